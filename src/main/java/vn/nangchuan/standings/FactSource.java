package vn.nangchuan.standings;

import java.util.Collection;
import java.util.List;
import vn.nangchuan.kernel.OfficialId;

/** Gives the facts that one module knows about officials; implemented by every module that keeps such facts. */
public interface FactSource {

    /** Far fewer than the values that a statement can carry. */
    int AT_ONCE = 5_000;

    /** Adds what is known about these officials, over all time, in a fixed number of queries. */
    void addFacts(Collection<OfficialId> officials, FactCollector facts);

    /**
     * Adds what is known about everybody in the scope in force, likewise. Who keeps many facts reads them without naming
     * each official.
     */
    default void addAllFacts(FactCollector facts) {
        List<OfficialId> officials = facts.officials();
        for (int start = 0; start < officials.size(); start += AT_ONCE) {
            addFacts(officials.subList(start, Math.min(start + AT_ONCE, officials.size())), facts);
        }
    }
}
