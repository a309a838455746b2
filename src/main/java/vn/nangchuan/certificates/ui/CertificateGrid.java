package vn.nangchuan.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import vn.nangchuan.certificates.CertificateLine;
import vn.nangchuan.certificates.CertificatePage;
import vn.nangchuan.certificates.CertificateStatus;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.Formats;

/** Certificates as a table, or as cards on a phone; loads as one scrolls. */
class CertificateGrid extends CardGrid<CertificateLine> {

    private final Column<CertificateLine> name;
    private final Column<CertificateLine> unit;
    private final Column<CertificateLine> status;
    private final Column<CertificateLine> waiting;

    /** Reads lines from an offset on, at most as many as the limit. */
    interface Source {

        CertificatePage read(int offset, int limit);
    }

    CertificateGrid(LocalDate today) {
        super(line -> card(line, today));
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        name = addComponentColumn(CertificateGrid::name)
                .setHeader(translate("certificates.column.official"))
                .setFlexGrow(2);
        unit = addColumn(CertificateWords::unit)
                .setHeader(translate("certificates.column.unit"))
                .setFlexGrow(2);
        addComponentColumn(CertificateGrid::paper)
                .setHeader(translate("certificates.column.paper"))
                .setFlexGrow(4);
        addColumn(line -> Formats.current().date(line.issuedOn()))
                .setHeader(translate("certificates.column.issued-on"))
                .setWidth("8rem")
                .setFlexGrow(0);
        status = addComponentColumn(line -> new CertificateBadge(line.status()))
                .setHeader(translate("certificates.column.status"))
                .setWidth("11rem")
                .setFlexGrow(0);
        waiting = addColumn(line -> waiting(line, today))
                .setHeader(translate("certificates.column.waiting"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem")
                .setFlexGrow(0);
    }

    /** Which columns say something on this list. */
    CertificateGrid with(boolean units, boolean statuses) {
        unit.setVisible(units);
        status.setVisible(statuses);
        waiting.setVisible(!statuses);
        return this;
    }

    /** The official is known; the paper leads to its page instead. */
    CertificateGrid ofOneOfficial() {
        name.setVisible(false);
        return with(false, true);
    }

    void show(CertificatePage first, Source source) {
        setItems(query ->
                query.getOffset() == 0 && query.getLimit() <= first.lines().size()
                        ? first.lines().stream().limit(query.getLimit())
                        : source.read(query.getOffset(), query.getLimit()).lines().stream());
    }

    void show(List<CertificateLine> lines) {
        setItems(lines);
    }

    private static Anchor name(CertificateLine line) {
        return new Anchor(CertificateNavigation.of(line.id()), line.officialName());
    }

    private static Component paper(CertificateLine line) {
        Anchor what =
                new Anchor(CertificateNavigation.of(line.id()), CertificateWords.what(line.criterion(), line.level()));
        Span issuer = new Span(translate("certificates.issued-by", line.issuer(), line.number()));
        issuer.addClassName("secondary");
        Div paper = new Div(what, issuer);
        paper.addClassName("paper-cell");
        if (line.reason() != null) {
            paper.add(reason(line.reason()));
        }
        return paper;
    }

    private static Span reason(String reason) {
        Span words = new Span(translate("certificates.reason", reason));
        words.addClassName("paper-reason");
        return words;
    }

    private static String waiting(CertificateLine line, LocalDate today) {
        return line.status() == CertificateStatus.SUBMITTED ? CertificateWords.waiting(line, today) : "";
    }

    private static Component card(CertificateLine line, LocalDate today) {
        Div head = new Div(name(line), new CertificateBadge(line.status()));
        head.addClassName("card-head");
        String waited = waiting(line, today);
        Span unit = new Span(CertificateWords.unit(line) + (waited.isEmpty() ? "" : " · " + waited));
        unit.addClassName("secondary");
        Div card = new Div(head, unit, paper(line));
        card.addClassName("row-card");
        return card;
    }
}
