package vn.nangchuan.nominations;

import java.util.List;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.PostCode;

/**
 * An official who may be nominated.
 *
 * @param keeper path of the unit that keeps the file
 * @param posts held on the first day of the class, the main one first
 */
record Candidate(OfficialId official, String name, UnitPath keeper, List<PostCode> posts) {

    /** What the host is told; that there is one is a policy of its own. */
    PostCode mainPost() {
        return posts.getFirst();
    }
}
