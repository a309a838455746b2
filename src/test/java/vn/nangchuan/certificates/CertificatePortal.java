package vn.nangchuan.certificates;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.TrainingFact;
import vn.nangchuan.standings.FactCollector;
import vn.nangchuan.standings.FactSource;

/** What tests of certificates need around them: people, classes that are over, and a connection that breaks. */
@TestConfiguration(proxyBeanMethods = false)
@Import(People.class)
class CertificatePortal {

    @Bean
    @Order(0)
    Classes classes() {
        return new Classes();
    }

    @Bean
    Cut cut(JdbcClient jdbc, DatabaseAccess access) {
        return new Cut(jdbc, access);
    }

    /** Classes that are over, by the place in them. */
    static class Classes implements CourseEnds, FactSource {

        private final Map<EnrolmentId, CourseEnd> ends = new ConcurrentHashMap<>();

        EnrolmentId passed(OfficialId official, Criterion criterion, @Nullable Level level) {
            return attended(official, criterion, level, true);
        }

        EnrolmentId attended(OfficialId official, Criterion criterion, @Nullable Level level, boolean passed) {
            EnrolmentId id = new EnrolmentId(official.value() * 10 + ends.size());
            ends.put(
                    id,
                    new CourseEnd(
                            official,
                            "Lớp " + criterion,
                            criterion,
                            level,
                            null,
                            LocalDate.of(2019, 5, 6),
                            Papers.COURSE_END,
                            passed));
            return id;
        }

        @Override
        public Optional<CourseEnd> of(EnrolmentId enrolment) {
            return Optional.ofNullable(ends.get(enrolment));
        }

        @Override
        public void addFacts(Collection<OfficialId> officials, FactCollector facts) {
            ends.forEach((id, end) -> {
                if (officials.contains(end.official())) {
                    facts.training(end.official(), fact(id, end));
                }
            });
        }

        private static TrainingFact fact(EnrolmentId id, CourseEnd end) {
            return new TrainingFact(
                    id.value(),
                    end.criterion(),
                    end.level(),
                    end.field(),
                    end.firstDay(),
                    end.lastDay().plusDays(1),
                    end.passed());
        }
    }

    /** Cuts the connection once, in the middle of the next decision: after its row, before what follows from it. */
    static class Cut {

        private final JdbcClient jdbc;
        private final DatabaseAccess access;
        private final AtomicBoolean armed = new AtomicBoolean();

        Cut(JdbcClient jdbc, DatabaseAccess access) {
            this.jdbc = jdbc;
            this.access = access;
        }

        void arm() {
            armed.set(true);
        }

        @EventListener
        void on(CertificateDecided decided) throws SQLException {
            if (armed.compareAndSet(true, false)) {
                long connection =
                        jdbc.sql("SELECT CONNECTION_ID()").query(Long.class).single();
                try (Connection root = SharedTestServer.rootBypassingTheWall(access);
                        Statement statement = root.createStatement()) {
                    statement.execute("KILL " + connection);
                }
            }
        }
    }
}
