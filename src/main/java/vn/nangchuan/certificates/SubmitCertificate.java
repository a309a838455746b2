package vn.nangchuan.certificates;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.OfficialId;

/**
 * A certificate to be handed in.
 *
 * @param enrolment the place in the class it comes from; null for private study and papers from before the portal
 * @param key made anew for every form that is opened; the same key twice is the same act
 */
public record SubmitCertificate(
        OfficialId official, @Nullable EnrolmentId enrolment, PaperEntry paper, CheckedFile scan, UUID key) {}
