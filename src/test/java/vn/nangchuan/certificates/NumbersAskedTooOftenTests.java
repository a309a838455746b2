package vn.nangchuan.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.files.ScanFixture;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.testing.TestRealTime;

/** Somebody who tries out which numbers are known elsewhere in the portal. */
@SpringBootTest(
        properties = {
            "nangchuan.demonstration.enabled=true",
            "nangchuan.questions.by-account.failures=2",
            "nangchuan.questions.by-account.again=1m"
        })
@OwnSchemas("nc_questions")
@Import(TestRealTime.class)
@SignedInAs("tanlang")
class NumbersAskedTooOftenTests {

    private static final AtomicLong NUMBERS = new AtomicLong();

    @Autowired
    CertificateDesk desk;

    @Autowired
    CertificateLists lists;

    @Autowired
    RegisterLists registers;

    @Autowired
    FileStore files;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestRealTime time;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isToldToWaitAtTheFieldAndRecordedOnce() {
        OfficialId official = registers
                .page(new RegisterFilter(currentUser.require().unitId(), LocalDate.of(2019, 7, 19), "", null), null, 1)
                .lines()
                .getFirst()
                .id();
        submit(official);
        submit(official);

        assertThat(refused(official)).containsExactly(tooOften());
        assertThat(refused(official)).containsExactly(tooOften());
        assertThat(lists.ofOfficial(official))
                .as("what was refused is not kept")
                .hasSize(2);
        time.pass(Duration.ofMinutes(1));
        submit(official);
        assertThat(refused(official)).containsExactly(tooOften());

        await().pollInSameThread()
                .untilAsserted(
                        () -> assertThat(lines()).containsExactly("COMMUNE_ADMINISTRATOR; xã Tân Lang | account | []"));
    }

    private List<String> lines() {
        return jdbc.sql(
                        "SELECT CONCAT_WS(' | ', acting_as, subject_type, changes) FROM audit_line WHERE action = :action")
                .param("action", "access:asked-too-often")
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }

    private static Finding tooOften() {
        return Finding.error(CertificateFinding.NUMBERS_ASKED_TOO_OFTEN).at("number");
    }

    private void submit(OfficialId official) {
        long number = NUMBERS.incrementAndGet();
        CheckedFile scan = (CheckedFile)
                files.receive(new ByteArrayInputStream(ScanFixture.pdf(990_000 + number)), "chứng chỉ.pdf");
        desk.submit(new SubmitCertificate(
                official, null, Papers.stateManagement("hỏi-" + number), scan, UUID.randomUUID()));
    }

    private List<Finding> refused(OfficialId official) {
        return catchThrowableOfType(BusinessRuleViolation.class, () -> submit(official)).findings().stream()
                .filter(Finding::isError)
                .toList();
    }
}
