/**
 * From decision to register: a granted decision becomes the approval of a move, the move an event, and the event the next
 * register.
 *
 * <p>Read first: {@link org.hukou.policy.register.Admission}, {@link org.hukou.policy.register.Journey}, {@link
 * org.hukou.policy.register.Admitted}.
 */
@NullMarked
package org.hukou.policy.register;

import org.jspecify.annotations.NullMarked;
