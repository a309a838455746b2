package vn.nangchuan.standings.sandbox.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standings.sandbox.Movement;
import vn.nangchuan.standings.sandbox.Movements;
import vn.nangchuan.standings.sandbox.Totals;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.KeyFigure;

/** The rate under the law in force and under each scenario, with who moves. */
class SandboxFigures extends Section {

    private final transient AnswerTexts texts;
    private final transient Formats formats;

    SandboxFigures(AnswerTexts texts) {
        this.texts = texts;
        this.formats = texts.formats();
        addClassName("sandbox-figures");
        setAriaLabel(translate("standings.sandbox.figures"));
        add(rate("standings.sandbox.in-force", texts.answer().inForce()));
        texts.sides().forEach(side -> add(rate(side)));
    }

    private KeyFigure rate(Side side) {
        KeyFigure rate = rate(side.titleKey(), side.in(texts.answer()).totals());
        Movements movements = side.in(texts.answer()).movements();
        Arrays.stream(Movement.values())
                .filter(movement -> movements.of(movement) > 0)
                .forEach(movement -> rate.noting(translate(
                        "standings.sandbox.movement.count",
                        AnswerTexts.of(movement),
                        formats.number(movements.of(movement)))));
        return rate;
    }

    private String below(Totals totals) {
        String below = formats.number(totals.of(Outcome.Group.BELOW));
        return totals.excused() == 0
                ? below
                : translate("standings.sandbox.totals.excused", below, formats.number(totals.excused()));
    }

    private KeyFigure rate(String titleKey, Totals totals) {
        KeyFigure rate = new KeyFigure(translate(titleKey), translate("standings.sandbox.rate"));
        if (totals.rate().isEmpty()) {
            rate.unknown(
                    translate("standings.sandbox.rate.none"), texts.answer().date());
        } else {
            rate.share(
                    totals.of(Outcome.Group.MET), totals.all(), texts.answer().date());
        }
        return rate.noting(translate(
                "standings.sandbox.totals",
                below(totals),
                formats.number(totals.of(Outcome.Group.NO_DATA)),
                formats.number(totals.of(Outcome.Group.NO_RULE))));
    }
}
