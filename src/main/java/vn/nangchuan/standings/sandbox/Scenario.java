package vn.nangchuan.standings.sandbox;

import java.util.List;
import java.util.Set;
import vn.nangchuan.standings.law.LawDraftId;
import vn.nangchuan.standings.law.TrialValue;

/** Law to be tried: that in force, with these drafts and values beside it as if they were published. */
public record Scenario(Set<LawDraftId> drafts, List<TrialValue> values) {

    /** The law as it is. */
    public static final Scenario IN_FORCE = new Scenario(Set.of(), List.of());

    public Scenario {
        drafts = Set.copyOf(drafts);
        values = List.copyOf(values);
    }

    /** Whether it is the law as it is. */
    public boolean isInForce() {
        return drafts.isEmpty() && values.isEmpty();
    }
}
