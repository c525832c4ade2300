package org.hukou.model.journal;

import java.util.Optional;
import org.hukou.model.register.Register;

/**
 * What a journal gives: the register after all its events, and where it stands.
 *
 * @param register the register
 * @param end where the journal stands
 * @param bytes how many bytes the lines taken have
 * @param tail what is wrong with the last line, where it is damaged or cut off; everything before it is taken, it is not
 */
public record Replayed(Register register, Chain end, long bytes, Optional<Damage> tail) {}
