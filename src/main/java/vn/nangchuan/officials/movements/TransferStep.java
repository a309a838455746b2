package vn.nangchuan.officials.movements;

import static vn.nangchuan.officials.movements.TransferStatus.CONFIRMED;
import static vn.nangchuan.officials.movements.TransferStatus.ORDERED;
import static vn.nangchuan.officials.movements.TransferStatus.PROPOSED;
import static vn.nangchuan.officials.movements.TransferStatus.REFUSED;
import static vn.nangchuan.officials.movements.TransferStatus.WITHDRAWN;

import java.util.Set;
import vn.nangchuan.kernel.FourEyesStep;
import vn.nangchuan.kernel.Transition;

/**
 * What can be done with a case between two units: from where, to where, by whom. The only table of its transitions.
 * Whoever takes a step is not the official; one who takes a step that needs another person has proposed and confirmed nothing.
 */
public enum TransferStep implements FourEyesStep<TransferStatus> {
    /** Đề nghị. */
    PROPOSE(TransferSide.GIVING, Set.of(), PROPOSED, MovementPermissions.PROPOSE, true, false),
    /** Rút lại. */
    WITHDRAW(TransferSide.GIVING, Set.of(PROPOSED), WITHDRAWN, MovementPermissions.PROPOSE, false, false),
    /** Đồng ý tiếp nhận. */
    CONFIRM(TransferSide.RECEIVING, Set.of(PROPOSED), CONFIRMED, MovementPermissions.PROPOSE, false, true),
    /** Rút lại đồng ý: what was confirmed waits for the other side again, as long as the province has not decided. */
    UNCONFIRM(TransferSide.RECEIVING, Set.of(CONFIRMED), PROPOSED, MovementPermissions.PROPOSE, true, false),
    /** Không tiếp nhận. */
    DECLINE(TransferSide.RECEIVING, Set.of(PROPOSED), REFUSED, MovementPermissions.PROPOSE, true, true),
    /** Quyết định. */
    ORDER(TransferSide.PROVINCE, Set.of(CONFIRMED), ORDERED, MovementPermissions.ORDER, false, true),
    /** Không đồng ý. */
    REFUSE(TransferSide.PROVINCE, Set.of(PROPOSED, CONFIRMED), REFUSED, MovementPermissions.ORDER, true, true);

    private final TransferSide side;
    private final Transition<TransferStatus> transition;

    TransferStep(
            TransferSide side,
            Set<TransferStatus> from,
            TransferStatus to,
            String permission,
            boolean reasonMandatory,
            boolean needsAnotherPerson) {
        this.side = side;
        this.transition = new Transition<>(from, to, permission, reasonMandatory, needsAnotherPerson);
    }

    public TransferSide side() {
        return side;
    }

    @Override
    public Transition<TransferStatus> transition() {
        return transition;
    }

    /** Key of its text. */
    public String messageKey() {
        return "step.transfer." + name();
    }
}
