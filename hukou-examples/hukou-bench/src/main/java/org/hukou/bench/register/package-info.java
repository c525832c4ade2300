/**
 * What a household register costs: memory a person, time an event, time to load a journal.
 *
 * <p>Read first: {@link org.hukou.bench.register.RegisterCosts}.
 */
@NullMarked
package org.hukou.bench.register;

import org.jspecify.annotations.NullMarked;
