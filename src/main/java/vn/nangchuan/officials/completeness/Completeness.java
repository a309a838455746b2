package vn.nangchuan.officials.completeness;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OfficialPermissions.MayOpenDossiers;

/** What is to be mended in one dossier today, found in what stands there now. */
@Service
@Transactional(readOnly = true)
@MayOpenDossiers
public class Completeness {

    private final ContentReader reader;
    private final BusinessClock clock;

    Completeness(ContentReader reader, BusinessClock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** In the order of the rules; none of an official who is not in the scope, or holds no post. */
    public List<Gap> of(OfficialId official) {
        LocalDate today = clock.today();
        return reader.read(List.of(official)).stream()
                .flatMap(dossier -> StoredGaps.of(dossier).stream())
                .filter(gap -> new Period(gap.from(), gap.to()).holds(today))
                .toList();
    }
}
