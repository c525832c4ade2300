package org.hukou.model.application;

/** What kind of registration business a request is. */
public enum Business {
    /** Entering somebody. */
    ENTRY_REGISTRATION,
    /** Moving somebody. */
    MIGRATION,
    /** Changing an item. */
    ITEM_CHANGE,
    /** Correcting an item. */
    ITEM_CORRECTION,
    /** Other business. */
    OTHER
}
