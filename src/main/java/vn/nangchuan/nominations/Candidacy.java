package vn.nangchuan.nominations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.training.BusySitting;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.SittingDays;

/**
 * All that the policies judge: one official, one class, on the first day of the class.
 *
 * @param sittings of the class
 * @param lines how the official stands then
 * @param mended ids of the requirements asked of the official that the class's certificate would mend
 * @param asked whether any rule in force then asks, of whomever, for a paper as the class brings
 * @param busy sittings of classes in which the official has a seat
 * @param rivals the official's other nominations
 * @param aim what the class shall mend; null: whichever it mends, or none
 */
record Candidacy(
        ClassLine trainingClass,
        List<SittingDays> sittings,
        Candidate candidate,
        List<RequirementLine> lines,
        Set<String> mended,
        boolean asked,
        List<BusySitting> busy,
        List<RivalNomination> rivals,
        LocalDate today,
        @Nullable Aim aim,
        @Nullable String note) {

    Candidacy {
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** The same when that nomination is the one in question, and so no rival of itself. */
    Candidacy without(NominationId itself) {
        return new Candidacy(
                trainingClass,
                sittings,
                candidate,
                lines,
                mended,
                asked,
                busy,
                rivals.stream().filter(rival -> !rival.id().equals(itself)).toList(),
                today,
                aim,
                note);
    }

    /** The requirements that the class is attended for, and mends. */
    List<RequirementLine> aims() {
        return lines.stream()
                .filter(line -> mended.contains(line.requirement()))
                .filter(line -> aim == null || aim.isAt(line.requirement()))
                .toList();
    }

    @Nullable
    String requirement() {
        return aim == null ? null : aim.requirement();
    }
}
