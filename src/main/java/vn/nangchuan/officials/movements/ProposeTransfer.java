package vn.nangchuan.officials.movements;

import java.time.LocalDate;
import java.util.UUID;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.standards.PostCode;

/**
 * Proposes that an official goes to another unit.
 *
 * @param to the unit that would take them in
 * @param post that they would hold there
 * @param day the first there, as it is wished; the order names the one that counts
 * @param key the same key again changes nothing
 */
public record ProposeTransfer(
        OfficialId official, MovementKind kind, UnitId to, PostCode post, LocalDate day, String reason, UUID key) {

    public ProposeTransfer {
        if (!kind.isBetweenUnits()) {
            throw new IllegalArgumentException("Not between units: " + kind);
        }
    }
}
