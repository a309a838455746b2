package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.nangchuan.officials.movements.OrderTransfer;
import vn.nangchuan.officials.movements.TransferLine;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FieldMarks;
import vn.nangchuan.uikit.FormContent;

/** The decision by which the province orders what two units agree on. */
class OrderForm implements FormContent<OrderTransfer> {

    private final UUID key = UUID.randomUUID();
    private final transient TransferLine seen;
    private final transient MovementWork work;
    private final DateField day = new DateField(translate("officials.movement.day"));
    private final Paragraph over = new Paragraph();
    private final PaperFields paper = new PaperFields();
    private final Map<String, HasValidation> byProperty = new LinkedHashMap<>();
    private final Div fields = new Div();

    OrderForm(TransferLine seen, MovementWork work) {
        this.seen = seen;
        this.work = work;
        day.setValue(seen.day());
        day.setRequiredIndicatorVisible(true);
        day.setHelperText(translate("officials.transfer.order.day.help"));
        day.addValueChangeListener(_ -> showHeadcount());
        over.addClassName("headcount-over");
        byProperty.put("day", day);
        byProperty.putAll(paper.byProperty());
        fields.addClassName("movement-fields");
        fields.add(
                new Paragraph(
                        translate("officials.transfer.order.consequence", seen.officialName(), seen.receivingName())),
                open(),
                day,
                over,
                paper.component());
        showHeadcount();
    }

    /** What goes along with the dossier; empty where whoever orders does not know whose it is. */
    private OpenMatterList open() {
        return new OpenMatterList(
                "officials.transfer.open.moving",
                seen.official() == null ? List.of() : work.open().ofMove(seen.official()));
    }

    private void showHeadcount() {
        Optional<String> words = day.isEmpty()
                ? Optional.empty()
                : work.overHeadcount(seen.counter().unit(), day.getValue(), seen.newKind());
        over.setText(words.orElse(""));
        over.setVisible(words.isPresent());
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Optional<OrderTransfer> value() {
        boolean dayGiven = PaperFields.require(day, "uikit.date.missing");
        return paper.value()
                .filter(_ -> dayGiven)
                .map(decision -> new OrderTransfer(seen.id(), seen.version(), day.getValue(), decision, key));
    }

    @Override
    public boolean isChanged() {
        return paper.isChanged() || !day.getOptionalValue().equals(Optional.of(seen.day()));
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none().date("day", day).all(paper.draftFields());
    }

    @Override
    public boolean showAt(String property, String text) {
        return FieldMarks.show(byProperty, property, text);
    }
}
