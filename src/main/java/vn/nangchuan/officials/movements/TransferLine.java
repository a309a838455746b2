package vn.nangchuan.officials.movements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.kernel.TransferId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Outcome;

/**
 * The case of somebody who is to go from one unit to another, as each side and the province see it.
 *
 * @param official leads to the dossier; null where the scope does not hold it
 * @param keeper path of the unit that gives
 * @param counter path of the unit that takes in
 * @param post the main one when it was proposed, or the last of who held none
 * @param newKind what the new post makes of its holder
 * @param heldUntil the first day without any post, of who held none; null where one was held
 * @param outcome the standing on the day it was proposed; null without one
 * @param day the first there: as proposed, and once ordered as ordered
 * @param confirmed null before
 * @param closed who ordered, refused or withdrew it; null before
 * @param paper the decision; null unless ordered
 * @param version for steps
 * @param steps what whoever reads may do with it now; none in lists
 * @param ownPart whether whoever reads has a part in it and so decides nothing; not said in lists
 */
public record TransferLine(
        TransferId id,
        @Nullable OfficialId official,
        String officialName,
        UnitPath keeper,
        UnitPath counter,
        String givingName,
        String receivingName,
        LocalizedText post,
        LocalizedText newPost,
        OfficialKind newKind,
        @Nullable LocalDate heldUntil,
        @Nullable Outcome outcome,
        MovementKind kind,
        LocalDate day,
        String reason,
        TransferStatus status,
        Act proposed,
        @Nullable Act confirmed,
        @Nullable Act closed,
        @Nullable MovementPaper paper,
        int version,
        Set<TransferStep> steps,
        boolean ownPart)
        implements KeptRecord {

    public TransferLine {
        steps = Set.copyOf(steps);
    }

    /**
     * A step that was taken.
     *
     * @param by name of the person, as it was then
     */
    public record Act(String by, Instant at, @Nullable String reason) {}
}
