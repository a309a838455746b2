package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.nominations.NominationSide;
import vn.nangchuan.nominations.NominationStep;
import vn.nangchuan.uikit.Formats;

/** Nominations to one class, with the host's steps for each and for several at once. */
class NominationQueue extends Div {

    private static final List<NominationStep> HOST_STEPS = Arrays.stream(NominationStep.values())
            .filter(step -> step.side() == NominationSide.HOST)
            .sorted((a, b) -> Boolean.compare(a != NominationStep.ACCEPT, b != NominationStep.ACCEPT))
            .toList();

    private final transient Decisions decisions;
    private final transient Runnable changed;
    private final transient Map<NominationLine, Checkbox> boxes = new LinkedHashMap<>();
    private final Div bar = new Div();

    NominationQueue(List<NominationLine> lines, Decisions decisions, Runnable changed) {
        this.decisions = decisions;
        this.changed = changed;
        addClassName("nomination-queue");
        bar.addClassNames("button-bar", "queue-bar");
        UnorderedList list = new UnorderedList();
        list.addClassName("case-list");
        lines.forEach(line -> list.add(item(line)));
        add(bar, list);
        showBar();
    }

    private ListItem item(NominationLine line) {
        ListItem item = new ListItem();
        List<NominationStep> steps = hostSteps(line);
        if (!steps.isEmpty()) {
            item.add(box(line));
        }
        item.add(words(line));
        Div actions = new Div(new NominationStatusBadge(line));
        actions.addClassName("case-actions");
        steps.forEach(step -> actions.add(button(step, List.of(line))));
        item.add(actions);
        return item;
    }

    private static List<NominationStep> hostSteps(NominationLine line) {
        return HOST_STEPS.stream().filter(line.steps()::contains).toList();
    }

    private Checkbox box(NominationLine line) {
        Checkbox box = new Checkbox();
        box.setAriaLabel(translate("nominations.choose", line.officialName()));
        box.addValueChangeListener(_ -> showBar());
        boxes.put(line, box);
        return box;
    }

    private static Div words(NominationLine line) {
        Span name = new Span(line.officialName());
        name.addClassName("case-name");
        Span from = quiet(translate(
                "nominations.submitted",
                NominationTexts.unit(line),
                Formats.current().moment(line.submittedAt())));
        Div words = new Div(name, quiet(NominationTexts.postAndAim(line)), from);
        words.addClassName("case-words");
        String note = line.note();
        if (note != null) {
            words.add(quiet(translate("nominations.noted", note)));
        }
        NominationTexts.reason(line)
                .filter(reason -> !reason.equals(note))
                .ifPresent(reason -> words.add(quiet(translate("nominations.because", reason))));
        return words;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }

    private Button button(NominationStep step, List<NominationLine> lines) {
        Button button = new Button(NominationTexts.of(step), _ -> decisions.ask(step, lines, changed));
        button.addThemeVariants(
                ButtonVariant.SMALL, step == NominationStep.ACCEPT ? ButtonVariant.PRIMARY : ButtonVariant.TERTIARY);
        return button;
    }

    private void showBar() {
        List<NominationLine> chosen = boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
        bar.removeAll();
        bar.setVisible(boxes.size() > 1);
        Button all = new Button(
                translate("nominations.choose-all"), _ -> boxes.values().forEach(box -> box.setValue(true)));
        all.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        bar.add(all, quiet(translate("nominations.chosen", chosen.size(), boxes.size())));
        HOST_STEPS.stream()
                .filter(step -> !chosen.isEmpty()
                        && chosen.stream().allMatch(line -> line.steps().contains(step)))
                .forEach(step -> bar.add(button(step, chosen)));
    }
}
