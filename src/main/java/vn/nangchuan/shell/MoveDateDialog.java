package vn.nangchuan.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessClockMover;
import vn.nangchuan.uikit.Attempt;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Formats;

/** Asks once, naming the day, before the demonstration's date moves forward for everybody. */
class MoveDateDialog extends Dialog {

    private final transient BusinessClockMover mover;
    private final DateField day = new DateField(translate("shell.date.day"));
    private final FindingList findings = new FindingList();
    private final Button move = new Button("", click -> move());

    MoveDateDialog(BusinessClock clock, BusinessClockMover mover) {
        this.mover = mover;
        LocalDate tomorrow = clock.today().plusDays(1);
        setHeaderTitle(translate("shell.date.move"));
        addClassName("decision-dialog");
        Formats formats = new Formats(getLocale());
        add(new Paragraph(translate("shell.date.text", formats.date(clock.today()))), day, findings);
        day.notBefore(tomorrow, translate("shell.date.only-forward"));
        day.setWidthFull();
        day.addValueChangeListener(change -> nameTheDay());
        day.setValue(tomorrow);
        move.addThemeVariants(ButtonVariant.PRIMARY);
        move.setDisableOnClick(true);
        getFooter().add(new Button(translate("uikit.cancel"), click -> close()), move);
    }

    private void nameTheDay() {
        LocalDate chosen = day.getValue();
        move.setEnabled(chosen != null && !day.isInvalid());
        move.setText(
                chosen == null
                        ? translate("shell.date.move")
                        : translate("shell.date.move-to", new Formats(getLocale()).date(chosen)));
    }

    private void move() {
        LocalDate chosen = day.getValue();
        if (chosen != null && !day.isInvalid() && Attempt.at(findings, () -> mover.moveForwardTo(chosen))) {
            close();
            UI.getCurrent().getPage().reload();
        } else {
            nameTheDay();
        }
    }
}
