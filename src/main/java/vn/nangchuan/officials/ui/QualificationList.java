package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.nangchuan.officials.Dossier.HeldQualification;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;

/** The qualifications of one official, the latest first. */
class QualificationList extends Composite<Div> {

    private final transient Formats formats = new Formats(getLocale());

    QualificationList(List<HeldQualification> qualifications) {
        getContent().add(qualifications.isEmpty() ? nothing() : grid(qualifications));
    }

    private static EmptyState nothing() {
        return new EmptyState(Icon.FILE_TEXT, translate("officials.qualifications.empty"))
                .because(translate("officials.qualifications.empty.why"));
    }

    private CardGrid<HeldQualification> grid(List<HeldQualification> qualifications) {
        CardGrid<HeldQualification> grid = new CardGrid<>(this::card);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addColumn(QualificationList::what)
                .setHeader(translate("officials.qualification.what"))
                .setFlexGrow(3);
        grid.addColumn(HeldQualification::issuer)
                .setHeader(translate("officials.qualification.issuer"))
                .setFlexGrow(3);
        grid.addColumn(held -> held.number() == null ? "–" : held.number())
                .setHeader(translate("officials.qualification.number"));
        grid.addColumn(held -> formats.date(held.issuedOn()))
                .setHeader(translate("officials.qualification.issued-on"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        grid.setItems(qualifications);
        return grid;
    }

    private Component card(HeldQualification held) {
        Span details = new Span(held.issuer() + " · " + formats.date(held.issuedOn()));
        details.addClassName("secondary");
        Div card = new Div(new Span(what(held)), details);
        card.addClassName("row-card");
        return card;
    }

    private static String what(HeldQualification held) {
        String what = StandingTexts.missing(held.criterion(), held.level());
        if (held.studied() != null) {
            return what + " (" + held.studied() + ")";
        }
        return held.field() == null ? what : what + " (" + translate("officials.field." + held.field()) + ")";
    }
}
