package vn.nangchuan.officials.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.officials.Confirmations;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.IdentityEntry;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.PersonalEntry;
import vn.nangchuan.officials.RecruitmentEntry;
import vn.nangchuan.officials.Register;
import vn.nangchuan.officials.corrections.CorrectionFixture;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.RowsRead;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** What is to be mended is listed and counted as the dossiers stand, by the database, for those who keep them. */
@PortalTest
class CompletenessTests {

    private static final LocalDate TODAY = LocalDate.of(2019, 7, 19);
    /** Every test has a number of its own: what one has entered, the portal knows in the next. */
    private static final AtomicInteger NUMBERS = new AtomicInteger(60_000);

    @Autowired
    DatabaseAccess access;

    @Autowired
    CorrectionFixture world;

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClock clock;

    @Autowired
    DossierDesk desk;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Register register;

    @Autowired
    Completeness completeness;

    @Autowired
    CompletenessLists lists;

    @Autowired
    StatementCounter statements;

    @Autowired
    RowsRead rowsRead;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openUnits() {
        clock.setTo(TODAY);
        world.open();
    }

    @Test
    void whatTheFormAsksForAndIsNotThereIsFoundAtOnce() {
        assertThat(now())
                .extracting(Gap::rule)
                .containsExactly(GapRule.ETHNICITY, GapRule.IDENTITY_ISSUED_ON, GapRule.PHONE, GapRule.JOINED_ON);
        assertThat(listed(null, null))
                .singleElement()
                .satisfies(line -> assertThat(line.points())
                        .extracting(IncompleteDossier.Point::rule)
                        .containsExactlyElementsOf(now().stream().map(Gap::rule).toList()));
    }

    @Test
    void whatIsMendedIsGoneFromTheListAndTheCounts() {
        assertThat(own()).returns(1, UnitCompleteness::dossiers).returns(0, UnitCompleteness::complete);

        mend();

        assertThat(now()).isEmpty();
        assertThat(listed(null, null)).isEmpty();
        assertThat(own()).returns(1, UnitCompleteness::complete).returns(0, UnitCompleteness::incomplete);
    }

    @Test
    void whatIsStoredIsWhatIsFoundAfterEveryEdit() {
        assertStoredAsFound();
        clerk(() -> desk.change(
                world.official,
                version(),
                new RecruitmentEntry(LocalDate.of(1992, 6, 1), null, LocalDate.of(1992, 5, 1))));
        assertStoredAsFound();
        assertThat(listed(GapKind.CONTRADICTORY, null)).hasSize(1);
        clerk(() -> confirmations.takeBack(world.official, Criterion.STATE_MANAGEMENT));
        assertStoredAsFound();
        clerk(() -> confirmations.confirm(world.official, Criterion.STATE_MANAGEMENT));
        assertStoredAsFound();
        mend();
        assertStoredAsFound();
    }

    @Test
    void aDatePassesWithoutAnythingBeingWritten() {
        assertThat(listed(GapKind.STALE, null)).isEmpty();

        clock.setTo(LocalDate.of(2020, 6, 1));

        assertThat(listed(GapKind.STALE, GapRule.STATEMENT_OLD)).hasSize(1);
        assertThat(own().of(GapKind.STALE)).isOne();
    }

    @Test
    void aStatementIsMadeAgainAndIsYoungAgain() {
        clock.setTo(LocalDate.of(2020, 6, 1));
        Set<Criterion> old = Set.copyOf(open().kindsWithoutPapers());
        clerk(() -> old.forEach(kind -> confirmations.confirm(world.official, kind)));

        assertThat(listed(GapKind.STALE, null)).isEmpty();
        assertThat(open().noneHeld())
                .filteredOn(stated -> old.contains(stated.criterion()))
                .allMatch(stated -> stated.statedOn().equals(LocalDate.of(2020, 6, 1)));
    }

    @Test
    void filtersByKindAndByRule() {
        assertThat(listed(GapKind.MISSING, null)).hasSize(1);
        assertThat(listed(GapKind.MISSING, GapRule.PHONE)).hasSize(1);
        assertThat(listed(GapKind.DUPLICATE, null)).isEmpty();
        assertThat(listed(null, GapRule.SEX)).isEmpty();
    }

    @Test
    void pagesFollowEachOtherInTheOrderOfNames() {
        provinces.enterSecretaries(world.commune, "Chu Thị Sửu", "Bế Thị Vẫn", "Lý Văn An", "Lý Văn An");

        List<String> names = new ArrayList<>();
        IncompleteDossier behind = null;
        List<IncompleteDossier> page;
        do {
            page = page(null, null, behind, 2);
            page.forEach(line -> names.add(line.fullName()));
            behind = page.isEmpty() ? null : page.getLast();
        } while (!page.isEmpty());

        assertThat(names).containsExactly("Lý Văn An", "Lý Văn An", "Hoàng Thị Sen", "Chu Thị Sửu", "Bế Thị Vẫn");
    }

    @Test
    void whoHoldsNoPostIsNotCounted() {
        OfficialId village = provinces
                .enterHolders(world.commune, "VILLAGE_HEAD", "Nông Văn Thôn")
                .getFirst();
        provinces.in(
                world.commune,
                () -> jdbc.sql("UPDATE posting SET valid_to = :day WHERE official_id = :id")
                        .param("day", TODAY)
                        .param("id", village.value())
                        .update());
        clerk(() -> confirmations.takeBack(village, Criterion.HEALTH));

        assertThat(own().dossiers()).isOne();
        assertThat(listed(null, null)).extracting(IncompleteDossier::official).containsExactly(world.official);
    }

    @Test
    void theDossierTakesWithItWhatIsToBeMended() {
        UnitPath sibling = provinces.openCommune(world.province, "Tân Mỹ");
        provinces.in(world.province, () -> register.assign(world.official, sibling.unit(), TODAY));

        assertThat(listed(null, null)).isEmpty();
        assertThat(provinces.in(sibling, () -> lists.page(new GapFilter(sibling.unit(), null, null), null, 50)))
                .extracting(IncompleteDossier::official)
                .containsExactly(world.official);
    }

    @Test
    void theProvinceCountsAllAndACommuneItself() {
        UnitPath sibling = provinces.openCommune(world.province, "Tân Mỹ");
        provinces.enterSecretaries(sibling, "Lý Văn An", "Lý Văn Bình");
        mend();

        assertThat(provinces.in(world.province, lists::units))
                .extracting(UnitCompleteness::unit, UnitCompleteness::complete, UnitCompleteness::dossiers)
                .containsExactlyInAnyOrder(tuple(world.commune.unit(), 1, 1), tuple(sibling.unit(), 0, 2));
        assertThat(provinces.in(world.commune, lists::units))
                .extracting(UnitCompleteness::unit)
                .containsExactly(world.commune.unit());
        assertThat(provinces.in(world.commune, () -> lists.of(sibling))).isEmpty();
        assertThat(provinces.in(world.commune, () -> lists.page(new GapFilter(sibling.unit(), null, null), null, 50)))
                .isEmpty();
    }

    @Test
    void theOfficialSeesTheOwnAndNobodyReadsWithoutTheRight() {
        assertThat(world.own(() -> completeness.of(world.official))).hasSize(4);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> provinces.as(world.commune, "none", Set.of(OfficialPermissions.EDIT), lists::units));
    }

    @Test
    void listsAndCountsAreOneStatementEach() throws Exception {
        enterMany(30);

        assertThat(provinces.in(world.commune, () -> statements.count(() -> page(null, null, null, 50))))
                .isOne();
        assertThat(provinces.in(world.commune, () -> statements.count(() -> lists.of(world.commune))))
                .isOne();
        assertThat(provinces.in(world.province, () -> statements.count(lists::units)))
                .isOne();
        assertThat(provinces.in(world.commune, () -> statements.count(() -> completeness.of(world.official))))
                .isEqualTo(5);
    }

    @Test
    void aPageReadsItsOwnLinesHoweverManyThereAre() throws SQLException {
        enterMany(120);
        refreshStatisticsBypassingTheWall();

        long rows = provinces.in(
                world.commune,
                () -> rowsRead.by(() -> lists.page(new GapFilter(world.commune.unit(), null, null), null, 20)));
        assertThat(rows)
                .as("20 lines of about ten points, each an entry of an index and a row; not those of 120 dossiers")
                .isLessThan(20L * 25);
    }

    /** The server chooses its way by what it knows of the tables, which other tests have filled too. */
    private void refreshStatisticsBypassingTheWall() throws SQLException {
        try (Connection root = SharedTestServer.rootBypassingTheWall(access);
                Statement statement = root.createStatement()) {
            statement.execute("ANALYZE TABLE official, posting, standing, dossier_gap");
        }
    }

    private void enterMany(int people) {
        provinces.enterSecretaries(
                world.commune,
                IntStream.range(0, people).mapToObj(n -> "Nông Văn Thử " + n).toArray(String[]::new));
    }

    private void mend() {
        clerk(() -> desk.change(
                world.official,
                version(),
                new PersonalEntry("Hoàng Thị Sen", Sex.FEMALE, LocalDate.of(1975, 1, 1), "02", "0900000101")));
        clerk(() -> desk.change(
                world.official,
                version(),
                new IdentityEntry("0201750" + NUMBERS.incrementAndGet(), LocalDate.of(2017, 3, 14), null, null)));
        clerk(() -> desk.change(world.official, version(), new RecruitmentEntry(null, null, LocalDate.of(2004, 1, 1))));
    }

    private void assertStoredAsFound() {
        assertThat(listed(null, null).stream().flatMap(line -> line.points().stream()))
                .containsExactlyElementsOf(now().stream()
                        .map(gap -> new IncompleteDossier.Point(gap.rule(), gap.place()))
                        .toList());
    }

    private List<Gap> now() {
        return world.clerk(() -> completeness.of(world.official));
    }

    private List<IncompleteDossier> listed(@Nullable GapKind kind, @Nullable GapRule rule) {
        return page(kind, rule, null, 50);
    }

    private List<IncompleteDossier> page(
            @Nullable GapKind kind, @Nullable GapRule rule, @Nullable IncompleteDossier behind, int limit) {
        return provinces.in(
                world.commune, () -> lists.page(new GapFilter(world.commune.unit(), kind, rule), behind, limit));
    }

    private UnitCompleteness own() {
        return provinces.in(world.commune, () -> lists.of(world.commune)).orElseThrow();
    }

    private int version() {
        return open().details().version();
    }

    private Dossier open() {
        return Objects.requireNonNull(
                world.clerk(() -> dossiers.open(world.official).orElseThrow()));
    }

    private void clerk(Runnable work) {
        world.clerk(() -> {
            work.run();
            return TODAY;
        });
    }
}
