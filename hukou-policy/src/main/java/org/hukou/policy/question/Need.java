package org.hukou.policy.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.policy.fact.FactTest;

/**
 * What time must still bring.
 *
 * @param test the test that does not hold yet, such as {@code residence.years} at least 5
 * @param threshold the number to be reached
 * @param now the number so far
 * @param from the day from which it holds if nothing else changes; empty where no fact dates it
 */
public record Need(FactTest test, BigDecimal threshold, BigDecimal now, Optional<LocalDate> from) {}
