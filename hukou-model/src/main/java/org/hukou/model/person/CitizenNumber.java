package org.hukou.model.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.hukou.model.shape.Type;
import org.hukou.model.shape.Types;

/**
 * A citizen number by GB 11643-1999: eighteen characters, the last a check character by ISO 7064 MOD 11-2. It is
 * personal data: {@link #toString} masks it, and no message of the library carries it. Its first six digits say where
 * it was issued, never where somebody is registered now.
 */
public final class CitizenNumber {
    /** How citizen numbers are read and written. */
    public static final Type<CitizenNumber> TYPE = Type.of(
            Type.Kind.TEXT,
            "a citizen number of eighteen characters in quotes",
            (value, problems) -> {
                var parsed = Types.parsed(Type.Kind.TEXT, "a citizen number in quotes", CitizenNumber::of);
                if (value instanceof org.hukou.model.tree.Located.Num) {
                    problems.add(value, "a citizen number is text: put it in quotes");
                    return io.vavr.control.Option.none();
                }
                return parsed.read(value, problems);
            },
            CitizenNumber::value);

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[0-9X]");
    private static final String CHECKS = "10X98765432";
    private final String value;

    private CitizenNumber(String value) {
        this.value = value;
    }

    /**
     * The number of eighteen characters.
     *
     * @throws IllegalArgumentException where form, date of birth or check character are wrong; the message does not
     *     repeat the number
     */
    public static CitizenNumber of(String value) {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException("no citizen number: expected seventeen digits and a digit or X");
        if (CHECKS.charAt(weighted(value)) != value.charAt(17))
            throw new IllegalArgumentException("the check character of the citizen number is wrong (GB 11643-1999)");
        try {
            birthDate(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("the citizen number holds no date of birth in characters 7 to 14");
        }
        return new CitizenNumber(value);
    }

    private static int weighted(String value) {
        int sum = 0;
        for (int i = 0; i < 17; i++) sum += (value.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        return sum % 11;
    }

    private static LocalDate birthDate(String value) {
        return LocalDate.of(
                Integer.parseInt(value.substring(6, 10)),
                Integer.parseInt(value.substring(10, 12)),
                Integer.parseInt(value.substring(12, 14)));
    }

    /** The whole number. Personal data: keep it out of logs and messages. */
    public String value() {
        return value;
    }

    /** The date of birth it holds. */
    public LocalDate birthDate() {
        return birthDate(value);
    }

    /** The sex it holds: odd is male. */
    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CitizenNumber number && value.equals(number.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The number masked: only the issuing division and the length remain. */
    @Override
    public String toString() {
        return value.substring(0, 6) + "************";
    }
}
