package vn.nangchuan.standings.sandbox.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.nangchuan.standings.law.LawDraft;
import vn.nangchuan.standings.law.TrialValue;
import vn.nangchuan.standings.sandbox.Scenario;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.Notices;

/** What one scenario tries: drafts from a list, and values of one's own. Nothing chosen is the law in force. */
class ScenarioFields extends Section {

    private final transient ScenarioChoices choices;
    private final CheckboxGroup<LawDraft> drafts = new CheckboxGroup<>();
    private final UnorderedList values = new UnorderedList();
    private final Span inForce = new Span(translate("standings.sandbox.in-force"));
    private final transient List<TrialValue> tried = new ArrayList<>();

    ScenarioFields(String title, ScenarioChoices choices) {
        this.choices = choices;
        addClassName("scenario-fields");
        setAriaLabel(title);
        drafts.setLabel(translate("standings.sandbox.drafts"));
        drafts.setItems(choices.drafts());
        drafts.setItemLabelGenerator(choices::said);
        drafts.addValueChangeListener(_ -> showWhetherInForce());
        values.addClassName("plain-list");
        inForce.addClassName("secondary");
        Button add = new Button(translate("standings.sandbox.value.add"), Icon.PLUS.create(), _ -> askForValue());
        add.addThemeVariants(ButtonVariant.SMALL);
        add(new H2(title), inForce, choices.drafts().isEmpty() ? noDrafts() : drafts, values, add);
    }

    private static Paragraph noDrafts() {
        Paragraph none = new Paragraph(translate("standings.sandbox.drafts.none"));
        none.addClassName("secondary");
        return none;
    }

    /** Shows a scenario; drafts that no longer wait are left out. */
    void show(Scenario scenario) {
        drafts.setValue(choices.drafts().stream()
                .filter(draft -> scenario.drafts().contains(draft.id()))
                .collect(Collectors.toSet()));
        tried.clear();
        tried.addAll(scenario.values());
        showValues();
    }

    Scenario scenario() {
        return new Scenario(drafts.getValue().stream().map(LawDraft::id).collect(Collectors.toSet()), tried);
    }

    private void askForValue() {
        new FormDialog<>(translate("standings.sandbox.value.add"), choices.form(), value -> {
                    tried.add(value);
                    showValues();
                    Notices.done(translate("standings.sandbox.value.added"));
                })
                .saving(translate("standings.sandbox.value.save"))
                .open();
    }

    private void showValues() {
        values.removeAll();
        tried.forEach(value -> values.add(item(value)));
        values.setVisible(!tried.isEmpty());
        showWhetherInForce();
    }

    private void showWhetherInForce() {
        inForce.setVisible(scenario().isInForce());
    }

    private ListItem item(TrialValue value) {
        String said = choices.said(value);
        Button remove = new Button(Icon.X.create(), _ -> {
            tried.remove(value);
            showValues();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(translate("standings.sandbox.value.remove", said));
        Div line = new Div(new Span(said), remove);
        line.addClassName("trial-value");
        return new ListItem(line);
    }
}
