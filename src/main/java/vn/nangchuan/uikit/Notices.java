package vn.nangchuan.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages that come by themselves: a quiet confirmation, or a failure that stays until it is read. */
public final class Notices {

    private static final int QUIET_MILLIS = 4000;

    private Notices() {}

    /** Confirms quietly what was done. */
    public static void done(String text) {
        Notification notice = notice(Icon.CIRCLE_CHECK, new Span(text));
        notice.addThemeVariants(NotificationVariant.SUCCESS);
        notice.setDuration(QUIET_MILLIS);
        notice.open();
    }

    /** Confirms what was done and offers to take it back while the notice stands. */
    public static void done(String text, Runnable undo) {
        Notification notice = notice(Icon.CIRCLE_CHECK, new Span(text));
        notice.addThemeVariants(NotificationVariant.SUCCESS);
        Button button = new Button(translate("uikit.undo"), Icon.UNDO_2.create(), click -> {
            notice.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setDisableOnClick(true);
        notice.add(button);
        notice.setDuration(2 * QUIET_MILLIS);
        notice.open();
    }

    /** Says that something could not be done and how to mend it; stays until closed. */
    public static void refused(String text) {
        stay(notice(Icon.TRIANGLE_ALERT, new Span(text)));
    }

    /** Tells of an unexpected failure under the id that the log carries; stays until closed. */
    public static void failed(ErrorId id) {
        Span name = new Span(translate("uikit.failure.id", id));
        name.addClassName("error-id");
        stay(notice(Icon.TRIANGLE_ALERT, new Div(new Div(translate("uikit.failure.text")), name)));
    }

    private static Notification notice(Icon icon, com.vaadin.flow.component.Component text) {
        Notification notice = new Notification();
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.addClassName("notice");
        notice.add(icon.create(), text);
        return notice;
    }

    private static void stay(Notification notice) {
        Button close = new Button(Icon.X.create(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(translate("uikit.close"));
        notice.add(close);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
        notice.setDuration(0);
        notice.open();
    }
}
