package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.NewOfficial;
import vn.nangchuan.officials.movements.Arrival;
import vn.nangchuan.officials.movements.MovementKind;
import vn.nangchuan.officials.movements.MovementPaper;
import vn.nangchuan.officials.ui.NewOfficialForm;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FieldMarks;
import vn.nangchuan.uikit.FormContent;

/** Somebody new on the register, and the decision by which they come; of who holds the post since long, no decision. */
class NewcomerForm implements FormContent<NewcomerForm.Newcomer> {

    private static final String PREFIX = "arrival.";
    private static final int LONGEST_PLACE = 200;

    /** @param arrival null of who is taken over as they stand */
    record Newcomer(NewOfficial official, @Nullable Arrival arrival) {}

    private final transient NewOfficialForm person;
    private final Select<MovementKind> kind = new Select<>();
    private final TextField place = new TextField(translate("officials.movement.arrival.place"));
    private final PaperFields paper = new PaperFields();
    private final Div content = new Div();
    private final Map<String, HasValidation> byProperty = new LinkedHashMap<>();

    NewcomerForm(NewOfficialForm person) {
        this.person = person;
        kind.setLabel(translate("officials.movement.arrival"));
        kind.setItems(MovementKind.arrivals());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(translate("officials.movement.arrival.none"));
        kind.setItemLabelGenerator(
                item -> translate(item == null ? "officials.movement.arrival.none" : item.messageKey()));
        kind.addValueChangeListener(_ -> fit());
        place.setMaxLength(LONGEST_PLACE);
        byProperty.put(PREFIX + "place", place);
        byProperty.putAll(paper.byProperty(PREFIX));
        Div fields = new Div(kind, place, paper.component());
        fields.addClassName("movement-fields");
        content.add(person.component(), new H3(translate("officials.movement.arrival.title")), fields);
        fit();
    }

    private void fit() {
        MovementKind chosen = kind.getValue();
        kind.setHelperText(translate(
                chosen == null ? "officials.movement.arrival.none.help" : chosen.messageKey() + ".arrival.help"));
        place.setVisible(chosen != null);
        place.setRequiredIndicatorVisible(chosen != null && chosen.namesPlace());
        paper.component().setVisible(chosen != null);
    }

    @Override
    public Component component() {
        return content;
    }

    /** Asks both parts, so that everything that is missing is said at once. */
    @Override
    public Optional<Newcomer> value() {
        Optional<NewOfficial> entered = person.value();
        if (kind.isEmpty()) {
            return entered.map(official -> new Newcomer(official, null));
        }
        boolean placed = !kind.getValue().namesPlace() || PaperFields.require(place, "finding.MOVEMENT_PLACE_MISSING");
        Optional<MovementPaper> decision = paper.value();
        return entered.filter(_ -> placed)
                .flatMap(official -> decision.map(
                        found -> new Newcomer(official, new Arrival(kind.getValue(), place.getValue(), found))));
    }

    @Override
    public boolean isChanged() {
        return person.isChanged() || !kind.isEmpty() || !place.isEmpty() || paper.isChanged();
    }

    @Override
    public boolean showAt(String property, String text) {
        return FieldMarks.show(byProperty, property, text) || person.showAt(property, text);
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none()
                .all(person.draftFields())
                .choice(PREFIX + "kind", kind, MovementKind.class)
                .text(PREFIX + "place", place)
                .all(paper.draftFields(PREFIX));
    }
}
