package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.Validity;
import vn.nangchuan.standings.law.LawDraftId;
import vn.nangchuan.standings.law.ParameterLine;
import vn.nangchuan.standings.law.ParameterStatus;
import vn.nangchuan.standings.law.ParameterStep;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** What the province has set, as a table or, on a phone, as cards. */
class ParameterGrid extends CardGrid<ParameterLine> {

    private static final List<ParameterStep> OFFERED =
            List.of(ParameterStep.PUBLISH, ParameterStep.DISCARD, ParameterStep.ANNUL);

    /**
     * @param self who looks, as rows name actors
     * @param take asked for when somebody wants to take a step
     */
    ParameterGrid(
            Map<PostCode, LocalizedText> postNames,
            LocalDate today,
            String self,
            SerializableBiConsumer<ParameterLine, ParameterStep> take) {
        super(line -> card(line, postNames, today, self, take));
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(line -> subject(line, postNames))
                .setHeader(translate("standings.law.parameter"))
                .setRowHeader(true)
                .setFlexGrow(4);
        addColumn(line -> LawTexts.value(line.parameter().value()))
                .setHeader(translate("standings.law.value"))
                .setFlexGrow(2);
        addComponentColumn(line -> daysAndDecision(line, self))
                .setHeader(translate("standings.law.days-and-decision"))
                .setFlexGrow(3);
        addComponentColumn(line -> status(line, today))
                .setHeader(translate("standings.law.status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(line -> buttons(line, take)).setAutoWidth(true).setFlexGrow(0);
    }

    private static Div subject(ParameterLine line, Map<PostCode, LocalizedText> postNames) {
        Div lines = new Div();
        lines.addClassName("two-lines");
        if (line.choice() == null) {
            lines.add(new Span(name(line)), secondary(translate("standings.law.parameter.left-out.why")));
            return lines;
        }
        lines.add(new Span(name(line)));
        lines.add(secondary(LawTexts.posts(line.choice().posts(), postNames)));
        return lines;
    }

    static String name(ParameterLine line) {
        return line.choice() == null ? line.parameter().name() : LawTexts.name(line.choice());
    }

    private static Div daysAndDecision(ParameterLine line, String self) {
        Div lines = new Div(
                new Span(StandingTexts.days(line.parameter().validity().from(), line.lastsTo())),
                secondary(line.parameter().decision()));
        lines.addClassName("two-lines");
        ParameterActs.of(line, self).forEach(said -> lines.add(secondary(said)));
        return lines;
    }

    private static Span secondary(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }

    private static StatusBadge status(ParameterLine line, LocalDate today) {
        return switch (line.status()) {
            case DRAFT -> new StatusBadge(Tone.WARNING, translate("standings.law.status.DRAFT"));
            case DISCARDED -> new StatusBadge(Tone.NEUTRAL, translate("standings.law.status.DISCARDED"));
            case ANNULLED -> new StatusBadge(Tone.ERROR, translate("standings.law.status.ANNULLED"));
            case PUBLISHED ->
                line.choice() == null
                        ? new StatusBadge(Tone.NEUTRAL, translate("standings.law.parameter.left-out"))
                        : LawTexts.status(days(line), today);
        };
    }

    /** Key of where it stands. */
    static String statusKey(ParameterLine line, LocalDate today) {
        if (line.status() != ParameterStatus.PUBLISHED) {
            return "standings.law.status." + line.status();
        }
        return line.choice() == null ? "standings.law.parameter.left-out" : LawTexts.statusKey(days(line), today);
    }

    private static Validity days(ParameterLine line) {
        return new Validity(line.parameter().validity().from(), line.lastsTo());
    }

    private static Div buttons(ParameterLine line, SerializableBiConsumer<ParameterLine, ParameterStep> take) {
        Div buttons = new Div();
        buttons.addClassName("row-buttons");
        OFFERED.stream().filter(line.steps()::contains).forEach(step -> {
            Button button = new Button(translate(step.messageKey()), _ -> take.accept(line, step));
            button.addThemeVariants(ButtonVariant.SMALL);
            buttons.add(button);
        });
        if (line.mayBeTried()) {
            LawDraftId draft = new LawDraftId.OfParameter(line.id());
            buttons.add(new Anchor(
                    LawNavigation.sandboxOf(draft, line.parameter().validity().from()),
                    translate("standings.law.try")));
        }
        if (line.status() == ParameterStatus.DRAFT && !line.steps().contains(ParameterStep.PUBLISH)) {
            buttons.add(secondary(translate("standings.law.waits-for-another")));
        }
        return buttons;
    }

    private static Component card(
            ParameterLine line,
            Map<PostCode, LocalizedText> postNames,
            LocalDate today,
            String self,
            SerializableBiConsumer<ParameterLine, ParameterStep> take) {
        Div head = new Div(new Span(LawTexts.value(line.parameter().value())), status(line, today));
        head.addClassName("card-head");
        Div card = new Div(head, subject(line, postNames), daysAndDecision(line, self), buttons(line, take));
        card.addClassName("row-card");
        return card;
    }
}
