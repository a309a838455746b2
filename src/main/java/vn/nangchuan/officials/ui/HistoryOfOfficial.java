package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import java.util.function.Function;
import vn.nangchuan.audit.AuditLine;
import vn.nangchuan.audit.ui.HistoryPanel;
import vn.nangchuan.audit.ui.HistoryPanels;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DisclosureReason;
import vn.nangchuan.uikit.Icon;

/** What was done concerning an official; what it hides is told to whoever has a reason. */
class HistoryOfOfficial extends Div {

    private final transient OfficialId official;
    private final transient HistoryPanels panels;
    private final transient HistoryPanel.Source hiding;
    private final transient Function<DisclosureReason, HistoryPanel.Source> telling;
    private final SerializableConsumer<SerializableConsumer<DisclosureReason>> asking;
    private final Button toggle = new Button();
    private boolean told;

    /**
     * @param hiding the lines, without the values that are hidden
     * @param telling the lines with them
     * @param asking goes on when there is a reason
     */
    HistoryOfOfficial(
            OfficialId official,
            HistoryPanels panels,
            HistoryPanel.Source hiding,
            Function<DisclosureReason, HistoryPanel.Source> telling,
            SerializableConsumer<SerializableConsumer<DisclosureReason>> asking) {
        this.official = official;
        this.panels = panels;
        this.hiding = hiding;
        this.telling = telling;
        this.asking = asking;
        addClassName("qualifications-tab");
        toggle.addThemeVariants(ButtonVariant.SMALL);
        toggle.addClickListener(_ -> toggle());
        show(hiding, false);
    }

    private void toggle() {
        if (told) {
            show(hiding, false);
        } else {
            asking.accept(reason -> show(telling.apply(reason), true));
        }
    }

    private void show(HistoryPanel.Source lines, boolean tells) {
        told = tells;
        toggle.setText(translate(told ? "officials.disclosure.hide" : "officials.history.show"));
        toggle.setIcon((told ? Icon.LOCK : Icon.EYE).create());
        removeAll();
        add(toggle, panels.of(lines, hiding, this::formerState));
    }

    /** Where something changed, the dossier as it was recorded then. */
    private Optional<Component> formerState(AuditLine line) {
        return line.changes().isEmpty() || line.isOpening()
                ? Optional.empty()
                : Optional.of(new Anchor(
                        OfficialNavigation.recorded(official, line.recordedAt()),
                        translate("officials.recorded.open")));
    }
}
