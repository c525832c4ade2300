/**
 * What the world is, as immutable values: people, households, places, rights and what is asked for them. What documents
 * say about it is in {@code org.hukou.policy}.
 *
 * <p>Read first: {@link org.hukou.model.application.Application}, {@link org.hukou.model.household.Resident}, {@link
 * org.hukou.model.io.Documents}.
 */
@NullMarked
package org.hukou.model;

import org.jspecify.annotations.NullMarked;
