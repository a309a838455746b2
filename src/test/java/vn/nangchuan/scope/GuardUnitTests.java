package vn.nangchuan.scope;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.nangchuan.kernel.OfficialId;

/** What the guard lets pass, compared in memory with a scope in force; that it stands around services, the matrix shows. */
class GuardUnitTests {

    private static final UnitPath PROVINCE = new UnitPath("/1/");
    private static final UnitPath COMMUNE = new UnitPath("/1/2/3/");
    private static final UnitPath SIBLING = new UnitPath("/1/2/33/");
    private static final UnitPath FOREIGN = new UnitPath("/9/2/3/");

    private static final OfficialId OWNER = new OfficialId(70);
    private static final OfficialId COLLEAGUE = new OfficialId(71);

    private final Scopes scopes = new Scopes(new StaticListableBeanFactory().getBeanProvider(ScopeSource.class));
    private final ScopeGuard guard = new ScopeGuard(scopes);
    private final GuardedAnswers answers =
            new GuardedAnswers(new StaticListableBeanFactory(Map.of("guard", guard)).getBeanProvider(ScopeGuard.class));

    private record Line(UnitPath keeper) implements KeptRecord {}

    private record Paper(UnitPath keeper, @Nullable OfficialId official) implements KeptRecord {}

    private record Shared(UnitPath keeper, @Nullable UnitPath counter) implements KeptRecord {}

    private record Offer(UnitPath offeredBy) implements OfferedRecord {}

    private record Page(List<Line> lines, long total) {}

    private record Nested(@Nullable Object inner) {}

    @Test
    void letsOwnRecordsPassWhereverTheyStand() {
        assertThatCode(() -> judge(COMMUNE, new Page(List.of(new Line(COMMUNE)), 1)))
                .doesNotThrowAnyException();
        assertThatCode(() -> judge(PROVINCE, Map.of("x", Optional.of(new Line(SIBLING)))))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAForeignRecordWhereverItStands() {
        for (Object answer : List.of(
                new Line(SIBLING),
                List.of(new Line(COMMUNE), new Line(SIBLING)),
                Optional.of(new Line(PROVINCE)),
                new Page(List.of(new Line(FOREIGN)), 1),
                Map.of(new Line(SIBLING), "key"),
                Map.of("value", List.of(new Line(SIBLING))),
                new Nested(new Nested(Set.of(new Line(SIBLING)))))) {
            assertThatThrownBy(() -> judge(COMMUNE, answer)).isInstanceOf(WallViolation.class);
        }
    }

    @Test
    void letsEitherSideOfACounterSeeWhatStandsBetweenThem() {
        assertThatCode(() -> judge(COMMUNE, new Shared(SIBLING, COMMUNE))).doesNotThrowAnyException();
        assertThatCode(() -> judge(COMMUNE, new Shared(COMMUNE, SIBLING))).doesNotThrowAnyException();
        assertThatThrownBy(() -> judge(COMMUNE, new Shared(SIBLING, FOREIGN))).isInstanceOf(WallViolation.class);
    }

    @Test
    void letsAProvinceAndNoOtherSeeWhatIsOfferedInIt() {
        assertThatCode(() -> judge(COMMUNE, new Offer(SIBLING))).doesNotThrowAnyException();
        assertThatThrownBy(() -> judge(COMMUNE, new Offer(FOREIGN))).isInstanceOf(WallViolation.class);
    }

    @Test
    void letsAnOfficialSeeTheirOwnAndNothingOfColleaguesOrOfNobody() {
        assertThatCode(() -> judgeFor(OWNER, new Paper(COMMUNE, OWNER))).doesNotThrowAnyException();
        assertThatCode(() -> judge(COMMUNE, new Paper(COMMUNE, OWNER))).doesNotThrowAnyException();
        for (Object answer : List.of(
                new Paper(COMMUNE, COLLEAGUE),
                new Paper(COMMUNE, null),
                new Paper(SIBLING, OWNER),
                new Line(COMMUNE),
                List.of(new Paper(COMMUNE, OWNER), new Paper(COMMUNE, COLLEAGUE)))) {
            assertThatThrownBy(() -> judgeFor(OWNER, answer)).isInstanceOf(WallViolation.class);
        }
    }

    @Test
    void letsAnOfficialSeeWhatIsOfferedInTheProvince() {
        assertThatCode(() -> judgeFor(OWNER, new Offer(SIBLING))).doesNotThrowAnyException();
        assertThatThrownBy(() -> judgeFor(OWNER, new Offer(FOREIGN))).isInstanceOf(WallViolation.class);
    }

    @Test
    void judgesEntitiesByTheirOfficialWhereTheScopeIsNarrowed() {
        GuardedEntity entity = new GuardedEntity(guard);

        assertThatCode(() -> runFor(OWNER, () -> entity.judgeRead(new StoredPaper(OWNER))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> runFor(OWNER, () -> entity.judgeRead(new StoredPaper(COLLEAGUE))))
                .isInstanceOf(WallViolation.class);
        assertThatThrownBy(() -> runFor(OWNER, () -> entity.judgeWritten(new StoredPaper(COLLEAGUE))))
                .isInstanceOf(WallViolation.class);
        assertThatThrownBy(() -> runFor(OWNER, () -> entity.judgeRead(new StoredThing())))
                .isInstanceOf(WallViolation.class);
    }

    @Test
    void letsNobodyWriteACatalogueFromANarrowedScope() {
        Scope narrowed = new Scope(PROVINCE, "account:7", Set.of(), OWNER);

        assertThatThrownBy(() -> scopes.runIn(narrowed, () -> guard.requireWholeProvince(1)))
                .isInstanceOf(WallViolation.class);
    }

    private static final class StoredPaper extends PersonOwnedRecord {

        StoredPaper(OfficialId official) {
            super(official, COMMUNE);
        }
    }

    private static final class StoredThing extends TenantRecord {

        StoredThing() {
            super(COMMUNE);
        }
    }

    @Test
    void refusesEverythingThatIsKeptWhereNoScopeIsInForce() {
        assertThatThrownBy(() -> answers.judge(new Line(COMMUNE), 0)).isInstanceOf(WallViolation.class);
    }

    @Test
    void refusesWhatIsNestedTooDeepToBeJudged() {
        Object answer = new Line(SIBLING);
        for (int level = 0; level < 20; level++) {
            answer = new Nested(answer);
        }
        Object deep = answer;

        assertThatThrownBy(() -> judge(COMMUNE, deep)).isInstanceOf(IllegalStateException.class);
    }

    private void judgeFor(OfficialId official, Object answer) {
        runFor(official, () -> answers.judge(answer, 0));
    }

    private void runFor(OfficialId official, Runnable work) {
        scopes.runIn(new Scope(COMMUNE, "account:7", Set.of(), official), work);
    }

    private void judge(UnitPath scope, Object answer) {
        scopes.runIn(Scope.ofJob(scope, "test"), () -> answers.judge(answer, 0));
    }
}
