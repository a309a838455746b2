package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nangchuan.officials.movements.MovementPaper;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.DraftFields;

/** The decision that a movement rests on: number, day, issuer and who signed. */
class PaperFields implements Serializable {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_ISSUER = 200;
    private static final int LONGEST_NAME = 120;

    private final TextField number = text("officials.movement.number", LONGEST_NUMBER);
    private final DateField decidedOn = new DateField(translate("officials.movement.decided-on"));
    private final TextField issuer = text("officials.movement.issuer", LONGEST_ISSUER);
    private final TextField signer = text("officials.movement.signer", LONGEST_NAME);
    private final Div fields = new Div(number, decidedOn, issuer, signer);

    PaperFields() {
        decidedOn.setRequiredIndicatorVisible(true);
        signer.setHelperText(translate("officials.movement.signer.help"));
        fields.addClassName("paper-fields");
    }

    private static TextField text(String key, int longest) {
        TextField field = new TextField(translate(key));
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    Div component() {
        return fields;
    }

    Optional<MovementPaper> value() {
        boolean complete = Stream.of(
                        require(number, "finding.MOVEMENT_PAPER_INCOMPLETE"),
                        require(decidedOn, "uikit.date.missing"),
                        require(issuer, "finding.MOVEMENT_PAPER_INCOMPLETE"),
                        require(signer, "finding.MOVEMENT_PAPER_INCOMPLETE"))
                .allMatch(holds -> holds);
        return complete
                ? Optional.of(new MovementPaper(
                        number.getValue(), decidedOn.getValue(), issuer.getValue(), signer.getValue()))
                : Optional.empty();
    }

    /** Says at a field that is empty what is missing. */
    static boolean require(HasValue<?, ?> field, String missing) {
        boolean holds = !field.isEmpty();
        HasValidation said = (HasValidation) field;
        said.setErrorMessage(holds ? "" : translate(missing));
        said.setInvalid(!holds);
        return holds;
    }

    boolean isChanged() {
        return Stream.<HasValue<?, ?>>of(number, decidedOn, issuer, signer).anyMatch(field -> !field.isEmpty());
    }

    Map<String, HasValidation> byProperty() {
        return byProperty("");
    }

    /** @param prefix of the names, in a form that has others of those names */
    Map<String, HasValidation> byProperty(String prefix) {
        Map<String, HasValidation> named = new LinkedHashMap<>();
        named.put(prefix + "number", number);
        named.put(prefix + "decidedOn", decidedOn);
        named.put(prefix + "issuer", issuer);
        named.put(prefix + "signer", signer);
        return named;
    }

    DraftFields draftFields() {
        return draftFields("");
    }

    /** As the other, under names that no other field of the form has. */
    DraftFields draftFields(String prefix) {
        return DraftFields.none()
                .text(prefix + "number", number)
                .date(prefix + "decidedOn", decidedOn)
                .text(prefix + "issuer", issuer)
                .text(prefix + "signer", signer);
    }
}
