package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.officials.movements.MovementKind;
import vn.nangchuan.officials.movements.ProposeTransfer;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FieldMarks;
import vn.nangchuan.uikit.FormContent;
import vn.nangchuan.units.UnitNames;
import vn.nangchuan.units.UnitSummary;

/** That somebody shall go to another commune: which, in which post, from when and why. */
class TransferForm implements FormContent<ProposeTransfer> {

    private static final int LONGEST_REASON = 1000;

    private final UUID key = UUID.randomUUID();
    private final transient OfficialId official;
    private final Select<MovementKind> kind = new Select<>();
    private final ComboBox<UnitSummary> to = new ComboBox<>(translate("officials.transfer.to"));
    private final PostField post;
    private final DateField day = new DateField(translate("officials.transfer.day"));
    private final TextArea reason = new TextArea(translate("officials.transfer.reason"));
    private final Map<String, HasValidation> byProperty = new LinkedHashMap<>();
    private final Div fields = new Div();

    /** @param names of the communes, which are those of the whole province: two of them may be called the same */
    TransferForm(
            OfficialId official, List<UnitSummary> communes, UnitNames names, PostsOffered posts, OpenMatterList open) {
        this.official = official;
        this.post = new PostField(translate("officials.transfer.new-post"), posts, day);
        kind.setLabel(translate("officials.movement.kind"));
        kind.setItems(MovementKind.betweenUnits());
        kind.setItemLabelGenerator(item -> item == null ? "" : translate(item.messageKey()));
        to.setItems(communes);
        to.setItemLabelGenerator(names::of);
        to.addValueChangeListener(
                _ -> to.getOptionalValue().map(UnitSummary::type).ifPresent(post::offerIn));
        day.setHelperText(translate("officials.transfer.day.help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinRows(2);
        reason.setHelperText(translate("officials.transfer.reason.help"));
        all().forEach(field -> field.setRequiredIndicatorVisible(true));
        byProperty.put("kind", kind);
        byProperty.put("to", to);
        byProperty.put("post", post);
        byProperty.put("day", day);
        byProperty.put("reason", reason);
        fields.addClassName("movement-fields");
        fields.add(new Paragraph(translate("officials.transfer.consequence")), open, kind, to, day, post, reason);
    }

    private Stream<HasValue<?, ?>> all() {
        return Stream.of(kind, to, day, post, reason);
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Optional<ProposeTransfer> value() {
        boolean complete = Stream.of(
                        PaperFields.require(kind, "officials.movement.kind.missing"),
                        PaperFields.require(to, "officials.transfer.to.missing"),
                        PaperFields.require(post, "finding.MOVEMENT_POST_MISSING"),
                        PaperFields.require(day, "uikit.date.missing"),
                        PaperFields.require(reason, "finding.TRANSFER_REASON_MISSING"))
                .allMatch(holds -> holds);
        return complete
                ? Optional.of(new ProposeTransfer(
                        official,
                        kind.getValue(),
                        to.getValue().id(),
                        post.getValue().code(),
                        day.getValue(),
                        reason.getValue(),
                        key))
                : Optional.empty();
    }

    @Override
    public boolean isChanged() {
        return all().anyMatch(field -> !field.isEmpty());
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none()
                .choice("kind", kind, MovementKind.class)
                .choice("to", to, unit -> unit.id().toString(), this::unitOf)
                .choice("post", post, PostField::codeOf, post::find)
                .date("day", day)
                .text("reason", reason);
    }

    private Optional<UnitSummary> unitOf(String id) {
        return to.getListDataView()
                .getItems()
                .filter(unit -> unit.id().toString().equals(id))
                .findFirst();
    }

    @Override
    public boolean showAt(String property, String text) {
        return FieldMarks.show(byProperty, property, text);
    }
}
