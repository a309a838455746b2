package vn.nangchuan.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.Validity;

/**
 * As much of a dossier as the host of a class is told (lý lịch trích ngang).
 *
 * @param keeper path of the unit that keeps the dossier
 * @param posts all that are or were held, the main one first
 */
record DossierExtract(
        OfficialId official,
        UnitPath keeper,
        String name,
        @Nullable LocalDate birthDate,
        List<Held> posts) {

    /** The main post held on that day. */
    Optional<PostCode> postOn(LocalDate day) {
        return posts.stream()
                .filter(held -> held.days().contains(day))
                .map(Held::post)
                .findFirst();
    }

    /** A post and the days on which it is held. */
    record Held(PostCode post, Validity days) {}
}
