package vn.nangchuan.accounts;

import java.time.Instant;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/** That a dossier was opened in an emergency: whose, by whom, why, and from when to when (real time). */
public record EmergencyLine(
        OfficialId official,
        UnitPath keeper,
        String fullName,
        String openedBy,
        String reason,
        Instant openedAt,
        Instant endsAt)
        implements KeptRecord {}
