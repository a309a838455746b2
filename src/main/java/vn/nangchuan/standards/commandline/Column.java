package vn.nangchuan.standards.commandline;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A column that a table may have; its heading is its name in lower case. */
enum Column {
    RECORD,
    PERSON,
    BIRTH_DATE,
    SEX,
    RECRUITED_ON,
    POST,
    KIND,
    FIRST_APPOINTED_ON,
    UNIT,
    UNIT_TYPE,
    REGION,
    MINORITY_LANGUAGE_DUTY,
    CRITERION,
    LEVEL,
    FIELD,
    STUDIED,
    LANGUAGE,
    SCORE,
    STUDY_FROM,
    STUDY_TO,
    STATEMENT,
    ISSUER,
    ISSUER_TYPE,
    NUMBER,
    ISSUED_ON,
    REVOKED_ON,
    FROM,
    TO,
    PASSED,
    REQUIREMENT,
    REDUCED_TO,
    BASIS,
    APPROVED_BY,
    ATTESTED_BY,
    PARAMETER,
    DECISION,
    MAX_AGE_MEN,
    MAX_AGE_WOMEN,
    ASKED;

    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Spreadsheets like to begin a cell with a capital; headings are found anyway. */
    static Optional<Column> headed(String heading) {
        return Stream.of(values())
                .filter(column -> column.heading().equals(heading.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static String headings(Collection<Column> columns) {
        return columns.stream().map(Column::heading).collect(Collectors.joining(", "));
    }
}
