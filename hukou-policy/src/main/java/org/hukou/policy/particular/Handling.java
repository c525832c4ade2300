package org.hukou.policy.particular;

import org.hukou.model.gloss.Text;

/**
 * A means by which requests are handled.
 *
 * @param means which
 * @param name what the document calls it or uses it for
 */
public record Handling(Means means, Text name) implements Particular {
    /** The means that documents know. */
    public enum Means {
        /** Accepted or decided at the window at once. */
        ON_THE_SPOT,
        /** Over a network. */
        ONLINE,
        /** Without paper copies. */
        PAPERLESS,
        /** Everything at one place. */
        ONE_STOP,
        /** A printed form. */
        FORM,
        /** An information system. */
        SYSTEM,
        /** A channel for some people. */
        CHANNEL,
        /** A notice handed out. */
        NOTICE,
        /** A place where people are served. */
        SERVICE_POINT,
        /** A certificate no longer used. */
        CERTIFICATE_ABOLISHED,
        /** A photocopy no longer asked for. */
        PHOTOCOPY_ABOLISHED,
        /** Reporting in at the new place. */
        REPORT_IN,
        /** Rules to be made. */
        MEASURES
    }
}
