package vn.nangchuan.officials.waivers;

import java.util.List;
import vn.nangchuan.scope.Published;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.RequirementState;

/**
 * A requirement that can be waived for an official.
 *
 * @param state how the official stands to it
 * @param lowerLevels to which it can be reduced, the highest first; empty where it asks for no level
 */
@Published("the official whom it is asked of was judged before; what is left is law")
public record WaiverChoice(Requirement requirement, RequirementState state, List<Level> lowerLevels) {

    public WaiverChoice {
        lowerLevels = List.copyOf(lowerLevels);
    }
}
