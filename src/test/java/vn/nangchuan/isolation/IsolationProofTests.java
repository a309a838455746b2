package vn.nangchuan.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PortalTest;

/** Takes the permissions of services away, one at a time: the matrix must notice. */
@Tag("proof")
@PortalTest
@OwnSchemas("nc_proof")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationProofTests {

    private static final double LEAST_SHARE = 0.99;

    @Autowired
    Matrix matrix;

    @BeforeAll
    void seed() throws Exception {
        matrix.prepare();
    }

    /** Whoever holds every permission meets a method as everybody would whose annotation is gone. */
    @Test
    void noticesAMethodWithoutItsPermission() throws Exception {
        Caller unguarded = Callers.ofEveryPermission(matrix.world()).getLast();
        List<String> unnoticed = new ArrayList<>();
        for (Target target : matrix.guarded()) {
            if (matrix.refuses(target, unguarded)) {
                unnoticed.add(target.name());
            }
        }
        report("methods without their permission", matrix.guarded().size(), unnoticed);
    }

    private static void report(String what, int all, List<String> unnoticed) {
        System.out.printf("Proof: %d %s, unnoticed: %s%n", all, what, unnoticed);

        assertThat((all - unnoticed.size()) / (double) all)
                .as("share of %s that was noticed; not: %s", what, unnoticed)
                .isGreaterThanOrEqualTo(LEAST_SHARE);
    }
}
