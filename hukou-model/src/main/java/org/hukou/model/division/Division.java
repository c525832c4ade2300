package org.hukou.model.division;

import java.util.regex.Pattern;
import org.hukou.model.shape.Type;
import org.hukou.model.shape.Types;
import org.hukou.model.tree.Located;
import org.hukou.model.value.Truth;

/**
 * An administrative division by its national code: two, four or six digits by GB/T 2260 (trailing pairs of zeros name a
 * higher level), nine by GB/T 10114 where the street or town matters, twelve where the village or community matters. It
 * is not a name, and no national table is bundled: any well-formed code is accepted. {@link #CHINA} is the whole
 * country, written {@code 000000}: every division lies in it. {@link #HERE} stands for the jurisdiction of whichever
 * document is asked.
 *
 * @param code the significant digits, none for the whole country, or {@code here}
 */
public record Division(String code) {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d(\\d\\d(\\d\\d(\\d{3}(\\d{3})?)?)?)?");

    /** The jurisdiction of the document that is asked. */
    public static final Division HERE = new Division("here");

    private static final String WHOLE_COUNTRY = "000000";

    /** The whole country; no jurisdiction is wider. */
    public static final Division CHINA = new Division(WHOLE_COUNTRY);

    /** How divisions are written: their code, or {@code here}. */
    public static final Type<Division> TYPE = Types.parsed(
            Type.Kind.DIVISION, "a division code of 2, 4, 6, 9 or 12 digits in quotes, or here", Division::parse);

    /**
     * A division; trailing pairs of zeros of a six-digit code name a higher level and are dropped.
     *
     * @throws IllegalArgumentException where the code is not of the national form
     */
    public Division {
        code = code.equals(WHOLE_COUNTRY) ? "" : formed(code);
    }

    private static String formed(String written) {
        String code = significant(written);
        if (!code.equals("here") && !FORM.matcher(code).matches())
            throw new IllegalArgumentException("no division code: '" + Located.shortened(written)
                    + "'; expected 2, 4, 6, 9 or 12 digits such as 370303, or here");
        return code;
    }

    /** The division of a code; trailing pairs of zeros of a six-digit code name a higher level and are dropped. */
    public static Division of(String code) {
        return new Division(code);
    }

    private static String significant(String code) {
        String significant = code;
        while (significant.length() > 2 && significant.length() <= 6 && significant.endsWith("00"))
            significant = significant.substring(0, significant.length() - 2);
        return significant;
    }

    /**
     * The inverse of {@link #toString}.
     *
     * @throws IllegalArgumentException where the code is not of the national form
     */
    public static Division parse(String code) {
        return of(code);
    }

    /** Whether this is the placeholder {@link #HERE}. */
    public boolean isHere() {
        return code.equals("here");
    }

    /** This division, or the given one where this is {@link #HERE}. */
    public Division resolve(Division here) {
        return isHere() ? here : this;
    }

    /**
     * Whether this lies in another division: true where this code begins with the other's, unknown where it is the
     * coarser of the two, otherwise false. An unresolved {@link #HERE} is known only to lie in itself.
     */
    public Truth in(Division other) {
        if (isHere() || other.isHere()) return equals(other) ? Truth.TRUE : Truth.UNKNOWN;
        if (code.startsWith(other.code)) return Truth.TRUE;
        return other.code.startsWith(code) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** The code cut to at most so many digits. */
    public Division upTo(int digits) {
        return code.length() <= digits || isHere() ? this : new Division(code.substring(0, digits));
    }

    /** The significant digits; codes of a higher level than the county are filled with zeros to six. */
    @Override
    public String toString() {
        return isHere() || code.length() >= 6 ? code : code + "0".repeat(6 - code.length());
    }
}
