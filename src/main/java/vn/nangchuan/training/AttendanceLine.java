package vn.nangchuan.training;

import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.scope.KeptRecord;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.EnrolmentId;

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
