/**
 * Case files: a story, the facts, and what is expected; checking them, and the mutants and readings of a profile that a good set of cases tells apart.
 *
 * <p>Read first: {@link org.hukou.policy.check.CaseFiles}, {@link org.hukou.policy.check.Case}, {@link org.hukou.policy.check.Checker}, {@link org.hukou.policy.check.Mutants}, {@link org.hukou.policy.check.Telling}.
 */
@NullMarked
package org.hukou.policy.check;

import org.jspecify.annotations.NullMarked;
