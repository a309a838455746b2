package vn.nangchuan.officials.numbers;

import java.time.Instant;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * What the province has decided about the number in one dossier.
 *
 * @param last4 last digits of the number
 * @param decider the name of who decided, as it was then
 */
public record Ruling(
        OfficialId official,
        UnitPath keeper,
        String fullName,
        String unitName,
        String last4,
        RulingOutcome outcome,
        String reason,
        String decider,
        Instant decidedAt,
        long id)
        implements KeptRecord {}
