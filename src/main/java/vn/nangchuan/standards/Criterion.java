package vn.nangchuan.standards;

/** What a standard asks about: one line of an official's dossier, or something known about the person. */
public enum Criterion {
    /** Giáo dục phổ thông. */
    GENERAL_EDUCATION(Kind.LADDER),
    /** Chuyên môn; the only criterion whose papers have a professional field. */
    PROFESSIONAL(Kind.LADDER),
    /** Lý luận chính trị. */
    POLITICAL_THEORY(Kind.LADDER),
    /** Tin học. */
    INFORMATION_TECHNOLOGY(Kind.LADDER),
    /** Bồi dưỡng quản lý hành chính nhà nước, by grade (ngạch). */
    STATE_MANAGEMENT(Kind.GRADED),
    /**
     * Bồi dưỡng kiến thức quốc phòng và an ninh, by whom the course is for (đối tượng 1 to 4). Short courses give papers that
     * name no group, so it is not a ladder.
     */
    DEFENCE(Kind.GRADED),
    /** Bồi dưỡng nghiệp vụ công tác xây dựng Đảng. */
    PARTY_BUILDING(Kind.HELD),
    /** Bồi dưỡng quản lý kinh tế. */
    ECONOMIC_MANAGEMENT(Kind.HELD),
    /** Bồi dưỡng nghiệp vụ hộ tịch. */
    CIVIL_STATUS(Kind.HELD),
    /** Bồi dưỡng chức danh nghề nghiệp: for the professional titles of public employees (viên chức), whichever it is. */
    PROFESSIONAL_TITLE(Kind.HELD),
    /** Bồi dưỡng nghiệp vụ chuyên ngành: any course for a line of work that is no kind of its own here. */
    SPECIALISED_DUTIES(Kind.HELD),
    /**
     * Ngoại ngữ, whichever it is: no rule that we know asks for one language. Its papers are held or not, or count by their
     * level; a degree or a foreign score has the level that its form of recognition gives, or none.
     */
    FOREIGN_LANGUAGE(Kind.GRADED),
    /** Tiếng dân tộc thiểu số. */
    MINORITY_LANGUAGE(Kind.HELD),
    /** Sức khỏe, attested. */
    HEALTH(Kind.HELD),
    /** Tiêu chuẩn chung: the narrative standards, attested by hand because no paper proves them. */
    GENERAL_ATTESTATION(Kind.HELD),
    /** Several courses, all or any of which are asked for; only a requirement asks about this, no paper is of it. */
    COURSES(Kind.SET),
    /** Tuổi on the date of judgement. */
    AGE(Kind.DERIVED),
    /** Tuổi on the day the post was first taken up. */
    AGE_AT_FIRST_APPOINTMENT(Kind.DERIVED);

    private final Kind kind;

    Criterion(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether there are papers of it. */
    public boolean hasPapers() {
        return kind != Kind.SET && kind != Kind.DERIVED;
    }

    /** Whether its papers may name a level. */
    public boolean hasLevels() {
        return kind == Kind.LADDER || kind == Kind.GRADED;
    }

    /** Whether its papers are of a language, which they name, and may state a score. */
    public boolean isOfLanguages() {
        return this == FOREIGN_LANGUAGE || this == MINORITY_LANGUAGE;
    }

    /** Whether its papers are of many courses, which they name. */
    public boolean isOfCourses() {
        return this == PROFESSIONAL_TITLE || this == SPECIALISED_DUTIES;
    }

    /** How a criterion is measured. */
    public enum Kind {
        /** By papers of ordered {@link Level levels}. */
        LADDER,
        /** By a paper that is held or not, or by its level where a rule names one. */
        GRADED,
        /** By a paper that is held or not. */
        HELD,
        /** By the papers of other criteria. */
        SET,
        /** From the person, without any paper. */
        DERIVED
    }
}
