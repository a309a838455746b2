package vn.nangchuan.training;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * A mark of attendance as the class book shows it.
 *
 * @param keeper path of the unit that keeps the official's file now
 * @param counter path of the class's host
 */
public record AttendanceLine(
        EnrolmentId enrolment,
        UnitPath keeper,
        UnitPath counter,
        long sitting,
        boolean present,
        @Nullable String reason)
        implements KeptRecord {}
