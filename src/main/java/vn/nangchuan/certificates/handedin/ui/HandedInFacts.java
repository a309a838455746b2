package vn.nangchuan.certificates.handedin.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.DescriptionList;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.certificates.handedin.HandedInLine;
import vn.nangchuan.uikit.Formats;

/** What the official says of the paper, to be compared with its scan. */
class HandedInFacts extends DescriptionList {

    HandedInFacts(HandedInLine line) {
        addClassNames("facts", "paper-facts");
        fact("kind", translate(line.enrolment() == null ? HandInForm.Kind.OTHER.key() : HandInForm.Kind.CLASS.key()));
        fact("title", line.title());
        fact("number", line.number());
        fact("issued-on", line.issuedOn() == null ? null : new Formats(getLocale()).date(line.issuedOn()));
        fact("note", line.note());
    }

    private void fact(String key, @Nullable String value) {
        add(new Term(translate("certificates.handed-in.fact." + key)), new Description(value == null ? "–" : value));
    }
}
