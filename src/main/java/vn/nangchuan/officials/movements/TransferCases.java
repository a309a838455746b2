package vn.nangchuan.officials.movements;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.TransferId;

/** Takes a case in hand for one transaction; who comes second waits, and then reads what the first has done. */
@Component
class TransferCases {

    private final Transfers transfers;

    TransferCases(Transfers transfers) {
        this.transfers = transfers;
    }

    /** @throws BusinessRuleViolation when there is none in the scope, or it is no longer what was on the screen */
    Transfer lock(TransferId id, int versionSeen, UUID key) {
        Transfer open = transfers
                .lockAndFindOfficial(id.value())
                .flatMap(_ -> transfers.findById(id.value()))
                .orElseThrow(() -> new BusinessRuleViolation(MovementFinding.TRANSFER_NOT_HERE));
        if (!open.isDoneBy(key) && open.version() != versionSeen) {
            throw new BusinessRuleViolation(MovementFinding.TRANSFER_DECIDED);
        }
        return open;
    }
}
