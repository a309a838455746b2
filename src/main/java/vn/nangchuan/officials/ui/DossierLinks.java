package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.form.ui.FormDownloads;

/** What can be taken from a dossier as a file. */
@Component
class DossierLinks {

    private final ExplanationDownloads explanations;
    private final FormDownloads forms;
    private final Disclosing disclosing;

    DossierLinks(ExplanationDownloads explanations, FormDownloads forms, Disclosing disclosing) {
        this.disclosing = disclosing;
        this.explanations = explanations;
        this.forms = forms;
    }

    /** How the official stands on a day, and why. */
    Anchor explanation(OfficialId official, LocalDate day) {
        return new Anchor(explanations.of(official, day), translate("officials.explanation.download"));
    }

    /** The official form of today, with all that is sensitive. */
    WholeFormDownload wholeForm(OfficialId official) {
        return new WholeFormDownload(
                then -> disclosing.withReason(official, "officials.disclosure.saying.form", then),
                reason -> forms.of(official, reason));
    }

    /** The official form of today, without what is sensitive. */
    Anchor form(OfficialId official) {
        return new Anchor(forms.of(official), translate("officials.form.download"));
    }
}
