package vn.nangchuan.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Scope;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessClockMover;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;

/** The date that the rules go by, shown whenever it is not the calendar's own; in the demonstration it can be moved. */
@SpringComponent
@Scope("prototype")
class WorkingDate extends Div {

    WorkingDate(BusinessClock clock, ObjectProvider<BusinessClockMover> movers) {
        addClassName("working-date");
        setVisible(clock.isShifted());
        String date = new Formats(getLocale()).date(clock.today());
        Span label = new Span(translate("shell.date.label"));
        label.addClassName("working-date-label");
        Div words = new Div(Icon.CALENDAR.create(), label, new Span(date));
        words.addClassName("working-date-words");
        BusinessClockMover mover = movers.getIfAvailable();
        add(mover != null && mover.allowed() ? movable(words, date, clock, mover) : words);
    }

    private static Button movable(Div words, String date, BusinessClock clock, BusinessClockMover mover) {
        Button button = new Button(words, click -> new MoveDateDialog(clock, mover).open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(translate("shell.date.move.label", date));
        button.setTooltipText(translate("shell.date.move"));
        return button;
    }
}
