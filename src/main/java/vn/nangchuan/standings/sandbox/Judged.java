package vn.nangchuan.standings.sandbox;

import java.util.List;
import java.util.stream.Stream;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.PostingFact;
import vn.nangchuan.standings.KnownOfficial;

/** How somebody on the register stands under the law in force and under each scenario. */
record Judged(KnownOfficial official, PostingFact posting, Outcome before, UnderScenario first, UnderScenario second) {

    /**
     * @param needs what would mend it; empty for who is not below the standard
     * @param outOfReach whether something is lacking that no paper mends
     */
    record UnderScenario(Change change, List<Need> needs, boolean outOfReach) {}

    UnitId unit() {
        return posting.unitId();
    }

    PostCode post() {
        return posting.post();
    }

    boolean isConcerned() {
        return Stream.of(first, second).anyMatch(side -> side.change().movement() != null);
    }

    ConcernedOfficial concerned() {
        return new ConcernedOfficial(
                official.official(), official.keeper(), unit(), post(), before, first.change(), second.change());
    }
}
