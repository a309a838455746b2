package vn.nangchuan.certificates.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import vn.nangchuan.certificates.CertificateLine;

/** A certificate that waits, on the home page. */
class WorkItem extends ListItem {

    WorkItem(CertificateLine line, String more) {
        Span details = new Span(CertificateWords.what(line.criterion(), line.level()) + " · " + more);
        details.addClassName("secondary");
        add(new Anchor(CertificateNavigation.of(line.id()), line.officialName()), details);
    }
}
