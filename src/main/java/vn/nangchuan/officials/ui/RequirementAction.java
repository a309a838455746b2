package vn.nangchuan.officials.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.standards.RequirementResult;

/** What another module offers to do about a requirement that is lacking; a bean per action. */
public interface RequirementAction {

    /** A button, or nothing where the person may not or it would not help. */
    Optional<Component> about(OfficialId official, RequirementResult result);
}
