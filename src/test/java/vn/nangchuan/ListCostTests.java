package vn.nangchuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.nominations.Nominate;
import vn.nangchuan.nominations.NominationDesk;
import vn.nangchuan.nominations.NominationLists;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.RowsRead;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestProvinces;

/**
 * What a commune's lists cost: their own rows, found by an index, however many people the neighbours have. Its schemas
 * are its own, because the server chooses its way by what else the tables hold.
 */
@PortalTest
@OwnSchemas("nc_cost")
class ListCostTests {

    private static final int OWN = 20;
    private static final int NEIGHBOURS = 150;
    /**
     * The standing, the official, the posts with their names, and every requirement of the post, each by its key; beside
     * them the periods under laws to come.
     */
    private static final int READS_PER_OFFICIAL = 33;

    private static final int READS_PER_NOMINATION = 15;

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    RegisterLists register;

    @Autowired
    NominationLists nominations;

    @Autowired
    NominationDesk desk;

    @Autowired
    BusinessClock clock;

    @Autowired
    RowsRead rowsRead;

    @Autowired
    StatementCounter statements;

    @Autowired
    DatabaseAccess access;

    private UnitPath commune;
    private UnitPath neighbour;
    private TrainingClassId trainingClass;

    @BeforeEach
    void aCommuneAndItsNeighbour() throws SQLException {
        UnitPath province = provinces.openProvince();
        UnitPath district = provinces.openDistrict(province, "Văn Lãng");
        ProgrammeId programme = classes.enterStateManagement(province);
        trainingClass = classes.open(district, programme, 300);
        commune = provinces.openCommune(district, "Tân Lang");
        neighbour = provinces.openCommune(district, "Tân Mỹ");
        nominateAll(commune, OWN);
        nominateAll(neighbour, NEIGHBOURS);
        refreshStatisticsBypassingTheWall();
    }

    @Test
    void theRegisterIsReadInThreeStatements() throws Exception {
        assertThat(statementsOf(this::registerPage)).isEqualTo(3);
    }

    @Test
    void nominationsAreReadInAtMostTwoStatements() throws Exception {
        assertThat(statementsOf(this::ownNominations)).isLessThanOrEqualTo(2);
    }

    @Test
    void theRegisterReadsItsOwnLinesOnly() {
        assertThat(readsOf(this::registerPage)).isLessThan((long) OWN * READS_PER_OFFICIAL);
    }

    @Test
    void nominationsReadTheirOwnLinesOnly() {
        assertThat(readsOf(this::ownNominations)).isLessThan((long) OWN * READS_PER_NOMINATION);
    }

    private Object registerPage() {
        RegisterFilter filter = new RegisterFilter(commune.unit(), clock.today(), "", null);
        return assertThat(register.page(filter, null, 50).lines()).hasSize(OWN);
    }

    private Object ownNominations() {
        return assertThat(nominations.ofUnit(commune.unit())).hasSize(OWN);
    }

    private long readsOf(Callable<?> list) {
        return provinces.in(commune, () -> rowsRead.by(list));
    }

    private int statementsOf(Callable<?> list) {
        return provinces.in(commune, () -> statements.count(list));
    }

    private void nominateAll(UnitPath unit, int people) {
        String[] names = IntStream.range(0, people)
                .mapToObj(number -> "Nông Văn Thử " + number)
                .toArray(String[]::new);
        List<OfficialId> officials = provinces.enterSecretaries(unit, names);
        provinces.in(
                unit,
                () -> officials.forEach(official ->
                        desk.nominate(new Nominate(trainingClass, official, null, "Cập nhật", UUID.randomUUID()))));
    }

    /** As the server does by itself some time later. */
    private void refreshStatisticsBypassingTheWall() throws SQLException {
        try (Connection root = SharedTestServer.rootBypassingTheWall(access);
                Statement statement = root.createStatement()) {
            statement.execute("ANALYZE TABLE official, posting, standing, requirement_standing, nomination,"
                    + " nomination_decision, training_class");
        }
    }
}
