package vn.nangchuan.officials.movements;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nangchuan.officials.SecondmentKinds;

/** As {@link MovementKind#leavesSeconded} judges, for statements. */
@Component
class KindsOfSecondment implements SecondmentKinds {

    @Override
    public String beginning() {
        return MovementKind.SECONDMENT.name();
    }

    @Override
    public List<String> deciding() {
        return MovementKind.decidingSecondment().stream()
                .map(MovementKind::name)
                .toList();
    }
}
