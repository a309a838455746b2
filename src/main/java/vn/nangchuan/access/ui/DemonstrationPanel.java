package vn.nangchuan.access.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import vn.nangchuan.access.DemonstrationAccounts.DemonstrationAccount;
import vn.nangchuan.uikit.Icon;

/** The accounts of a demonstration; each is a small form of its own, so one click signs in. */
class DemonstrationPanel extends Div {

    DemonstrationPanel(List<DemonstrationAccount> accounts) {
        addClassName("demonstration-panel");
        Div list = new Div();
        list.addClassName("demonstration-accounts");
        accounts.forEach(account -> list.getElement().appendChild(form(account)));
        add(
                new H2(translate("access.demonstration.title")),
                new Paragraph(translate("access.demonstration.text")),
                list);
    }

    private static Element form(DemonstrationAccount account) {
        Element form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", "login");
        form.appendChild(
                hidden("username", account.username()), hidden("password", account.password()), button(account));
        return form;
    }

    private static Element hidden(String name, String value) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("value", value);
        return input.getElement();
    }

    private static Element button(DemonstrationAccount account) {
        Span role = new Span(translate("access.role." + account.role()));
        role.addClassName("demonstration-role");
        Span person = new Span(account.displayName() + " · " + account.unit());
        person.addClassName("secondary");
        NativeButton button = new NativeButton();
        button.add(new Div(role, person), Icon.ARROW_RIGHT.create());
        button.getElement().setAttribute("type", "submit");
        return button.getElement();
    }
}
