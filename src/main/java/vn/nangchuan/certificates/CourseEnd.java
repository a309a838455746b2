package vn.nangchuan.certificates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;

/**
 * The class that an official attended, as far as its certificate is compared with it.
 *
 * @param level null where the criterion has no levels
 * @param field null where the criterion has no fields
 * @param passed whether the official finished it with success; only then does a certificate come from it
 */
public record CourseEnd(
        OfficialId official,
        String programmeName,
        Criterion criterion,
        @Nullable Level level,
        @Nullable ProfessionalField field,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean passed) {}
