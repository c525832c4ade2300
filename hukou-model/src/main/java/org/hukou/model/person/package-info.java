/**
 * Who somebody is and where: identity, registration, residence, residence permit.
 *
 * <p>Read first: {@link org.hukou.model.person.Person}, {@link org.hukou.model.person.Registration}, {@link org.hukou.model.person.Residence}, {@link org.hukou.model.person.Permit}, {@link org.hukou.model.person.PermitClock}.
 */
@NullMarked
package org.hukou.model.person;

import org.jspecify.annotations.NullMarked;
