/**
 * Decisions: granted, refused or undetermined for what is asked, with the pathways behind it, what the register will say, and why anything is undetermined.
 *
 * <p>Read first: {@link org.hukou.policy.decide.Decider}, {@link org.hukou.policy.decide.Decision}, {@link org.hukou.policy.decide.SubjectAnswer}, {@link org.hukou.policy.decide.Doubt}.
 */
@NullMarked
package org.hukou.policy.decide;

import org.jspecify.annotations.NullMarked;
