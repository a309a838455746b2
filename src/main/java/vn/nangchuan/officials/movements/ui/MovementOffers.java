package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
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
        return ListOffer.of(
                        "dieu-dong",
                        MovementPermissions.READ,
                        translate("officials.movement.tab.between"),
                        () -> ListOffer.<TransferLine>behindLast(
                                (last, limit) -> work.cases(filter, last, limit), TransferLists.LONGEST_PAGE))
                .filteredBy(List.of(translate(filter.messageKey())))
                .text("officials.column.name", TransferLine::officialName)
                .text("officials.movement.what", line -> translate(line.kind().messageKey()))
                .text("officials.transfer.way.title", MovementTexts::way)
                .date("officials.movement.day", TransferLine::day)
                .text(
                        "officials.transfer.state",
                        line -> translate(line.status().messageKey()));
    }

    static ListOffer<MovementLine> recorded(MovementWork work) {
        return ListOffer.of(
                        "bien-dong",
                        MovementPermissions.READ,
                        translate("officials.movement.tab.within"),
                        () -> ListOffer.<MovementLine>behindLast(work::recorded, MovementLists.LONGEST_PAGE))
                .date("officials.movement.day", MovementLine::day)
                .text("officials.column.name", MovementLine::officialName)
                .text("officials.movement.what", MovementTexts::what)
                .text("officials.movement.note", MovementLine::note)
                .text("officials.movement.decision", line -> MovementTexts.paper(line.paper()))
                .text("officials.movement.recorder", MovementLine::recorder)
                .moment("officials.movement.recorded-at", MovementLine::recordedAt);
    }
}
