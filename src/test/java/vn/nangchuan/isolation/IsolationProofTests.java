package vn.nangchuan.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nangchuan.isolation.Matrix.Result;
import vn.nangchuan.isolation.Target.Kind;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PortalTest;

/** Takes the conditions of the wall and the permissions of services away, one at a time: the matrix must notice. */
@Tag("proof")
@PortalTest
@OwnSchemas("nc_proof")
@Import({SeededWorld.class, Matrix.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationProofTests {

    private static final double LEAST_SHARE = 0.99;

    @Autowired
    Matrix matrix;

    @BeforeAll
    void seed() throws Exception {
        matrix.prepare();
    }

    @Test
    void noticesAViewWithoutItsCondition() throws Exception {
        List<Caller> callers = Callers.ofEveryPermission(matrix.world());
        List<Target> targets = matrix.targets().stream()
                .sorted(Comparator.comparing(target -> target.kind() != Kind.REPOSITORY))
                .toList();
        Map<String, String> before = matrix.fingerprints(targets, callers);
        assertThat(matrix.differs(before, targets, callers))
                .as("the same answers twice")
                .isFalse();
        List<String> unnoticed = new ArrayList<>();
        List<ViewOfTheWall> views = ViewOfTheWall.all(matrix.access()).stream()
                .filter(ViewOfTheWall::hasCondition)
                .toList();
        for (ViewOfTheWall view : views) {
            view.open();
            try {
                if (!matrix.differs(before, targets, callers)) {
                    unnoticed.add(view.name());
                }
            } finally {
                view.close();
            }
        }
        report("views without their condition", views.size(), unnoticed);
    }

    @Test
    void noticesAMethodWithoutItsPermission() throws Exception {
        ExpectedAnswers expected = new ExpectedAnswers();
        List<String> unnoticed = new ArrayList<>();
        List<Target> guarded = matrix.targets().stream()
                .filter(target -> target.permission() != null)
                .toList();
        for (Target target : guarded) {
            List<Caller> unguarded = Callers.of(matrix.world()).stream()
                    .filter(caller -> !caller.permissions().contains(target.permission()))
                    .map(caller -> granted(caller, String.valueOf(target.permission())))
                    .toList();
            Result result = matrix.run(List.of(target), unguarded);
            if (result.observed.differences(expected).isEmpty()) {
                unnoticed.add(target.name());
            }
        }
        report("methods without their permission", guarded.size(), unnoticed);
    }

    private static Caller granted(Caller caller, String permission) {
        Set<String> permissions = new HashSet<>(caller.permissions());
        permissions.add(permission);
        return new Caller(caller.role(), caller.unit(), permissions);
    }

    private static void report(String what, int all, List<String> unnoticed) {
        System.out.printf("Proof: %d %s, unnoticed: %s%n", all, what, unnoticed);

        assertThat((all - unnoticed.size()) / (double) all)
                .as("share of %s that was noticed; not: %s", what, unnoticed)
                .isGreaterThanOrEqualTo(LEAST_SHARE);
    }
}
