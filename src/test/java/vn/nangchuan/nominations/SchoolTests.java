package vn.nangchuan.nominations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.nangchuan.nominations.NominationStep.ACCEPT;
import static vn.nangchuan.nominations.NominationStep.WAITLIST;
import static vn.nangchuan.testing.TestClasses.FIRST_MONDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.officials.DossierChanged;
import vn.nangchuan.officials.DossierEdits;
import vn.nangchuan.officials.DossierField;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.FieldChange;
import vn.nangchuan.officials.FieldPlace;
import vn.nangchuan.officials.Register;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.scope.WallViolation;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StandingsBypassed;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.training.ClassBook;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.ClassOffice;
import vn.nangchuan.training.ClassStep;
import vn.nangchuan.training.EnrolmentLine;
import vn.nangchuan.training.EnrolmentLists;
import vn.nangchuan.training.EnrolmentStatus;
import vn.nangchuan.training.EnrolmentStep;
import vn.nangchuan.training.MarkAttendance;
import vn.nangchuan.training.OfficialEnrolment;
import vn.nangchuan.training.RecordResults;
import vn.nangchuan.training.TakeClassStep;

/** A school beside the communes runs a class with people whom it knows only by what their communes sent. */
@PortalTest
class SchoolTests {

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    NominationFixture fixture;

    @Autowired
    NominationLists lists;

    @Autowired
    ClassOffice classOffice;

    @Autowired
    ClassLists classLists;

    @Autowired
    ClassBook book;

    @Autowired
    EnrolmentLists enrolments;

    @Autowired
    Register register;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierEdits edits;

    @Autowired
    StandingLists standings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TestClock clock;

    private UnitPath province;
    private UnitPath school;
    private UnitPath near;
    private UnitPath far;
    private TrainingClassId trainingClass;
    private OfficialId nearOne;
    private OfficialId farOne;

    @BeforeEach
    void aClassOfTheSchoolToWhichTwoCommunesSendSomebody() {
        clock.setTo(TestClock.FIRST_DAY);
        province = provinces.openProvince();
        school = provinces.openSchool(province, "Trường Chính trị");
        near = provinces.openCommune(provinces.openDistrict(province, "Văn Lãng"), "Tân Lang");
        far = provinces.openCommune(provinces.openDistrict(province, "Cao Lộc"), "Thụy Hùng");
        ProgrammeId programme = classes.enterStateManagement(province);
        trainingClass =
                asSchool(() -> classOffice.planAndOpen(TestClasses.plan(school, programme, 1), UUID.randomUUID()));
        nearOne = provinces.enterSecretary(near, "Nông Văn Gần");
        farOne = provinces.enterSecretary(far, "Lý Thị Xa");
    }

    private <T> T asSchool(Callable<T> work) {
        return fixture.asHost(school, work);
    }

    private void asSchool(Runnable work) {
        asSchool(() -> {
            work.run();
            return school;
        });
    }

    private NominationId sent(UnitPath commune, OfficialId official) {
        return fixture.nominate(commune, trainingClass, official);
    }

    private EnrolmentLine seated(UnitPath commune, OfficialId official) {
        fixture.take(school, commune, sent(commune, official), ACCEPT);
        return asSchool(() -> enrolments.ofClass(trainingClass)).getFirst();
    }

    @Test
    void readsOfANominationNamePostAndSendingUnit() {
        sent(near, nearOne);
        sent(far, farOne);

        assertThat(asSchool(lists::waitingForDecision))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.nominations())
                        .extracting(
                                NominationLine::officialName,
                                line -> line.post().vi(),
                                NominationLine::unitName,
                                NominationLine::official)
                        .containsExactly(
                                tuple("Nông Văn Gần", "Bí thư Đảng ủy", "Tân Lang", null),
                                tuple("Lý Thị Xa", "Bí thư Đảng ủy", "Thụy Hùng", null)));
    }

    @Test
    void runsItsClassFromTheDecisionToTheEndAndTheCommunesReadWhatBecameOfIt() {
        NominationId first = sent(near, nearOne);
        NominationId second = sent(far, farOne);

        fixture.take(school, near, first, ACCEPT);
        fixture.take(school, far, second, WAITLIST);
        assertThat(fixture.details(far, second).line().waitingNo()).isOne();
        EnrolmentId seat =
                asSchool(() -> enrolments.ofClass(trainingClass)).getFirst().id();
        asSchool(() -> take(ClassStep.CLOSE_LIST));
        clock.setTo(FIRST_MONDAY);
        asSchool(() -> take(ClassStep.START));
        LocalDate lastDay = asSchool(
                        () -> classLists.details(trainingClass).orElseThrow().line())
                .endsOn();
        clock.setTo(lastDay);
        asSchool(() -> classLists
                .details(trainingClass)
                .orElseThrow()
                .sittings()
                .forEach(sitting -> book.markAttendance(new MarkAttendance(
                        trainingClass, sitting.id(), List.of(new MarkAttendance.Mark(seat, true, null))))));
        asSchool(() -> take(ClassStep.FINISH));
        asSchool(() -> book.recordResults(
                new RecordResults(trainingClass, List.of(new RecordResults.Result(seat, EnrolmentStep.PASS, null)))));
        asSchool(() -> take(ClassStep.CLOSE));

        assertThat(fixture.asCommune(near, () -> enrolments.ofOfficial(nearOne)))
                .extracting(OfficialEnrolment::status)
                .containsExactly(EnrolmentStatus.PASSED);
        assertThat(fixture.statusOf(far, second)).isEqualTo(NominationStatus.EXPIRED);
        List<RequirementLine> now = provinces
                .in(near, () -> standings.requirementsOf(List.of(nearOne), lastDay.plusDays(1)))
                .getOrDefault(nearOne, List.of());
        assertThat(now)
                .filteredOn(line -> line.requirement().equals("CB04-BT-NV-QLNN"))
                .extracting(line -> line.state().name())
                .containsExactly("AWAITING_CERTIFICATE");
    }

    private void take(ClassStep step) {
        classOffice.take(new TakeClassStep(trainingClass, step, null));
    }

    @Test
    void isToldTheDayOfBirthWithTheSeatAndNoEarlier() {
        NominationId nomination = sent(near, nearOne);
        assertThat(asSchool(() -> jdbc.sql("SELECT * FROM nomination").query().singleRow()))
                .doesNotContainKey("birth_date")
                .doesNotContainValue(java.sql.Date.valueOf("1975-01-01"));

        fixture.take(school, near, nomination, ACCEPT);

        assertThat(asSchool(() -> enrolments.ofClass(trainingClass)))
                .extracting(
                        EnrolmentLine::officialName,
                        EnrolmentLine::birthDate,
                        EnrolmentLine::post,
                        EnrolmentLine::unitName,
                        EnrolmentLine::official)
                .containsExactly(tuple(
                        "Nông Văn Gần",
                        LocalDate.of(1975, 1, 1),
                        new LocalizedText("Bí thư Đảng ủy", "Party secretary"),
                        "Tân Lang",
                        null));
    }

    @Test
    void reachesNothingOfTheDossiersNotEvenBySqlOfItsOwn() {
        seated(near, nearOne);
        sent(far, farOne);

        for (String table : List.of(
                "official",
                "posting",
                "qualification",
                "standing",
                "requirement_standing",
                "certificate",
                "stored_file")) {
            long rows = asSchool(() ->
                    jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single());
            assertThat(rows).as(table).isZero();
        }
        assertThatThrownBy(() -> asSchool(() -> dossiers.open(nearOne))).isInstanceOf(AccessDeniedException.class);
        assertThat(provinces.in(school, () -> dossiers.open(nearOne))).isEmpty();
    }

    @Test
    void readsNothingOfWhomACommuneDidNotSendHere() {
        OfficialId elsewhere = provinces.enterSecretary(near, "Triệu Thị Khác");
        UnitPath district = provinces.openDistrict(province, "Bình Gia");
        TrainingClassId other = classes.open(district, classes.enterProgramme(province, "VH-CV", null, null), 10);
        NominationId nomination = fixture.nominate(near, other, elsewhere);
        fixture.take(district, near, nomination, ACCEPT);

        assertThat(asSchool(() -> lists.details(nomination))).isEmpty();
        assertThat(asSchool(() -> lists.ofClass(other))).isEmpty();
        assertThat(asSchool(() -> enrolments.ofClass(other))).isEmpty();
        assertThat(asSchool(() -> enrolments.ofOfficial(elsewhere))).isEmpty();
        assertThat(asSchool(() -> lists.ofUnit(near.unit()))).isEmpty();
    }

    @Test
    void readsTheNameAsTheCommuneCorrectedItWithoutLookingAgainBeforeDeciding() {
        NominationId nomination = sent(near, nearOne);
        int seen = asSchool(() -> lists.details(nomination).orElseThrow().line().version());

        provinces.in(near, () -> {
            jdbc.sql("UPDATE official SET full_name = 'Nông Văn Gấn', name_sort = 'gấn' WHERE id = :id")
                    .param("id", nearOne.value())
                    .update();
        });

        NominationLine line =
                asSchool(() -> lists.details(nomination)).orElseThrow().line();
        assertThat(line.officialName()).isEqualTo("Nông Văn Gấn");
        assertThat(line.version()).isEqualTo(seen);
        fixture.take(school, near, nomination, ACCEPT);
        assertThat(asSchool(() -> enrolments.ofClass(trainingClass)).getFirst().officialName())
                .isEqualTo("Nông Văn Gấn");
    }

    @Test
    @StandingsBypassed("it changes the post past the register, to see the school told of it all the same")
    void readsThePostAsTheCommuneCorrectedIt() {
        assertSchoolReadsTheChairAfter(() -> {
            jdbc.sql("""
                    UPDATE posting SET post_id = (SELECT id FROM post WHERE code = 'COMMITTEE_CHAIR')
                    WHERE official_id = :id
                    """).param("id", nearOne.value()).update();
            events.publishEvent(new DossierChanged(nearOne));
        });
    }

    @Test
    void readsThePostAsTheRegisterEditedIt() {
        assertSchoolReadsTheChairAfter(() -> {
            long posting = edits.parts(nearOne).stream()
                    .filter(part -> part.fields().contains(DossierField.POST))
                    .findFirst()
                    .orElseThrow()
                    .row();
            edits.change(nearOne, new FieldChange(new FieldPlace(DossierField.POST, posting), "COMMITTEE_CHAIR"));
        });
    }

    private void assertSchoolReadsTheChairAfter(Runnable change) {
        NominationId nomination = sent(near, nearOne);
        fixture.take(school, near, nomination, ACCEPT);

        provinces.in(near, () -> transaction.executeWithoutResult(_ -> change.run()));

        assertThat(asSchool(() -> lists.details(nomination))
                        .orElseThrow()
                        .line()
                        .post()
                        .vi())
                .isEqualTo("Chủ tịch UBND");
        assertThat(asSchool(() -> enrolments.ofClass(trainingClass)))
                .extracting(EnrolmentLine::post)
                .containsExactly(new LocalizedText("Chủ tịch UBND", "Chair of the People's Committee"));
    }

    @Test
    void readsTheUnitThatSentWhoeverKeepsTheDossierNow() {
        EnrolmentLine seat = seated(near, nearOne);

        provinces.in(province, () -> register.assign(nearOne, far.unit(), FIRST_MONDAY));

        EnrolmentLine now = asSchool(() -> enrolments.ofClass(trainingClass)).getFirst();
        assertThat(now.unitName()).isEqualTo("Tân Lang");
        assertThat(now.post()).isEqualTo(seat.post());
        assertThat(now.keeper()).isEqualTo(far);
        assertThat(asSchool(() -> lists.ofClass(trainingClass)).getFirst().unitName())
                .isEqualTo("Tân Lang");
    }

    @Test
    void cannotSayAnythingElseOfWhomItWasSent() {
        seated(near, nearOne);

        for (String change : Set.of(
                "UPDATE enrolment SET official_name = 'Người Khác'",
                "UPDATE enrolment SET post = 'COMMITTEE_CHAIR'",
                "UPDATE enrolment SET birth_date = NULL",
                "UPDATE enrolment SET funding_unit_id = " + far.unit(),
                "UPDATE nomination SET official_name = 'Người Khác'",
                "UPDATE nomination SET post = 'COMMITTEE_CHAIR'",
                "UPDATE nomination SET nominating_unit_id = " + far.unit())) {
            assertThatThrownBy(() -> asSchool(() -> jdbc.sql(change).update()))
                    .as(change)
                    .isInstanceOf(WallViolation.class);
        }
    }

    @Test
    void hidesTheDayOfBirthOfWhoGaveTheSeatBack() {
        NominationId nomination = sent(near, nearOne);
        fixture.take(school, near, nomination, ACCEPT);

        fixture.take(school, near, nomination, NominationStep.RELEASE);

        assertThat(asSchool(() -> enrolments.ofClass(trainingClass)))
                .extracting(EnrolmentLine::status, EnrolmentLine::birthDate)
                .containsExactly(tuple(EnrolmentStatus.WITHDRAWN, null));
    }
}
