package vn.nangchuan.standings.sandbox;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.standings.ProgrammeOffer;

/** So many places in a programme. */
public record ProgrammeNeed(ProgrammeOffer programme, int places) {

    /** Days of one person each. */
    public long days() {
        return (long) places * programme.days();
    }

    /** In whole đồng; null where nobody knows what a place costs. */
    public @Nullable Long cost() {
        Long each = programme.costPerPlace();
        return each == null ? null : each * places;
    }
}
