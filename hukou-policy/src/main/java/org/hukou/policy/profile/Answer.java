package org.hukou.policy.profile;

import org.hukou.model.application.Ask;

/**
 * For which ask a norm is a pathway, and who its subject and anchor are.
 *
 * @param ask the ask
 * @param subject the person whose question it is
 * @param anchor the relative leaned on
 */
public record Answer(Ask ask, Subject subject, Anchor anchor) {
    /** The person whose question it is. */
    public enum Subject {
        /** The applicant. */
        APPLICANT,
        /** Each companion. */
        COMPANION
    }

    /** The relative leaned on. */
    public enum Anchor {
        /** Nobody. */
        NONE,
        /** Each sponsor in turn; one suffices. */
        SPONSOR,
        /** The applicant. */
        APPLICANT
    }
}
