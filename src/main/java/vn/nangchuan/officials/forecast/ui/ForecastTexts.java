package vn.nangchuan.officials.forecast.ui;

import java.util.stream.Collectors;
import vn.nangchuan.officials.forecast.FallLine;
import vn.nangchuan.standards.Ending;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standings.Opened;
import vn.nangchuan.standings.ui.ExplanationTexts;
import vn.nangchuan.standings.ui.StandingTexts;

/** The words of the forecast, on the screen and in what is downloaded. */
final class ForecastTexts {

    private ForecastTexts() {}

    /** What opens, each once; what rests on a rule that nobody has checked says so. */
    static String requirements(FallLine line) {
        return line.fall().opened().stream()
                .map(opened -> StandingTexts.marked(StandingTexts.of(opened.requirement()), opened.verified()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Where nothing is asked any more, the rules end. */
    static String causes(FallLine line) {
        return line.fall().after() == Outcome.NO_RULE
                ? ExplanationTexts.of(Ending.RULE_ENDS)
                : line.fall().opened().stream()
                        .map(Opened::cause)
                        .map(ExplanationTexts::of)
                        .distinct()
                        .collect(Collectors.joining("; "));
    }
}
