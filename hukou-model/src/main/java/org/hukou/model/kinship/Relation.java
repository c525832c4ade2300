package org.hukou.model.kinship;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.util.Optional;

/**
 * A family relation by GB/T 4761 (two digits). The codes for oneself (01) and the head (02) are no relations and are
 * left out.
 */
public enum Relation {
    /** Spouse. */
    SPOUSE("10", 1, KinClass.SPOUSE),
    /** Husband. */
    HUSBAND("11", 1, KinClass.SPOUSE),
    /** Wife. */
    WIFE("12", 1, KinClass.SPOUSE),
    /** Son of any order. */
    SON("20", 2, KinClass.CHILD),
    /** Only son. */
    ONLY_SON("21", 2, KinClass.CHILD),
    /** Eldest son. */
    ELDEST_SON("22", 2, KinClass.CHILD),
    /** Second son. */
    SECOND_SON("23", 2, KinClass.CHILD),
    /** Third son. */
    THIRD_SON("24", 2, KinClass.CHILD),
    /** Fourth son. */
    FOURTH_SON("25", 2, KinClass.CHILD),
    /** Fifth son. */
    FIFTH_SON("26", 2, KinClass.CHILD),
    /** Adopted or step son. */
    ADOPTED_OR_STEP_SON("27", 2, KinClass.CHILD),
    /** Son in law. */
    SON_IN_LAW("28", 2, KinClass.IN_LAW),
    /** Other son. */
    OTHER_SON("29", 2, KinClass.CHILD),
    /** Daughter of any order. */
    DAUGHTER("30", 2, KinClass.CHILD),
    /** Only daughter. */
    ONLY_DAUGHTER("31", 2, KinClass.CHILD),
    /** Eldest daughter. */
    ELDEST_DAUGHTER("32", 2, KinClass.CHILD),
    /** Second daughter. */
    SECOND_DAUGHTER("33", 2, KinClass.CHILD),
    /** Third daughter. */
    THIRD_DAUGHTER("34", 2, KinClass.CHILD),
    /** Fourth daughter. */
    FOURTH_DAUGHTER("35", 2, KinClass.CHILD),
    /** Fifth daughter. */
    FIFTH_DAUGHTER("36", 2, KinClass.CHILD),
    /** Adopted or step daughter. */
    ADOPTED_OR_STEP_DAUGHTER("37", 2, KinClass.CHILD),
    /** Daughter in law. */
    DAUGHTER_IN_LAW("38", 2, KinClass.IN_LAW),
    /** Other daughter. */
    OTHER_DAUGHTER("39", 2, KinClass.CHILD),
    /** Grandchild. */
    GRANDCHILD("40", 3, KinClass.PATERNAL_GRANDCHILD, KinClass.MATERNAL_GRANDCHILD),
    /** Sons son. */
    SONS_SON("41", 3, KinClass.PATERNAL_GRANDCHILD),
    /** Sons daughter. */
    SONS_DAUGHTER("42", 3, KinClass.PATERNAL_GRANDCHILD),
    /** Daughters son. */
    DAUGHTERS_SON("43", 3, KinClass.MATERNAL_GRANDCHILD),
    /** Daughters daughter. */
    DAUGHTERS_DAUGHTER("44", 3, KinClass.MATERNAL_GRANDCHILD),
    /** Grandsons wife. */
    GRANDSONS_WIFE("45", 3, KinClass.IN_LAW),
    /** Granddaughters husband. */
    GRANDDAUGHTERS_HUSBAND("46", 3, KinClass.IN_LAW),
    /** Great grandson. */
    GREAT_GRANDSON("47", 4, KinClass.OTHER_LINEAL),
    /** Great granddaughter. */
    GREAT_GRANDDAUGHTER("48", 4, KinClass.OTHER_LINEAL),
    /** Other grandchild. */
    OTHER_GRANDCHILD(
            "49",
            0,
            KinClass.PATERNAL_GRANDCHILD,
            KinClass.MATERNAL_GRANDCHILD,
            KinClass.OTHER_LINEAL,
            KinClass.IN_LAW),
    /** Parent. */
    PARENT("50", 2, KinClass.PARENT),
    /** Father. */
    FATHER("51", 2, KinClass.PARENT),
    /** Mother. */
    MOTHER("52", 2, KinClass.PARENT),
    /** Husbands father. */
    HUSBANDS_FATHER("53", 2, KinClass.IN_LAW),
    /** Husbands mother. */
    HUSBANDS_MOTHER("54", 2, KinClass.IN_LAW),
    /** Wifes father. */
    WIFES_FATHER("55", 2, KinClass.IN_LAW),
    /** Wifes mother. */
    WIFES_MOTHER("56", 2, KinClass.IN_LAW),
    /** Adoptive or step father. */
    ADOPTIVE_OR_STEP_FATHER("57", 2, KinClass.PARENT),
    /** Adoptive or step mother. */
    ADOPTIVE_OR_STEP_MOTHER("58", 2, KinClass.PARENT),
    /** Other parent. */
    OTHER_PARENT("59", 2, KinClass.PARENT),
    /** Grandparent. */
    GRANDPARENT("60", 3, KinClass.PATERNAL_GRANDPARENT, KinClass.MATERNAL_GRANDPARENT),
    /** Paternal grandfather. */
    PATERNAL_GRANDFATHER("61", 3, KinClass.PATERNAL_GRANDPARENT),
    /** Paternal grandmother. */
    PATERNAL_GRANDMOTHER("62", 3, KinClass.PATERNAL_GRANDPARENT),
    /** Maternal grandfather. */
    MATERNAL_GRANDFATHER("63", 3, KinClass.MATERNAL_GRANDPARENT),
    /** Maternal grandmother. */
    MATERNAL_GRANDMOTHER("64", 3, KinClass.MATERNAL_GRANDPARENT),
    /** Spouses grandparent. */
    SPOUSES_GRANDPARENT("65", 3, KinClass.IN_LAW),
    /** Great grandfather. */
    GREAT_GRANDFATHER("66", 4, KinClass.OTHER_LINEAL),
    /** Great grandmother. */
    GREAT_GRANDMOTHER("67", 4, KinClass.OTHER_LINEAL),
    /** Spouses great grandparent. */
    SPOUSES_GREAT_GRANDPARENT("68", 4, KinClass.IN_LAW),
    /** Other grandparent. */
    OTHER_GRANDPARENT(
            "69",
            0,
            KinClass.PATERNAL_GRANDPARENT,
            KinClass.MATERNAL_GRANDPARENT,
            KinClass.OTHER_LINEAL,
            KinClass.IN_LAW),
    /** Brother or sister. */
    BROTHER_OR_SISTER("70", 2, KinClass.SIBLING),
    /** Elder brother. */
    ELDER_BROTHER("71", 2, KinClass.SIBLING),
    /** Elder brothers wife. */
    ELDER_BROTHERS_WIFE("72", 2, KinClass.IN_LAW),
    /** Younger brother. */
    YOUNGER_BROTHER("73", 2, KinClass.SIBLING),
    /** Younger brothers wife. */
    YOUNGER_BROTHERS_WIFE("74", 2, KinClass.IN_LAW),
    /** Elder sister. */
    ELDER_SISTER("75", 2, KinClass.SIBLING),
    /** Elder sisters husband. */
    ELDER_SISTERS_HUSBAND("76", 2, KinClass.IN_LAW),
    /** Younger sister. */
    YOUNGER_SISTER("77", 2, KinClass.SIBLING),
    /** Younger sisters husband. */
    YOUNGER_SISTERS_HUSBAND("78", 2, KinClass.IN_LAW),
    /** Other sibling. */
    OTHER_SIBLING("79", 2, KinClass.SIBLING),
    /** Other. */
    OTHER("80", 0, KinClass.OTHER),
    /** Fathers elder brother. */
    FATHERS_ELDER_BROTHER("81", 3, KinClass.COLLATERAL),
    /** Fathers elder brothers wife. */
    FATHERS_ELDER_BROTHERS_WIFE("82", 3, KinClass.COLLATERAL),
    /** Fathers younger brother. */
    FATHERS_YOUNGER_BROTHER("83", 3, KinClass.COLLATERAL),
    /** Fathers younger brothers wife. */
    FATHERS_YOUNGER_BROTHERS_WIFE("84", 3, KinClass.COLLATERAL),
    /** Mothers brother. */
    MOTHERS_BROTHER("85", 3, KinClass.COLLATERAL),
    /** Mothers brothers wife. */
    MOTHERS_BROTHERS_WIFE("86", 3, KinClass.COLLATERAL),
    /** Mothers sisters husband. */
    MOTHERS_SISTERS_HUSBAND("87", 3, KinClass.COLLATERAL),
    /** Mothers sister. */
    MOTHERS_SISTER("88", 3, KinClass.COLLATERAL),
    /** Fathers sisters husband. */
    FATHERS_SISTERS_HUSBAND("89", 3, KinClass.COLLATERAL),
    /** Fathers sister. */
    FATHERS_SISTER("90", 3, KinClass.COLLATERAL),
    /** Cousin by fathers brother. */
    COUSIN_BY_FATHERS_BROTHER("91", 3, KinClass.COLLATERAL),
    /** Other cousin. */
    OTHER_COUSIN("92", 3, KinClass.COLLATERAL),
    /** Brothers son. */
    BROTHERS_SON("93", 3, KinClass.COLLATERAL),
    /** Brothers daughter. */
    BROTHERS_DAUGHTER("94", 3, KinClass.COLLATERAL),
    /** Sisters son. */
    SISTERS_SON("95", 3, KinClass.COLLATERAL),
    /** Sisters daughter. */
    SISTERS_DAUGHTER("96", 3, KinClass.COLLATERAL),
    /** Other relative. */
    OTHER_RELATIVE("97", 0, KinClass.OTHER),
    /** Household staff. */
    HOUSEHOLD_STAFF("98", 0, KinClass.NONE),
    /** Not related. */
    NOT_RELATED("99", 0, KinClass.NONE);

    private final String code;
    private final int generations;
    private final Set<KinClass> classes;

    Relation(String code, int generations, KinClass... classes) {
        this.code = code;
        this.generations = generations;
        this.classes = HashSet.of(classes);
    }

    /** The code by GB/T 4761. */
    public String code() {
        return code;
    }

    /** The classes it may fall under: one, or several where the code leaves it open (40, 49, 60, 69). */
    public Set<KinClass> classes() {
        return classes;
    }

    /** The generations from the anchor, who is the first; empty where the code does not tell. */
    public Optional<Integer> generations() {
        return generations == 0 ? Optional.empty() : Optional.of(generations);
    }

    /** Birth, where the code says so (20 to 26, 30 to 36, 50 to 52); otherwise the bond has to be stated. */
    public Optional<Bond> bond() {
        int n = Integer.parseInt(code);
        boolean birth = n >= 20 && n <= 26 || n >= 30 && n <= 36 || n >= 50 && n <= 52;
        return birth ? Optional.of(Bond.BIRTH) : Optional.empty();
    }

    /** The side of the family, where the code tells it. */
    public Optional<Side> side() {
        int n = Integer.parseInt(code);
        if (n == 61 || n == 62 || n >= 81 && n <= 84 || n >= 89 && n <= 91) return Optional.of(Side.PATERNAL);
        if (n == 63 || n == 64 || n >= 85 && n <= 88) return Optional.of(Side.MATERNAL);
        return Optional.empty();
    }
}
