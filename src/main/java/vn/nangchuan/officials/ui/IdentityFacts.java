package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.DisclosedFacts;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.PersonDetails.HeldDocument;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;

/** The identity document in use and those before it. */
final class IdentityFacts {

    private IdentityFacts() {}

    /** @param editors null where nothing can be changed from here; then nothing is said of what is still to be done either */
    static void into(
            PersonGroup group, Dossier dossier, @Nullable DisclosedFacts facts, @Nullable PersonEditors editors) {
        List<HeldDocument> documents = dossier.details().documents();
        HeldDocument current =
                documents.stream().filter(HeldDocument::current).findFirst().orElse(null);
        group.fact("officials.entry.number", number(dossier, facts))
                .fact("officials.qualification.issued-on", current == null ? null : current.issuedOn())
                .fact("officials.qualification.issuer", current == null ? null : current.issuer());
        if (editors != null && current != null && current.notCompared()) {
            group.note("officials.entry.number.not-compared");
        }
        UnorderedList former = new UnorderedList();
        former.addClassName("work-list");
        documents.stream()
                .filter(document -> !document.current())
                .forEach(document -> former.add(item(document, dossier, facts, editors)));
        former.setVisible(former.getComponentCount() > 0);
        group.add(former);
    }

    private static @Nullable String number(Dossier dossier, @Nullable DisclosedFacts facts) {
        if (facts != null) {
            return facts.number();
        }
        return dossier.identityLast4() == null ? null : DossierTexts.masked(dossier.identityLast4());
    }

    private static ListItem item(
            HeldDocument document, Dossier dossier, @Nullable DisclosedFacts facts, @Nullable PersonEditors editors) {
        Formats formats = Formats.current();
        String number = facts == null
                ? DossierTexts.masked(document.last4())
                : facts.numberOf(document.id()).orElse(DossierTexts.MASK);
        StringBuilder words = new StringBuilder(
                translate("officials.entry.document.former", document.kind().name(), number));
        if (document.issuedOn() != null) {
            words.append(", ").append(translate("officials.paper.dated", formats.date(document.issuedOn())));
        }
        if (document.validTo() != null) {
            words.append(", ")
                    .append(translate(
                            "officials.entry.document.until",
                            formats.date(document.validTo().minusDays(1))));
        }
        ListItem item = new ListItem(new Span(words.toString()));
        item.addClassName("correction-item");
        if (editors != null && editors.mayEdit(dossier)) {
            item.add(removing(dossier, document, editors));
        }
        return item;
    }

    private static Button removing(Dossier dossier, HeldDocument document, PersonEditors editors) {
        Button button = new Button(Icon.X.create(), _ -> editors.removeDocument(dossier, document));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(translate("officials.entry.document.remove"));
        button.setTooltipText(translate("officials.entry.document.remove"));
        return button;
    }
}
