package vn.nangchuan.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.DemonstrationTest;
import vn.nangchuan.training.EnrolmentStatus;
import vn.nangchuan.training.TrainingPermissions;

/** Which classes of the demonstration a certificate may come from. */
@DemonstrationTest
class ClassesAttendedTests {

    private static final Scope SCOPE =
            Scope.ofJob(UnitPath.ofProvince(new UnitId(1)), "test", TrainingPermissions.READ);

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ClassesAttended classes;

    @Test
    void tellsOfAClassThatWasPassed() throws Exception {
        assertThat(endOf(EnrolmentStatus.PASSED).passed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENROLLED", "FAILED", "DROPPED_OUT"})
    void tellsOfAnyOtherPlaceThatItWasNotPassed(EnrolmentStatus status) throws Exception {
        assertThat(endOf(status).passed()).isFalse();
    }

    private CourseEnd endOf(EnrolmentStatus status) throws Exception {
        return scopes.callIn(SCOPE, () -> classes.of(placeThatStands(status)).orElseThrow());
    }

    private EnrolmentId placeThatStands(EnrolmentStatus status) {
        return new EnrolmentId(
                jdbc.sql("""
                        SELECT e.id
                        FROM enrolment e
                             JOIN training_class c ON c.id = e.class_id
                             JOIN programme p ON p.id = c.programme_id
                        WHERE e.status = :status AND p.criterion IS NOT NULL
                        ORDER BY e.id LIMIT 1
                        """).param("status", status.name()).query(Long.class).single());
    }
}
