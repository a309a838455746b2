package vn.nangchuan.nominations;

import java.util.List;
import java.util.stream.Stream;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.training.BusySitting;
import vn.nangchuan.training.SittingDays;

/**
 * Nobody sits in two classes on the same day. Sittings are compared, not the whole spans: between two sittings of a long
 * class there is room for a short one. Where the other class is only nominated for, the unit is told and chooses.
 */
class OverlapPolicy implements NominationPolicy {

    @Override
    public List<Finding> judge(Candidacy candidacy) {
        Stream<Finding> seated = candidacy.busy().stream()
                .filter(busy ->
                        !busy.trainingClass().equals(candidacy.trainingClass().id()))
                .filter(busy -> overlaps(candidacy, busy.days()))
                .map(BusySitting::className)
                .distinct()
                .map(name -> Finding.error(NominationFinding.OVERLAPPING_CLASS, name));
        Stream<Finding> nominated = candidacy.rivals().stream()
                .filter(rival -> !rival.seated())
                .filter(rival ->
                        !rival.trainingClass().equals(candidacy.trainingClass().id()))
                .filter(rival -> rival.sittings().stream().anyMatch(days -> overlaps(candidacy, days)))
                .map(RivalNomination::className)
                .distinct()
                .map(name -> Finding.warning(NominationFinding.OVERLAPPING_NOMINATION, name));
        return Stream.concat(seated, nominated).toList();
    }

    private static boolean overlaps(Candidacy candidacy, SittingDays days) {
        return candidacy.sittings().stream().anyMatch(days::overlaps);
    }
}
