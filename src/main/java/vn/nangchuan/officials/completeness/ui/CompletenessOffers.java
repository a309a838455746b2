package vn.nangchuan.officials.completeness.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.completeness.CompletenessLists;
import vn.nangchuan.officials.completeness.GapFilter;
import vn.nangchuan.officials.completeness.GapKind;
import vn.nangchuan.officials.completeness.IncompleteDossier;
import vn.nangchuan.officials.completeness.UnitCompleteness;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListOffer;

/** What is to be mended, dossier by dossier and commune by commune, to be taken away. */
final class CompletenessOffers {

    private CompletenessOffers() {}

    static ListOffer<UnitCompleteness> units(CompletenessLists lists) {
        ListOffer<UnitCompleteness> offer = ListOffer.ofAll(
                        "day-du-theo-xa",
                        OfficialPermissions.READ,
                        translate("officials.completeness.title"),
                        lists::units)
                .text("officials.register.unit", UnitCompleteness::unitName)
                .number("officials.completeness.dossiers", UnitCompleteness::dossiers)
                .number("officials.completeness.complete", UnitCompleteness::complete)
                .number("officials.completeness.incomplete", UnitCompleteness::incomplete);
        for (GapKind kind : GapKind.values()) {
            offer.number(kind.messageKey(), unit -> unit.of(kind));
        }
        return offer;
    }

    static ListOffer<IncompleteDossier> dossiers(CompletenessLists lists, GapFilter filter, String unit) {
        return ListOffer.of(
                        "ho-so-can-bo-sung",
                        OfficialPermissions.READ,
                        translate("officials.completeness.title"),
                        () -> ListOffer.<IncompleteDossier>behindLast(
                                (last, limit) -> lists.page(filter, last, limit), CompletenessLists.LONGEST_PAGE))
                .filteredBy(words(filter, unit))
                .text("officials.column.name", IncompleteDossier::fullName)
                .text(
                        "officials.column.post",
                        dossier -> dossier.post().stream()
                                .map(Formats.current()::name)
                                .collect(Collectors.joining()))
                .text(
                        "officials.completeness.points",
                        dossier -> dossier.points().stream()
                                .map(point -> CompletenessTexts.of(point.rule()))
                                .collect(Collectors.joining("; ")));
    }

    private static List<String> words(GapFilter filter, String unit) {
        return Stream.of(
                        unit,
                        filter.kind() == null ? null : translate(filter.kind().messageKey()),
                        filter.rule() == null ? null : CompletenessTexts.of(filter.rule()))
                .filter(Objects::nonNull)
                .toList();
    }
}
