package org.hukou.policy.schema;

import org.hukou.model.io.Documents;
import org.hukou.model.io.Source;

/**
 * The JSON Schemas (draft 2020-12) of profiles, applications and case files. Whatever reading takes is valid; what is
 * valid may still be refused by reading, which alone sees what several places say together (a reference to nowhere, a
 * date of February 30th). The same texts are published beside the built-in profiles as {@code profile.schema.json},
 * {@code application.schema.json} and {@code cases.schema.json}. Stateless and thread-safe.
 */
public final class Schemas {
    private Schemas() {}

    /** The schema of a profile. */
    public static String profile() {
        return Documents.text(new ProfileSchema().root(), Source.Format.JSON);
    }

    /** The schema of an application. */
    public static String application() {
        return Documents.text(new ApplicationSchema().root(), Source.Format.JSON);
    }

    /** The schema of a case file. */
    public static String cases() {
        return Documents.text(new CasesSchema().root(), Source.Format.JSON);
    }
}
