package vn.nangchuan.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * A class that an official sits or sat in.
 *
 * @param keeper path of the unit that keeps the official's file now
 * @param counter path of the class's host
 * @param fundingUnit the unit that nominated, wherever the official serves now
 */
public record OfficialEnrolment(
        EnrolmentId id,
        OfficialId official,
        UnitPath keeper,
        UnitPath counter,
        ClassLine trainingClass,
        UnitId fundingUnit,
        EnrolmentStatus status,
        @Nullable LocalDate resultOn,
        @Nullable String reason)
        implements KeptRecord {}
