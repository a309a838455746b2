package vn.nangchuan.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.nangchuan.uikit.ErrorId;
import vn.nangchuan.uikit.Icon;

/** What an error view says: what happened and what to do. */
class ErrorContent extends Div {

    private ErrorContent(Icon icon, String title, String text) {
        addClassName("error-content");
        add(icon.create(), new H1(translate(title)), new Paragraph(translate(text)));
    }

    static ErrorContent notFound() {
        ErrorContent content = new ErrorContent(Icon.COMPASS, "shell.not-found.title", "shell.not-found.text");
        content.add(home());
        return content;
    }

    static ErrorContent unexpected(ErrorId id) {
        ErrorContent content = new ErrorContent(Icon.TRIANGLE_ALERT, "shell.error.title", "shell.error.text");
        Span name = new Span(translate("uikit.failure.id", id));
        name.addClassName("error-id");
        content.add(name, home());
        return content;
    }

    private static Anchor home() {
        Anchor home = new Anchor("", translate("shell.home.back"));
        home.addClassName("next-step");
        return home;
    }
}
