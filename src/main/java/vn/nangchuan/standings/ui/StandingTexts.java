package vn.nangchuan.standings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.DemandWords;
import vn.nangchuan.standards.Grace;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Mend;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standards.QualificationFact;
import vn.nangchuan.standards.Reason;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standards.Validity;
import vn.nangchuan.standards.WaiverFact;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.uikit.Formats;

/** The words for standings, the same on every screen. */
public final class StandingTexts {

    private static final DemandWords WORDS = new DemandWords(new ScreenTexts());

    private StandingTexts() {}

    /** The texts of the portal, in the language of the page that is being drawn. */
    private static final class ScreenTexts implements DemandWords.Source {

        @Override
        public String of(String key, Object... values) {
            return translate(key, values);
        }

        @Override
        public String date(LocalDate day) {
            return Formats.current().date(day);
        }
    }

    public static String of(Outcome outcome) {
        return translate("standings.outcome." + outcome);
    }

    public static String of(Outcome.Group group) {
        return translate("standings.group." + group);
    }

    public static String of(Reason reason) {
        return translate("standings.reason." + reason);
    }

    public static String of(RequirementState state) {
        return translate("standings.state." + state);
    }

    public static String of(Criterion criterion) {
        return WORDS.of(criterion);
    }

    /** The short form, for columns and chips. */
    public static String shortOf(Criterion criterion) {
        return translate("standings.criterion.short." + criterion);
    }

    public static String of(Level level) {
        return WORDS.of(level);
    }

    /** What a transitional rule leaves, and to whom. */
    public static String of(Grace grace) {
        Formats formats = Formats.current();
        String until = formats.date(grace.until().minusDays(1));
        if (grace.recruitedBefore() != null) {
            return translate("standings.law.grace.recruited", until, formats.date(grace.recruitedBefore()));
        }
        return grace.appointedBefore() == null
                ? translate("standings.law.grace", until)
                : translate("standings.law.grace.appointed", until, formats.date(grace.appointedBefore()));
    }

    /**
     * Days as a text says them: with the last day.
     *
     * @param to the first day no longer; null where no end is known
     */
    public static String days(LocalDate from, @Nullable LocalDate to) {
        return WORDS.days(new Validity(from, to));
    }

    /** What is asked: the criterion with the least level, or the age. */
    public static String of(Requirement requirement) {
        return WORDS.asked(requirement);
    }

    /** What is said, with a mark where it rests on a rule or provision that nobody has checked against its text. */
    public static String marked(String said, boolean verified) {
        return verified ? said : translate("standings.explanation.unverified", said);
    }

    /** A missing thing by its name, with the level that would do. */
    public static String missing(Criterion criterion, @Nullable Level leastLevel) {
        return WORDS.paper(criterion, leastLevel);
    }

    /** A paper that is asked for: what it is about, the level, the fields that fit. */
    public static String of(Mend paper) {
        return WORDS.paper(paper.criterion(), paper.leastLevel(), paper.acceptedFields());
    }

    /** A paper that is held. */
    public static String of(QualificationFact paper) {
        ProfessionalField field = paper.field();
        return WORDS.paper(paper.criterion(), paper.level(), field == null ? Set.of() : Set.of(field));
    }

    public static String of(Set<ProfessionalField> fields) {
        return WORDS.fields(fields);
    }

    /**
     * The gap in words, such as "Thiếu: bồi dưỡng QLNN – đang đợi chứng chỉ, 21 ngày"; of what nobody has entered yet
     * it is not said that it is lacking. Empty without a gap.
     */
    public static String gap(List<RequirementLine> open, LocalDate today) {
        return Stream.of(
                        gap("standings.gap", open, line -> line.state() != RequirementState.NO_DATA, today),
                        gap("standings.gap.unknown", open, line -> line.state() == RequirementState.NO_DATA, today))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static String gap(
            String key, List<RequirementLine> open, Predicate<RequirementLine> told, LocalDate today) {
        String parts =
                open.stream().filter(told).map(line -> gapPart(line, today)).collect(Collectors.joining("; "));
        return parts.isEmpty() ? "" : translate(key, parts);
    }

    private static String gapPart(RequirementLine line, LocalDate today) {
        String missing = missing(line.criterion(), line.leastLevel());
        if (line.state() == RequirementState.NOT_MET || line.state() == RequirementState.NO_DATA) {
            return missing;
        }
        return translate("standings.gap.part", missing, stateWithDays(line, today));
    }

    /** The state in words, and where it is one of waiting, for how many days. */
    public static String stateWithDays(RequirementLine line, LocalDate today) {
        return line.daysWaited(today).isPresent()
                ? translate(
                        "standings.state.waited",
                        of(line.state()),
                        Formats.current().number(line.daysWaited(today).getAsLong()))
                : of(line.state());
    }

    /** What was waived or reduced, under what, on which days and by whom. */
    public static String of(WaiverFact waiver) {
        String days = days(waiver.validFrom(), waiver.validTo());
        String said = waiver.reducedTo() == null
                ? translate("standings.waiver.waived", waiver.basis(), days)
                : translate("standings.waiver.reduced", of(waiver.reducedTo()), waiver.basis(), days);
        return waiver.approvedBy() == null ? said : said + translate("standings.waiver.approved", waiver.approvedBy());
    }
}
