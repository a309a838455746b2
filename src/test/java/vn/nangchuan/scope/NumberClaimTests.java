package vn.nangchuan.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.scope.WallFixture.COMMUNE;
import static vn.nangchuan.scope.WallFixture.SIBLING;
import static vn.nangchuan.scope.WallFixture.count;
import static vn.nangchuan.scope.WallFixture.errorOf;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the application's account can ask of the registry of claimed numbers, and what not. */
@Execution(ExecutionMode.SAME_THREAD)
class NumberClaimTests {

    private static final WallFixture WALL = WallFixture.shared();
    private static final long OWN = 1;
    private static final long FOREIGN = 2;

    @BeforeEach
    void aDossierWithACertificateHereAndOneBeside() throws SQLException {
        for (String table : List.of("official", "certificate")) {
            WALL.fillBypassingTheWall(WALL.table(table), Map.of(OWN, COMMUNE, FOREIGN, SIBLING));
        }
        try (Connection root = WALL.ownerBypassingTheWall()) {
            WallFixture.execute(root, "DELETE FROM number_claim");
        }
    }

    @Test
    void whoAsksFirstHasTheNumberAndCanAskAgain() throws Exception {
        try (Connection commune = WALL.in(COMMUNE);
                Connection sibling = WALL.in(SIBLING)) {
            assertThat(take(commune, OWN, OWN)).isOne();
            assertThat(take(commune, OWN, OWN)).isOne();
            assertThat(take(sibling, FOREIGN, FOREIGN)).isZero();
        }
    }

    @Test
    void whatIsReleasedIsFree() throws Exception {
        try (Connection commune = WALL.in(COMMUNE);
                Connection sibling = WALL.in(SIBLING)) {
            take(commune, OWN, OWN);
            assertThat(errorOf(commune, "CALL wall_test_owner.number_claim_release(1)"))
                    .isEmpty();
            assertThat(take(sibling, FOREIGN, FOREIGN)).isOne();
        }
    }

    @Test
    void nobodyClaimsForOrReleasesFromAnotherUnit() throws Exception {
        try (Connection commune = WALL.in(COMMUNE);
                Connection sibling = WALL.in(SIBLING);
                Connection unbound = WALL.scoped.getConnection()) {
            take(commune, OWN, OWN);
            assertThat(errorOf(sibling, claim(OWN, OWN))).isPresent();
            assertThat(errorOf(unbound, claim(OWN, OWN))).isPresent();
            assertThat(errorOf(sibling, "CALL wall_test_owner.number_claim_release(1)"))
                    .isPresent();
            assertThat(take(sibling, FOREIGN, FOREIGN)).isZero();
        }
    }

    @Test
    void theClaimsThemselvesAreOutOfReach() throws Exception {
        try (Connection commune = WALL.in(COMMUNE)) {
            assertThat(errorOf(commune, "SELECT * FROM wall_test_owner.number_claim"))
                    .isPresent();
            assertThat(errorOf(commune, "DELETE FROM wall_test_owner.number_claim"))
                    .isPresent();
        }
    }

    private static long take(Connection connection, long certificate, long official) throws SQLException {
        return count(connection, claim(certificate, official));
    }

    private static String claim(long certificate, long official) {
        return "CALL wall_test_owner.number_claim_take(REPEAT('x', 32), %d, %d)".formatted(certificate, official);
    }
}
