package org.hukou.policy.particular;

import org.hukou.model.gloss.Text;
import org.hukou.model.shape.Named;

/**
 * Who pays for something.
 *
 * @param payer who pays
 * @param purpose for what; {@code for} in files
 */
public record Funding(Text payer, @Named("for") Text purpose) implements Particular {}
