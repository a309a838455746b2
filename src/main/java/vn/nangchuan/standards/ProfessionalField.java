package vn.nangchuan.standards;

/** The field (ngành) of a professional qualification, as coarse as the standards need it to tell fit from unfit. */
public enum ProfessionalField {
    LAW,
    ACCOUNTING,
    AGRICULTURE,
    LAND,
    CONSTRUCTION,
    ADMINISTRATION,
    CULTURE,
    SOCIAL_WORK,
    MILITARY,
    POLICE,
    EDUCATION,
    ECONOMICS,
    /** A field that is known and is none of these. */
    OTHER
}
