package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.stream.Collectors;
import vn.nangchuan.standards.ActionPlan;
import vn.nangchuan.standards.Mend;
import vn.nangchuan.standards.Reason;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standards.Turn;
import vn.nangchuan.standings.ProgrammeOffer;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;

/** The words for what would help and for what is ahead, on the page of a dossier and in what is downloaded. */
final class PlanTexts {

    private PlanTexts() {}

    /** Whether the paper may only be missing from the file: none of its kind is there, and nobody said that there is none. */
    static boolean isOnlyUnknown(List<RequirementResult> mended) {
        return mended.stream()
                .allMatch(result ->
                        result.state() == RequirementState.NO_DATA && result.reason() == Reason.NOTHING_ENTERED);
    }

    static String several(ActionPlan.Action action) {
        return translate(
                "officials.plan.several",
                Formats.current().number(action.requirements().size()));
    }

    static String outOfReach(ActionPlan plan) {
        return translate(
                "officials.plan.out-of-reach",
                plan.outOfReach().stream()
                        .map(result -> StandingTexts.of(result.requirement()))
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    static String name(ProgrammeOffer programme) {
        return Formats.current().name(programme.name());
    }

    static String days(ProgrammeOffer programme) {
        return translate("officials.plan.days", Formats.current().number(programme.days()));
    }

    /** Those whose certificate is the paper, in the order of the catalogue. */
    static List<ProgrammeOffer> thatProvide(Mend paper, List<ProgrammeOffer> programmes) {
        return programmes.stream()
                .filter(programme -> programme.provides(paper))
                .toList();
    }

    /** What is lacking from the day on; empty where nothing more is. */
    static String opened(Turn turn) {
        return turn.opened().isEmpty()
                ? ""
                : translate(
                        "officials.ahead.opened",
                        turn.opened().stream().map(PlanTexts::opened).distinct().collect(Collectors.joining("; ")));
    }

    private static String opened(RequirementResult result) {
        return StandingTexts.marked(
                translate(
                        "officials.ahead.part",
                        StandingTexts.of(result.requirement()),
                        StandingTexts.of(result.state())),
                result.isVerified());
    }
}
