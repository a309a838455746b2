package vn.nangchuan.accounts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.access.Roles;
import vn.nangchuan.accounts.DossierReader.Sight;
import vn.nangchuan.audit.AuditPermissions.MayReadViewers;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.DossierRecords;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.scope.DossierReaderRows;
import vn.nangchuan.scope.Scopes;

/**
 * Tells who may open a dossier today and why, from the roles as they are held: of the commune, of the units above, the
 * official, deputies while they stand in, and whoever opened it in an emergency. Names of the units above are told on
 * purpose (decision 17).
 */
@Service
@Transactional(readOnly = true)
public class DossierReaders {

    /** So many are listed at most. */
    public static final int MOST = 200;

    private final DossierReaderRows rows;
    private final DossierRecords dossiers;
    private final Roles roles;
    private final Scopes scopes;
    private final BusinessClock clock;

    DossierReaders(DossierReaderRows rows, DossierRecords dossiers, Roles roles, Scopes scopes, BusinessClock clock) {
        this.rows = rows;
        this.dossiers = dossiers;
        this.roles = roles;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Nobody when whoever asks may not open it and it is not their own, to which their scope is narrowed. */
    @MayReadViewers
    public ReadersOfDossier of(OfficialId official) {
        boolean own = official.equals(scopes.require().official());
        if (!own && !scopes.may(OfficialPermissions.READ)
                || dossiers.find(official).isEmpty()) {
            return new ReadersOfDossier(List.of(), false);
        }
        Set<String> reading = new TreeSet<>(roles.holding(OfficialPermissions.READ));
        Set<String> narrowed = new TreeSet<>(roles.holding(OfficialPermissions.READ_OWN));
        narrowed.addAll(reading);
        List<DossierReaderRows.Row> found = rows.of(official, clock.today(), reading, narrowed, MOST + 1);
        return new ReadersOfDossier(byUnit(found.subList(0, Math.min(found.size(), MOST))), found.size() > MOST);
    }

    private List<ReadersOfDossier.OfUnit> byUnit(List<DossierReaderRows.Row> found) {
        return found.stream()
                .collect(groupingBy(
                        row -> UnitType.valueOf(row.unitType()).nameOf(row.unitName()),
                        LinkedHashMap::new,
                        mapping(this::reader, toList())))
                .entrySet()
                .stream()
                .map(unit -> new ReadersOfDossier.OfUnit(unit.getKey(), unit.getValue()))
                .toList();
    }

    private DossierReader reader(DossierReaderRows.Row row) {
        return new DossierReader(row.role(), row.displayName(), sight(row), row.until(), row.endsAt());
    }

    private Sight sight(DossierReaderRows.Row row) {
        if (row.endsAt() != null) {
            return Sight.IN_EMERGENCY;
        }
        if (row.narrowed()) {
            return Sight.OWN;
        }
        return roles.holding(OfficialPermissions.EDIT).contains(row.role()) ? Sight.KEEPS : Sight.READS;
    }
}
