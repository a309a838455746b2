package vn.nangchuan.standings;

import java.util.Collection;
import vn.nangchuan.kernel.OfficialId;

/** Gives the facts that one module knows about officials; implemented by every module that keeps such facts. */
public interface FactSource {

    /** Adds what is known about these officials, over all time, in a fixed number of queries. */
    void addFacts(Collection<OfficialId> officials, FactCollector facts);
}
