package vn.nangchuan.standards.commandline;

import static vn.nangchuan.standards.commandline.Column.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What kind of fact a row tells, and in which columns. */
enum RecordType {
    PERSON(BIRTH_DATE, SEX, RECRUITED_ON),
    POST(Column.POST, KIND, FIRST_APPOINTED_ON, UNIT, UNIT_TYPE, REGION, MINORITY_LANGUAGE_DUTY, FROM, TO),
    PAPER(
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
            TO,
            REVOKED_ON),
    CONFIRMED_NONE(CRITERION),
    ATTESTATION(CRITERION, FROM, TO, ATTESTED_BY),
    CLASS(CRITERION, LEVEL, FIELD, FROM, TO, PASSED),
    WAIVER(REQUIREMENT, CRITERION, FROM, TO, REDUCED_TO, BASIS, APPROVED_BY);

    private static final Set<Column> ALL_COLUMNS = Collections.unmodifiableSet(Arrays.stream(values())
            .flatMap(type -> type.columns.stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class))));

    private final Set<Column> columns;

    RecordType(Column... columns) {
        Set<Column> all = EnumSet.of(RECORD, Column.PERSON);
        all.addAll(List.of(columns));
        this.columns = Collections.unmodifiableSet(all);
    }

    /** The columns that say something of it. */
    Set<Column> columns() {
        return columns;
    }

    /** The columns that a table of facts may have. */
    static Set<Column> allColumns() {
        return ALL_COLUMNS;
    }
}
