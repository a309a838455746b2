package vn.nangchuan.officials.corrections.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import vn.nangchuan.officials.DossierField;
import vn.nangchuan.officials.DossierPart;
import vn.nangchuan.officials.corrections.CorrectionCase;
import vn.nangchuan.officials.corrections.CorrectionLine;
import vn.nangchuan.officials.corrections.CorrectionStatus;
import vn.nangchuan.officials.corrections.ShownNumber;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;

/** Whose request it is, what stands in the dossier, what shall, and what proves it. */
class CorrectionFacts extends DescriptionList {

    private static final int GROUP = 3;

    /** @param number shows the whole identity number, which is recorded */
    CorrectionFacts(CorrectionCase seen, SerializableSupplier<Optional<ShownNumber>> number) {
        addClassName("correction-facts");
        CorrectionLine line = seen.line();
        fact("officials.correction.who", line.officialName());
        fact("officials.correction.field", CorrectionTexts.subject(line));
        DossierPart part = seen.part();
        if (line.field() != null && part != null) {
            fact("officials.correction.present", CorrectionTexts.present(part, line.field()));
        }
        if (line.field() != null && seen.isChangedSince()) {
            fact("officials.correction.seen", CorrectionTexts.seen(line));
        }
        wanted(line, number);
        fact("officials.correction.reason", line.reason());
        fact("officials.correction.requested-at", Formats.current().moment(line.requestedAt()));
        if (line.answer() != null) {
            fact("officials.correction.replied", line.answer());
        }
    }

    private void fact(String key, String value) {
        add(new Term(translate(key)), new Description(value));
    }

    private void wanted(CorrectionLine line, SerializableSupplier<Optional<ShownNumber>> number) {
        Span value = new Span(CorrectionTexts.wanted(line));
        value.addClassName("correction-value");
        Description description = new Description(value);
        if (line.field() == DossierField.IDENTITY_NUMBER && line.status() == CorrectionStatus.OPEN) {
            description.add(showing(value, number));
        }
        add(
                new Term(translate(
                        line.field() == null ? "officials.correction.missing" : "officials.correction.wanted")),
                description);
    }

    /** The whole number is shown to whoever asks for it, and that they asked is recorded. */
    private static Button showing(Span value, SerializableSupplier<Optional<ShownNumber>> number) {
        Button button = new Button(translate("officials.correction.show-number"), Icon.EYE.create());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setDisableOnClick(true);
        button.addClickListener(_ -> number.get().ifPresent(shown -> {
            value.setText(grouped(shown.number().digits()));
            button.setVisible(false);
        }));
        return button;
    }

    /** In groups of three, as one compares it with a card. */
    private static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder();
        for (int place = 0; place < digits.length(); place++) {
            if (place > 0 && place % GROUP == 0) {
                grouped.append(' ');
            }
            grouped.append(digits.charAt(place));
        }
        return grouped.toString();
    }
}
