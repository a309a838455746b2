package vn.nangchuan.standings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;

/** Compares the standings of the dossiers that one unit keeps, in parts, and has put right what differs. */
@Component
class UnitRecomputation {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final CurrentLaw law;
    private final StoredStandings stored;
    private final Reassessment reassessment;
    private final StandingRepair repair;
    private final TransactionTemplate reading;

    UnitRecomputation(
            JdbcClient jdbc,
            CurrentLaw law,
            StoredStandings stored,
            Reassessment reassessment,
            StandingRepair repair,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.law = law;
        this.stored = stored;
        this.reassessment = reassessment;
        this.repair = repair;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    Recomputed recompute(UnitId unit) {
        List<OfficialId> officials = jdbc.sql("SELECT id FROM official WHERE unit_id = :unit ORDER BY id")
                .param("unit", unit.value())
                .query((row, _) -> new OfficialId(row.getLong("id")))
                .list();
        return officials.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .map(part -> recompute(unit, part))
                .reduce(Recomputed.NOTHING, Recomputed::plus);
    }

    private Recomputed recompute(UnitId unit, List<OfficialId> officials) {
        List<DossierChanges> compared =
                compare(officials).stream().map(DossierChanges::inSubstance).toList();
        List<OfficialId> differing = compared.stream()
                .filter(dossier -> !dossier.isEmpty())
                .map(DossierChanges::official)
                .toList();
        Recomputed counted = Recomputed.of(compared);
        if (!differing.isEmpty()) {
            repair.repair(unit, differing, counted);
        }
        List<OfficialId> behind = reading.execute(_ -> reassessment.followedWrongly(officials));
        if (behind != null && !behind.isEmpty()) {
            repair.repairFollowers(behind);
        }
        return counted;
    }

    /** Facts, law and standings of one moment: they change together. */
    private List<DossierChanges> compare(List<OfficialId> officials) {
        List<DossierChanges> compared = reading.execute(_ -> stored.compare(law.get(), officials));
        return compared == null ? new ArrayList<>() : compared;
    }
}
