package vn.nangchuan.certificates;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.HandedInPaperId;

/**
 * A certificate to be handed in of a paper that its holder brought.
 *
 * @param enrolment as in {@link SubmitCertificate#enrolment()}
 * @param key as in {@link SubmitCertificate#key()}
 */
public record SubmitHandedIn(
        HandedInPaperId handedIn, @Nullable EnrolmentId enrolment, PaperEntry paper, UUID key) {}
