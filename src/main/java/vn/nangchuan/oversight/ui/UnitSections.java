package vn.nangchuan.oversight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.nangchuan.oversight.Overview;
import vn.nangchuan.oversight.OverviewLine;
import vn.nangchuan.standings.UnitFigures;
import vn.nangchuan.uikit.Formats;

/** The units directly below a place: those with a rate, ranked, and those of which nothing is known, apart. */
class UnitSections extends Div {

    private final transient OversightAddress address;
    private final transient Formats formats = new Formats(getLocale());

    UnitSections(Overview overview, OversightAddress address) {
        this.address = address;
        addClassName("unit-sections");
        if (!overview.ranked().isEmpty()) {
            add(ranked(overview));
        }
        if (!overview.withoutRate().isEmpty()) {
            add(withoutRate(overview));
        }
    }

    private Section ranked(Overview overview) {
        boolean communes = overview.ranked().getFirst().unit().type().isCommuneLevel();
        Section section = section(
                "oversight.ranked", translate(communes ? "oversight.ranked.communes" : "oversight.ranked.districts"));
        section.add(new OverviewTable(overview, address));
        return section;
    }

    private Section withoutRate(Overview overview) {
        Section section = section("oversight.unknown", translate("oversight.unknown.why"));
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "without-rate");
        overview.withoutRate().forEach(line -> list.add(item(line)));
        section.add(list);
        return section;
    }

    private ListItem item(OverviewLine line) {
        Span numbers = new Span(numbers(line.figures()));
        numbers.addClassName("secondary");
        return new ListItem(new UnitLink(line, address), numbers);
    }

    private String numbers(UnitFigures figures) {
        return figures.total() == 0
                ? translate("oversight.unknown.nobody")
                : translate(
                        "oversight.unknown.people",
                        formats.number(figures.total()),
                        formats.number(figures.elected()),
                        formats.number(figures.civilServants()));
    }

    private static Section section(String heading, String explanation) {
        Paragraph paragraph = new Paragraph(explanation);
        paragraph.addClassName("secondary");
        Section section = new Section(new H2(translate(heading)), paragraph);
        section.addClassName("page-section");
        return section;
    }
}
