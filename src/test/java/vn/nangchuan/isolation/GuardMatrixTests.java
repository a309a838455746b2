package vn.nangchuan.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.isolation.Matrix.Result;
import vn.nangchuan.isolation.Target.Kind;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StandingsBypassed;

/** With the wall open and every permission granted the guard stands alone: no service hands out or changes a foreign row. */
@PortalTest
@OwnSchemas("nc_without_wall")
@StandingsBypassed("without the wall a province reads the officials of all others, which the guard refuses")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardMatrixTests {

    @Autowired
    Matrix matrix;

    @BeforeAll
    void seedBehindTheWallThenOpenIt() throws Exception {
        matrix.prepare();
        SchemaWithoutWall.open(matrix.access());
    }

    @Test
    void theGuardAloneAnswersWithAnErrorAndNeverWithAForeignRow() throws Exception {
        List<Target> services = matrix.targets().stream()
                .filter(target -> target.kind() == Kind.SERVICE)
                .toList();
        Result result = matrix.run(services, Callers.ofEveryPermission(matrix.world()));
        System.out.println("Guard without the wall: " + result);

        assertThat(result.leaks).as("leaks").isEmpty();
    }

    /** Were the canaries blind, no leak would prove nothing. */
    @Test
    void theMatrixSeesForeignRowsWhereNeitherWallNorGuardStands() throws Exception {
        List<Target> statements = matrix.targets().stream()
                .filter(target -> target.name().equals("Certificates.lockAndFindOfficial")
                        || target.name().equals("SeatDays.deleteOf")
                        || target.name().equals("Nominations.tell"))
                .toList();
        Result result = matrix.run(statements, Callers.ofEveryPermission(matrix.world()));

        assertThat(result.leaks)
                .anyMatch(leak -> leak.contains("for SIBLING reads"))
                .anyMatch(leak -> leak.contains("for FOREIGN reads"))
                .anyMatch(leak -> leak.contains("for SIBLING writes"))
                .anyMatch(leak -> leak.contains("for FOREIGN writes"));
    }
}
