package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.function.Supplier;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.nominations.NominationLists;
import vn.nangchuan.nominations.NominationPermissions;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.uikit.ListOffer;

/** The lists of nominations, to be taken away. */
final class NominationOffers {

    private NominationOffers() {}

    static ListOffer<NominationLine> own(NominationLists nominations, UnitId unit) {
        return of(
                NominationPermissions.NOMINATE,
                "nominations.title",
                () -> nominations.ofUnit(unit).stream()
                        .sorted(OwnNominations.RETURNED_FIRST)
                        .toList());
    }

    static ListOffer<NominationLine> waiting(NominationLists nominations) {
        return of(
                NominationPermissions.DECIDE,
                "nominations.inbox.waiting",
                () -> nominations.waitingForDecision().stream()
                        .flatMap(head -> head.nominations().stream())
                        .toList());
    }

    static ListOffer<NominationLine> decided(NominationLists nominations) {
        return of(NominationPermissions.DECIDE, "nominations.inbox.decided", nominations::decided);
    }

    static ListOffer<NominationLine> ofClass(NominationLists nominations, ClassLine line) {
        return of(NominationPermissions.READ, "nominations.title", () -> nominations.ofClass(line.id()))
                .filteredBy(List.of(translate("training.joined", line.code(), line.name())));
    }

    private static ListOffer<NominationLine> of(
            String permission, String titleKey, Supplier<List<NominationLine>> lines) {
        return ListOffer.ofAll("cu-di-hoc", permission, translate(titleKey), lines)
                .text("training.person", NominationLine::officialName)
                .text("training.unit", NominationTexts::unit)
                .text("training.post", NominationTexts::postAndAim)
                .text("nominations.class", NominationLine::className)
                .date("training.starts-on", NominationLine::startsOn)
                .text("training.status", NominationTexts::status)
                .moment("nominations.decided-at", line -> line.latest().at())
                .text("uikit.reason", line -> NominationTexts.reason(line).orElse(null));
    }
}
