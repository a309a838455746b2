package vn.nangchuan.standings;

import java.util.List;
import java.util.Set;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.standards.PostCode;

/** Who holds posts that rules speak of; implemented by the module that keeps the postings. */
public interface PostHolders {

    /** Whoever in the scope in force holds, has held or will hold one of them. */
    List<OfficialId> everOf(Set<PostCode> posts);
}
