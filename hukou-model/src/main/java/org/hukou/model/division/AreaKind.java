package org.hukou.model.division;

/** What kind of area a place is; the documents draw their lines between these. */
public enum AreaKind {
    /** The built-up area of a city with districts (市区). */
    URBAN_DISTRICT,
    /** The seat of a county or county-level city (县城). */
    COUNTY_SEAT,
    /** A development or industrial zone (园区); whether it is town the document says. */
    INDUSTRIAL_PARK,
    /** A designated town (建制镇). */
    DESIGNATED_TOWN,
    /** The seat of a township (集镇); whether it is town the document says. */
    TOWNSHIP_SEAT,
    /** A village (农村). */
    VILLAGE
}
