package org.hukou.policy.particular;

import java.util.Optional;
import org.hukou.model.gloss.Text;

/**
 * A stage of carrying the document out.
 *
 * @param stage its number
 * @param step the step in it
 * @param name what is done
 */
public record Stage(int stage, Optional<Integer> step, Text name) implements Particular {}
