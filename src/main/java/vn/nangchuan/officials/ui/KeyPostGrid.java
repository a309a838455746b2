package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.KeyPostLine;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** The key posts with their days, as a table or, on a phone, as cards. */
class KeyPostGrid extends CardGrid<KeyPostLine> {

    /**
     * @param end asked for when an entry shall get an end
     */
    KeyPostGrid(LocalDate today, SerializableConsumer<KeyPostLine> end) {
        super(line -> card(line, today, end));
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(line -> Formats.current().name(line.post()))
                .setHeader(translate("officials.key.post"))
                .setRowHeader(true)
                .setFlexGrow(3);
        addColumn(KeyPostGrid::firstDay)
                .setHeader(translate("officials.key.from"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        addColumn(KeyPostGrid::lastDay)
                .setHeader(translate("officials.key.to"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        addComponentColumn(line -> status(line, today))
                .setHeader(translate("officials.key.status"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        addComponentColumn(line -> endButton(line, end)).setAutoWidth(true).setFlexGrow(0);
    }

    private static String firstDay(KeyPostLine line) {
        return Formats.current().date(line.validFrom());
    }

    static @Nullable LocalDate lastDayOf(KeyPostLine line) {
        return line.validTo() == null ? null : line.validTo().minusDays(1);
    }

    private static String lastDay(KeyPostLine line) {
        LocalDate last = lastDayOf(line);
        return last == null ? "–" : Formats.current().date(last);
    }

    static String statusWord(KeyPostLine line, LocalDate today) {
        if (line.isEndedBy(today)) {
            return translate("officials.key.status.ended");
        }
        return translate(
                line.validFrom().isAfter(today) ? "officials.key.status.to-come" : "officials.key.status.counts");
    }

    private static StatusBadge status(KeyPostLine line, LocalDate today) {
        Tone lasting = line.validFrom().isAfter(today) ? Tone.INFO : Tone.SUCCESS;
        return new StatusBadge(line.isEndedBy(today) ? Tone.NEUTRAL : lasting, statusWord(line, today));
    }

    private static Component endButton(KeyPostLine line, SerializableConsumer<KeyPostLine> end) {
        Button button = new Button(translate("officials.key.end"), _ -> end.accept(line));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(
                translate("officials.key.end.title", Formats.current().name(line.post())));
        button.setVisible(line.validTo() == null);
        return button;
    }

    private static Component card(KeyPostLine line, LocalDate today, SerializableConsumer<KeyPostLine> end) {
        Div head = new Div(new Span(Formats.current().name(line.post())), status(line, today));
        head.addClassName("card-head");
        Span days = new Span(
                line.validTo() == null
                        ? translate("officials.since", firstDay(line))
                        : translate("officials.from-to", firstDay(line), lastDay(line)));
        days.addClassName("secondary");
        Div card = new Div(head, days, new Div(endButton(line, end)));
        card.addClassName("row-card");
        return card;
    }
}
