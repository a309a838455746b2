package vn.nangchuan.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.DescriptionList;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.certificates.PaperEntry;
import vn.nangchuan.uikit.Formats;

/** What was typed from the paper, to be compared with its scan. */
class PaperFacts extends DescriptionList {

    PaperFacts(PaperEntry paper) {
        addClassNames("facts", "paper-facts");
        Formats formats = new Formats(getLocale());
        fact("criterion", CertificateWords.what(paper));
        fact("programme", paper.programmeName());
        fact("issuer", paper.issuer());
        fact("number", paper.number());
        fact("register-number", paper.registerNumber());
        fact("issued-on", paper.issuedOn() == null ? null : formats.date(paper.issuedOn()));
        fact("course", CertificateWords.course(paper));
        ifTyped(paper.isOfCourse() ? "course-name" : "studied", paper.studied());
        ifTyped("language", paper.language());
        ifTyped("score", paper.score());
        ifTyped("grade", paper.grade());
        ifTyped("signer", paper.signer());
    }

    private void ifTyped(String key, @Nullable String value) {
        if (value != null) {
            fact(key, value);
        }
    }

    private void fact(String key, @Nullable String value) {
        add(new Term(translate("certificates.paper." + key)), new Description(value == null ? "–" : value));
    }
}
