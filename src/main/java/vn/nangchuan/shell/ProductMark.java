package vn.nangchuan.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import vn.nangchuan.access.SignedInAccount;

/** The product's name, and below it the unit that the person works for and where that unit belongs. */
class ProductMark extends Div {

    ProductMark(SignedInAccount account) {
        addClassName("product-mark");
        Span name = new Span(translate("uikit.product"));
        name.addClassName("product-name");
        Anchor home = new Anchor("", new Image("assets/logo.svg", ""), name);
        home.setAriaLabel(translate("shell.home.link"));
        Span unit = new Span(account.unitName());
        unit.addClassName("product-unit");
        Span trail = new Span(account.unitTrail());
        trail.addClassNames("product-trail", "secondary");
        trail.setVisible(!account.unitTrail().isEmpty());
        add(home, new Div(unit, trail));
    }
}
