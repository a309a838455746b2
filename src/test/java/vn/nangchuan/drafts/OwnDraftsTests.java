package vn.nangchuan.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.drafts.Typists.Typist;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PasswordTest;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.testing.TestRealTime;
import vn.nangchuan.uikit.Draft;
import vn.nangchuan.uikit.DraftBook;

/** What is kept of forms that nobody has saved yet, for whom and for how long. */
@PasswordTest
@Import(TestRealTime.class)
class OwnDraftsTests {

    private static final String FORM = "classes/class/12/sittings";
    private static final Map<String, String> TYPED = Map.of("name", "Nông Thị Bí Mật", "from", "2019-08-12");

    @Autowired
    private DraftBook drafts;

    @Autowired
    private AccountDrafts ofAccounts;

    @Autowired
    private DraftSeal seal;

    @Autowired
    private Typists typists;

    @Autowired
    private TestProvinces provinces;

    @Autowired
    private TestRealTime realTime;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient jdbc;

    private UnitPath province = UnitPath.ofProvince(new UnitId(1));
    private UnitPath district = province;
    private UnitPath commune = province;
    private Typist typist = new Typist(new AccountId(1), "", province);

    @BeforeEach
    void openACommune() {
        province = provinces.openProvince();
        district = provinces.openDistrict(province, "Văn Lãng");
        commune = provinces.openCommune(district, "Tân Lang");
        typist = typists.holding("COMMUNE_ADMINISTRATOR", commune);
    }

    @Test
    void keepsWhatWasTypedWithItsVersionAndItsMoment() throws Exception {
        keep(typist, 3, TYPED);

        assertThat(find(typist)).contains(new Draft(3, TYPED, realTime.now()));
    }

    @Test
    void knowsEachFormByItself() throws Exception {
        keep(typist, 0, TYPED);

        assertThat(typists.as(typist, () -> drafts.find("classes/class/13/sittings")))
                .isEmpty();
    }

    @Test
    void isFoundByNobodyElseNeitherBesideNorAbove() throws Exception {
        keep(typist, 0, TYPED);

        assertThat(find(typists.holding("COMMUNE_ADMINISTRATOR", commune))).isEmpty();
        assertThat(find(typists.holding("DISTRICT_OVERSIGHT", district))).isEmpty();
        assertThat(find(typists.holding("SYSTEM_ADMINISTRATOR", province))).isEmpty();
    }

    @Test
    void standsBehindTheWallOfItsUnit() throws Exception {
        keep(typist, 0, TYPED);
        UnitPath neighbour = provinces.openCommune(district, "Tân Mỹ");
        UnitPath foreign = provinces.openProvince();

        assertThat(rowsSeenIn(neighbour)).isZero();
        assertThat(rowsSeenIn(foreign)).isZero();
        assertThat(rowsSeenIn(commune)).isOne();
        assertThat(provinces.in(neighbour, () -> jdbc.sql("DELETE FROM draft").update()))
                .isZero();
    }

    @Test
    void saysNothingToWhomTheWallShowsTheRow() throws Exception {
        keep(typist, 0, TYPED);
        Typist colleague = typists.holding("COMMUNE_STAFF", commune);
        byte[] stored = provinces.in(
                commune,
                () -> jdbc.sql("SELECT content FROM draft WHERE account_id = :account")
                        .param("account", typist.id().value())
                        .query(byte[].class)
                        .single());

        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("Bí Mật", "name", "2019");
        assertThatThrownBy(() -> seal.open(placeOf(colleague), stored)).isInstanceOf(IllegalStateException.class);
        assertThat(seal.open(placeOf(typist), stored).values()).isEqualTo(TYPED);
    }

    @Test
    void isOfferedAgainToTheNextSessionOfItsAccount() throws Exception {
        keep(typist, 0, TYPED);

        assertThat(find(typist)).isPresent();
    }

    @Test
    void theWindowLeftLastWins() throws Exception {
        keep(typist, 1, Map.of("name", "cửa sổ một"));
        keep(typist, 1, Map.of("name", "cửa sổ hai"));

        assertThat(find(typist).orElseThrow().values()).isEqualTo(Map.of("name", "cửa sổ hai"));
        assertThat(rowsSeenIn(commune)).isOne();
    }

    @Test
    void goesWhenItIsDropped() throws Exception {
        keep(typist, 0, TYPED);
        typists.as(typist, () -> {
            drafts.discard(FORM);
            return FORM;
        });

        assertThat(find(typist)).isEmpty();
        assertThat(rowsSeenIn(commune)).isZero();
    }

    @Test
    void refusesWhatIsTooMuchAndLeavesWhatThereWas() throws Exception {
        keep(typist, 0, TYPED);

        assertThat(typists.as(typist, () -> drafts.keep(FORM, 0, Map.of("name", "ă".repeat(40_000)))))
                .isEmpty();
        assertThat(find(typist).orElseThrow().values()).isEqualTo(TYPED);
    }

    @Test
    void takesAddressesOfFormsOnly() {
        assertThatThrownBy(() -> typists.as(typist, () -> drafts.keep("../etc?x='", 0, TYPED)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theOldestGiveWayWhereThereAreTooMany() throws Exception {
        typists.as(typist, () -> {
            for (int number = 0; number <= OwnDrafts.MOST; number++) {
                realTime.pass(Duration.ofSeconds(1));
                drafts.keep("classes/class/" + number, 0, TYPED);
            }
            return FORM;
        });

        assertThat(rowsSeenIn(commune)).isEqualTo(OwnDrafts.MOST);
        assertThat(typists.as(typist, () -> drafts.find("classes/class/0"))).isEmpty();
        assertThat(typists.as(typist, () -> drafts.find("classes/class/1"))).isPresent();
    }

    @Test
    void isOfferedForThirtyDaysAndGoesWithTheNextDraft() throws Exception {
        keep(typist, 0, TYPED);
        realTime.pass(Duration.ofDays(30).minusSeconds(1));
        assertThat(find(typist)).isPresent();

        realTime.pass(Duration.ofSeconds(1));
        assertThat(find(typist)).isEmpty();
        assertThat(rowsSeenIn(commune)).isOne();

        typists.as(typist, () -> drafts.keep("classes/new", 0, TYPED));
        assertThat(forms()).containsExactly("classes/new");
    }

    @Test
    void aSessionWhoseRolesHaveEndedKeepsAndFindsNothing() throws Exception {
        keep(typist, 0, TYPED);
        typists.endRoles(typist, TestClock.FIRST_DAY);

        assertThatThrownBy(() -> keep(typist, 0, Map.of("name", "đến sau"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> find(typist)).isInstanceOf(AccessDeniedException.class);

        typists.giveRolesBack(typist);
        assertThat(find(typist).orElseThrow().values()).isEqualTo(TYPED);
    }

    @Test
    void goesWithTheAccountThatIsClosed() throws Exception {
        keep(typist, 0, TYPED);
        Typist other = typists.holding("COMMUNE_STAFF", commune);
        keep(other, 0, TYPED);

        provinces.in(
                province,
                () -> transaction.execute(_ -> {
                    ofAccounts.removeAll(typist.id());
                    return FORM;
                }));

        assertThat(find(typist)).isEmpty();
        assertThat(find(other)).isPresent();
    }

    @Test
    void costsOneStatementOnceItIsThere() throws Exception {
        keep(typist, 0, TYPED);

        int prepared = typists.as(typist, () -> statements.count(() -> drafts.keep(FORM, 0, Map.of("name", "thêm"))));

        assertThat(prepared).isOne();
    }

    private DraftPlace placeOf(Typist somebody) {
        return new DraftPlace(somebody.id().value(), commune.unit().value(), 0, FORM);
    }

    private void keep(Typist somebody, int version, Map<String, String> values) throws Exception {
        typists.as(somebody, () -> drafts.keep(FORM, version, values));
    }

    private Optional<Draft> find(Typist somebody) throws Exception {
        return typists.as(somebody, () -> drafts.find(FORM));
    }

    private long rowsSeenIn(UnitPath unit) {
        return provinces.in(
                unit,
                () -> jdbc.sql("SELECT COUNT(*) FROM draft").query(Long.class).single());
    }

    private List<String> forms() {
        return provinces.in(
                commune,
                () -> jdbc.sql("SELECT form FROM draft")
                        .query((row, _) -> row.getString("form"))
                        .list());
    }
}
