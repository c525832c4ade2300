package org.hukou.model.division;

/** What kind of township-level unit a place lies in; asked only by readings that are not chosen. */
public enum TownshipKind {
    /** A street (街道). */
    STREET,
    /** A designated town (镇). */
    TOWN,
    /** A township (乡). */
    TOWNSHIP
}
