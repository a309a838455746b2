package vn.nangchuan.officials.corrections.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.nangchuan.officials.corrections.CorrectionLine;
import vn.nangchuan.officials.corrections.CorrectionPage;
import vn.nangchuan.officials.corrections.CorrectionStatus;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.Formats;

/** Requests as a table, or as cards on a phone; loads as one scrolls. */
class CorrectionGrid extends CardGrid<CorrectionLine> {

    CorrectionGrid(CorrectionWork work) {
        super(line -> card(line, work));
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(CorrectionGrid::name)
                .setHeader(translate("officials.column.name"))
                .setFlexGrow(2);
        addColumn(CorrectionTexts::subject)
                .setHeader(translate("officials.correction.field"))
                .setFlexGrow(3);
        addColumn(CorrectionLine::reason)
                .setHeader(translate("officials.correction.reason"))
                .setFlexGrow(3);
        addColumn(CorrectionGrid::requestedAt)
                .setHeader(translate("officials.correction.requested-at"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addComponentColumn(line -> state(line, work))
                .setHeader(translate("officials.correction.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    void show(CorrectionPage first, CorrectionWork work, boolean answered) {
        setItems(query ->
                query.getOffset() == 0 && query.getLimit() <= first.lines().size()
                        ? first.lines().stream().limit(query.getLimit())
                        : work.page(answered, query.getOffset(), query.getLimit()).lines().stream());
    }

    private static Anchor name(CorrectionLine line) {
        return new Anchor(OfficialNavigation.official(line.official()), line.officialName());
    }

    private static String requestedAt(CorrectionLine line) {
        return Formats.current().moment(line.requestedAt());
    }

    /** What waits can be answered; of the rest, where it stands and why. */
    private static Component state(CorrectionLine line, CorrectionWork work) {
        if (line.status() == CorrectionStatus.OPEN) {
            return WaitingCorrectionsNotice.answering(line, work);
        }
        Div state = new Div(CorrectionTexts.badge(line.status()));
        state.addClassName("correction-words");
        if (line.answer() != null) {
            state.add(quiet(line.answer()));
        }
        return state;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }

    private static Component card(CorrectionLine line, CorrectionWork work) {
        Div head = new Div(name(line), state(line, work));
        head.addClassName("card-head");
        Div card =
                new Div(head, new Span(CorrectionTexts.subject(line)), quiet(line.reason()), quiet(requestedAt(line)));
        card.addClassName("row-card");
        return card;
    }
}
