package vn.nangchuan.officials;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.standards.Criterion;

/** What must be right about a degree or certificate that is entered. */
@Component
class QualificationRules {

    private static final int LONGEST_ISSUER = 200;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_LANGUAGE = 60;
    private static final int LONGEST_SCORE = 30;
    private static final int LONGEST_VALIDITY_AHEAD = 50;

    private final BusinessClock clock;

    QualificationRules(BusinessClock clock) {
        this.clock = clock;
    }

    EntryChecks of(@Nullable LocalDate birthDate, QualificationEntry entry) {
        LocalDate today = clock.today();
        return what(entry)
                .and(new EntryChecks(today, birthDate)
                        .required("issuer", entry.issuer())
                        .text("issuer", entry.issuer(), LONGEST_ISSUER)
                        .text("number", entry.number(), LONGEST_NUMBER)
                        .required("issuedOn", entry.issuedOn())
                        .past("issuedOn", entry.issuedOn())
                        .past("studiedFrom", earliest(entry.studiedFrom()))
                        .past("studiedTo", earliest(entry.studiedTo()))
                        .when(isReversed(entry), "studiedTo", EntryFinding.STUDY_REVERSED)
                        .between("until", entry.until(), today.plusYears(LONGEST_VALIDITY_AHEAD))
                        .notBefore("until", entry.until(), entry.issuedOn()));
    }

    private EntryChecks what(QualificationEntry entry) {
        Criterion criterion = entry.criterion();
        boolean needsLevel = criterion != null && criterion.kind() == Criterion.Kind.LADDER;
        boolean unfitLevel = entry.level() != null && entry.level().criterion() != criterion;
        boolean ofLanguages = criterion != null && criterion.isOfLanguages();
        boolean unfitField = entry.field() != null && criterion != Criterion.PROFESSIONAL;
        return new EntryChecks(clock.today(), null)
                .required("criterion", criterion)
                .when(criterion != null && !criterion.hasPapers(), "criterion", FieldFinding.FIELD_CHOICE_UNKNOWN)
                .when(needsLevel && entry.level() == null, "level", EntryFinding.ENTRY_MISSING)
                .when(unfitLevel, "level", FieldFinding.FIELD_CHOICE_UNKNOWN)
                .when(unfitField, "field", FieldFinding.FIELD_CHOICE_UNKNOWN)
                .when(!ofLanguages && entry.language() != null, "language", FieldFinding.FIELD_OF_LANGUAGES_ONLY)
                .when(!ofLanguages && entry.score() != null, "score", FieldFinding.FIELD_OF_LANGUAGES_ONLY)
                .text("language", entry.language(), LONGEST_LANGUAGE)
                .text("score", entry.score(), LONGEST_SCORE)
                .text("studied", entry.studied(), LONGEST_ISSUER);
    }

    private static @Nullable LocalDate earliest(@Nullable MonthOrDay month) {
        return month == null ? null : month.earliest();
    }

    private static boolean isReversed(QualificationEntry entry) {
        return entry.studiedFrom() != null
                && entry.studiedTo() != null
                && entry.studiedTo().latest().isBefore(entry.studiedFrom().earliest());
    }
}
