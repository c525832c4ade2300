package org.hukou.policy.fact;

import org.hukou.model.value.Truth;

/**
 * Something to be asked again and again, such as a test made ready. Implementations are thread-safe and keep nothing of
 * what they are asked about.
 *
 * @param <C> what it is asked about
 */
@FunctionalInterface
public interface Question<C> {
    /** The truth about one of them. */
    Truth in(C about);
}
