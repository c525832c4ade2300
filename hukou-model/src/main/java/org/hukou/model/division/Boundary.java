package org.hukou.model.division;

import java.util.Optional;

/** The highest administrative boundary between two places; the order is that of the levels. */
public enum Boundary {
    /** The same place at every level that counts. */
    NONE,
    /** Another street, town or township of the same county or district. */
    SUBDISTRICT,
    /** Another district of the same city. */
    DISTRICT,
    /** Another county, or a district and a county, of the same prefecture. */
    COUNTY,
    /** Another prefecture-level city of the same province. */
    PREFECTURE,
    /** Another province. */
    PROVINCE;

    private static final int STREET_DIGITS = 9;

    /**
     * The highest boundary between two divisions, or empty where their codes are too short to tell, as an unresolved
     * {@link Division#HERE} and {@link Division#CHINA} always are: a jurisdiction may be larger than a street. In the
     * four municipalities (11, 12, 31, 50) digits 3 and 4 are no boundary.
     */
    public static Optional<Boundary> between(Division from, Division to) {
        if (from.isHere() || to.isHere()) return Optional.empty();
        String a = from.code();
        String b = to.code();
        if (a.isEmpty() || b.isEmpty()) return Optional.empty();
        if (!a.startsWith(b.substring(0, 2))) return Optional.of(PROVINCE);
        boolean municipality = a.startsWith("11") || a.startsWith("12") || a.startsWith("31") || a.startsWith("50");
        if (!municipality) {
            if (a.length() < 4 || b.length() < 4) return Optional.empty();
            if (!a.regionMatches(2, b, 2, 2)) return Optional.of(PREFECTURE);
        }
        if (a.length() < 6 || b.length() < 6) return Optional.empty();
        if (!a.regionMatches(2, b, 2, 4)) return Optional.of(isDistrict(a) && isDistrict(b) ? DISTRICT : COUNTY);
        if (a.length() < STREET_DIGITS || b.length() < STREET_DIGITS) return Optional.empty();
        return Optional.of(a.regionMatches(6, b, 6, 3) ? NONE : SUBDISTRICT);
    }

    private static boolean isDistrict(String code) {
        int n = Integer.parseInt(code.substring(4, 6));
        return n >= 1 && n <= 20;
    }
}
