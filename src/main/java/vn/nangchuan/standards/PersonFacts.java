package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Sex;

/**
 * What is known about the person. Null: not known.
 *
 * @param recruitedOn day of the first recruitment (ngày tuyển dụng lần đầu), which some transitional rules turn on
 * @param confirmedNone the criteria of which somebody has confirmed that there are no papers but those entered; of the
 *     others a paper that is not there may only be missing from the file
 */
public record PersonFacts(
        OfficialId officialId,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable LocalDate recruitedOn,
        Set<Criterion> confirmedNone) {

    public PersonFacts {
        Set<Criterion> copy = EnumSet.noneOf(Criterion.class);
        copy.addAll(confirmedNone);
        confirmedNone = Collections.unmodifiableSet(copy);
    }
}
