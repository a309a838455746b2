package vn.nangchuan.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;

/**
 * A class that an official sits or sat in.
 *
 * @param fundingUnit the unit that nominated, wherever the official serves now
 */
public record OfficialEnrolment(
        EnrolmentId id,
        OfficialId official,
        ClassLine trainingClass,
        UnitId fundingUnit,
        EnrolmentStatus status,
        @Nullable LocalDate resultOn,
        @Nullable String reason) {}
