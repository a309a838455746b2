package vn.nangchuan.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

/** The other side's part of an act: in its scope for the while, in the same transaction, and never after. */
@PortalTest
class OtherSideTests {

    @Autowired
    private TestProvinces provinces;

    @Autowired
    private OtherSide otherSide;

    @Autowired
    private Scopes scopes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UnitPath here;
    private UnitPath there;
    private OfficialId ours;

    @BeforeEach
    void twoCommunes() {
        UnitPath province = provinces.openProvince();
        here = provinces.openCommune(province, "Tân Lang");
        there = provinces.openCommune(province, "Tân Mỹ");
        ours = provinces.enterSecretary(here, "Nông Văn Đây");
        provinces.enterSecretary(there, "Hoàng Văn Kia");
    }

    @Test
    void seesTheOtherSideForTheWhileAlone() {
        List<String> seen = new ArrayList<>();

        provinces.in(
                here,
                () -> transaction.executeWithoutResult(_ -> {
                    otherSide.run(there, () -> {
                        seen.addAll(names());
                        assertThat(scopes.require().path()).isEqualTo(there);
                    });
                    seen.addAll(names());
                }));

        assertThat(seen).containsExactly("Hoàng Văn Kia", "Nông Văn Đây");
    }

    @Test
    void isBackWhereItWasAfterAFailure() {
        provinces.in(
                here,
                () -> transaction.executeWithoutResult(status -> {
                    assertThatThrownBy(() -> otherSide.run(there, () -> {
                                throw new IllegalArgumentException("no");
                            }))
                            .hasMessage("no");
                    assertThat(names()).containsExactly("Nông Văn Đây");
                    assertThat(scopes.require().path()).isEqualTo(here);
                    status.setRollbackOnly();
                }));
    }

    @Test
    void whatIsWrittenThereIsRolledBackWithTheRest() {
        assertThatThrownBy(() -> provinces.in(
                        here,
                        () -> transaction.executeWithoutResult(_ -> {
                            otherSide.run(
                                    there,
                                    () -> jdbc.sql("UPDATE official SET full_name = 'Khác', changed_by = 'job:test'")
                                            .update());
                            throw new IllegalArgumentException("no");
                        })))
                .hasMessage("no");

        assertThat(provinces.in(there, this::names)).containsExactly("Hoàng Văn Kia");
    }

    @Test
    void thereIsNoneInAnotherProvince() {
        UnitPath abroad = provinces.openProvince();

        assertThatIllegalStateException()
                .isThrownBy(() -> provinces.in(
                        here, () -> transaction.executeWithoutResult(_ -> otherSide.run(abroad, () -> {}))));
    }

    @Test
    void thereIsNoneForAnOfficial() {
        assertThatIllegalStateException()
                .isThrownBy(() -> provinces.asOfficial(ours, here, Set.of(), () -> {
                    transaction.executeWithoutResult(_ -> otherSide.run(there, () -> {}));
                    return here;
                }));
    }

    @Test
    void thereIsNoneOutsideATransaction() {
        assertThatThrownBy(() -> provinces.in(here, () -> otherSide.run(there, () -> {})))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private List<String> names() {
        return jdbc.sql("SELECT full_name FROM official ORDER BY id")
                .query((row, _) -> row.getString("full_name"))
                .list();
    }
}
