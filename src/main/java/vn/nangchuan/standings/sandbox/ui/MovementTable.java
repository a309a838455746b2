package vn.nangchuan.standings.sandbox.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.nangchuan.standings.sandbox.Compared;
import vn.nangchuan.standings.sandbox.Movement;
import vn.nangchuan.standings.sandbox.Movements;
import vn.nangchuan.uikit.CardGrid;

/** How many people move, by something, under each scenario; on a phone as cards. */
class MovementTable<K> extends CardGrid<Compared<K, Movements>> {

    /** @param name what a line is called */
    MovementTable(
            String heading,
            List<Compared<K, Movements>> lines,
            SerializableFunction<K, String> name,
            AnswerTexts texts) {
        super(line -> card(name.apply(line.what()), line, texts));
        setSelectionMode(SelectionMode.NONE);
        addColumn(line -> name.apply(line.what()))
                .setHeader(heading)
                .setRowHeader(true)
                .setFlexGrow(2);
        texts.sides().forEach(side -> movementsIn(lines, side).forEach(movement -> addCount(side, movement, texts)));
        setItems(lines);
    }

    /** Those that occur, and always who falls and who rises. */
    static <K> List<Movement> movementsIn(List<Compared<K, Movements>> lines, Side side) {
        return Arrays.stream(Movement.values())
                .filter(movement -> movement == Movement.FALLS
                        || movement == Movement.RISES
                        || lines.stream().anyMatch(line -> side.of(line).of(movement) > 0))
                .toList();
    }

    private void addCount(Side side, Movement movement, AnswerTexts texts) {
        addColumn(line -> texts.formats().number(side.of(line).of(movement)))
                .setHeader(heading(side, AnswerTexts.of(movement), texts))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(1);
    }

    /** The scenario is named where there are two. */
    static Span heading(Side side, String words, AnswerTexts texts) {
        return heading(
                texts.sides().size() == 1
                        ? words
                        : translate("standings.sandbox.of-side", translate(side.shortKey()), words));
    }

    /** A heading that may take two lines. */
    static Span heading(String words) {
        Span heading = new Span(words);
        heading.addClassName("wrapping-header");
        return heading;
    }

    private static <K> Component card(String name, Compared<K, Movements> line, AnswerTexts texts) {
        Div card = new Div(new Span(name));
        card.addClassName("row-card");
        texts.sides().forEach(side -> {
            Span counts =
                    new Span(heading(side, counts(side.of(line), texts), texts).getText());
            counts.addClassName("secondary");
            card.add(counts);
        });
        return card;
    }

    private static String counts(Movements movements, AnswerTexts texts) {
        if (movements.all() == 0) {
            return translate("standings.sandbox.movement.none");
        }
        return Arrays.stream(Movement.values())
                .filter(movement -> movements.of(movement) > 0)
                .map(movement -> translate(
                        "standings.sandbox.movement.count",
                        AnswerTexts.of(movement),
                        texts.formats().number(movements.of(movement))))
                .collect(Collectors.joining("; "));
    }
}
