/**
 * The household register: who is registered where and with whom, as an immutable value that only events change.
 *
 * <p>Read first: {@link org.hukou.model.register.Register}, {@link org.hukou.model.register.Event}, {@link
 * org.hukou.model.register.Approval}, {@link org.hukou.model.register.RegisterRefusal}.
 */
@NullMarked
package org.hukou.model.register;

import org.jspecify.annotations.NullMarked;
