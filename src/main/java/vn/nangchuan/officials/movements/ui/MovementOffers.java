package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.stream.Collectors;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.movements.MovementLine;
import vn.nangchuan.officials.movements.MovementLists;
import vn.nangchuan.officials.movements.MovementPermissions;
import vn.nangchuan.officials.movements.TransferFilter;
import vn.nangchuan.officials.movements.TransferLine;
import vn.nangchuan.officials.movements.TransferLists;
import vn.nangchuan.uikit.ListOffer;

/** The two lists of movements, to be taken away. */
final class MovementOffers {

    private MovementOffers() {}

    static ListOffer<TransferLine> cases(MovementWork work, TransferFilter filter) {
        return withColumnsOfCases(ListOffer.of(
                        "dieu-dong",
                        MovementPermissions.READ,
                        translate("officials.movement.tab.between"),
                        () -> ListOffer.<TransferLine>behindLast(
                                (last, limit) -> work.cases(filter, last, limit), TransferLists.LONGEST_PAGE))
                .filteredBy(List.of(translate(filter.messageKey()))));
    }

    static ListOffer<TransferLine> casesOf(MovementWork work, OfficialId official) {
        return withColumnsOfCases(ListOffer.ofAll(
                "dieu-dong-cua-can-bo",
                MovementPermissions.READ,
                translate("officials.movement.tab.between"),
                () -> work.casesOf(official)));
    }

    private static ListOffer<TransferLine> withColumnsOfCases(ListOffer<TransferLine> offer) {
        return offer.text("officials.column.name", TransferLine::officialName)
                .text("officials.movement.what", line -> translate(line.kind().messageKey()))
                .text("officials.transfer.way.title", MovementTexts::way)
                .date("officials.movement.day", TransferLine::day)
                .text(
                        "officials.transfer.state",
                        line -> translate(line.status().messageKey()));
    }

    static ListOffer<MovementLine> recorded(MovementWork work) {
        return withColumns(ListOffer.of(
                "bien-dong",
                MovementPermissions.READ,
                translate("officials.movement.tab.within"),
                () -> ListOffer.<MovementLine>behindLast(work::recorded, MovementLists.LONGEST_PAGE)));
    }

    static ListOffer<MovementLine> recordedOf(MovementWork work, OfficialId official) {
        return withColumns(ListOffer.ofAll(
                "bien-dong-cua-can-bo",
                MovementPermissions.READ,
                translate("officials.movement.tab"),
                () -> work.recordedOf(official)));
    }

    private static ListOffer<MovementLine> withColumns(ListOffer<MovementLine> offer) {
        return offer.date("officials.movement.day", MovementLine::day)
                .text("officials.column.name", MovementLine::officialName)
                .text("officials.movement.what", MovementTexts::what)
                .text("officials.movement.note", MovementLine::note)
                .text("officials.movement.training", MovementOffers::unfinished)
                .text("officials.movement.decision", line -> MovementTexts.paper(line.paper()))
                .text("officials.movement.recorder", MovementLine::recorder)
                .moment("officials.movement.recorded-at", MovementLine::recordedAt);
    }

    private static String unfinished(MovementLine line) {
        return line.unfinished().stream()
                .map(left ->
                        MovementTexts.unfinished(left, line.day(), line.kind().isBetweenUnits()))
                .collect(Collectors.joining("\n"));
    }
}
