package vn.nangchuan.standards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Sex;

/**
 * What is known about the person. Null: not known.
 *
 * @param recruitedOn day of the first recruitment (ngày tuyển dụng lần đầu), which some transitional rules turn on
 * @param dossierReviewed true: the dossier is complete, and who has no paper in it lacks the paper; false: a paper that
 *     is not there may only be missing from the file
 */
public record PersonFacts(
        OfficialId officialId,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable LocalDate recruitedOn,
        boolean dossierReviewed) {}
