package vn.nangchuan.officials.ui;

import java.util.Optional;
import vn.nangchuan.standings.ProgrammeOffer;

/** Leads from a programme that would help to where the module above shows its classes; a bean. */
public interface ProgrammeLink {

    /** The address, or nothing where the person may not see classes. */
    Optional<String> to(ProgrammeOffer programme);
}
