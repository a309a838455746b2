package vn.nangchuan.units.codelist.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.units.codelist.CodeList;
import vn.nangchuan.units.codelist.ImportOrder;

/** How a list is meant: from which day, by which decision, and whether it is whole. */
class ImportFields extends Div {

    private static final int LONGEST_RESOLUTION = 60;

    private final DateField day = new DateField(translate("units.list.day"));
    private final TextField resolution = new TextField(translate("units.list.resolution"));
    private final Checkbox whole = new Checkbox(translate("units.list.whole"), true);

    ImportFields(LocalDate today, SerializableRunnable whenChanged) {
        addClassNames("form-fields", "import-fields");
        day.setValue(today);
        day.setRequiredIndicatorVisible(true);
        day.setHelperText(translate("units.list.day.help"));
        day.addValueChangeListener(_ -> {
            day.setInvalid(false);
            whenChanged.run();
        });
        resolution.setRequiredIndicatorVisible(true);
        resolution.setMaxLength(LONGEST_RESOLUTION);
        resolution.setPlaceholder("1672/NQ-UBTVQH15");
        resolution.addValueChangeListener(_ -> resolution.setInvalid(false));
        whole.setHelperText(translate("units.list.whole.help"));
        whole.addValueChangeListener(_ -> whenChanged.run());
        add(day, resolution, whole);
    }

    /** The list, meant so; nothing while there is no day. */
    Optional<ImportOrder> order(CodeList list) {
        LocalDate asOf = day.getValue();
        if (asOf == null) {
            day.setErrorMessage(translate("uikit.date.missing"));
            day.setInvalid(true);
            return Optional.empty();
        }
        return Optional.of(new ImportOrder(list, asOf, resolution.getValue().strip(), whole.getValue()));
    }

    /** Says at the field when there is none. */
    boolean hasResolution() {
        boolean there = !resolution.getValue().isBlank();
        if (!there) {
            resolution.setErrorMessage(translate("finding.UNIT_LIST_RESOLUTION_MISSING"));
            resolution.setInvalid(true);
            resolution.focus();
        }
        return there;
    }

    /** Shows what concerns a field there, and the rest in the list. */
    void show(List<Finding> refusals, FindingList others) {
        others.show(refusals.stream().filter(finding -> !isAtDay(finding)).toList());
        refusals.stream().filter(ImportFields::isAtDay).forEach(finding -> {
            day.setErrorMessage(FindingList.text(finding));
            day.setInvalid(true);
        });
    }

    private static boolean isAtDay(Finding finding) {
        return "asOf".equals(finding.field());
    }
}
