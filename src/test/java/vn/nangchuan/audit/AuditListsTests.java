package vn.nangchuan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestProvinces;

@PortalTest
class AuditListsTests {

    private static final Set<String> CLERK = Set.of(AuditPermissions.HISTORY, OfficialPermissions.READ);
    private static final Set<String> OVERSIGHT =
            Set.of(AuditPermissions.READ, AuditPermissions.HISTORY, OfficialPermissions.READ);

    @Autowired
    AuditLists lists;

    @Autowired
    Dossiers dossiers;

    @Autowired
    TestProvinces provinces;

    @Autowired
    StatementCounter statements;

    private UnitPath province;
    private UnitPath commune;
    private UnitPath other;
    private OfficialId official;

    @BeforeEach
    void anOfficialWhoseDossierIsOpenedFromTwoSides() {
        province = provinces.openProvince();
        commune = provinces.openCommune(province, "Một");
        other = provinces.openCommune(province, "Hai");
        official = provinces.enterSecretary(commune, "Nông Văn Thử");
        provinces.enterSecretary(other, "Hoàng Văn Khác");
        as(commune, "clerk", CLERK, () -> dossiers.open(official));
        as(commune, "clerk", CLERK, () -> dossiers.open(official));
        as(province, "reviewer", CLERK, () -> dossiers.open(official));
    }

    @Test
    void showsTheHistoryOfADossierWithEachOpeningOnce() {
        AuditPage page = as(commune, "clerk", CLERK, () -> lists.ofOfficial(official, null, 50));

        assertThat(page.lines())
                .extracting(AuditLine::action, AuditLine::actor, AuditLine::officialName)
                .containsExactly(
                        tuple("officials:opened", "job:reviewer", "Nông Văn Thử"),
                        tuple("officials:opened", "job:clerk", "Nông Văn Thử"),
                        tuple("officials:entered", "job:test", "Nông Văn Thử"));
        assertThat(page.lines().getLast().changes())
                .filteredOn(change -> change.field().equals("name"))
                .containsExactly(new AuditLine.Change("name", null, null, true));
    }

    @Test
    void showsNothingOfADossierThatMayNotBeOpened() {
        assertThat(as(other, "stranger", CLERK, () -> lists.ofOfficial(official, null, 50))
                        .lines())
                .isEmpty();
        assertThat(as(
                                commune,
                                "coordinator",
                                Set.of(AuditPermissions.HISTORY),
                                () -> lists.ofOfficial(official, null, 50))
                        .lines())
                .isEmpty();
    }

    @Test
    void pagesByTheLineBehindWhichTheNextBegins() {
        AuditPage first = as(province, "oversight", OVERSIGHT, () -> lists.ofOfficial(official, null, 2));
        AuditPage second = as(
                province,
                "oversight",
                OVERSIGHT,
                () -> lists.ofOfficial(official, first.lines().getLast().cursor(), 2));

        assertThat(first.hasMore()).isTrue();
        assertThat(second.hasMore()).isFalse();
        assertThat(second.lines()).extracting(AuditLine::action).containsExactly("officials:entered");
    }

    @Test
    void tellsWhoOpenedADossier() {
        AuditPage viewers = as(commune, "clerk", CLERK, () -> lists.viewersOf(official, null, 50));

        assertThat(viewers.lines()).extracting(AuditLine::actor).containsExactly("job:reviewer", "job:clerk");
    }

    @Test
    void tellsWhoOpenedADossierToNobodyWhoMayNotOpenItAndIsNotItsOwner() {
        for (String permission : List.of(AuditPermissions.HISTORY, AuditPermissions.OWN)) {
            assertThat(as(commune, "person", Set.of(permission), () -> lists.viewersOf(official, null, 50))
                            .lines())
                    .as(permission)
                    .isEmpty();
        }
    }

    @Test
    void searchesTheScopeByEachOfItsFilters() {
        LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), BusinessClock.ZONE);

        assertThat(found(province, new AuditFilter("clerk", null, null, null, null, null)))
                .hasSize(1);
        assertThat(found(province, new AuditFilter("", "officials:entered", null, null, null, null)))
                .hasSize(2);
        assertThat(found(province, new AuditFilter("", null, other.unit(), null, null, null)))
                .hasSize(1);
        assertThat(found(province, new AuditFilter("", null, null, official, null, null)))
                .hasSize(3);
        assertThat(found(province, new AuditFilter("", null, null, null, today.minusDays(1), today)))
                .hasSize(4);
        assertThat(found(province, new AuditFilter("", null, null, null, today.plusDays(1), null)))
                .isEmpty();
        assertThat(found(province, new AuditFilter("%", null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void findsACommuneItsOwnLinesOnly() {
        assertThat(found(other, AuditFilter.none())).hasSize(1);
    }

    @Test
    void namesNobodyToWhomMayNotSeeTheRegister() {
        List<AuditLine> lines = as(
                        province,
                        "system",
                        Set.of(AuditPermissions.READ),
                        () -> lists.search(AuditFilter.none(), null, 50))
                .lines();

        assertThat(lines)
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.officialName()).isNull());
    }

    @Test
    void asksForThePermission() {
        assertThatThrownBy(() -> as(province, "clerk", CLERK, () -> lists.search(AuditFilter.none(), null, 50)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(
                        commune, "clerk", Set.of(OfficialPermissions.READ), () -> lists.ofOfficial(official, null, 50)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void readsAPageInTwoStatements() throws Exception {
        assertThat(statements.count(() -> found(province, AuditFilter.none()))).isEqualTo(2);
    }

    private List<AuditLine> found(UnitPath scope, AuditFilter filter) {
        return as(scope, "oversight", OVERSIGHT, () -> lists.search(filter, null, 50))
                .lines();
    }

    private <T extends @Nullable Object> T as(UnitPath path, String name, Set<String> permissions, Callable<T> work) {
        return provinces.as(path, name, permissions, work);
    }
}
