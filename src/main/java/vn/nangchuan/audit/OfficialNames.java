package vn.nangchuan.audit;

import java.util.Collection;
import java.util.Map;
import vn.nangchuan.kernel.OfficialId;

/** Names the people that lines concern; implemented where they are known. */
public interface OfficialNames {

    /** Their names, of those in the scope, and none for whoever may not see the register. */
    Map<OfficialId, String> namesOf(Collection<OfficialId> officials);
}
