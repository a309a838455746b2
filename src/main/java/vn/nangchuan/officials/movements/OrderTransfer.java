package vn.nangchuan.officials.movements;

import java.time.LocalDate;
import java.util.UUID;
import vn.nangchuan.kernel.TransferId;

/**
 * Orders what both units agree on.
 *
 * @param versionSeen of the case, as it was on the screen
 * @param day the first of the post in the other unit
 * @param key the same key again changes nothing
 */
public record OrderTransfer(TransferId id, int versionSeen, LocalDate day, MovementPaper paper, UUID key) {}
