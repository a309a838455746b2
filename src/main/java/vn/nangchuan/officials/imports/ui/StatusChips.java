package vn.nangchuan.officials.imports.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.imports.ImportLine.Counts;
import vn.nangchuan.officials.imports.RowStatus;
import vn.nangchuan.uikit.Formats;

/** How many rows do what; each narrows the list to its own. */
class StatusChips extends Div {

    private final SerializableConsumer<@Nullable RowStatus> choose;
    private transient @Nullable RowStatus chosen;

    StatusChips(SerializableConsumer<@Nullable RowStatus> choose) {
        this.choose = choose;
        addClassName("filter-chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", translate("officials.import.chips"));
    }

    void show(Counts counts) {
        removeAll();
        add(chip(null, translate("officials.import.all"), counts.all(), counts));
        for (RowStatus status : RowStatus.values()) {
            if (counts.of(status) > 0 || status == chosen) {
                add(chip(status, ImportTexts.of(status), counts.of(status), counts));
            }
        }
    }

    private Button chip(@Nullable RowStatus status, String word, int count, Counts counts) {
        Button chip = new Button(
                translate("officials.import.chip", word, Formats.current().number(count)), _ -> {
                    chosen = status;
                    show(counts);
                    choose.accept(status);
                });
        chip.addClassName("filter-chip");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(status == chosen));
        if (status == chosen) {
            chip.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return chip;
    }

    @Nullable
    RowStatus chosen() {
        return chosen;
    }
}
