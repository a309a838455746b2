package vn.nangchuan.officials.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.standards.Mend;
import vn.nangchuan.standards.RequirementResult;

/** What another module offers to do to get a paper that would help; a bean per offer. */
public interface PlanAction {

    /**
     * A button, or nothing where the person may not or it would not help.
     *
     * @param paper what is to be got
     * @param mended the results that it would mend
     */
    Optional<Component> toGet(OfficialId official, Mend paper, List<RequirementResult> mended);
}
