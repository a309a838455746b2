package vn.nangchuan.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.isolation.Matrix.Result;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PortalTest;

/**
 * Every service method, repository method, contribution and listener that the portal has, called by every role in every
 * kind of unit with the data of every relation, and by somebody with every permission, who meets the wall alone. Nothing
 * of another unit may be read or changed, and every role must get what the reviewed table says, no less. What cannot be
 * called fails until {@link Arguments} or the list of what is not called says how, or why not.
 */
@PortalTest
@OwnSchemas("nc_matrix")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationMatrixTests {

    private static final int LEAST_CHECKS = 10_000;

    @Autowired
    Matrix matrix;

    @BeforeAll
    void seed() throws Exception {
        matrix.prepare();
    }

    @Test
    void everythingThereIsCanBeCalled() {
        assertThat(matrix.problems()).as("what the matrix cannot call").isEmpty();
    }

    @Test
    void everyMethodIsRefusedToWhomItsOwnPermissionAloneIsMissing() throws Exception {
        List<String> open = new ArrayList<>();
        for (Target target : matrix.guarded()) {
            Caller caller = Callers.withoutOnly(target.permissions(), matrix.world());
            if (!matrix.refuses(target, caller)) {
                open.add(target.name());
            }
        }

        assertThat(open).isEmpty();
    }

    @Test
    void everyRoleGetsWhatTheTableSaysAndNothingElse() throws Exception {
        Result result = matrix.run(matrix.targets(), Callers.of(matrix.world()));
        List<String> differences = result.observed.differences(new ExpectedAnswers());
        System.out.printf("Isolation matrix: %s, %d differences from the table%n", result, differences.size());

        assertThat(result.leaks).as("leaks").isEmpty();
        assertThat(differences).as("differences from expected.csv").isEmpty();
        assertThat(result.total()).isGreaterThanOrEqualTo(LEAST_CHECKS);
        assertThat(matrix.isUntouched()).as("every call was undone").isTrue();
    }
}
