package vn.nangchuan.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.certificates.People.administrator;
import static vn.nangchuan.certificates.People.reviewer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.Dossier.HeldQualification;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.FieldsOfStudy;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standards.Reason;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** A certificate that says what was studied in its own words. */
@PortalTest
@Import(CertificatePortal.class)
class NamedFieldTests {

    private static final String STUDIED = "Luật kinh tế";

    @Autowired
    TestProvinces provinces;

    @Autowired
    People people;

    @Autowired
    CertificateDesk desk;

    @Autowired
    ReviewDesk review;

    @Autowired
    CertificateBook book;

    @Autowired
    FieldsOfStudy fields;

    @Autowired
    StandingLists standings;

    @Autowired
    Dossiers dossiers;

    private UnitPath province;
    private UnitPath commune;
    private OfficialId clerk;

    @BeforeEach
    void aClerkWhoNeedsAFieldThatFits() {
        province = provinces.openProvince();
        commune = provinces.openCommune(province, "Một");
        clerk = provinces
                .enterHolders(commune, "JUSTICE_CIVIL_STATUS", "Nông Văn Thử")
                .getFirst();
    }

    @Test
    void provesWhatItsNameIsMappedToBeforeAndAfterItIsApproved() throws Exception {
        CertificateId id = submit();
        assertThat(previewed(id))
                .returns(RequirementState.NO_DATA, RequirementResult::state)
                .returns(Reason.FIELD_UNMAPPED, RequirementResult::reason);

        map();

        assertThat(previewed(id).state()).isEqualTo(RequirementState.MET);
        approve(id);
        assertThat(stored()).isEqualTo(RequirementState.MET);
    }

    @Test
    void isMappedLaterToo() throws Exception {
        CertificateId id = submit();
        approve(id);
        assertThat(stored()).isEqualTo(RequirementState.NO_DATA);

        map();

        assertThat(stored()).isEqualTo(RequirementState.MET);
        assertThat(as(() -> book.find(id).orElseThrow().paper().studied())).isEqualTo(STUDIED);
    }

    @Test
    void aLanguageAndItsScoreComeIntoTheDossierAsThePaperHasThem() throws Exception {
        CertificateId id = submit(paperOfALanguage());
        approve(id);

        assertThat(as(() -> book.find(id).orElseThrow().paper().score())).isEqualTo("7,5");
        assertThat(provinces
                        .in(commune, () -> dossiers.open(clerk))
                        .orElseThrow()
                        .qualifications())
                .singleElement()
                .returns(Criterion.MINORITY_LANGUAGE, HeldQualification::criterion)
                .returns("Nùng", HeldQualification::language)
                .returns("7,5", HeldQualification::score);
    }

    @Test
    void aCourseThatThePaperDoesNotNameComesIntoTheDossierUnderTheNameOfTheProgramme() throws Exception {
        CertificateId id = submit(paperOfACourse());
        approve(id);

        assertThat(provinces
                        .in(commune, () -> dossiers.open(clerk))
                        .orElseThrow()
                        .qualifications())
                .singleElement()
                .returns(Criterion.SPECIALISED_DUTIES, HeldQualification::criterion)
                .returns("Bồi dưỡng kế toán trưởng", HeldQualification::studied);
    }

    private static PaperEntry paperOfACourse() {
        return PaperEntry.namingNoField(
                Criterion.SPECIALISED_DUTIES,
                null,
                null,
                "Bồi dưỡng kế toán trưởng",
                "Học viện Tài chính",
                "NF-" + UUID.randomUUID().toString().substring(0, 12),
                null,
                null,
                null,
                LocalDate.of(2018, 8, 17),
                null,
                null);
    }

    private static PaperEntry paperOfALanguage() {
        return new PaperEntry(
                Criterion.MINORITY_LANGUAGE,
                null,
                null,
                null,
                " Nùng ",
                "7,5",
                "Bồi dưỡng tiếng Nùng",
                "Trung tâm Giáo dục thường xuyên",
                "NF-" + UUID.randomUUID().toString().substring(0, 12),
                null,
                null,
                null,
                LocalDate.of(2018, 8, 17),
                null,
                null);
    }

    private CertificateId submit() throws Exception {
        return submit(paper());
    }

    private CertificateId submit(PaperEntry paper) throws Exception {
        CheckedFile scan = people.scan(commune);
        return people.as(
                administrator(commune),
                () -> desk.submit(new SubmitCertificate(clerk, null, paper, scan, UUID.randomUUID())));
    }

    private static PaperEntry paper() {
        return new PaperEntry(
                Criterion.PROFESSIONAL,
                Level.BACHELOR,
                null,
                STUDIED,
                null,
                null,
                "Cử nhân luật",
                "Đại học Luật Hà Nội",
                "NF-" + UUID.randomUUID().toString().substring(0, 12),
                null,
                null,
                null,
                LocalDate.of(2005, 6, 1),
                null,
                null);
    }

    private void map() {
        provinces.as(province, "admin", Set.of(OfficialPermissions.CONFIGURE), () -> {
            fields.map(STUDIED, ProfessionalField.LAW);
            return STUDIED;
        });
    }

    private void approve(CertificateId id) throws Exception {
        as(() -> {
            int version = book.find(id).orElseThrow().version();
            review.decide(new DecideCertificate(id, version, CertificateStep.APPROVE, null, UUID.randomUUID()));
            return id;
        });
    }

    private RequirementResult previewed(CertificateId id) throws Exception {
        var change = as(() -> book.find(id)).orElseThrow().change();
        assertThat(change).isNotNull();
        return change.after().stream()
                .filter(result -> result.requirement().criterion() == Criterion.PROFESSIONAL)
                .findFirst()
                .orElseThrow();
    }

    /** As it is stored, which every list and figure shows. */
    private RequirementState stored() throws Exception {
        return as(() -> standings.requirementsOf(List.of(clerk), TestClock.FIRST_DAY))
                .getOrDefault(clerk, List.of())
                .stream()
                .filter(line -> line.criterion() == Criterion.PROFESSIONAL)
                .map(RequirementLine::state)
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(Callable<T> work) throws Exception {
        return people.as(reviewer(province, 1), work);
    }
}
