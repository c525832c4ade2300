package org.hukou.policy.particular;

import java.math.BigDecimal;
import org.hukou.model.application.DemandFor;
import org.hukou.model.shape.Named;

/**
 * What may be charged for something.
 *
 * @param purpose for what; {@code for} in files
 * @param amount in yuan; zero where nothing may be charged
 */
public record Fee(@Named("for") DemandFor purpose, BigDecimal amount) implements Particular {}
