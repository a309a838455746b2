package vn.nangchuan.audit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.audit.AuditCursor;
import vn.nangchuan.audit.AuditFilter;
import vn.nangchuan.audit.AuditLine;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.audit.AuditPage;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.units.UnitDirectory;

/** The lines of a search, to be taken away; what is hidden on the screen is hidden here. */
final class AuditOffer {

    private AuditOffer() {}

    static ListOffer<AuditLine> of(AuditLists lists, AuditFilter filter, UnitDirectory units) {
        ListOffer<AuditLine> found = ListOffer.of(
                        "nhat-ky",
                        AuditPermissions.READ,
                        translate("audit.title"),
                        () -> lines((behind, limit) -> lists.search(filter, behind, limit)))
                .filteredBy(asked(filter, units));
        return withColumns(found)
                .text("audit.column.concerning", AuditLine::officialName)
                .text("audit.filter.unit", AuditLine::unitName)
                .number("audit.column.number", AuditLine::number)
                .text("audit.column.origin", AuditLine::origin);
    }

    /** What was done with one thing, or concerning one person. */
    static ListOffer<AuditLine> history(HistoryPanel.Source source, String permission) {
        return withColumns(ListOffer.of("lich-su", permission, translate("audit.history.who"), () -> lines(source)));
    }

    private static Stream<AuditLine> lines(HistoryPanel.Source source) {
        return ListOffer.<AuditLine, AuditCursor>inPages(behind -> page(source.read(behind, AuditLists.LONGEST_PAGE)));
    }

    private static ListOffer<AuditLine> withColumns(ListOffer<AuditLine> offer) {
        return offer.moment("audit.column.when", AuditLine::recordedAt)
                .date("audit.column.business-date", AuditLine::businessDate)
                .text("audit.filter.person", AuditWords::who)
                .text(
                        "audit.filter.action",
                        line -> AuditWords.action(line.action(), line.subject().type()))
                .text("audit.column.changes", AuditOffer::changes)
                .text("uikit.reason", AuditLine::reason);
    }

    private static ListOffer.Page<AuditLine, AuditCursor> page(AuditPage page) {
        return new ListOffer.Page<>(
                page.lines(), page.hasMore() ? page.lines().getLast().cursor() : null);
    }

    private static String changes(AuditLine line) {
        return line.changes().stream()
                .map(change -> AuditWords.field(line.action(), change.field()) + ": "
                        + AuditWords.change(line.subject(), change))
                .collect(Collectors.joining("; "));
    }

    private static List<String> asked(AuditFilter filter, UnitDirectory units) {
        List<String> words = new ArrayList<>();
        add(words, "audit.filter.person", filter.person());
        add(words, "audit.filter.action", filter.action());
        add(
                words,
                "audit.filter.unit",
                filter.unit() == null
                        ? null
                        : units.find(filter.unit()).map(unit -> unit.fullName()).orElse(null));
        add(words, "audit.column.concerning", filter.official());
        add(words, "audit.filter.from", day(filter.from()));
        add(words, "audit.filter.to", day(filter.to()));
        return words;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Formats.current().date(day);
    }

    private static void add(List<String> words, String key, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            words.add(translate(key) + ": " + value);
        }
    }
}
