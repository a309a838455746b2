package vn.nangchuan.standards.commandline;

import java.util.List;

/** Why a cell is refused, or worth a remark, with the values that its text names. */
record Complaint(Kind kind, List<String> values) {

    Complaint(Kind kind, Object... values) {
        this(kind, List.of(values).stream().map(String::valueOf).toList());
    }

    /** What can be wrong; the texts are {@code standards.problem.*}. */
    enum Kind {
        /** A heading that has to be there is not. */
        HEADING_MISSING,
        HEADING_UNKNOWN,
        HEADING_TWICE,
        /** A cell that stands under no heading. */
        WITHOUT_HEADING,
        ROW_TOO_LONG,

        MISSING,
        /** Of several columns exactly one has to be filled. */
        NOT_ONE_OF,
        /** A cell that says nothing of its record: what was meant stands in the wrong column, or the record is wrong. */
        NOT_USED,
        UNKNOWN_CODE,
        NOT_A_POST,
        NOT_A_DATE,
        NOT_TRUE_OR_FALSE,
        NOT_AN_AGE,
        NOT_IN_ORDER,
        AFTER_JUDGEMENT,
        /** What ends when it begins. */
        NO_DAY,

        OTHER_CRITERION,
        WITHOUT_PAPERS,
        UNKNOWN_REQUIREMENT,
        PERSON_MISSING,
        PERSON_TWICE,
        /** What the standards refuse, in their own words. */
        REFUSED,

        /** A remark: the post is judged, though nothing is asked of it. */
        POST_WITHOUT_RULES,
        /** A remark: the waiver stands in for nothing. */
        NOT_WAIVABLE,
        /** A remark: only a level counts where levels are asked for. */
        CLASS_WITHOUT_LEVEL
    }
}
