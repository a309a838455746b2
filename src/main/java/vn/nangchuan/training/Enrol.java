package vn.nangchuan.training;

import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.PostCode;

/**
 * A seat for a nominated official.
 *
 * @param keeper path of the unit that keeps the official's file
 * @param officialName as the nomination tells it
 * @param post as the nomination tells it
 * @param fundingUnit the unit that nominated, and answers for the cost from now on
 */
public record Enrol(
        TrainingClassId trainingClass,
        OfficialId official,
        UnitPath keeper,
        String officialName,
        PostCode post,
        NominationId nomination,
        UnitId fundingUnit) {}
