package vn.nangchuan.nominations.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Mend;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.training.ClassLine;

/**
 * An official with what is lacking, and what is under way about it.
 *
 * @param nominations of the official that may still lead to a seat
 * @param seats classes of today or later in which the official has a seat
 */
record GapRow(OfficialLine official, List<NominationLine> nominations, List<ClassLine> seats) {

    Optional<RequirementLine> lacking(Criterion criterion) {
        return official.open().stream()
                .filter(line -> line.criterion() == criterion && line.state() != RequirementState.NO_DATA)
                .findFirst();
    }

    Optional<NominationLine> nominatedFor(RequirementLine line) {
        return nominations.stream()
                .filter(nomination -> nomination.isFor(line.requirement()))
                .findFirst();
    }

    /** The class that will mend it, once passed. */
    Optional<ClassLine> seatFor(RequirementLine line) {
        return seats.stream()
                .filter(_ -> line.state() != RequirementState.IN_TRAINING)
                .filter(seat -> seat.programme().provides(new Mend(line.criterion(), line.leastLevel(), Set.of())))
                .findFirst();
    }

    /** What a class might mend and nothing is under way about. */
    Optional<Gap> mendable(Criterion criterion) {
        return lacking(criterion)
                .filter(line -> Gap.callsForClass(line.state(), line.criterion()))
                .filter(line -> nominatedFor(line).isEmpty() && seatFor(line).isEmpty())
                .map(line -> Gap.of(official.fullName(), line));
    }
}
