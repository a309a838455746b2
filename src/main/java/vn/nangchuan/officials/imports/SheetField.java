package vn.nangchuan.officials.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.Criterion;

/**
 * What a row of a workbook can say of a person: the items of the form of TT 06/2023 that are collected, and of each kind of
 * paper one. Values travel as text: days as 2019-07-19, choices as codes.
 */
public enum SheetField {
    FULL_NAME(Group.PERSON, Kind.TEXT, "fullName"),
    SEX(Group.PERSON, Kind.CHOICE, "sex"),
    BIRTH_DATE(Group.PERSON, Kind.DAY, "birthDate"),
    IDENTITY_NUMBER(Group.IDENTITY, Kind.NUMBER, "number"),
    IDENTITY_ISSUED_ON(Group.IDENTITY, Kind.DAY, "issuedOn"),
    IDENTITY_ISSUER(Group.IDENTITY, Kind.TEXT, "issuer"),
    PHONE(Group.PERSON, Kind.NUMBER, "phone"),
    ETHNICITY(Group.PERSON, Kind.CHOICE, "ethnicity"),
    POST(Group.POST, Kind.CHOICE, "post"),
    POST_FROM(Group.POST, Kind.DAY, "from"),
    FIRST_APPOINTED_ON(Group.POST, Kind.DAY, "firstAppointedOn"),
    RECRUITED_ON(Group.RECRUITMENT, Kind.DAY, "recruitedOn"),
    RECRUITED_BY(Group.RECRUITMENT, Kind.TEXT, "recruitedBy"),
    JOINED_ON(Group.RECRUITMENT, Kind.DAY, "joinedOn"),
    PARTY_JOINED_ON(Group.PARTY, Kind.DAY, "joinedOn"),
    PARTY_OFFICIAL_ON(Group.PARTY, Kind.DAY, "officialOn"),
    PARTY_POST(Group.PARTY, Kind.TEXT, "post"),
    PARTY_POST_BESIDES(Group.PARTY, Kind.TEXT, "postBesides"),
    CIVIL_RANK(Group.RANK, Kind.TEXT, "civilRank"),
    JOB_POSITION(Group.RANK, Kind.TEXT, "jobPosition"),
    CONTRACT(Group.RANK, Kind.CHOICE, "contract"),
    GENERAL_LEVEL(Criterion.GENERAL_EDUCATION, Kind.CHOICE, "level"),
    GENERAL_ISSUER(Criterion.GENERAL_EDUCATION, Kind.TEXT, "issuer"),
    GENERAL_ISSUED_ON(Criterion.GENERAL_EDUCATION, Kind.MONTH_OR_DAY, "issuedOn"),
    PROFESSIONAL_LEVEL(Criterion.PROFESSIONAL, Kind.CHOICE, "level"),
    PROFESSIONAL_FIELD(Criterion.PROFESSIONAL, Kind.CHOICE, "field"),
    PROFESSIONAL_STUDIED(Criterion.PROFESSIONAL, Kind.TEXT, "studied"),
    PROFESSIONAL_ISSUER(Criterion.PROFESSIONAL, Kind.TEXT, "issuer"),
    PROFESSIONAL_ISSUED_ON(Criterion.PROFESSIONAL, Kind.MONTH_OR_DAY, "issuedOn"),
    PROFESSIONAL_NUMBER(Criterion.PROFESSIONAL, Kind.NUMBER, "number"),
    PROFESSIONAL_STUDIED_FROM(Criterion.PROFESSIONAL, Kind.MONTH, "studiedFrom"),
    PROFESSIONAL_STUDIED_TO(Criterion.PROFESSIONAL, Kind.MONTH, "studiedTo"),
    PROFESSIONAL_FORM(Criterion.PROFESSIONAL, Kind.CHOICE, "formOfStudy"),
    POLITICAL_LEVEL(Criterion.POLITICAL_THEORY, Kind.CHOICE, "level"),
    POLITICAL_ISSUER(Criterion.POLITICAL_THEORY, Kind.TEXT, "issuer"),
    POLITICAL_ISSUED_ON(Criterion.POLITICAL_THEORY, Kind.MONTH_OR_DAY, "issuedOn"),
    POLITICAL_NUMBER(Criterion.POLITICAL_THEORY, Kind.NUMBER, "number"),
    POLITICAL_STUDIED_FROM(Criterion.POLITICAL_THEORY, Kind.MONTH, "studiedFrom"),
    POLITICAL_STUDIED_TO(Criterion.POLITICAL_THEORY, Kind.MONTH, "studiedTo"),
    POLITICAL_FORM(Criterion.POLITICAL_THEORY, Kind.CHOICE, "formOfStudy"),
    STATE_LEVEL(Criterion.STATE_MANAGEMENT, Kind.CHOICE, "level"),
    STATE_ISSUER(Criterion.STATE_MANAGEMENT, Kind.TEXT, "issuer"),
    STATE_ISSUED_ON(Criterion.STATE_MANAGEMENT, Kind.MONTH_OR_DAY, "issuedOn"),
    STATE_NUMBER(Criterion.STATE_MANAGEMENT, Kind.NUMBER, "number"),
    STATE_STUDIED_FROM(Criterion.STATE_MANAGEMENT, Kind.MONTH, "studiedFrom"),
    STATE_STUDIED_TO(Criterion.STATE_MANAGEMENT, Kind.MONTH, "studiedTo"),
    STATE_FORM(Criterion.STATE_MANAGEMENT, Kind.CHOICE, "formOfStudy"),
    TITLE_COURSE(Criterion.PROFESSIONAL_TITLE, Kind.TEXT, "studied"),
    TITLE_ISSUER(Criterion.PROFESSIONAL_TITLE, Kind.TEXT, "issuer"),
    TITLE_ISSUED_ON(Criterion.PROFESSIONAL_TITLE, Kind.MONTH_OR_DAY, "issuedOn"),
    TITLE_NUMBER(Criterion.PROFESSIONAL_TITLE, Kind.NUMBER, "number"),
    SPECIALISED_COURSE(Criterion.SPECIALISED_DUTIES, Kind.TEXT, "studied"),
    SPECIALISED_ISSUER(Criterion.SPECIALISED_DUTIES, Kind.TEXT, "issuer"),
    SPECIALISED_ISSUED_ON(Criterion.SPECIALISED_DUTIES, Kind.MONTH_OR_DAY, "issuedOn"),
    SPECIALISED_NUMBER(Criterion.SPECIALISED_DUTIES, Kind.NUMBER, "number"),
    DEFENCE_LEVEL(Criterion.DEFENCE, Kind.CHOICE, "level"),
    DEFENCE_ISSUER(Criterion.DEFENCE, Kind.TEXT, "issuer"),
    DEFENCE_ISSUED_ON(Criterion.DEFENCE, Kind.MONTH_OR_DAY, "issuedOn"),
    DEFENCE_NUMBER(Criterion.DEFENCE, Kind.NUMBER, "number"),
    IT_LEVEL(Criterion.INFORMATION_TECHNOLOGY, Kind.CHOICE, "level"),
    IT_ISSUER(Criterion.INFORMATION_TECHNOLOGY, Kind.TEXT, "issuer"),
    IT_ISSUED_ON(Criterion.INFORMATION_TECHNOLOGY, Kind.MONTH_OR_DAY, "issuedOn"),
    IT_NUMBER(Criterion.INFORMATION_TECHNOLOGY, Kind.NUMBER, "number"),
    FOREIGN_LANGUAGE(Criterion.FOREIGN_LANGUAGE, Kind.TEXT, "language"),
    FOREIGN_LEVEL(Criterion.FOREIGN_LANGUAGE, Kind.CHOICE, "level"),
    FOREIGN_SCORE(Criterion.FOREIGN_LANGUAGE, Kind.NUMBER, "score"),
    FOREIGN_ISSUER(Criterion.FOREIGN_LANGUAGE, Kind.TEXT, "issuer"),
    FOREIGN_ISSUED_ON(Criterion.FOREIGN_LANGUAGE, Kind.MONTH_OR_DAY, "issuedOn"),
    FOREIGN_NUMBER(Criterion.FOREIGN_LANGUAGE, Kind.NUMBER, "number"),
    MINORITY_LANGUAGE(Criterion.MINORITY_LANGUAGE, Kind.TEXT, "language"),
    MINORITY_SCORE(Criterion.MINORITY_LANGUAGE, Kind.NUMBER, "score"),
    MINORITY_ISSUER(Criterion.MINORITY_LANGUAGE, Kind.TEXT, "issuer"),
    MINORITY_ISSUED_ON(Criterion.MINORITY_LANGUAGE, Kind.MONTH_OR_DAY, "issuedOn"),
    MINORITY_NUMBER(Criterion.MINORITY_LANGUAGE, Kind.NUMBER, "number");

    /** The kinds of paper of which a row can name one. */
    static final List<Criterion> PAPERS = Arrays.stream(values())
            .map(field -> field.criterion)
            .filter(criterion -> criterion != null)
            .distinct()
            .toList();

    private final Group group;
    private final Kind kind;
    private final String property;
    private final @Nullable Criterion criterion;

    SheetField(Group group, Kind kind, String property) {
        this.group = group;
        this.kind = kind;
        this.property = property;
        this.criterion = null;
    }

    SheetField(Criterion criterion, Kind kind, String property) {
        this.group = Group.PAPER;
        this.kind = kind;
        this.property = property;
        this.criterion = criterion;
    }

    /** Which entry of the dossier it belongs to. */
    public enum Group {
        PERSON,
        IDENTITY,
        POST,
        RECRUITMENT,
        PARTY,
        RANK,
        PAPER
    }

    /** How its cells are read. */
    public enum Kind {
        TEXT,
        /** Figures that are no quantity: they keep their zeros. */
        NUMBER,
        CHOICE,
        DAY,
        /** A month is taken for its last day, so that nobody counts as qualified too early. */
        MONTH_OR_DAY,
        /** A month stays one; a day stays one, too. */
        MONTH
    }

    public Group group() {
        return group;
    }

    public Kind kind() {
        return kind;
    }

    /** What the rules call it. */
    public String property() {
        return property;
    }

    /** Of which kind the paper is; null for what is no paper's. */
    public @Nullable Criterion criterion() {
        return criterion;
    }

    /** Written of new people only: comparing it with dossiers would tell what stands there. */
    public boolean isSensitive() {
        return this == ETHNICITY || group == Group.PARTY;
    }

    /** What nobody new can be without. */
    public boolean isNeeded() {
        return switch (this) {
            case FULL_NAME, SEX, BIRTH_DATE, IDENTITY_NUMBER, POST, POST_FROM -> true;
            default -> false;
        };
    }

    boolean isFormOfStudy() {
        return property.equals("formOfStudy");
    }

    /** What can be emptied by the word for that. */
    public boolean isClearable() {
        return switch (this) {
            case PHONE, RECRUITED_ON, RECRUITED_BY, JOINED_ON, CIVIL_RANK, JOB_POSITION, CONTRACT -> true;
            case PROFESSIONAL_FIELD, PROFESSIONAL_STUDIED -> true;
            case PROFESSIONAL_NUMBER, POLITICAL_NUMBER, STATE_NUMBER, DEFENCE_NUMBER, IT_NUMBER -> true;
            case PROFESSIONAL_STUDIED_FROM, PROFESSIONAL_STUDIED_TO, PROFESSIONAL_FORM -> true;
            case POLITICAL_STUDIED_FROM, POLITICAL_STUDIED_TO, POLITICAL_FORM -> true;
            case STATE_STUDIED_FROM, STATE_STUDIED_TO, STATE_FORM -> true;
            case TITLE_COURSE, TITLE_NUMBER, SPECIALISED_COURSE, SPECIALISED_NUMBER -> true;
            case FOREIGN_LANGUAGE, FOREIGN_SCORE, FOREIGN_NUMBER -> true;
            case MINORITY_LANGUAGE, MINORITY_SCORE, MINORITY_NUMBER -> true;
            default -> false;
        };
    }

    /** The field that a rule means by a property, in a group or of a kind of paper. */
    static Optional<SheetField> of(Group group, @Nullable Criterion criterion, @Nullable String property) {
        return Arrays.stream(values())
                .filter(field -> field.group == group && field.criterion == criterion)
                .filter(field -> field.property.equals(property))
                .findFirst();
    }

    /** The field of a paper by what the rules call it; empty where a row does not name it. */
    static Optional<SheetField> ofPaper(Criterion criterion, String property) {
        return of(Group.PAPER, criterion, property);
    }
}
