package vn.nangchuan.units.codelist.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.units.UnitPermissions;
import vn.nangchuan.units.codelist.ChangeKind;
import vn.nangchuan.units.codelist.ListChanges;
import vn.nangchuan.units.codelist.RowFinding;
import vn.nangchuan.units.codelist.UnitChange;

/** What a list that was brought would change, and what is wrong in it, to be taken away before it is applied. */
final class ChangeOffers {

    private ChangeOffers() {}

    /** Those that are made first, kind by kind, and then those that are left alone. */
    static ListOffer<UnitChange> changes(ListChanges changes) {
        return ListOffer.of(
                        "thay-doi-don-vi",
                        UnitPermissions.IMPORT,
                        translate("units.list.changed"),
                        () -> Stream.concat(
                                Arrays.stream(ChangeKind.values()).flatMap(kind -> changes.made(kind).stream()),
                                changes.left().stream()))
                .filteredBy(about(changes))
                .text("units.list.change", change -> translate("units.list.kind." + change.kind()))
                .text("units.list.unit", ChangeGrid::unit)
                .text("units.list.was", ChangeGrid::was)
                .text("units.list.becomes", ChangeGrid::becomes)
                .text("units.list.why", ChangeGrid::why)
                .date("units.list.from", UnitChange::day)
                .text("units.list.resolution", UnitChange::resolution)
                .number("units.list.row", UnitChange::row);
    }

    static ListOffer<RowFinding> findings(ListChanges changes) {
        return ListOffer.ofAll(
                        "loi-danh-muc-don-vi",
                        UnitPermissions.IMPORT,
                        translate("units.list.findings"),
                        changes::findings)
                .filteredBy(about(changes))
                .number("units.list.row", RowFinding::row)
                .text("units.list.unit", RowFinding::unit)
                .text("units.list.wrong", line -> FindingList.text(line.finding()));
    }

    private static List<String> about(ListChanges changes) {
        return List.of(changes.province().fullName(), Formats.current().date(changes.asOf()));
    }
}
