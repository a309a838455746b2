package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.nangchuan.training.Funding;
import vn.nangchuan.training.FundingSource;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Formats;

/** Money for a class, a field per source, and the sum of all. */
class FundingFields extends Div {

    private static final int MOST_DIGITS = 12;

    private final Map<FundingSource, TextField> fields = new EnumMap<>(FundingSource.class);
    private final Span sum = new Span();
    private final FindingList findings = new FindingList();

    FundingFields() {
        addClassName("funding-fields");
        Div row = new Div();
        row.addClassName("form-row");
        for (FundingSource source : FundingSource.values()) {
            TextField field = field(source);
            fields.put(source, field);
            row.add(field);
        }
        sum.addClassNames("secondary", "figures");
        add(row, sum, findings);
        showSum();
    }

    private TextField field(FundingSource source) {
        TextField field = new TextField(TrainingTexts.of(source));
        field.setSuffixComponent(new Span(translate("training.funding.unit")));
        field.setAllowedCharPattern("[0-9.,]");
        field.addClassNames("amount", "figures");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(_ -> {
            showSum();
            findings.show(List.of());
        });
        field.addBlurListener(_ -> format(field));
        return field;
    }

    private static void format(TextField field) {
        if (!field.isEmpty()) {
            field.setValue(Formats.current().number(amount(field)));
        }
    }

    private static long amount(TextField field) {
        String digits = field.getValue().replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > MOST_DIGITS ? 0 : Long.parseLong(digits);
    }

    private void showSum() {
        long total = fields.values().stream().mapToLong(FundingFields::amount).sum();
        sum.setText(translate("training.funding.total", Formats.current().number(total)));
    }

    /** The sources that something was entered for. */
    List<Funding> value() {
        return fields.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Funding(entry.getKey(), amount(entry.getValue())))
                .toList();
    }

    DraftFields draftFields() {
        DraftFields kept = DraftFields.none();
        fields.forEach((source, field) -> kept.text("funding-" + source, field));
        return kept;
    }

    boolean isChanged() {
        return fields.values().stream().anyMatch(field -> !field.isEmpty());
    }

    void showError(String text) {
        findings.show(text);
    }
}
