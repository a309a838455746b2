package vn.nangchuan.certificates.ui;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.certificates.PaperEntry;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.OfficialId;

/**
 * What the form of a certificate holds.
 *
 * @param scan null when the former one stays
 */
record Submission(
        OfficialId official,
        @Nullable EnrolmentId enrolment,
        PaperEntry paper,
        @Nullable CheckedFile scan) {}
