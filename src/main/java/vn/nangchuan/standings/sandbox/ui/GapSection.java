package vn.nangchuan.standings.sandbox.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.nangchuan.standings.sandbox.Gap;
import vn.nangchuan.standings.sandbox.PaperNeed;
import vn.nangchuan.standings.sandbox.ProgrammeNeed;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;

/** What it would take to bring those below the standard up to it under one scenario: places, days and money. */
class GapSection extends Section {

    private final transient AnswerTexts texts;
    private final transient Formats formats;

    GapSection(Side side, AnswerTexts texts) {
        this.texts = texts;
        this.formats = texts.formats();
        addClassName("gap-section");
        Gap gap = side.in(texts.answer()).gap();
        add(new H2(translate(side.titleKey())), sum(gap));
        if (!gap.programmes().isEmpty()) {
            UnorderedList programmes = list();
            gap.programmes().forEach(need -> programmes.add(item(need)));
            add(programmes);
        }
        if (!gap.withoutProgramme().isEmpty()) {
            UnorderedList papers = list();
            gap.withoutProgramme().forEach(need -> papers.add(item(need)));
            add(papers);
        }
        addRemarks(gap);
    }

    private Paragraph sum(Gap gap) {
        return new Paragraph(translate(
                "standings.sandbox.gap.sum",
                formats.number(gap.people()),
                formats.number(gap.places()),
                formats.number(gap.days()),
                texts.cost(gap)));
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("document-list");
        return list;
    }

    private ListItem item(ProgrammeNeed need) {
        return item(
                formats.name(need.programme().name()),
                translate(
                        "standings.sandbox.gap.programme",
                        formats.number(need.places()),
                        formats.number(need.programme().days()),
                        texts.cost(need)));
    }

    private ListItem item(PaperNeed need) {
        return item(
                StandingTexts.of(need.paper()),
                translate("standings.sandbox.gap.no-programme", formats.number(need.people())));
    }

    private static ListItem item(String head, String below) {
        Span secondary = new Span(below);
        secondary.addClassName("secondary");
        return new ListItem(new Span(head), secondary);
    }

    private void addRemarks(Gap gap) {
        Div remarks = new Div();
        remarks.addClassNames("two-lines", "secondary");
        texts.remarks(gap).forEach(remark -> remarks.add(new Span(remark)));
        remarks.setVisible(remarks.getComponentCount() > 0);
        add(remarks);
    }
}
