package vn.nangchuan.officials.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standards.Validity;
import vn.nangchuan.standings.Explanation;
import vn.nangchuan.standings.Explanations;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.standings.UnitFigures;
import vn.nangchuan.standings.forecast.Curve;
import vn.nangchuan.standings.forecast.Fall;
import vn.nangchuan.standings.forecast.FallCursor;
import vn.nangchuan.standings.forecast.FallFilter;
import vn.nangchuan.standings.forecast.Forecasts;
import vn.nangchuan.standings.forecast.UnitFalls;
import vn.nangchuan.testing.DemonstrationTest;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.testing.StatementCounter;

/** What is foretold of the demonstration's officials is what assessing them on those days finds. */
@DemonstrationTest
@SignedInAs("giamsat")
class ForecastTests {

    private static final UnitPath PROVINCE = UnitPath.ofProvince(new UnitId(1));
    private static final LocalDate TODAY = LocalDate.of(2019, 7, 19);
    private static final LocalDate TO = TODAY.plusMonths(36).plusDays(1);

    @Autowired
    Forecasts forecasts;

    @Autowired
    FallLists lists;

    @Autowired
    Explanations explanations;

    @Autowired
    StandingLists standings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scopes scopes;

    @Autowired
    StatementCounter statements;

    @Test
    void everyFallIsFoundByAssessingTheOfficialOnTheDayAndTheDayBefore() {
        List<Fall> falls = falls(PROVINCE, null);

        assertThat(falls).isNotEmpty().allSatisfy(fall -> {
            assertThat(outcome(fall, fall.day().minusDays(1))).contains(fall.before());
            assertThat(outcome(fall, fall.day())).contains(fall.after());
            assertThat(fall.before().fallsTo(fall.after())).isTrue();
            if (fall.after() == Outcome.NOT_MET) {
                assertThat(fall.opened()).isNotEmpty();
            }
        });
    }

    @Test
    void nobodyWhoFallsIsLeftOut() {
        assertThat(falls(PROVINCE, null))
                .extracting(fall -> tuple(fall.official(), fall.day()))
                .containsExactlyInAnyOrderElementsOf(fallsInTheTable());
    }

    private List<Tuple> fallsInTheTable() {
        List<Stored> rows = jdbc.sql("""
                        SELECT official_id, kind, outcome, valid_from, valid_to FROM standing
                        ORDER BY official_id, valid_from
                        """)
                .query((row, _) -> new Stored(
                        new OfficialId(row.getLong("official_id")),
                        OfficialKind.valueOf(row.getString("kind")),
                        Outcome.valueOf(row.getString("outcome")),
                        new Validity(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class))))
                .list();
        return rows.stream()
                .gather(Gatherers.windowSliding(2))
                .filter(pair -> pair.getFirst().fallsTo(pair.getLast()))
                .map(pair ->
                        tuple(pair.getLast().official(), pair.getLast().days().from()))
                .toList();
    }

    /** A row of the table. */
    private record Stored(OfficialId official, OfficialKind kind, Outcome outcome, Validity days) {

        boolean fallsTo(Stored next) {
            return next.official.equals(official)
                    && next.days.from().equals(days.to())
                    && new Validity(TODAY.plusDays(1), TO).contains(next.days.from())
                    && kind.isCounted()
                    && next.kind.isCounted()
                    && outcome.fallsTo(next.outcome);
        }
    }

    @Test
    void theCurveHasTheFiguresOfEachDay() {
        Curve curve = forecasts.curve(PROVINCE, TODAY, TO);

        assertThat(curve.points()).hasSizeGreaterThan(1);
        for (LocalDate day = TODAY; day.isBefore(TO); day = day.plusDays(45)) {
            UnitFigures figures = standings.figuresBelow(PROVINCE.unit(), day).stream()
                    .reduce(UnitFigures::plus)
                    .orElseThrow();
            assertThat(curve.on(day))
                    .as(day.toString())
                    .isEqualTo(new Curve.Point(day, figures.met(), excusedOn(day), figures.total()));
        }
    }

    private int excusedOn(LocalDate day) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM standing
                        WHERE outcome = 'IN_GRACE' AND kind IN ('ELECTED', 'CIVIL_SERVANT') AND valid_from <= :day AND valid_to > :day
                        """).param("day", day).query(Integer.class).single();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<FallLine> paged = new ArrayList<>();
        FallCursor behind = null;
        do {
            FallList page = lists.page(filter(PROVINCE, null), behind, 7);
            paged.addAll(page.lines());
            behind = page.next();
        } while (behind != null);

        assertThat(paged)
                .extracting(FallLine::fall)
                .isEqualTo(falls(PROVINCE, null))
                .doesNotHaveDuplicates();
        assertThat(paged).extracting(FallLine::fullName).doesNotContain("");
    }

    @Test
    void aPageCostsAsManyStatementsForFewAsForMany() throws Exception {
        int few = statements.count(() -> lists.page(filter(PROVINCE, null), null, 2));

        assertThat(statements.count(() -> lists.page(filter(PROVINCE, null), null, 50)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(12);
        assertThat(statements.count(() -> forecasts.curve(PROVINCE, TODAY, TO))).isEqualTo(2);
        assertThat(statements.count(() -> forecasts.byUnit(PROVINCE.unit(), filter(PROVINCE, null))))
                .isOne();
    }

    @Test
    void theFilterLeavesThoseWhomSomethingAboutTheCriterionOpens() {
        List<Fall> all = falls(PROVINCE, null);
        for (Criterion criterion : Criterion.values()) {
            assertThat(falls(PROVINCE, criterion))
                    .as(criterion.name())
                    .isEqualTo(all.stream()
                            .filter(fall -> fall.opened().stream()
                                    .anyMatch(opened -> opened.requirement().criterion() == criterion))
                            .toList());
        }
    }

    @Test
    void theUnitsTogetherHaveAllFalls() {
        List<Fall> all = falls(PROVINCE, null);
        List<UnitFalls> units = forecasts.byUnit(PROVINCE.unit(), filter(PROVINCE, null));

        assertThat(units.stream().mapToInt(UnitFalls::falls).sum()).isEqualTo(all.size());
        assertThat(units.stream().mapToLong(UnitFalls::excused).sum())
                .isPositive()
                .isEqualTo(all.stream()
                        .filter(fall -> fall.after() == Outcome.IN_GRACE)
                        .count());
    }

    @Test
    @SignedInAs("tanlang")
    void aCommuneIsToldOfItsOwnOnly() {
        UnitPath own = scopes.require().path();

        assertThat(falls(PROVINCE, null))
                .isEqualTo(falls(own, null))
                .allSatisfy(fall -> assertThat(own.contains(fall.keeper())).isTrue());
        assertThat(forecasts.curve(PROVINCE, TODAY, TO)).isEqualTo(forecasts.curve(own, TODAY, TO));
    }

    private Optional<Outcome> outcome(Fall fall, LocalDate day) {
        return explanations
                .of(fall.official(), day)
                .map(Explanation::assessment)
                .map(assessment -> assessment.outcome());
    }

    private List<Fall> falls(UnitPath place, @Nullable Criterion criterion) {
        List<Fall> falls = new ArrayList<>();
        FallCursor behind = null;
        do {
            var page = forecasts.page(filter(place, criterion), behind, Forecasts.LONGEST_PAGE);
            falls.addAll(page.falls());
            behind = page.next();
        } while (behind != null);
        return falls;
    }

    private static FallFilter filter(UnitPath place, @Nullable Criterion criterion) {
        return new FallFilter(place, TODAY, TO, criterion);
    }
}
