package vn.nangchuan.nominations;

import java.util.List;
import vn.nangchuan.kernel.Finding;

/** One rule of who may be nominated for what. */
interface NominationPolicy {

    List<Finding> judge(Candidacy candidacy);
}
