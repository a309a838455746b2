package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.standards.Equivalence;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.RuleSet;
import vn.nangchuan.standings.law.LawPermissions;
import vn.nangchuan.standings.law.ParameterLine;
import vn.nangchuan.standings.law.ParameterLists;
import vn.nangchuan.standings.law.VersionLine;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.ListOffer;

/** What the screens of the law list, to be taken away. */
final class LawOffers {

    private static final String BETWEEN = "; ";

    private LawOffers() {}

    /** A document, with its versions; without the document, a rule set of which there are drafts alone. */
    record Document(String ruleSet, @Nullable RuleSet set, List<VersionLine> versions) {}

    static ListOffer<Document> documents(Supplier<? extends Collection<Document>> lines, LocalDate today) {
        return ListOffer.ofAll("van-ban", LawPermissions.READ, translate("standings.law.title"), lines)
                .text(
                        "standings.law.part.document",
                        line -> line.set() == null ? line.ruleSet() : line.set().document())
                .text(
                        "standings.law.part.title",
                        line -> line.set() == null ? null : line.set().title())
                .text(
                        "standings.law.part.issuer",
                        line -> line.set() == null ? null : line.set().issuer())
                .date(
                        "standings.law.from",
                        line -> line.set() == null
                                ? null
                                : line.set().validity().from())
                .text("standings.law.status", line -> status(line, today))
                .number("standings.law.rules", line -> count(line, false))
                .number("standings.law.rules.unverified", line -> count(line, true))
                .text(
                        "standings.law.versions",
                        line -> line.versions().stream()
                                .map(version -> translate(
                                        "standings.law.version.choice",
                                        VersionTexts.name(version),
                                        VersionTexts.status(version)))
                                .collect(Collectors.joining(BETWEEN)));
    }

    private static String status(Document line, LocalDate today) {
        return line.set() == null
                ? translate("standings.law.not-yet-law")
                : translate(LawTexts.statusKey(line.set().validity(), today));
    }

    private static @Nullable Number count(Document line, boolean unverifiedOnly) {
        return line.set() == null
                ? null
                : line.set().requirements().stream()
                        .filter(rule -> !unverifiedOnly || !rule.verified())
                        .map(Requirement::id)
                        .distinct()
                        .count();
    }

    static ListOffer<Requirement> rules(RuleSet set, Map<PostCode, LocalizedText> postNames) {
        return ListOffer.ofAll("quy-dinh", LawPermissions.READ, translate("standings.law.asked-for"), set::requirements)
                .filteredBy(List.of(set.document()))
                .text("standings.law.rule", Requirement::id)
                .text("standings.law.part.asked", StandingTexts::of)
                .text(
                        "standings.law.part.posts",
                        rule -> LawTexts.posts(rule.applicability().posts(), postNames))
                .text("standings.law.part.conditions", rule -> joined(LawTexts.conditions(rule.applicability())))
                .text("standings.law.part.excuses", rule -> joined(LawTexts.excuses(rule)))
                .text("standings.law.part.days", rule -> LawTexts.days(rule.validity()))
                .text("standings.law.part.article", rule -> LawTexts.source(rule.legalSource()))
                .text("standings.law.part.verified", rule -> translate("standings.law.verified." + rule.verified()));
    }

    static ListOffer<Equivalence> equivalences(RuleSet set) {
        return ListOffer.ofAll(
                        "tuong-duong", LawPermissions.READ, translate("standings.law.equivalences"), set::equivalences)
                .filteredBy(List.of(set.document()))
                .text("standings.law.rule", Equivalence::id)
                .text("standings.law.part.equivalence", EquivalenceList::said)
                .text("standings.law.part.article", line -> LawTexts.source(line.legalSource()))
                .text("standings.law.part.days", line -> LawTexts.days(line.validity()))
                .text("standings.law.part.verified", line -> translate("standings.law.verified." + line.verified()));
    }

    static ListOffer<ParameterLine> parameters(
            ParameterLists lists, Map<PostCode, LocalizedText> postNames, LocalDate today, String self) {
        return ListOffer.ofAll(
                        "muc-tinh-quy-dinh",
                        LawPermissions.READ,
                        translate("standings.law.parameters.title"),
                        lists::list)
                .text("standings.law.parameter", ParameterGrid::name)
                .text(
                        "standings.law.part.posts",
                        line -> line.choice() == null
                                ? null
                                : LawTexts.posts(line.choice().posts(), postNames))
                .text(
                        "standings.law.value",
                        line -> LawTexts.value(line.parameter().value()))
                .text(
                        "standings.law.part.days",
                        line -> StandingTexts.days(line.parameter().validity().from(), line.lastsTo()))
                .text("standings.law.decision", line -> line.parameter().decision())
                .text("standings.law.status", line -> translate(ParameterGrid.statusKey(line, today)))
                .text("standings.law.acts", line -> joined(ParameterActs.of(line, self)));
    }

    static ListOffer<VersionLine> versions(String document, Supplier<List<VersionLine>> lines, String self) {
        return ListOffer.ofAll("phien-ban", LawPermissions.READ, translate("standings.law.versions"), lines)
                .filteredBy(List.of(document))
                .text("standings.law.versions", VersionTexts::name)
                .text("standings.law.status", VersionTexts::status)
                .text(
                        "standings.law.acts",
                        line -> joined(Stream.of(VersionTexts.drafted(line, self), VersionTexts.decided(line, self))
                                .filter(words -> !words.isEmpty())
                                .toList()))
                .text("uikit.reason", VersionLine::reason);
    }

    private static String joined(List<String> words) {
        return String.join(BETWEEN, words);
    }
}
