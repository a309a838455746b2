package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.Dossier.HeldPost;
import vn.nangchuan.uikit.Formats;

/** What is known of the person, in short; the identity number shows its last four digits only. */
class PersonSummary extends DescriptionList {

    PersonSummary(Dossier dossier, LocalDate today) {
        addClassName("facts");
        Formats formats = new Formats(getLocale());
        for (HeldPost post : dossier.postsOn(today)) {
            fact(post.post().in(getLocale()), translate("officials.since", formats.date(post.validFrom())));
        }
        date("officials.birth-date", dossier.birthDate(), formats);
        if (dossier.sex() != null) {
            fact(translate("officials.sex"), translate("officials.sex." + dossier.sex()));
        }
        if (dossier.identityLast4() != null) {
            fact(translate("officials.identity"), "•••• •••• " + dossier.identityLast4());
        }
        date("officials.recruited-on", dossier.recruitedOn(), formats);
    }

    private void date(String label, @Nullable LocalDate date, Formats formats) {
        if (date != null) {
            fact(translate(label), formats.date(date));
        }
    }

    private void fact(String label, String value) {
        add(new Div(new Term(label), new Description(value)));
    }
}
