package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.nangchuan.nominations.DecideNomination;
import vn.nangchuan.nominations.NominationDesk;
import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.nominations.NominationStep;
import vn.nangchuan.nominations.ResubmitNomination;
import vn.nangchuan.uikit.DecisionDialog;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.Notices;

/** What a unit may still do with a nomination of its own: mend and submit it again, or withdraw it. */
@Component
class OwnSteps {

    private final NominationDesk desk;
    private final FormDrafts drafts;

    OwnSteps(NominationDesk desk, FormDrafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    List<Button> buttons(NominationLine line, Runnable changed) {
        List<Button> buttons = new ArrayList<>();
        if (line.steps().contains(NominationStep.RESUBMIT)) {
            Button resubmit =
                    new Button(translate("nominations.mend"), Icon.PENCIL.create(), _ -> resubmit(line, changed));
            resubmit.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
            buttons.add(resubmit);
        }
        if (line.steps().contains(NominationStep.WITHDRAW)) {
            Button withdraw = new Button(NominationTexts.of(NominationStep.WITHDRAW), _ -> withdraw(line, changed));
            withdraw.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            buttons.add(withdraw);
        }
        return buttons;
    }

    private void resubmit(NominationLine line, Runnable changed) {
        UUID key = UUID.randomUUID();
        FormDialog<String> dialog = new FormDialog<>(
                translate("nominations.resubmit.title", line.officialName()), new NoteForm(line), note -> {
                    desk.resubmit(new ResubmitNomination(
                            line.id(), line.version(), line.requirement(), note.isEmpty() ? null : note, key));
                    Notices.done(translate("nominations.resubmit.done", line.officialName()));
                    changed.run();
                });
        dialog.saving(NominationTexts.of(NominationStep.RESUBMIT))
                .keeping(drafts.of(NominationNavigation.NOMINATIONS + "/" + line.id() + "/note", line.version()))
                .open();
    }

    private void withdraw(NominationLine line, Runnable changed) {
        UUID key = UUID.randomUUID();
        new DecisionDialog(
                        NominationTexts.of(NominationStep.WITHDRAW),
                        translate("nominations.follows.WITHDRAW", line.officialName(), line.className()),
                        DecisionDialog.Reason.NONE,
                        _ -> {
                            desk.withdraw(new DecideNomination(
                                    line.id(), NominationStep.WITHDRAW, line.version(), null, key));
                            Notices.done(translate("nominations.withdrawn", line.officialName()));
                            changed.run();
                        })
                .grave()
                .open();
    }
}
