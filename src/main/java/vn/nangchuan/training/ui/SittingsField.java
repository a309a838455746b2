package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.training.SittingDays;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.DraftField;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Icon;

/** The sittings of a class in their order: a row each, with its first and last day. */
class SittingsField extends Div implements DraftField {

    private static final int LEAST = 2;
    private static final String BETWEEN_ROWS = ";";
    private static final String BETWEEN_DAYS = "..";

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final FindingList findings = new FindingList();
    private SerializableRunnable left = () -> {};

    SittingsField(List<SittingDays> sittings) {
        addClassName("sittings-field");
        list.addClassName("sitting-rows");
        Button more = new Button(translate("training.sitting.add"), Icon.PLUS.create(), _ -> {
            addRow();
            left.run();
        });
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, findings, more);
        sittings.forEach(days -> addRow().show(days.startsOn(), days.endsOn()));
        fillUp();
    }

    private void fillUp() {
        while (rows.size() < LEAST) {
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

    @Override
    public String read() {
        return isChanged() ? rows.stream().map(Row::read).collect(Collectors.joining(BETWEEN_ROWS)) : "";
    }

    @Override
    public boolean fill(String text) {
        List.copyOf(rows).forEach(this::remove);
        for (String row : text.split(BETWEEN_ROWS)) {
            addRow().fill(row);
        }
        fillUp();
        return true;
    }

    @Override
    public void onLeave(SerializableRunnable listener) {
        left = listener;
    }

    @Override
    public String label() {
        return translate("training.sittings");
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
        left.run();
    }

    private void renumber() {
        int number = 1;
        for (Row row : rows) {
            row.number.setText(translate("training.sitting.number", number++));
            row.removal.setVisible(rows.size() > LEAST);
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
            from.addValueChangeListener(_ -> left.run());
            to.addValueChangeListener(_ -> left.run());
            add(number, from, to, removal);
        }

        void show(@Nullable LocalDate first, @Nullable LocalDate last) {
            from.setValue(first);
            to.setValue(last);
        }

        String read() {
            return written(from) + BETWEEN_DAYS + written(to);
        }

        private static String written(DateField field) {
            return field.getOptionalValue().map(LocalDate::toString).orElse("");
        }

        void fill(String text) {
            int middle = text.indexOf(BETWEEN_DAYS);
            if (middle >= 0) {
                show(day(text.substring(0, middle)), day(text.substring(middle + BETWEEN_DAYS.length())));
            }
        }

        private static @Nullable LocalDate day(String text) {
            return text.isEmpty() ? null : LocalDate.parse(text);
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
