package vn.nangchuan.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.nangchuan.uikit.Icon;

/** Why a certificate came back: what its commune has to mend. */
class ReturnReason extends Paragraph {

    ReturnReason(String reason) {
        add(Icon.UNDO_2.create(), new Span(translate("certificates.returned-because", reason)));
        addClassNames("return-reason", "error");
    }
}
