package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.training.ui.TrainingNavigation;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.Formats;

/** Decided nominations: who, to which class, how it ended, when and why. */
class DecidedGrid extends CardGrid<NominationLine> {

    DecidedGrid(List<NominationLine> lines) {
        super(DecidedGrid::card);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        addColumn(NominationLine::officialName)
                .setHeader(translate("training.person"))
                .setFlexGrow(2);
        addColumn(NominationTexts::unit).setHeader(translate("training.unit")).setFlexGrow(1);
        addComponentColumn(DecidedGrid::classLink)
                .setHeader(translate("nominations.class"))
                .setFlexGrow(3);
        addComponentColumn(NominationStatusBadge::new)
                .setHeader(translate("training.status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(line -> Formats.current().moment(line.latest().at()))
                .setHeader(translate("nominations.decided-at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(DecidedGrid::reason).setHeader(translate("uikit.reason")).setFlexGrow(2);
        setItems(lines);
    }

    private static Anchor classLink(NominationLine line) {
        return new Anchor(TrainingNavigation.trainingClass(line.trainingClass()), line.className());
    }

    private static String reason(NominationLine line) {
        return NominationTexts.reason(line).orElse("");
    }

    private static Component card(NominationLine line) {
        Div head = new Div(new Span(line.officialName()), new NominationStatusBadge(line));
        head.addClassName("card-head");
        Span details = new Span(NominationTexts.unit(line) + " · "
                + Formats.current().moment(line.latest().at()));
        details.addClassName("secondary");
        Div card = new Div(head, classLink(line), details, new Span(reason(line)));
        card.addClassName("row-card");
        return card;
    }
}
