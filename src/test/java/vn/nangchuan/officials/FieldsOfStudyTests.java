package vn.nangchuan.officials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.EnterOfficial.NewPosting;
import vn.nangchuan.officials.EnterOfficial.NewQualification;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standards.Reason;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standings.Explanations;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** What a paper's own name of a field comes to, once the province has said to which field it belongs. */
@PortalTest
class FieldsOfStudyTests {

    private static final LocalDate TODAY = TestClock.FIRST_DAY;
    private static final String NAME = "Luật kinh tế quốc tế";

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClock clock;

    @Autowired
    Register register;

    @Autowired
    FieldsOfStudy fields;

    @Autowired
    StandingLists standings;

    @Autowired
    Explanations explanations;

    @Autowired
    JdbcClient jdbc;

    private UnitPath province;
    private UnitPath commune;

    @BeforeEach
    void aCommune() {
        clock.setTo(TODAY);
        province = provinces.openProvince();
        commune = provinces.openCommune(province, "Tân Lang");
    }

    @Test
    void aNameThatNobodyMappedLeavesItOpenAndSaysWhy() {
        OfficialId clerk = enter(null, NAME);

        assertThat(professional(clerk))
                .returns(RequirementState.NO_DATA, RequirementResult::state)
                .returns(Reason.FIELD_UNMAPPED, RequirementResult::reason);
    }

    @Test
    void theNameOfACourseIsNoFieldThatSomebodyMaps() {
        OfficialId clerk = enter(null, NAME);
        provinces.in(
                commune,
                () -> register.recordQualification(
                        clerk,
                        new NewQualification(
                                Criterion.SPECIALISED_DUTIES,
                                null,
                                null,
                                "Kế toán trưởng",
                                null,
                                null,
                                LocalDate.of(2018, 5, 4),
                                "Học viện Tài chính",
                                null)));

        assertThat(admin(fields::unmapped)).extracting(StudiedName::name).containsExactly(NAME);
    }

    @Test
    void mappedToAFieldThatFitsItIsMetHoweverItIsSpelt() {
        OfficialId clerk = enter(null, NAME);

        admin(() -> map("LUẬT  Kinh Tế quốc tế", ProfessionalField.LAW));

        assertThat(stored(clerk)).isEqualTo(RequirementState.MET);
    }

    @Test
    void mappedToNoneOfTheFieldsItIsALack() {
        OfficialId clerk = enter(null, NAME);

        admin(() -> map(NAME, ProfessionalField.OTHER));

        assertThat(stored(clerk)).isEqualTo(RequirementState.NOT_MET);
        assertThat(professional(clerk).reason()).isEqualTo(Reason.FIELD_UNFIT);
        admin(() -> map(NAME, ProfessionalField.LAW));
        assertThat(stored(clerk)).isEqualTo(RequirementState.MET);
    }

    @Test
    void whoSaysTheFieldThemselvesIsNotJudgedByTheName() {
        OfficialId clerk = enter(ProfessionalField.LAW, NAME);

        admin(() -> map(NAME, ProfessionalField.OTHER));

        assertThat(stored(clerk)).isEqualTo(RequirementState.MET);
    }

    @Test
    void onlyWhoHasSuchAPaperIsAssessedAnew() {
        OfficialId concerned = enter(null, NAME);
        OfficialId other = enter(null, "Chăn nuôi thú y");
        long before = timesAssessed(other);
        long beforeConcerned = timesAssessed(concerned);

        admin(() -> map(NAME, ProfessionalField.LAW));

        assertThat(timesAssessed(other)).isEqualTo(before);
        assertThat(timesAssessed(concerned)).isGreaterThan(beforeConcerned);
    }

    @Test
    void namesWaitThoseOnMostPapersFirstUntilTheyAreMapped() {
        enter(null, "Chăn nuôi thú y");
        enter(null, NAME);
        enter(null, NAME.toUpperCase(Locale.ROOT));
        enter(ProfessionalField.LAW, "Luật học");

        assertThat(admin(() -> fields.unmapped()))
                .extracting(StudiedName::papers, StudiedName::field)
                .containsExactly(tuple(2L, null), tuple(1L, null));
        admin(() -> map(NAME, ProfessionalField.LAW));

        assertThat(admin(() -> fields.unmapped())).extracting(StudiedName::name).containsExactly("Chăn nuôi thú y");
        assertThat(admin(() -> fields.mapped(0, 10)).names())
                .containsExactly(new StudiedName(NAME, ProfessionalField.LAW, 2));
    }

    @Test
    void eachProvinceMapsForItself() {
        OfficialId clerk = enter(null, NAME);
        UnitPath other = provinces.openProvince();

        provinces.as(other, "admin", Set.of(OfficialPermissions.CONFIGURE), () -> map(NAME, ProfessionalField.LAW));

        assertThat(stored(clerk)).isEqualTo(RequirementState.NO_DATA);
        assertThat(admin(() -> fields.mapped(0, 10)).total()).isZero();
    }

    @Test
    void aCommuneMapsNothing() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> provinces.as(
                        commune,
                        "clerk",
                        Set.of(OfficialPermissions.CONFIGURE),
                        () -> map(NAME, ProfessionalField.LAW)));
    }

    @Test
    void aNameIsGivenAndBounded() {
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> admin(() -> map(" ", ProfessionalField.LAW)))
                .satisfies(refused -> assertThat(refused.findings())
                        .extracting(Finding::code, Finding::field)
                        .containsExactly(tuple(OfficialFinding.STUDIED_NAME_MISSING, "name")));
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> admin(() -> map("x".repeat(201), ProfessionalField.LAW)));
    }

    private boolean map(String name, ProfessionalField field) {
        fields.map(name, field);
        return true;
    }

    private <T> T admin(Callable<T> work) {
        return provinces.as(province, "admin", Set.of(OfficialPermissions.CONFIGURE), work);
    }

    private OfficialId enter(@Nullable ProfessionalField field, String studied) {
        LocalDate appointed = LocalDate.of(2015, 5, 1);
        EnterOfficial entry = new EnterOfficial(
                commune.unit(),
                "Nông Văn Thử",
                null,
                LocalDate.of(1975, 1, 1),
                null,
                null,
                LocalDate.of(2019, 6, 1),
                List.of(new NewPosting("JUSTICE_CIVIL_STATUS", commune.unit(), appointed, null, appointed, false)),
                List.of(new NewQualification(
                        Criterion.PROFESSIONAL,
                        Level.BACHELOR,
                        field,
                        studied,
                        null,
                        null,
                        LocalDate.of(2005, 6, 1),
                        "Đại học Luật",
                        "B-1")));
        return provinces.in(commune, () -> register.enter(List.of(entry))).getFirst();
    }

    private RequirementResult professional(OfficialId official) {
        return provinces
                .in(commune, () -> explanations.of(official, TODAY))
                .orElseThrow()
                .assessment()
                .results()
                .stream()
                .filter(result -> result.requirement().criterion() == Criterion.PROFESSIONAL)
                .findFirst()
                .orElseThrow();
    }

    /** As it is stored, which every list and figure shows. */
    private RequirementState stored(OfficialId official) {
        return provinces
                .in(commune, () -> standings.requirementsOf(List.of(official), TODAY))
                .getOrDefault(official, List.of())
                .stream()
                .filter(line -> line.criterion() == Criterion.PROFESSIONAL)
                .map(RequirementLine::state)
                .findFirst()
                .orElseThrow();
    }

    /** The number of a stored row, which each assessment makes anew. */
    private long timesAssessed(OfficialId official) {
        return provinces.in(
                commune,
                () -> jdbc.sql("SELECT version FROM reassessment WHERE official_id = :id")
                        .param("id", official.value())
                        .query(Long.class)
                        .single());
    }
}
