package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nangchuan.training.SittingDays;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Icon;

/** The sittings of a class in their order: a row each, with its first and last day. */
class SittingsField extends Div {

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final FindingList findings = new FindingList();

    SittingsField(List<SittingDays> sittings) {
        addClassName("sittings-field");
        list.addClassName("sitting-rows");
        Button more = new Button(translate("training.sitting.add"), Icon.PLUS.create(), _ -> addRow());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, findings, more);
        sittings.forEach(days -> {
            Row row = addRow();
            row.from.setValue(days.startsOn());
            row.to.setValue(days.endsOn());
        });
        while (rows.size() < 2) {
            addRow();
        }
    }

    /** The sittings entered, or nothing when a day is missing; the fields then say so. */
    Optional<List<SittingDays>> value() {
        findings.show(List.of());
        List<SittingDays> days =
                rows.stream().flatMap(row -> row.days().stream()).toList();
        return days.size() == rows.size() ? Optional.of(days) : Optional.empty();
    }

    boolean isChanged() {
        return rows.stream().anyMatch(row -> !row.from.isEmpty() || !row.to.isEmpty());
    }

    void showError(String text) {
        findings.show(text);
    }

    private Row addRow() {
        Row row = new Row();
        rows.add(row);
        list.add(row);
        renumber();
        return row;
    }

    private void remove(Row row) {
        rows.remove(row);
        list.remove(row);
        renumber();
    }

    private void renumber() {
        int number = 1;
        for (Row row : rows) {
            row.number.setText(translate("training.sitting.number", number++));
            row.removal.setVisible(rows.size() > 2);
        }
    }

    /** One sitting being entered. */
    private final class Row extends Div {

        private final Span number = new Span();
        private final DateField from = new DateField(translate("training.sitting.from"));
        private final DateField to = new DateField(translate("training.sitting.to"));
        private final Button removal = new Button(Icon.TRASH_2.create(), _ -> SittingsField.this.remove(this));

        Row() {
            addClassName("sitting-row");
            from.setRequiredIndicatorVisible(true);
            to.setRequiredIndicatorVisible(true);
            to.setHelperText(translate("training.sitting.most"));
            removal.setAriaLabel(translate("training.sitting.remove"));
            removal.addThemeVariants(ButtonVariant.TERTIARY);
            add(number, from, to, removal);
        }

        Optional<SittingDays> days() {
            require(from);
            require(to);
            return from.isEmpty() || to.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new SittingDays(from.getValue(), to.getValue()));
        }

        private static void require(DateField field) {
            if (field.isEmpty()) {
                field.setErrorMessage(translate("training.sitting.missing"));
                field.setInvalid(true);
            }
        }
    }
}
