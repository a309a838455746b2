package vn.nangchuan.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.nangchuan.scope.ProbeWorld.Filled;
import vn.nangchuan.scope.RightsProbes.Use;
import vn.nangchuan.scope.WallMutants.Mutant;

/**
 * Takes the wall's conditions, checks and rights away, one at a time, and gives rights too many: what
 * {@link WallProbeTests} asks in every build must notice.
 */
@Tag("proof")
@Execution(ExecutionMode.SAME_THREAD)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WallProofTests {

    private static final double LEAST_SHARE = 0.99;

    private final ProbeWorld world = new ProbeWorld("wall_proof");
    private final WallProbes probes = new WallProbes(world);
    private final WallMutants mutants = new WallMutants(world.wall());
    private final HeldRights held = new HeldRights(world);
    private final RightsProbes rights = new RightsProbes(world);
    private final RightMutants rightMutants = new RightMutants(world);
    private final Connection root = world.wall().ownerBypassingTheWall();

    WallProofTests() throws SQLException {}

    /** Asks what concerns a mutant. */
    @FunctionalInterface
    private interface Detector {

        /** The first answer that is not as it must be. */
        Optional<String> difference(Mutant mutant) throws Exception;
    }

    /** What there is of that which mutants change, to be compared. */
    @FunctionalInterface
    private interface State {

        Object of(Connection root) throws SQLException;
    }

    @BeforeAll
    void theWallStandsWhole() {
        for (Filled table : world.tables()) {
            assertThat(probes.differences(table)).isEmpty();
        }
    }

    @AfterAll
    void close() throws SQLException {
        probes.close();
        rights.close();
        root.close();
    }

    @Test
    void noticesAViewThatLacksAPartOfItsCondition() throws Exception {
        prove("views that lack something", mutants.ofViews(root), mutants::installed, this::differenceOfTable);
    }

    @Test
    void noticesATriggerThatLacksAPartOfItsCheck() throws Exception {
        prove("triggers that lack something", mutants.ofTriggers(root), mutants::installed, this::differenceOfTable);
    }

    @Test
    void noticesADossierThatIsNotFollowed() throws Exception {
        FollowProbes follow = new FollowProbes(world);
        prove(
                "triggers that carry less over",
                mutants.ofFollowingTriggers(root),
                mutants::installed,
                mutant -> first(follow.differences(world.table(mutant.about()))));
    }

    @Test
    void noticesAFunctionThatLacksAPartOfItsCondition() throws Exception {
        ScopeProbes scopes = new ScopeProbes(world);
        prove(
                "functions that lack something",
                mutants.ofFunctions(root),
                mutants::installed,
                _ -> first(scopes.differences()));
    }

    @Test
    void noticesAProcedureThatLacksAPartOfItsCondition() throws Exception {
        ClaimProbes claims = new ClaimProbes(world);
        ManyRowsProbes many = new ManyRowsProbes(world);
        prove(
                "procedures that lack something",
                mutants.ofProcedures(root),
                mutants::installed,
                _ -> Stream.concat(claims.differences().stream(), many.differences().stream())
                        .findFirst());
    }

    @Test
    void noticesThatRolesAreToldOfWithoutAPartOfTheCondition() throws Exception {
        try (RoleHolderProbes holders = new RoleHolderProbes(world)) {
            prove(
                    "tellings of roles that lack something",
                    mutants.ofRoleHolders(root),
                    mutants::installed,
                    _ -> first(holders.differences()));
        }
    }

    /** Reading, writing and running are tried by the account itself, on the very thing. */
    @Test
    void noticesARightThatIsMissingOrTooMuch() throws Exception {
        Map<Mutant, Use> uses = rights.uses().stream().collect(Collectors.toMap(rightMutants::of, Function.identity()));
        prove(
                "rights missing or too much",
                List.copyOf(uses.keySet()),
                held::held,
                mutant -> rights.difference(Objects.requireNonNull(uses.get(mutant))));
    }

    @Test
    void noticesARightThatTheWallItselfLacks() throws Exception {
        prove(
                "rights that views and triggers lack",
                rightMutants.ofTheDefiner(),
                held::held,
                _ -> world.tables().stream().flatMap(probes::differences).findFirst());
    }

    /** Such as to drop a view or to pass a right on: the list of what the accounts hold is compared. */
    @Test
    void noticesAnyOtherRight() throws Exception {
        Set<String> expected = held.expected(rights.uses());
        List<Mutant> given = new ArrayList<>();
        for (Mutant mutant : rightMutants.ofOtherRights(root, rights.uses())) {
            if (isGivenByTheServer(mutant)) {
                given.add(mutant);
            }
        }
        prove(
                "other rights too much",
                given,
                held::held,
                _ -> held.held(root).stream()
                        .filter(right -> !expected.contains(right))
                        .findFirst());
    }

    private boolean isGivenByTheServer(Mutant mutant) throws SQLException {
        if (WallFixture.errorOf(root, mutant.apply()).isPresent()) {
            return false;
        }
        WallFixture.execute(root, mutant.undo());
        return true;
    }

    private Optional<String> differenceOfTable(Mutant mutant) {
        return probes.differences(world.table(mutant.about())).findFirst();
    }

    private static Optional<String> first(List<String> differences) {
        return differences.stream().findFirst();
    }

    private void prove(String what, List<Mutant> all, State state, Detector detector) throws Exception {
        Object whole = state.of(root);
        List<String> unnoticed = new ArrayList<>();
        int byTriggersAlone = 0;
        for (Mutant mutant : all) {
            Optional<String> difference = difference(mutant, detector);
            assertThat(state.of(root)).as("whole again after " + mutant).isEqualTo(whole);
            if (difference.isEmpty()) {
                unnoticed.add(mutant.toString());
            } else if (difference.get().startsWith(WallProbes.Door.TRIGGERS_ALONE.name())) {
                byTriggersAlone++;
            }
        }
        report(what, all.size(), byTriggersAlone, unnoticed);
    }

    private Optional<String> difference(Mutant mutant, Detector detector) throws Exception {
        WallFixture.execute(root, mutant.apply());
        try {
            return detector.difference(mutant);
        } finally {
            WallFixture.execute(root, mutant.undo());
        }
    }

    private static void report(String what, int all, int byTriggersAlone, List<String> unnoticed) {
        System.out.printf(
                "Proof: %d %s, noticed %d (%d of them behind another lock)%n",
                all, what, all - unnoticed.size(), byTriggersAlone);
        unnoticed.forEach(mutant -> System.out.println("  not noticed: " + mutant));

        assertThat(all).as("there is something to take away").isPositive();
        assertThat((all - unnoticed.size()) / (double) all)
                .as("share of %s that was noticed; not: %s", what, unnoticed)
                .isGreaterThanOrEqualTo(LEAST_SHARE);
    }
}
