/**
 * The JSON Schemas (draft 2020-12) of the files that the library reads, made from the tables of the model and the catalogue of facts. They validate nothing themselves: that is an editor's or a validator's business.
 *
 * <p>Read first: {@link org.hukou.policy.schema.Schemas}.
 */
@NullMarked
package org.hukou.policy.schema;

import org.jspecify.annotations.NullMarked;
