package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.RuleSet;
import vn.nangchuan.standings.CurrentLaw;
import vn.nangchuan.standings.law.LawPermissions;
import vn.nangchuan.standings.law.VersionDesk;
import vn.nangchuan.standings.law.VersionLine;
import vn.nangchuan.standings.law.VersionLists;
import vn.nangchuan.standings.law.VersionStatus;
import vn.nangchuan.standings.law.ui.LawOffers.Document;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.PageHeader;

/** The documents that officials are judged by, the latest first. */
@Route(LawNavigation.DOCUMENTS)
@PageTitle("standings.law.title")
@Menu(title = "standings.law.title", icon = "scale", order = 60)
@RolesAllowed(LawPermissions.READ)
class DocumentsView extends Div {

    private static final Comparator<RuleSet> LATEST_FIRST = Comparator.comparing(
                    (RuleSet set) -> set.validity().from())
            .reversed()
            .thenComparing(RuleSet::id);

    DocumentsView(
            CurrentLaw law,
            VersionLists versions,
            VersionDesk desk,
            BusinessClock clock,
            CurrentUser currentUser,
            ListDownloads downloads) {
        addClassNames("page", "law-view");
        UnorderedList documents = new UnorderedList();
        documents.addClassName("document-list");
        lines(law, versions).forEach(line -> documents.add(item(line, clock.today())));
        PageHeader header = new PageHeader(translate("standings.law.title"))
                .saying(translate("standings.law.saying"))
                .withActions(downloads.of(() -> LawOffers.documents(() -> lines(law, versions), clock.today())))
                .withActions(new Anchor(LawNavigation.PARAMETERS, translate("standings.law.parameters.title")));
        if (currentUser.may(LawPermissions.TRY)) {
            header.withActions(new Anchor(LawNavigation.SANDBOX, translate("standings.sandbox.title")));
        }
        if (currentUser.may(LawPermissions.DRAFT)) {
            header.withActions(RuleFileDialog.button(() -> RuleFileDialog.open(desk)));
        }
        add(header, documents);
    }

    private static List<Document> lines(CurrentLaw law, VersionLists versions) {
        Map<String, List<VersionLine>> byRuleSet =
                versions.all().stream().collect(groupingBy(VersionLine::ruleSet, TreeMap::new, toList()));
        List<Document> lines = new ArrayList<>();
        law.get().ruleSets().stream()
                .sorted(LATEST_FIRST)
                .forEach(set -> lines.add(new Document(set.id(), set, removed(byRuleSet, set.id()))));
        byRuleSet.forEach((ruleSet, known) -> lines.add(new Document(ruleSet, null, known)));
        return lines;
    }

    private static List<VersionLine> removed(Map<String, List<VersionLine>> byRuleSet, String ruleSet) {
        List<VersionLine> known = byRuleSet.remove(ruleSet);
        return known == null ? List.of() : known;
    }

    private static ListItem item(Document line, LocalDate today) {
        return line.set() == null
                ? notYetLaw(line.ruleSet(), line.versions())
                : item(line.set(), today, line.versions());
    }

    private static ListItem item(RuleSet set, LocalDate today, List<VersionLine> versions) {
        Div head = new Div(
                new Anchor(LawNavigation.document(set.id()), set.document()), LawTexts.status(set.validity(), today));
        head.addClassName("card-head");
        return new ListItem(head, new Span(set.title()), facts(set), versions(set.id(), versions));
    }

    /** A rule set of which there are drafts alone. */
    private static ListItem notYetLaw(String ruleSet, List<VersionLine> versions) {
        Span waits = new Span(translate("standings.law.not-yet-law"));
        waits.addClassName("secondary");
        return new ListItem(new Span(ruleSet), waits, versions(ruleSet, versions));
    }

    private static Div versions(String ruleSet, List<VersionLine> versions) {
        Div row = new Div();
        row.addClassName("row-buttons");
        versions.stream()
                .filter(VersionLine::isLaw)
                .findFirst()
                .ifPresent(version -> row.add(new Anchor(LawNavigation.versions(ruleSet), VersionTexts.name(version))));
        versions.stream()
                .filter(version -> version.status() == VersionStatus.DRAFT)
                .forEach(draft -> row.add(draft(draft)));
        return row;
    }

    private static Span draft(VersionLine draft) {
        Span named = new Span(
                new Anchor(LawNavigation.version(draft.id()), VersionTexts.name(draft)), VersionTexts.badge(draft));
        named.addClassName("version-draft");
        return named;
    }

    private static Component facts(RuleSet set) {
        long rules = set.requirements().stream().map(Requirement::id).distinct().count();
        long unverified = set.requirements().stream()
                .filter(rule -> !rule.verified())
                .map(Requirement::id)
                .distinct()
                .count();
        Formats formats = Formats.current();
        String sentence = unverified == 0 ? "standings.law.facts" : "standings.law.facts.unverified";
        Span facts = new Span(translate(
                rules == 0 ? "standings.law.facts.equivalences" : sentence,
                LawTexts.days(set.validity()),
                formats.number(rules),
                formats.number(unverified)));
        facts.addClassName("secondary");
        return facts;
    }
}
