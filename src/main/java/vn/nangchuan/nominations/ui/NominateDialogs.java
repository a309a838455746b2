package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nangchuan.nominations.Nominate;
import vn.nangchuan.nominations.NominationDesk;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.training.ui.TrainingNavigation;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.Notices;

/** Opens the way from a gap to a class. */
@Component
class NominateDialogs {

    private final ClassChoices choices;
    private final NominationDesk desk;
    private final FormDrafts drafts;

    NominateDialogs(ClassChoices choices, NominationDesk desk, FormDrafts drafts) {
        this.choices = choices;
        this.desk = desk;
        this.drafts = drafts;
    }

    /** Offers the classes for these gaps, all of one criterion. */
    void open(List<Gap> gaps, Runnable afterwards) {
        List<ClassChoice> offered = choices.of(gaps);
        Gap first = gaps.getFirst();
        if (offered.isEmpty()) {
            showNothing(first);
            return;
        }
        NominateForm form = new NominateForm(gaps, offered);
        String title = gaps.size() == 1
                ? translate("nominations.dialog.one", first.name())
                : translate("nominations.dialog.several", gaps.size());
        FormDialog<List<Nominate>> dialog =
                new FormDialog<>(title, form, commands -> submit(form, commands, afterwards));
        dialog.saving(translate("step.nomination.SUBMIT")).keeping(drafts.of(formOf(gaps)));
        dialog.addClassName("wide-dialog");
        dialog.open();
    }

    /** Of one by their number; whatever several are chosen share a draft, which holds no name. */
    private static String formOf(List<Gap> gaps) {
        Gap first = gaps.getFirst();
        return NominationNavigation.GAPS + "/" + first.criterion() + "/"
                + (gaps.size() == 1 ? first.official().toString() : "several");
    }

    private void submit(NominateForm form, List<Nominate> commands, Runnable afterwards) {
        if (commands.size() == 1) {
            desk.nominate(commands.getFirst());
            Notices.done(translate(
                    "nominations.done.one", form.nameOf(commands.getFirst().official()), form.className()));
        } else {
            Outcomes outcomes = new Outcomes();
            commands.forEach(
                    command -> outcomes.attempt(form.nameOf(command.official()), () -> desk.nominate(command)));
            outcomes.show(translate("nominations.done.several", commands.size(), form.className()));
        }
        afterwards.run();
    }

    private static void showNothing(Gap gap) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(translate("nominations.dialog.one", gap.name()));
        dialog.add(new EmptyState(
                        Icon.SCHOOL,
                        translate("nominations.no-class", StandingTexts.missing(gap.criterion(), gap.leastLevel())))
                .because(translate("nominations.no-class.why"))
                .withNextStep(new Anchor(TrainingNavigation.classes(), translate("nominations.no-class.next"))));
        dialog.getFooter().add(new Button(translate("uikit.close"), _ -> dialog.close()));
        dialog.open();
    }
}
