package vn.nangchuan.standards.commandline;

import java.util.Locale;

/** A column of the results; its heading, the same in every language, is its name in lower case. */
enum ResultColumn {
    PERSON,
    /** The posts that it is asked for. */
    POST,
    REQUIREMENT,
    ASKED,
    /** How the person stands to the requirement; or why nothing is asked, or judged. */
    RESULT,
    REASON,
    SINCE,
    DOCUMENT,
    ARTICLE,
    DECISION,
    VERIFIED,
    EVIDENCE,
    MENDS,
    /** How the person stands to all of it. */
    OVERALL,
    RESULT_WORDS,
    REASON_WORDS,
    OVERALL_WORDS;

    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }
}
