package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.kernel.TransferId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.headcount.HeadcountLists;
import vn.nangchuan.officials.headcount.ui.HeadcountTexts;
import vn.nangchuan.officials.movements.MovementDesk;
import vn.nangchuan.officials.movements.MovementLine;
import vn.nangchuan.officials.movements.MovementLists;
import vn.nangchuan.officials.movements.MovementPermissions;
import vn.nangchuan.officials.movements.TakeTransferStep;
import vn.nangchuan.officials.movements.TransferDesk;
import vn.nangchuan.officials.movements.TransferFilter;
import vn.nangchuan.officials.movements.TransferLine;
import vn.nangchuan.officials.movements.TransferLists;
import vn.nangchuan.officials.movements.TransferOffice;
import vn.nangchuan.officials.movements.TransferStep;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Notices;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitNames;
import vn.nangchuan.units.UnitSummary;

/** What the screens of movements read and do, each step at the desk it belongs to. */
@Component
class MovementWork {

    private final MovementDesk desk;
    private final MovementLists lists;
    private final TransferDesk transferDesk;
    private final TransferOffice office;
    private final TransferLists transfers;
    private final HeadcountLists headcounts;
    private final OpenWork open;
    private final UnitDirectory units;
    private final CurrentUser currentUser;
    private final FormDrafts drafts;

    @SuppressWarnings("TooManyParameters")
    MovementWork(
            MovementDesk desk,
            MovementLists lists,
            TransferDesk transferDesk,
            TransferOffice office,
            TransferLists transfers,
            HeadcountLists headcounts,
            OpenWork open,
            UnitDirectory units,
            CurrentUser currentUser,
            FormDrafts drafts) {
        this.desk = desk;
        this.lists = lists;
        this.transferDesk = transferDesk;
        this.office = office;
        this.transfers = transfers;
        this.headcounts = headcounts;
        this.open = open;
        this.units = units;
        this.currentUser = currentUser;
        this.drafts = drafts;
    }

    List<TransferLine> cases(TransferFilter filter, @Nullable TransferLine behind, int limit) {
        return transfers.page(filter, behind, limit);
    }

    List<MovementLine> recorded(@Nullable MovementLine behind, int limit) {
        return lists.page(behind, limit);
    }

    List<MovementLine> recordedOf(OfficialId official) {
        return lists.ofOfficial(official);
    }

    List<TransferLine> casesOf(OfficialId official) {
        return transfers.ofOfficial(official);
    }

    Optional<TransferLine> find(TransferId id) {
        return transfers.find(id);
    }

    boolean mayRead() {
        return currentUser.may(MovementPermissions.READ);
    }

    boolean mayRecord() {
        return currentUser.may(MovementPermissions.RECORD);
    }

    boolean mayPropose() {
        return currentUser.may(MovementPermissions.PROPOSE);
    }

    /** Of the own posts somebody else records and proposes. */
    boolean isOwn(OfficialId official) {
        return currentUser.isSelf(official);
    }

    boolean mayDecide() {
        return mayPropose() || mayOrder();
    }

    boolean mayOrder() {
        return currentUser.may(MovementPermissions.ORDER);
    }

    List<TransferLine> waiting(int limit) {
        return transfers.waiting(limit);
    }

    long waitingCount() {
        return transfers.waitingCount();
    }

    OpenWork open() {
        return open;
    }

    /**
     * That the unit would be over its headcount once somebody whom it does not count takes up such a post, in words; empty
     * where it would not, or whoever looks may not know.
     */
    Optional<String> overHeadcount(UnitId unit, LocalDate day, OfficialKind taken) {
        return taken.isCounted() && currentUser.may(OfficialPermissions.READ)
                ? headcounts
                        .of(unit, day)
                        .filter(count -> count.overWith(1) > 0)
                        .map(count -> HeadcountTexts.over(count, 1))
                : Optional.empty();
    }

    void take(TakeTransferStep order) {
        if (order.step() == TransferStep.REFUSE) {
            office.refuse(order);
        } else {
            transferDesk.take(order);
        }
    }

    /** Shows a case, with what whoever looks may do. */
    void show(TransferId id) {
        new TransferDialog(this, id).open();
    }

    /** Records what happens to an official within the unit. */
    void record(OfficialId official) {
        MovementForm form = new MovementForm(desk.choices(official), desk.posts(), this);
        new FormDialog<>(translate("officials.movement.record"), form, order -> {
                    desk.record(order);
                    Notices.done(translate("officials.movement.recorded"));
                    MovementNavigation.refresh();
                })
                .saving(translate("officials.movement.save"))
                .keeping(drafts.of("movement/" + official))
                .open();
    }

    /** Proposes that an official goes to another unit. */
    void propose(OfficialId official) {
        OpenMatterList matters = new OpenMatterList("officials.transfer.open.moving", open.ofMove(official));
        List<UnitSummary> communes = transferDesk.communes();
        TransferForm form =
                new TransferForm(official, communes, UnitNames.among(communes, units), transferDesk.posts(), matters);
        new FormDialog<>(translate("officials.transfer.propose"), form, order -> {
                    transferDesk.propose(order);
                    Notices.done(translate("officials.transfer.proposed"));
                    MovementNavigation.refresh();
                })
                .saving(translate("officials.transfer.send"))
                .keeping(drafts.of("transfer/" + official))
                .open();
    }

    /** Orders what both units agree on. */
    void order(TransferLine seen) {
        new FormDialog<>(translate("officials.transfer.order"), new OrderForm(seen, this), order -> {
                    office.order(order);
                    Notices.done(translate("officials.transfer.done.ORDER", seen.officialName(), seen.receivingName()));
                    MovementNavigation.refresh();
                })
                .saving(translate("step.transfer.ORDER"))
                .keeping(drafts.of("transfer-order/" + seen.id(), seen.version()))
                .open();
    }
}
