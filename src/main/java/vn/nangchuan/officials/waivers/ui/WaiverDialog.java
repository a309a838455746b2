package vn.nangchuan.officials.waivers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.WaiverId;
import vn.nangchuan.officials.waivers.DecideWaiver;
import vn.nangchuan.officials.waivers.WaiverCase;
import vn.nangchuan.officials.waivers.WaiverFinding;
import vn.nangchuan.officials.waivers.WaiverStatus;
import vn.nangchuan.officials.waivers.WaiverStep;
import vn.nangchuan.standings.ui.ChangePanel;
import vn.nangchuan.uikit.Attempt;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Notices;

/** A waiver with what it would change, and the steps that whoever looks may take. */
class WaiverDialog extends Dialog {

    private static final int LONGEST_REASON = 1000;
    private static final List<WaiverStep> OFFERED =
            List.of(WaiverStep.WITHDRAW, WaiverStep.REFUSE, WaiverStep.APPROVE, WaiverStep.REVOKE);

    private final transient WaiverWork work;
    private final transient WaiverId id;
    private final UUID key = UUID.randomUUID();
    private final Div facts = new Div();
    private final FindingList notes = new FindingList();
    private final Paragraph consequence = new Paragraph();
    private final DateField day = new DateField(translate("officials.waiver.revoked-from"));
    private final TextArea reason = new TextArea(translate("officials.waiver.reason"));
    private final FindingList refusals = new FindingList();
    private final List<Button> buttons = new ArrayList<>();

    WaiverDialog(WaiverWork work, WaiverId id) {
        this.work = work;
        this.id = id;
        setHeaderTitle(translate("officials.waiver.title.one"));
        addClassNames("decision-dialog", "answer-dialog");
        setCloseOnOutsideClick(false);
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinRows(2);
        reason.setWidthFull();
        day.setRequiredIndicatorVisible(true);
        day.setWidthFull();
        day.setHelperText(translate("officials.waiver.revoked-from.help"));
        add(facts, notes, consequence, day, reason, refusals);
        show();
    }

    /** Reads it anew, so that what one decides on is what stands there. */
    private void show() {
        facts.removeAll();
        getFooter().removeAll();
        buttons.clear();
        getFooter().add(new Button(translate("uikit.close"), _ -> close()));
        Optional<WaiverCase> found = work.open(id);
        notes.show(found.map(this::notes).orElseGet(() -> List.of(Finding.error(WaiverFinding.WAIVER_NOT_HERE))));
        found.ifPresent(this::show);
        boolean revokes =
                found.filter(seen -> seen.steps().contains(WaiverStep.REVOKE)).isPresent();
        day.setVisible(revokes);
        reason.setRequiredIndicatorVisible(revokes);
        reason.setVisible(!buttons.isEmpty());
        consequence.setVisible(!buttons.isEmpty());
    }

    /** Who may decide on others' cases is told why not on this one; everybody else has nothing to decide. */
    private List<Finding> notes(WaiverCase seen) {
        boolean waits = seen.line().status() == WaiverStatus.REQUESTED;
        return waits && seen.ownCase() && work.mayApprove()
                ? List.of(Finding.error(WaiverFinding.WAIVER_OWN_CASE))
                : List.of();
    }

    private void show(WaiverCase seen) {
        facts.add(new WaiverFactList(seen.line()));
        if (seen.change() != null) {
            facts.add(new ChangePanel(seen.change(), translate("officials.waiver.change.none")));
        }
        if (!seen.steps().isEmpty()) {
            consequence.setText(
                    translate("officials.waiver.consequence." + seen.line().status()));
        }
        OFFERED.stream().filter(seen.steps()::contains).forEach(step -> {
            Button button = button(step, seen);
            buttons.add(button);
            getFooter().add(button);
        });
    }

    private Button button(WaiverStep step, WaiverCase seen) {
        Button button = new Button(translate(step.messageKey()), _ -> take(step, seen));
        button.addThemeVariants(step == WaiverStep.APPROVE ? ButtonVariant.PRIMARY : ButtonVariant.ERROR);
        button.setDisableOnClick(true);
        return button;
    }

    private void take(WaiverStep step, WaiverCase seen) {
        try {
            if (isDayMissing(step)) {
                return;
            }
            LocalDate from = step == WaiverStep.REVOKE ? day.getValue() : null;
            DecideWaiver order = new DecideWaiver(id, seen.line().version(), step, reason.getValue(), from, key);
            if (Attempt.at(refusals, this::refused, () -> work.take(order))) {
                close();
                Notices.done(
                        translate("officials.waiver.done." + step, seen.line().officialName()));
                WaiverNavigation.refresh();
            }
        } finally {
            buttons.forEach(button -> button.setEnabled(true));
        }
    }

    private boolean isDayMissing(WaiverStep step) {
        boolean missing = step == WaiverStep.REVOKE && day.isEmpty();
        day.setErrorMessage(missing ? translate("uikit.date.missing") : "");
        day.setInvalid(missing);
        return missing;
    }

    /** What belongs to a field is said there; anything else may come from what others did, so it is read anew. */
    private void refused(List<Finding> findings) {
        reason.setInvalid(false);
        day.setInvalid(false);
        List<Finding> others = new ArrayList<>();
        for (Finding finding : findings) {
            switch (finding.field()) {
                case "reason" -> {
                    reason.setErrorMessage(FindingList.text(finding));
                    reason.setInvalid(true);
                }
                case "day" -> {
                    day.setErrorMessage(FindingList.text(finding));
                    day.setInvalid(true);
                }
                case null, default -> others.add(finding);
            }
        }
        if (!others.isEmpty()) {
            show();
            refusals.show(others);
        }
    }
}
