package vn.nangchuan.training;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.EnrolmentId;

/** A mark of attendance as the class book shows it. */
public record AttendanceLine(
        EnrolmentId enrolment,
        long sitting,
        boolean present,
        @Nullable String reason) {}
