package vn.nangchuan.officials.ui;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.DisclosureReason;

/** For which dossiers somebody has said, since they signed in, why they look at what is sensitive. */
@Component
@VaadinSessionScope
class GivenReasons implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<Long, DisclosureReason> reasons = new ConcurrentHashMap<>();

    private final Map<Long, DisclosureReason> ofUnits = new ConcurrentHashMap<>();

    /** Of the lists of a unit. */
    Optional<DisclosureReason> of(UnitId unit) {
        return Optional.ofNullable(ofUnits.get(unit.value()));
    }

    void give(UnitId unit, DisclosureReason reason) {
        ofUnits.put(unit.value(), reason);
    }

    Optional<DisclosureReason> of(OfficialId official) {
        return Optional.ofNullable(reasons.get(official.value()));
    }

    void give(OfficialId official, DisclosureReason reason) {
        reasons.put(official.value(), reason);
    }
}
