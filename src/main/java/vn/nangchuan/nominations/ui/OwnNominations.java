package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.nominations.NominationLists;
import vn.nangchuan.nominations.NominationStatus;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.training.ui.TrainingNavigation;
import vn.nangchuan.training.ui.TrainingTexts;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Icon;

/** What a unit nominated: what was returned to it first, then the rest, the latest first. */
class OwnNominations extends Div {

    static final Comparator<NominationLine> RETURNED_FIRST =
            Comparator.comparing(line -> line.status() != NominationStatus.RETURNED);

    private final transient NominationLists nominations;
    private final transient OwnSteps steps;
    private final transient UnitId unit;
    private final transient NominationHistory history;

    OwnNominations(NominationLists nominations, OwnSteps steps, UnitId unit, NominationHistory history) {
        this.nominations = nominations;
        this.steps = steps;
        this.unit = unit;
        this.history = history;
        show();
    }

    private void show() {
        removeAll();
        List<NominationLine> lines =
                nominations.ofUnit(unit).stream().sorted(RETURNED_FIRST).toList();
        if (lines.isEmpty()) {
            add(new EmptyState(Icon.SEND, translate("nominations.own.empty"))
                    .because(translate("nominations.own.empty.why"))
                    .withNextStep(new Anchor(NominationNavigation.gaps(), translate("nominations.own.empty.next"))));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("case-list", "panel");
        lines.forEach(line -> list.add(item(line)));
        add(list);
    }

    private ListItem item(NominationLine line) {
        Div words = new Div(
                person(line),
                new Anchor(TrainingNavigation.trainingClass(line.trainingClass()), line.className()),
                quiet(TrainingTexts.days(line.startsOn(), line.endsOn())),
                quiet(NominationTexts.since(line)));
        words.addClassName("case-words");
        NominationTexts.reason(line).ifPresent(reason -> {
            Span why = new Span(translate("nominations.because", reason));
            why.addClassNames("case-reason", line.status() == NominationStatus.RETURNED ? "warning" : "neutral");
            words.add(why);
        });
        history.of(line.id()).ifPresent(words::add);
        Div actions = new Div(new NominationStatusBadge(line));
        actions.addClassName("case-actions");
        steps.buttons(line, this::show).forEach(actions::add);
        return new ListItem(words, actions);
    }

    private static Span person(NominationLine line) {
        OfficialId official = line.official();
        Span person = new Span();
        person.addClassName("case-name");
        if (official == null) {
            person.setText(line.officialName());
        } else {
            person.add(new Anchor(OfficialNavigation.official(official), line.officialName()));
        }
        return person;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }
}
