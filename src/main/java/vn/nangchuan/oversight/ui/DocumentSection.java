package vn.nangchuan.oversight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.units.CitedDocument;
import vn.nangchuan.units.UnitSummary;

/** The policy documents that the work on the page rests on, and which pilots they chose. */
class DocumentSection extends Section {

    private final transient Formats formats = new Formats(getLocale());

    DocumentSection(List<CitedDocument> documents) {
        addClassName("page-section");
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "documents");
        documents.forEach(document -> list.add(item(document)));
        add(new H2(translate("oversight.documents")), list);
    }

    private ListItem item(CitedDocument document) {
        Span number = new Span(translate(
                "oversight.document", document.number(), formats.date(document.issuedOn()), document.issuer()));
        number.addClassName("document-number");
        ListItem item = new ListItem(number, new Span(document.title()));
        if (!document.pilots().isEmpty()) {
            String names = document.pilots().stream().map(UnitSummary::fullName).collect(Collectors.joining(", "));
            Span pilots = new Span(translate("oversight.document.pilots", names));
            pilots.addClassName("secondary");
            item.add(pilots);
        }
        return item;
    }
}
