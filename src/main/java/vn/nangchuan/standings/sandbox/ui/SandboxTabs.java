package vn.nangchuan.standings.sandbox.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import java.time.LocalDate;
import vn.nangchuan.standings.sandbox.PolicySandbox;
import vn.nangchuan.standings.sandbox.SandboxAnswer;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.units.UnitSummary;

/** The tables of an answer, each with its file; only what the law would change, and what the gap needs, is there. */
class SandboxTabs extends TabSheet {

    private final transient SandboxOffers offers;
    private final transient ListDownloads downloads;

    SandboxTabs(AnswerTexts texts, PolicySandbox sandbox, ListDownloads downloads, LocalDate today) {
        this.offers = new SandboxOffers(texts, sandbox);
        this.downloads = downloads;
        SandboxAnswer answer = texts.answer();
        addClassName("sandbox-tabs");
        if (!answer.concerned().isEmpty()) {
            add(
                    SandboxTable.UNITS,
                    new MovementTable<>(
                            translate("standings.sandbox.unit"), answer.units(), UnitSummary::fullName, texts));
            add(
                    SandboxTable.POSTS,
                    new MovementTable<>(translate("standings.sandbox.post"), answer.posts(), texts::post, texts));
            add(SandboxTable.RULES, new RuleTable(texts));
            add(SandboxTable.PEOPLE, new PeopleTable(texts, sandbox, today));
        }
        add(SandboxTable.GAP, gap(texts));
    }

    private static Div gap(AnswerTexts texts) {
        Div sections = new Div();
        sections.addClassName("gap-sections");
        texts.sides().forEach(side -> sections.add(new GapSection(side, texts)));
        Paragraph meaning = new Paragraph(translate("standings.sandbox.gap.meaning"));
        meaning.addClassName("secondary");
        return new Div(meaning, sections);
    }

    private void add(SandboxTable table, Component content) {
        Div tab = new Div(downloads.of(() -> offers.of(table)), content);
        tab.addClassName("sandbox-tab");
        add(translate(table.titleKey()), tab);
    }
}
