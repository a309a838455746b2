package vn.nangchuan.standings.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.jobs.JobLine;
import vn.nangchuan.jobs.JobStatus;
import vn.nangchuan.jobs.JobsEnded;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.ProvincialParameter.Asked;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

@PortalTest
class PublicationDeskTests {

    private static final Set<String> ALL = Set.of(LawPermissions.READ, LawPermissions.DRAFT, LawPermissions.PUBLISH);

    private static final String RULE_FILE = """
            id: BACKGROUND
            version: 1
            title: Ở phía sau
            issuer: Tỉnh
            document: QĐ phía sau
            source: "công báo"
            from: 2030-01-01
            posts: {}
            requirements: []
            """;

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClock clock;

    @Autowired
    ParameterDesk desk;

    @Autowired
    ParameterLists lists;

    @Autowired
    VersionDesk versions;

    @Autowired
    VersionLists versionLists;

    @Autowired
    PublicationDesk publications;

    @Autowired
    JobsEnded jobs;

    @Autowired
    TransactionOperations transaction;

    private UnitPath province;

    @BeforeEach
    void aProvinceWithADraft() {
        clock.setTo(TestClock.FIRST_DAY);
        province = provinces.openProvince();
        UnitPath commune = provinces.openCommune(province, "Một");
        provinces.enterHolders(commune, "OFFICE_STATISTICS", "Nông Văn Một", "Nông Văn Hai");
        as("first", () -> {
            desk.draft(new DraftParameter(
                    "CC19-QLNN", LocalDate.of(2020, 6, 1), null, "QĐ 7", new Asked(false), UUID.randomUUID()));
            return province;
        });
    }

    @Test
    void publishesInTheBackgroundAndSaysHowManyWereAssessed() throws Exception {
        publishAs("second", UUID.randomUUID());

        JobLine done = ended();
        assertThat(done.status()).isEqualTo(JobStatus.DONE);
        assertThat(done.done()).isEqualTo(2);
        assertThat(done.total()).isEqualTo(2);
        assertThat(only().status()).isEqualTo(ParameterStatus.PUBLISHED);
    }

    @Test
    void asksForFourEyesThereToo() throws Exception {
        publishAs("first", UUID.randomUUID());

        JobLine refused = ended();
        assertThat(refused.status()).isEqualTo(JobStatus.FAILED);
        assertThat(refused.result()).isEqualTo(LawFinding.PARAMETER_OWN_DRAFT.name());
        assertThat(only().status()).isEqualTo(ParameterStatus.DRAFT);
    }

    @Test
    void theSameKeyAgainPublishesNothingMore() throws Exception {
        UUID key = UUID.randomUUID();
        publishAs("second", key);
        ended();

        publishAs("second", key);

        assertThat(jobs.at(province)).hasSize(1);
    }

    @Test
    void refusesASecondOneWhileTheFirstGoesOn() {
        long id = only().id();
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> as(
                        "second",
                        () -> transaction.execute(_ -> {
                            publications.publish(id, UUID.randomUUID());
                            publications.publish(id + 1, UUID.randomUUID());
                            return province;
                        })))
                .satisfies(refused -> assertThat(refused.findings())
                        .extracting(Finding::code)
                        .containsExactly(LawFinding.PUBLICATION_RUNS));
    }

    @Test
    void askingAgainWhileTheSameGoesOnChangesNothing() throws Exception {
        long id = only().id();
        as(
                "second",
                () -> transaction.execute(_ -> {
                    publications.publish(id, UUID.randomUUID());
                    publications.publish(id, UUID.randomUUID());
                    return province;
                }));

        assertThat(ended().status()).isEqualTo(JobStatus.DONE);
        assertThat(jobs.at(province)).hasSize(1);
    }

    /** A job keeps codes and no words, so a refusal that names something sends to where it is named. */
    @Test
    void whatCannotStandBesideTheOthersIsSaidWithoutABlank() throws Exception {
        as("first", () -> {
            versions.draft(new DraftVersion(
                    RULE_FILE
                            .replace("from: 2030-01-01", "from: 2019-12-25")
                            .replace("posts: {}", "posts: { ONE: [CULTURE_SOCIETY] }")
                            .replace("requirements: []\n", """
                    requirements:
                      - id: CC-TPHT-CM
                        posts: [ONE]
                        criterion: HEALTH
                        from: 2019-12-25
                        article: Điều 1
                        verified: false
                    """),
                    UUID.randomUUID()));
            return province;
        });
        long id = ofRuleSet().id();
        as("second", () -> {
            publications.publishVersion(id, UUID.randomUUID());
            return province;
        });
        jobs.await();

        assertThat(as("second", () -> publications.latestOfVersion(id)))
                .singleElement()
                .returns(JobStatus.FAILED, JobLine::status)
                .returns(LawFinding.DRAFT_UNFIT.name(), JobLine::result);
    }

    @Test
    void publishesAVersionOfARuleSetToo() throws Exception {
        as("first", () -> {
            versions.draft(new DraftVersion(RULE_FILE, UUID.randomUUID()));
            return province;
        });
        long id = ofRuleSet().id();
        as("second", () -> {
            publications.publishVersion(id, UUID.randomUUID());
            return province;
        });
        jobs.await();

        assertThat(as("second", () -> publications.latestOfVersion(id)))
                .singleElement()
                .extracting(JobLine::status)
                .isEqualTo(JobStatus.DONE);
        assertThat(as("second", () -> publications.latestOfVersion(id + 1))).isEmpty();
        assertThat(ofRuleSet().status()).isEqualTo(VersionStatus.PUBLISHED);
    }

    private VersionLine ofRuleSet() {
        return as("first", () -> versionLists.of("BACKGROUND")).getFirst();
    }

    @Test
    void isNotNeededWhereFewAreOnTheRegister() {
        assertThat(as("second", () -> publications.takesLong())).isFalse();
    }

    private void publishAs(String actor, UUID key) {
        long id = only().id();
        as(actor, () -> {
            publications.publish(id, key);
            return province;
        });
    }

    private JobLine ended() throws Exception {
        jobs.await();
        List<JobLine> latest = as("second", () -> publications.latest());
        assertThat(latest).hasSize(1);
        return latest.getFirst();
    }

    private ParameterLine only() {
        return as("first", () -> lists.list()).getFirst();
    }

    private <T> T as(String actor, Callable<T> work) {
        return provinces.as(province, actor, ALL, work);
    }
}
