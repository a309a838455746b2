package vn.nangchuan.certificates.handedin.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Objects;
import vn.nangchuan.certificates.handedin.HandedInLine;
import vn.nangchuan.certificates.ui.CertificateNavigation;

/** A paper that an official handed in, in a list: what it is, where it stands, and what became of it. */
class HandedInItem extends ListItem {

    private HandedInItem(HandedInLine line, LocalDate today, String name, String details) {
        Div head = new Div(new Anchor(CertificateNavigation.of(line.id()), name), new HandedInBadge(line.status()));
        head.addClassName("card-head");
        add(head);
        if (!details.isEmpty()) {
            add(secondary(details));
        }
        add(secondary(HandedInWords.when(line, today)));
        if (line.reason() != null) {
            Span reason = new Span(translate("certificates.handed-in.reason", line.reason()));
            reason.addClassName("paper-reason");
            add(reason);
        }
        if (line.certificate() != null && line.certificateStatus() != null) {
            add(certificate(line));
        }
    }

    /** Among papers of several people. */
    static HandedInItem ofSomebody(HandedInLine line, LocalDate today) {
        return new HandedInItem(line, today, line.officialName(), HandedInWords.what(line));
    }

    /** Among papers of one person. */
    static HandedInItem ofOne(HandedInLine line, LocalDate today) {
        return new HandedInItem(line, today, HandedInWords.what(line), "");
    }

    private static Span secondary(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }

    /** Leads to the certificate that was made of it, and says where that stands. */
    static Anchor certificate(HandedInLine line) {
        return new Anchor(
                CertificateNavigation.of(Objects.requireNonNull(line.certificate())),
                translate(
                        "certificates.handed-in.certificate",
                        translate(
                                Objects.requireNonNull(line.certificateStatus()).messageKey())));
    }
}
