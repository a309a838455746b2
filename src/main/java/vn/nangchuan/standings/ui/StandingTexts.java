package vn.nangchuan.standings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Demand;
import vn.nangchuan.standards.Grace;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standards.Reason;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standards.WaiverFact;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.uikit.Formats;

/** The words for standings, the same on every screen. */
public final class StandingTexts {

    private StandingTexts() {}

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
        return translate("standings.criterion." + criterion);
    }

    /** The short form, for columns and chips. */
    public static String shortOf(Criterion criterion) {
        return translate("standings.criterion.short." + criterion);
    }

    public static String of(Level level) {
        return translate("standings.level." + level);
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
        Formats formats = Formats.current();
        return to == null
                ? translate("standings.law.days.open", formats.date(from))
                : translate("standings.law.days", formats.date(from), formats.date(to.minusDays(1)));
    }

    /** What is asked: the criterion with the least level, or the age. */
    public static String of(Requirement requirement) {
        String criterion = of(requirement.criterion());
        return switch (requirement.demand()) {
            case Demand.AtLeast atLeast -> translate("standings.demand.level", criterion, of(atLeast.level()));
            case Demand.Held _, Demand.Nothing _ -> criterion;
            case Demand.Courses courses -> courses(courses);
            case Demand.SetByProvince unset -> unset(criterion, unset);
            case Demand.AgeByDecision _ -> translate("standings.demand.unset", criterion);
            case Demand.YoungestAge age -> translate("standings.demand.youngest", criterion, age.years());
            case Demand.OldestAge age ->
                age.men() == age.women()
                        ? translate("standings.demand.oldest", criterion, age.men())
                        : translate("standings.demand.oldest.by-sex", criterion, age.men(), age.women());
        };
    }

    private static String courses(Demand.Courses courses) {
        return translate(
                "standings.demand.courses." + courses.quantifier(),
                courses.criteria().stream().map(StandingTexts::of).collect(Collectors.joining("; ")));
    }

    private static String unset(String criterion, Demand.SetByProvince unset) {
        return unset.least() == null
                ? translate("standings.demand.unset", criterion)
                : translate("standings.demand.unset.least", criterion, of(unset.least()));
    }

    /** A missing thing by its name, with the level that would do. */
    public static String missing(Criterion criterion, @Nullable Level leastLevel) {
        return leastLevel == null ? of(criterion) : translate("standings.demand.level", of(criterion), of(leastLevel));
    }

    /** The gap in one sentence, such as "Thiếu: bồi dưỡng QLNN – đang đợi chứng chỉ, 21 ngày". Empty without a gap. */
    public static String gap(List<RequirementLine> open, LocalDate today) {
        return open.isEmpty()
                ? ""
                : translate(
                        "standings.gap",
                        open.stream().map(line -> gapPart(line, today)).collect(Collectors.joining("; ")));
    }

    private static String gapPart(RequirementLine line, LocalDate today) {
        String missing = missing(line.criterion(), line.leastLevel());
        if (line.state() == RequirementState.NOT_MET) {
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
