package org.hukou.model.application;

/** A public service. */
public enum ServiceItem {
    /** Work and employment. */
    EMPLOYMENT,
    /** Basic public education. */
    BASIC_EDUCATION,
    /** Basic medical and health service. */
    BASIC_HEALTH_CARE,
    /** Family planning service. */
    FAMILY_PLANNING,
    /** Public cultural service. */
    PUBLIC_CULTURE,
    /** Licence and certificate service. */
    CERTIFICATES,
    /** Aid for secondary vocational education. */
    VOCATIONAL_AID,
    /** Employment support. */
    EMPLOYMENT_ASSISTANCE,
    /** Housing security. */
    HOUSING_SECURITY,
    /** Services for old age. */
    OLD_AGE_SERVICES,
    /** Social welfare. */
    SOCIAL_WELFARE,
    /** Social assistance. */
    SOCIAL_ASSISTANCE,
    /** The senior-secondary entrance exam. */
    SENIOR_SECONDARY_EXAM,
    /** The university entrance exam. */
    UNIVERSITY_EXAM,
    /** Vocational training. */
    TRAINING,
    /** Preschool education. */
    PRESCHOOL,
    /** Disease control. */
    DISEASE_CONTROL,
    /** Social security. */
    SOCIAL_SECURITY,
    /** Enlistment. */
    ENLISTMENT,
    /** The minimum living guarantee. */
    LIVING_GUARANTEE,
    /** Medical assistance. */
    MEDICAL_ASSISTANCE,
    /** Temporary assistance. */
    TEMPORARY_ASSISTANCE,
    /** Political rights. */
    POLITICAL_RIGHTS,
    /** Tax concessions. */
    TAX_CONCESSION,
    /** Another service. */
    OTHER
}
