package vn.nangchuan.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nangchuan.scope.ProbeWorld.Filled;
import vn.nangchuan.scope.RightsProbes.Use;

/**
 * Every table against every relation: who reads, changes, removes, takes over, moves and adds what; every account against
 * everything there is. {@link WallProofTests} takes the wall apart, one thing at a time, and asks the same again.
 */
@Execution(ExecutionMode.SAME_THREAD)
class WallProbeTests {

    private static final ProbeWorld WORLD = open();
    private static final WallProbes PROBES = new WallProbes(WORLD);

    private static ProbeWorld open() {
        try {
            return new ProbeWorld("wall_probe");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Filled> everyTable() {
        return WORLD.tables().stream();
    }

    @AfterAll
    static void count() throws SQLException {
        System.out.printf(
                "Wall probes: %d statements on %d tables%n",
                PROBES.asked(), WORLD.tables().size());
        PROBES.close();
    }

    /** Of what has a view, each scope at least reads all, and changes, removes and adds each row. */
    @ParameterizedTest
    @MethodSource("everyTable")
    void answersEachRelationAsDecided(Filled table) throws Exception {
        long before = PROBES.asked();
        List<String> differences = PROBES.differences(table).limit(10).toList();

        assertThat(WORLD.rowsIn(table)).as("its rows").isEqualTo(table.rows().size());
        assertThat(differences).as(String.join("\n", differences)).isEmpty();
        assertThat(PROBES.asked() - before)
                .as("probes")
                .isGreaterThanOrEqualTo(
                        TableKind.WITH_VIEW.contains(table.table().kind())
                                ? ProbeRow.scopes(false).size()
                                        * (1 + 3L * table.rows().size())
                                : 0);
    }

    @ParameterizedTest
    @MethodSource("everyTable")
    void followsTheDossierInAllThatItRepeats(Filled table) throws Exception {
        assertThat(new FollowProbes(WORLD).differences(table)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyTable")
    void judgesByOneScopeWhateverAStatementSets(Filled table) throws Exception {
        assertThat(new SwitchProbes(WORLD).reached(table)).isEmpty();
    }

    @Test
    void judgesByTrueScopesOnly() throws Exception {
        assertThat(new ScopeProbes(WORLD).differences()).isEmpty();
    }

    @Test
    void claimsNumbersForWhatTheWholeScopeKeepsOnly() throws Exception {
        assertThat(new ClaimProbes(WORLD).differences()).isEmpty();
    }

    @Test
    void takesManyRowsOfAUnitFromItsWholeScopeOnly() throws Exception {
        ManyRowsProbes many = new ManyRowsProbes(WORLD);

        assertThat(many.tables()).isNotEmpty();
        assertThat(many.differences()).isEmpty();
    }

    @Test
    void tellsWhoHoldsWhichRolesInTheWholeScopeOnly() throws Exception {
        try (RoleHolderProbes holders = new RoleHolderProbes(WORLD)) {
            assertThat(holders.differences()).isEmpty();
        }
    }

    @Test
    void letsTheAccountsDoWhatEachTablesKindAllows() throws Exception {
        try (RightsProbes rights = new RightsProbes(WORLD)) {
            List<String> differences = new ArrayList<>();
            for (Use use : rights.uses()) {
                rights.difference(use).ifPresent(differences::add);
            }
            System.out.printf("Wall probes: %d rights%n", rights.uses().size());
            assertThat(differences).isEmpty();
        }
    }

    @Test
    void givesTheAccountsNoFurtherRight() throws Exception {
        HeldRights rights = new HeldRights(WORLD);
        try (RightsProbes probes = new RightsProbes(WORLD);
                Connection root = WORLD.wall().ownerBypassingTheWall()) {
            assertThat(rights.held(root)).isEqualTo(rights.expected(probes.uses()));
        }
    }
}
