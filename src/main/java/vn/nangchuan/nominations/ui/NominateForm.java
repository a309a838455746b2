package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.nominations.Nominate;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FormContent;

/** Chooses a class for one or several officials; classes that cannot be chosen say why. */
class NominateForm implements FormContent<List<Nominate>> {

    private static final int MOST_SIGNS = 1000;

    private final List<Gap> gaps;
    private final RadioButtonGroup<ClassChoice> choice = new RadioButtonGroup<>(translate("nominations.choose-class"));
    private final TextArea note = new TextArea();
    private final Map<OfficialId, UUID> keys = new HashMap<>();

    NominateForm(List<Gap> gaps, List<ClassChoice> choices) {
        this.gaps = gaps;
        gaps.forEach(gap -> keys.put(gap.official(), UUID.randomUUID()));
        choice.addClassName("class-choices");
        choice.setItems(choices);
        choice.setRequiredIndicatorVisible(true);
        choice.setItemEnabledProvider(ClassChoice::isPossible);
        choice.setRenderer(new ComponentRenderer<>(ClassChoiceCard::new));
        note.setMaxLength(MOST_SIGNS);
        note.setWidthFull();
        choice.addValueChangeListener(_ -> fitNote());
        choices.stream().filter(ClassChoice::isPossible).findFirst().ifPresent(choice::setValue);
        fitNote();
    }

    private void fitNote() {
        boolean needed = isReasonNeeded();
        note.setLabel(translate(needed ? "nominations.reason" : "nominations.note"));
        note.setRequiredIndicatorVisible(needed);
        note.setInvalid(false);
    }

    private boolean isReasonNeeded() {
        return choice.getOptionalValue().filter(ClassChoice::needsReason).isPresent();
    }

    @Override
    public Component component() {
        Div form = new Div(choice, note);
        form.addClassName("nominate-form");
        return form;
    }

    @Override
    public Optional<List<Nominate>> value() {
        choice.setErrorMessage(translate("nominations.choose-class.missing"));
        choice.setInvalid(choice.isEmpty());
        boolean reasonMissing = isReasonNeeded() && note.getValue().isBlank();
        note.setErrorMessage(translate("uikit.reason.missing"));
        note.setInvalid(reasonMissing);
        return reasonMissing ? Optional.empty() : choice.getOptionalValue().map(this::nominate);
    }

    private List<Nominate> nominate(ClassChoice chosen) {
        return chosen.possible().stream()
                .map(gap -> new Nominate(chosen.line().id(), gap.official(), gap.requirement(), given(), keyOf(gap)))
                .toList();
    }

    private UUID keyOf(Gap gap) {
        return keys.computeIfAbsent(gap.official(), _ -> UUID.randomUUID());
    }

    private @Nullable String given() {
        return note.getValue().isBlank() ? null : note.getValue().strip();
    }

    String nameOf(OfficialId official) {
        return gaps.stream()
                .filter(gap -> gap.official().equals(official))
                .map(Gap::name)
                .findFirst()
                .orElse("");
    }

    String className() {
        return choice.getOptionalValue().map(chosen -> chosen.line().name()).orElse("");
    }

    @Override
    public boolean isChanged() {
        return !note.isEmpty();
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none()
                .choice("class", choice, chosen -> chosen.line().id().toString(), this::choiceOf)
                .text("note", note);
    }

    private Optional<ClassChoice> choiceOf(String number) {
        return choice.getListDataView()
                .getItems()
                .filter(offered ->
                        offered.isPossible() && offered.line().id().toString().equals(number))
                .findFirst();
    }

    @Override
    public boolean showAt(String property, String text) {
        if (!property.equals("note")) {
            return false;
        }
        note.setErrorMessage(text);
        note.setInvalid(true);
        return true;
    }
}
