package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.TransferId;
import vn.nangchuan.officials.movements.MovementFinding;
import vn.nangchuan.officials.movements.TakeTransferStep;
import vn.nangchuan.officials.movements.TransferLine;
import vn.nangchuan.officials.movements.TransferStatus;
import vn.nangchuan.officials.movements.TransferStep;
import vn.nangchuan.uikit.Attempt;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Notices;

/** A case between two units, and the steps that whoever looks may take. */
class TransferDialog extends Dialog {

    private static final int LONGEST_REASON = 1000;
    private static final List<TransferStep> OFFERED = List.of(
            TransferStep.WITHDRAW,
            TransferStep.DECLINE,
            TransferStep.UNCONFIRM,
            TransferStep.REFUSE,
            TransferStep.CONFIRM,
            TransferStep.ORDER);

    private final transient MovementWork work;
    private final transient TransferId id;
    private final UUID key = UUID.randomUUID();
    private final Div facts = new Div();
    private final FindingList notes = new FindingList();
    private final Paragraph over = new Paragraph();
    private final Paragraph consequence = new Paragraph();
    private final TextArea reason = new TextArea(translate("officials.transfer.step-reason"));
    private final FindingList refusals = new FindingList();
    private final List<Button> buttons = new ArrayList<>();

    TransferDialog(MovementWork work, TransferId id) {
        this.work = work;
        this.id = id;
        setHeaderTitle(translate("officials.transfer.title.one"));
        addClassNames("decision-dialog", "answer-dialog");
        setCloseOnOutsideClick(false);
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinRows(2);
        reason.setWidthFull();
        over.addClassName("headcount-over");
        add(facts, notes, over, consequence, reason, refusals);
        show();
    }

    /** Reads it anew, so that what one decides on is what stands there. */
    private void show() {
        facts.removeAll();
        getFooter().removeAll();
        buttons.clear();
        getFooter().add(new Button(translate("uikit.close"), _ -> close()));
        Optional<TransferLine> found = work.find(id);
        notes.show(found.map(this::notes).orElseGet(() -> List.of(Finding.error(MovementFinding.TRANSFER_NOT_HERE))));
        over.setVisible(false);
        consequence.setVisible(false);
        reason.setVisible(false);
        found.ifPresent(this::show);
    }

    /** Who may decide on others' cases is told why not on this one. */
    private List<Finding> notes(TransferLine seen) {
        boolean decides = seen.status() == TransferStatus.CONFIRMED && work.mayOrder();
        boolean self = seen.official() != null && work.isOwn(seen.official()) && work.mayDecide();
        return (decides || self) && seen.ownPart()
                ? List.of(Finding.error(MovementFinding.TRANSFER_OWN_CASE))
                : List.of();
    }

    private void show(TransferLine seen) {
        facts.add(new TransferFacts(seen));
        OFFERED.stream().filter(seen.steps()::contains).forEach(step -> {
            Button button = button(step, seen);
            buttons.add(button);
            getFooter().add(button);
        });
        reason.setVisible(seen.steps().stream().anyMatch(TransferStep::isReasonMandatory));
        if (!buttons.isEmpty()) {
            consequence.setVisible(true);
            consequence.setText(translate("officials.transfer.consequence." + side(seen)));
            work.overHeadcount(seen.counter().unit(), seen.day(), seen.newKind())
                    .ifPresent(words -> {
                        over.setText(words);
                        over.setVisible(true);
                    });
        }
    }

    private static String side(TransferLine seen) {
        if (seen.steps().contains(TransferStep.CONFIRM)) {
            return "RECEIVING";
        }
        if (seen.steps().contains(TransferStep.UNCONFIRM)) {
            return "RECEIVED";
        }
        return seen.steps().contains(TransferStep.REFUSE) ? "PROVINCE" : "GIVING";
    }

    private Button button(TransferStep step, TransferLine seen) {
        boolean agrees = step == TransferStep.CONFIRM || step == TransferStep.ORDER;
        Button button = new Button(translate(step.messageKey()), _ -> press(step, seen));
        button.addThemeVariants(agrees ? ButtonVariant.PRIMARY : ButtonVariant.ERROR);
        button.setDisableOnClick(true);
        return button;
    }

    private void press(TransferStep step, TransferLine seen) {
        if (step == TransferStep.ORDER) {
            close();
            work.order(seen);
        } else {
            take(step, seen);
        }
    }

    private void take(TransferStep step, TransferLine seen) {
        try {
            TakeTransferStep order = new TakeTransferStep(id, seen.version(), step, reason.getValue(), key);
            if (Attempt.at(refusals, this::refused, () -> work.take(order))) {
                close();
                Notices.done(translate("officials.transfer.done." + step, seen.officialName(), seen.receivingName()));
                MovementNavigation.refresh();
            }
        } finally {
            buttons.forEach(button -> button.setEnabled(true));
        }
    }

    /** What belongs to the reason is said there; anything else may come from what others did, so it is read anew. */
    private void refused(List<Finding> findings) {
        reason.setInvalid(false);
        List<Finding> others = new ArrayList<>();
        for (Finding finding : findings) {
            if ("reason".equals(finding.field())) {
                reason.setErrorMessage(FindingList.text(finding));
                reason.setInvalid(true);
            } else {
                others.add(finding);
            }
        }
        if (!others.isEmpty()) {
            show();
            refusals.show(others);
        }
    }
}
