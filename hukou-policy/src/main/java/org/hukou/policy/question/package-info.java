/**
 * The typed ways in to a document: permits, services, protections, the booklet, procedure, priority and records.
 *
 * <p>Read first: {@link org.hukou.policy.question.Questions}, {@link org.hukou.policy.question.Services}, {@link org.hukou.policy.question.Protections}, {@link org.hukou.policy.question.Records}.
 */
@NullMarked
package org.hukou.policy.question;

import org.jspecify.annotations.NullMarked;
