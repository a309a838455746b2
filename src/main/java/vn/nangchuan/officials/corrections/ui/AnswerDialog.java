package vn.nangchuan.officials.corrections.ui;

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
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.CorrectionId;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.officials.corrections.AnswerCorrection;
import vn.nangchuan.officials.corrections.CorrectionCase;
import vn.nangchuan.officials.corrections.CorrectionFinding;
import vn.nangchuan.officials.corrections.CorrectionStep;
import vn.nangchuan.uikit.Attempt;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Notices;

/** A request beside what stands in the dossier now, and the answers that may be given. */
class AnswerDialog extends Dialog {

    private static final int LONGEST_TEXT = 1000;

    private final transient CorrectionWork work;
    private final transient CorrectionId id;
    private final UUID key = UUID.randomUUID();
    private final Div facts = new Div();
    private final FindingList notes = new FindingList();
    private final Paragraph consequence = new Paragraph();
    private final TextArea reason = new TextArea(translate("officials.correction.reply"));
    private final FindingList refusals = new FindingList();
    private final List<Button> buttons = new ArrayList<>();

    AnswerDialog(CorrectionWork work, CorrectionId id) {
        this.work = work;
        this.id = id;
        setHeaderTitle(translate("officials.correction.answering"));
        addClassNames("decision-dialog", "answer-dialog");
        setCloseOnOutsideClick(false);
        reason.setMaxLength(LONGEST_TEXT);
        reason.setMinRows(2);
        reason.setWidthFull();
        add(facts, notes, consequence, reason, refusals);
        show();
    }

    /** Reads the request anew, so that what one answers is what stands there. */
    private void show() {
        facts.removeAll();
        getFooter().removeAll();
        buttons.clear();
        getFooter().add(new Button(translate("uikit.close"), _ -> close()));
        Optional<CorrectionCase> found = work.open(id);
        notes.show(found.map(AnswerDialog::notes)
                .orElseGet(() -> List.of(Finding.error(CorrectionFinding.CORRECTION_NOT_HERE))));
        found.ifPresent(this::show);
        reason.setVisible(!buttons.isEmpty());
        consequence.setVisible(!buttons.isEmpty());
    }

    private static List<Finding> notes(CorrectionCase seen) {
        List<Finding> notes = new ArrayList<>();
        if (seen.ownCase()) {
            notes.add(Finding.error(CorrectionFinding.CORRECTION_OWN_CASE));
        }
        boolean waits = CorrectionStep.DECLINE.isPossibleIn(seen.line().status());
        if (waits && seen.isChangedSince()) {
            notes.add(Finding.warning(CorrectionFinding.CORRECTION_CHANGED_SINCE));
        }
        notes.addAll(seen.warnings());
        if (waits && seen.steps().contains(CorrectionStep.SETTLE) && seen.line().field() != null) {
            notes.add(Finding.warning(CorrectionFinding.CORRECTION_BY_HAND_ONLY));
        }
        return notes;
    }

    private void show(CorrectionCase seen) {
        facts.add(new CorrectionFacts(seen, () -> work.showNumber(id)));
        boolean byHand = seen.steps().contains(CorrectionStep.SETTLE);
        consequence.setText(
                translate(byHand ? "officials.correction.consequence.by-hand" : "officials.correction.consequence"));
        reason.setHelperText(
                translate(byHand ? "officials.correction.reply.help.by-hand" : "officials.correction.reply.help"));
        for (CorrectionStep step : List.of(CorrectionStep.DECLINE, CorrectionStep.SETTLE, CorrectionStep.ACCEPT)) {
            if (seen.steps().contains(step)) {
                Button button = button(step, seen);
                buttons.add(button);
                getFooter().add(button);
            }
        }
    }

    private Button button(CorrectionStep step, CorrectionCase seen) {
        Button button = new Button(translate(step.messageKey()), _ -> answer(step, seen));
        button.addThemeVariants(step == CorrectionStep.DECLINE ? ButtonVariant.ERROR : ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private void answer(CorrectionStep step, CorrectionCase seen) {
        try {
            AnswerCorrection order =
                    new AnswerCorrection(id, seen.line().version(), step, seen.present(), reason.getValue(), key);
            if (Attempt.at(refusals, this::refused, () -> work.answer(order))) {
                close();
                Notices.done(translate("officials.correction.done." + step, CorrectionTexts.subject(seen.line())));
                CorrectionNavigation.refresh();
            }
        } finally {
            buttons.forEach(button -> button.setEnabled(true));
        }
    }

    private void refused(List<Finding> findings) {
        @Nullable
        Finding ofReason = findings.stream()
                .filter(finding -> "reason".equals(finding.field()))
                .findFirst()
                .orElse(null);
        reason.setInvalid(ofReason != null);
        if (ofReason != null) {
            reason.setErrorMessage(FindingList.text(ofReason));
            return;
        }
        show();
        refusals.show(findings);
    }
}
