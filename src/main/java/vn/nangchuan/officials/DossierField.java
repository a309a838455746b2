package vn.nangchuan.officials;

import static vn.nangchuan.officials.DossierField.Kind.CHOICE;
import static vn.nangchuan.officials.DossierField.Kind.DAY;
import static vn.nangchuan.officials.DossierField.Kind.IDENTITY;
import static vn.nangchuan.officials.DossierField.Kind.LAST_DAY;
import static vn.nangchuan.officials.DossierField.Kind.TEXT;
import static vn.nangchuan.officials.DossierField.Part.PERSON;
import static vn.nangchuan.officials.DossierField.Part.POSTING;
import static vn.nangchuan.officials.DossierField.Part.QUALIFICATION;

/**
 * A field of a dossier whose value can be changed. Values are written as one text each: days as 2015-06-30, choices by
 * their code, yes and no as {@code true} and {@code false}.
 */
public enum DossierField {
    NAME(PERSON, TEXT, "name", false),
    BIRTH_DATE(PERSON, DAY, "birth-date", false),
    SEX(PERSON, CHOICE, "sex", false),
    IDENTITY_NUMBER(PERSON, IDENTITY, "identity-number", false),
    /** Ngày tuyển dụng; civil servants have one. */
    RECRUITED_ON(PERSON, DAY, "recruited-on", true),

    POST(POSTING, CHOICE, "post", false),
    POST_FROM(POSTING, DAY, "from", false),
    /** Stored as the first day without the post; none while it is held. */
    POST_TO(POSTING, LAST_DAY, "to", true),
    FIRST_APPOINTED_ON(POSTING, DAY, "first-appointed-on", false),
    MINORITY_LANGUAGE_DUTY(POSTING, CHOICE, "minority-language-duty", false),

    ISSUER(QUALIFICATION, TEXT, "issuer", false),
    PAPER_NUMBER(QUALIFICATION, TEXT, "paper-number", true),
    ISSUED_ON(QUALIFICATION, DAY, "issued-on", false),
    /** Stored as the first day on which the paper no longer counts; none where it does not expire. */
    PAPER_VALID_TO(QUALIFICATION, LAST_DAY, "to", true),
    /** Of criteria with levels only. */
    LEVEL(QUALIFICATION, CHOICE, "level", false),
    /** Of professional qualifications only. */
    PROFESSIONAL_FIELD(QUALIFICATION, CHOICE, "field", true),
    /** Of professional qualifications only: the field of study as the paper names it. */
    STUDIED(QUALIFICATION, TEXT, "studied", true),
    /** Of papers of languages only: which one, as the paper names it. */
    LANGUAGE(QUALIFICATION, TEXT, "language", true),
    /** Of papers of languages only: điểm số. */
    SCORE(QUALIFICATION, TEXT, "score", true);

    private final Part part;
    private final Kind kind;
    private final String auditName;
    private final boolean clearable;

    DossierField(Part part, Kind kind, String auditName, boolean clearable) {
        this.part = part;
        this.kind = kind;
        this.auditName = auditName;
        this.clearable = clearable;
    }

    /** What the field belongs to. */
    public enum Part {
        PERSON,
        POSTING,
        QUALIFICATION
    }

    /** What its value is. */
    public enum Kind {
        TEXT,
        DAY,
        /** A first day without, which people know as the last day with. */
        LAST_DAY,
        IDENTITY,
        CHOICE
    }

    public Part part() {
        return part;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether it may be without a value. */
    public boolean isClearable() {
        return clearable;
    }

    /** Key of its name. */
    public String messageKey() {
        return "officials.dossier-field." + name();
    }

    /** Under which name the audit trail knows it. */
    String auditName() {
        return auditName;
    }

    /** Whether its value stands in the audit trail under the person's key only. */
    boolean isSensitive() {
        return this == NAME || this == BIRTH_DATE || this == SEX || this == IDENTITY_NUMBER;
    }
}
