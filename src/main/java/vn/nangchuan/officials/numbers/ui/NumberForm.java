package vn.nangchuan.officials.numbers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nangchuan.officials.numbers.DecideNumber;
import vn.nangchuan.officials.numbers.Judgement;
import vn.nangchuan.officials.numbers.NumberCase;
import vn.nangchuan.officials.numbers.NumberHolder;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FieldMarks;
import vn.nangchuan.uikit.FormContent;

/** Whether dossiers with one number are of one person, which of them is meant, and why. */
class NumberForm implements FormContent<DecideNumber> {

    private static final int LONGEST_REASON = 1000;
    private static final String NONE = "-";

    private final UUID key = UUID.randomUUID();
    private final transient NumberCase about;
    private final Select<Judgement> judgement = new Select<>();
    private final Select<String> chosen = new Select<>();
    private final TextArea reason = new TextArea(translate("officials.number.reason"));
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, HasValidation> byProperty = new LinkedHashMap<>();
    private final Div fields = new Div();

    NumberForm(NumberCase about) {
        this.about = about;
        about.holders().forEach(holder -> names.put(holder.official().toString(), nameOf(holder)));
        names.put(NONE, translate("officials.number.chosen.none"));
        judgement.setLabel(translate("officials.number.judgement"));
        judgement.setItems(Judgement.values());
        judgement.setItemLabelGenerator(item -> item == null ? "" : translate(item.messageKey()));
        judgement.addValueChangeListener(_ -> fit());
        chosen.setItemLabelGenerator(item -> item == null ? "" : names.getOrDefault(item, item));
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(translate("officials.number.reason.help"));
        all().forEach(field -> field.setRequiredIndicatorVisible(true));
        byProperty.put("chosen", chosen);
        byProperty.put("reason", reason);
        fields.addClassNames("movement-fields", "number-form");
        fields.add(judgement, chosen, reason);
        fit();
    }

    private static String nameOf(NumberHolder holder) {
        return holder.fullName() + " · " + NumberTexts.details(holder);
    }

    private Stream<HasValue<?, ?>> all() {
        return Stream.of(judgement, chosen, reason);
    }

    /** Which dossier is asked for depends on what it is, and the answer to one question is none to the other. */
    private void fit() {
        Judgement judged = judgement.getValue();
        chosen.setVisible(judged != null);
        if (judged != null) {
            boolean none = judged.mayChooseNone(about.holders().size());
            chosen.setItems(names.keySet().stream()
                    .filter(name -> none || !name.equals(NONE))
                    .toList());
            chosen.setLabel(translate("officials.number.chosen." + judged));
            chosen.setHelperText(translate("officials.number.chosen." + judged + ".help"));
        }
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Optional<DecideNumber> value() {
        boolean judged = require(judgement, judgement.getValue() != null, "officials.number.judgement.missing");
        boolean complete = require(chosen, chosen.getValue() != null, "finding.NUMBER_CHOICE_UNFIT")
                & require(reason, !reason.getValue().isBlank(), "finding.NUMBER_REASON_MISSING");
        return judged && complete
                ? Optional.of(new DecideNumber(
                        about.number(),
                        about.officials(),
                        judgement.getValue(),
                        about.holders().stream()
                                .map(NumberHolder::official)
                                .filter(official -> official.toString().equals(chosen.getValue()))
                                .findFirst()
                                .orElse(null),
                        reason.getValue(),
                        key))
                : Optional.empty();
    }

    private static boolean require(HasValidation field, boolean holds, String missing) {
        field.setErrorMessage(holds ? "" : translate(missing));
        field.setInvalid(!holds);
        return holds;
    }

    @Override
    public boolean isChanged() {
        return judgement.getValue() != null || chosen.getValue() != null || !reason.isEmpty();
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none()
                .choice("judgement", judgement, Judgement.class)
                .text("chosen", chosen)
                .text("reason", reason);
    }

    @Override
    public boolean showAt(String property, String text) {
        return FieldMarks.show(byProperty, property, text);
    }
}
