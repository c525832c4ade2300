package org.hukou.model.land;

/** The form in which a land right is transferred. */
public enum TransferForm {
    /** By lease. */
    LEASE,
    /** By subcontract. */
    SUBCONTRACT,
    /** As equity. */
    EQUITY,
    /** In another form. */
    OTHER
}
