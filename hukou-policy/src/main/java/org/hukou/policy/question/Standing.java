package org.hukou.policy.question;

/** How a document stands to a demand. */
public enum Standing {
    /** It forbids it. */
    FORBIDDEN,
    /** Whether it forbids it is not settled by what is stated or by what it says. */
    UNDETERMINED,
    /** It says nothing against it. That does not make the demand lawful. */
    SILENT
}
