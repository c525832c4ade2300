package org.hukou.policy.decide;

import io.vavr.collection.Vector;
import java.util.Optional;

/**
 * What one pathway says.
 *
 * @param norm the norm's id
 * @param article the article as printed
 * @param result what it says
 * @param entry what the register will say; empty unless it grants
 * @param doubts why it is undetermined; empty unless it is
 */
public record Finding(
        String norm, String article, Result result, Optional<RegisterEntry> entry, Vector<Doubt> doubts) {}
