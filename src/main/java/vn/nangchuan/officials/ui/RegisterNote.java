package vn.nangchuan.officials.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Optional;
import vn.nangchuan.kernel.UnitId;

/** What stands above the register of a unit; a bean per matter. */
public interface RegisterNote {

    /** The note, or nothing where there is nothing to say of that unit on that day. */
    Optional<Component> about(UnitId unit, LocalDate day);
}
