package vn.nangchuan.officials.completeness.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import vn.nangchuan.officials.completeness.Gap;
import vn.nangchuan.officials.completeness.GapRule;
import vn.nangchuan.officials.completeness.UnitCompleteness;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;

/** The words for what is to be mended, the same on every screen. */
final class CompletenessTexts {

    private CompletenessTexts() {}

    static String of(GapRule rule) {
        return translate(rule.messageKey());
    }

    /** With what the rule has found. */
    static String of(Gap gap) {
        Object[] arguments =
                gap.arguments().stream().map(CompletenessTexts::readable).toArray();
        return arguments.length == 0 ? of(gap.rule()) : translate(gap.rule().messageKey() + ".in-full", arguments);
    }

    private static Object readable(Object argument) {
        return switch (argument) {
            case LocalDate day -> Formats.current().date(day);
            case Criterion kind -> StandingTexts.of(kind);
            default -> argument;
        };
    }

    /** The share of complete dossiers with the two numbers of which it is made. */
    static String share(UnitCompleteness unit) {
        Formats formats = Formats.current();
        return translate(
                "officials.completeness.share",
                formats.percent(unit.complete(), unit.dossiers()),
                formats.number(unit.complete()),
                formats.number(unit.dossiers()));
    }
}
