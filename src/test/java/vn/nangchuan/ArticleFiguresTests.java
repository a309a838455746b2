package vn.nangchuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.KeyOfficialFigures;
import vn.nangchuan.officials.KeyOfficials;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Outcome.Group;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.standings.UnitFigures;
import vn.nangchuan.testing.DemonstrationTest;
import vn.nangchuan.training.ClassFigures;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.FundingSource;
import vn.nangchuan.training.TrainingPermissions;
import vn.nangchuan.units.CitedDocument;
import vn.nangchuan.units.DocumentDirectory;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitPermissions;
import vn.nangchuan.units.UnitSummary;

/** The figures of the newspaper report, computed from the demonstration's dossiers. */
@DemonstrationTest
class ArticleFiguresTests {

    private static final LocalDate REPORT = LocalDate.of(2019, 7, 19);
    private static final LocalDate TERM_START = LocalDate.of(2015, 6, 30);
    private static final UnitId PROVINCE = new UnitId(1);
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("\\b\\d{12}\\b");

    @Autowired
    Scopes scopes;

    @Autowired
    UnitDirectory units;

    @Autowired
    StandingLists standings;

    @Autowired
    RegisterLists register;

    @Autowired
    ClassLists classes;

    @Autowired
    KeyOfficials keyOfficials;

    @Autowired
    DocumentDirectory documents;

    @Test
    void theDistrictHas424Officials() throws Exception {
        UnitFigures district = district(REPORT);

        assertThat(district.total()).isEqualTo(424);
        assertThat(district.elected()).isEqualTo(202);
        assertThat(district.civilServants()).isEqualTo(222);
        assertThat(figures(REPORT)).hasSize(20);
    }

    @Test
    void theDistrictsRateIsCloseToHalf() throws Exception {
        UnitFigures district = district(REPORT);

        assertThat(district.met()).isBetween(207, 211);
        assertThat(district.withoutData()).isEqualTo(commune("Tân Việt", REPORT).total());
        assertThat(district.rate().orElseThrow()).isBetween(0.48, 0.50);
    }

    @Test
    void naSamHas19Of20() throws Exception {
        assertThat(commune("Na Sầm", REPORT).met()).isEqualTo(19);
        assertThat(commune("Na Sầm", REPORT).total()).isEqualTo(20);
    }

    @Test
    void tanLangHas20Of21() throws Exception {
        assertThat(commune("Tân Lang", REPORT).met()).isEqualTo(20);
        assertThat(commune("Tân Lang", REPORT).total()).isEqualTo(21);
    }

    @Test
    void tanMyWentFromSixBelowTheStandardToTwo() throws Exception {
        assertThat(commune("Tân Mỹ", TERM_START).below()).isEqualTo(6);
        assertThat(commune("Tân Mỹ", REPORT).below()).isEqualTo(2);
    }

    @Test
    void tanVietIsOnTheRegisterWithoutDataAndWithoutARate() throws Exception {
        UnitFigures figures = commune("Tân Việt", REPORT);

        assertThat(figures.total()).isEqualTo(21);
        assertThat(figures.withoutData()).isEqualTo(21);
        assertThat(figures.rate()).isEmpty();
    }

    @Test
    void everyRequirementThatAppliesToAnybodyInTanVietIsWithoutData() throws Exception {
        Map<OfficialId, List<RequirementLine>> requirements = asProvince(() -> {
            RegisterFilter everybody = new RegisterFilter(unitId("Tân Việt"), REPORT, "", null);
            return standings.requirementsOf(
                    register.page(everybody, null, 50).lines().stream()
                            .map(OfficialLine::id)
                            .toList(),
                    REPORT);
        });

        assertThat(requirements).hasSize(21);
        assertThat(requirements.values())
                .allSatisfy(lines -> assertThat(lines)
                        .extracting(RequirementLine::state)
                        .filteredOn(state -> state != RequirementState.NOT_APPLICABLE)
                        .isNotEmpty()
                        .containsOnly(RequirementState.NO_DATA));
    }

    @Test
    void above95PercentOfTheKeyOfficialsWithDataAreQualified() throws Exception {
        KeyOfficialFigures figures = asProvince(() -> keyOfficials.figuresWithin(
                units.find(unitId("Văn Lãng")).orElseThrow().path(), REPORT));

        assertThat(figures.qualified()).isEqualTo(58);
        assertThat(figures.withData()).isEqualTo(60);
        assertThat(figures.withoutData()).isEqualTo(3);
        assertThat(figures.rate().orElseThrow()).isGreaterThan(0.95);
    }

    @Test
    void thePilotsAreThoseOfTheLetterAndTheResolutionIsCited() throws Exception {
        List<CitedDocument> cited = asProvince(() -> documents.issuedBy(REPORT));

        assertThat(cited)
                .extracting(
                        CitedDocument::number,
                        CitedDocument::issuedOn,
                        document -> document.pilots().stream()
                                .map(UnitSummary::name)
                                .sorted()
                                .toList())
                .containsExactly(
                        tuple("37-NQ/TU", LocalDate.of(2012, 12, 13), List.of()),
                        tuple("414/UBND-NV", LocalDate.of(2018, 2, 26), List.of("Na Sầm", "Tân Lang", "Tân Việt")));
    }

    @Test
    void nobodyOfTheReportAppearsAndNoIdentityNumberCanBeReal() throws Exception {
        String people = new ClassPathResource("demonstration/officials.csv").getContentAsString(StandardCharsets.UTF_8);

        assertThat(people).doesNotContain("Bế Thị Vẫn", "Chu Thị Sửu", "Trần Anh Dũng", "Phương Dung");
        assertThat(people.lines()
                        .skip(1)
                        .flatMap(line -> IDENTITY_NUMBER.matcher(line).results().map(MatchResult::group)))
                .hasSizeGreaterThan(400)
                .allMatch(number -> number.matches("09[789].*"));
    }

    @Test
    void theLastOfTanLangWaitsForTwoCertificates() throws Exception {
        List<RequirementLine> open = asProvince(
                () -> register.page(new RegisterFilter(unitId("Tân Lang"), REPORT, "", Group.BELOW), null, 50)
                        .lines()
                        .getFirst()
                        .open());

        assertThat(open)
                .extracting(RequirementLine::criterion, RequirementLine::state, line -> line.daysWaited(REPORT))
                .containsExactlyInAnyOrder(
                        tuple(Criterion.STATE_MANAGEMENT, RequirementState.AWAITING_CERTIFICATE, OptionalLong.of(21)),
                        tuple(Criterion.POLITICAL_THEORY, RequirementState.AWAITING_CERTIFICATE, OptionalLong.of(35)));
    }

    @Test
    void elevenClassesTookMoreThan800EnrolmentsInNineMonths() throws Exception {
        ClassFigures figures = asProvince(() -> classes.figures(
                units.find(unitId("Văn Lãng")).orElseThrow().path(),
                LocalDate.of(2018, 1, 1),
                LocalDate.of(2018, 9, 30)));

        assertThat(figures.classes()).isEqualTo(11);
        assertThat(figures.enrolments()).isEqualTo(812);
        assertThat(figures.people()).isEqualTo(392);
        assertThat(figures.amounts()).containsOnlyKeys(FundingSource.values());
        assertThat(figures.amounts().values()).allMatch(amount -> amount > 0);
    }

    private UnitId unitId(String name) {
        return Stream.concat(
                        units.childrenOf(PROVINCE, REPORT).stream(),
                        units.communesBelow(UnitPath.ofProvince(PROVINCE), REPORT).stream())
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UnitFigures commune(String name, LocalDate date) throws Exception {
        return Objects.requireNonNull(figures(date).get(name), name);
    }

    private UnitFigures district(LocalDate date) throws Exception {
        return figures(date).values().stream().reduce(UnitFigures::plus).orElseThrow();
    }

    private Map<String, UnitFigures> figures(LocalDate date) throws Exception {
        return asProvince(() -> {
            UnitId district = units.childrenOf(PROVINCE, date).stream()
                    .filter(unit -> unit.name().equals("Văn Lãng"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            Map<UnitId, UnitSummary> communes = units.childrenOf(district, date).stream()
                    .collect(Collectors.toMap(UnitSummary::id, Function.identity()));
            return standings.figuresBelow(district, date).stream()
                    .collect(Collectors.toMap(line -> nameOf(communes, line.unit()), Function.identity()));
        });
    }

    private static String nameOf(Map<UnitId, UnitSummary> communes, UnitId unit) {
        return Objects.requireNonNull(communes.get(unit)).name();
    }

    private <T> T asProvince(Callable<T> work) throws Exception {
        return scopes.callIn(
                Scope.ofJob(
                        UnitPath.ofProvince(PROVINCE),
                        "test",
                        UnitPermissions.READ,
                        StandingPermissions.READ,
                        OfficialPermissions.READ,
                        TrainingPermissions.FIGURES),
                work::call);
    }
}
