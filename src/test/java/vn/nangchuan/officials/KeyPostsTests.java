package vn.nangchuan.officials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.FindingCode;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

@PortalTest
class KeyPostsTests {

    private static final PostCode SECRETARY = new PostCode("PARTY_SECRETARY");
    private static final LocalDate BEGIN = LocalDate.of(2018, 1, 1);
    private static final LocalDate END = LocalDate.of(2019, 7, 1);

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClock clock;

    @Autowired
    KeyPosts keyPosts;

    @Autowired
    KeyOfficials keyOfficials;

    private UnitPath province;

    @BeforeEach
    void aProvinceWithASecretary() {
        clock.setTo(TestClock.FIRST_DAY);
        province = provinces.openProvince();
        provinces.enterSecretary(provinces.openCommune(province, "Một"), "Nông Văn Thử");
    }

    @Test
    void countsAPostFromOneDayToAnother() {
        add(BEGIN);
        assertThat(keyOfficialsOn(END)).isOne();

        end(END);

        assertThat(keyOfficialsOn(BEGIN.minusDays(1))).isZero();
        assertThat(keyOfficialsOn(BEGIN)).isOne();
        assertThat(keyOfficialsOn(END.minusDays(1))).isOne();
        assertThat(keyOfficialsOn(END)).isZero();
    }

    @Test
    void takesAPostUpAgainAfterItsEnd() {
        add(BEGIN);
        end(END);

        add(END);

        assertThat(keyOfficialsOn(END)).isOne();
        assertThat(configure(() -> keyPosts.list()))
                .extracting(KeyPostLine::validFrom)
                .containsExactly(END, BEGIN);
    }

    @Test
    void refusesAPostThatIsKeyAlready() {
        add(BEGIN);

        assertThat(findingOf(() -> add(BEGIN.minusYears(1)))).isEqualTo(OfficialFinding.KEY_POST_OVERLAPS);
        assertThat(findingOf(() -> add(END))).isEqualTo(OfficialFinding.KEY_POST_OVERLAPS);
    }

    @Test
    void refusesAnEndBeforeTheBeginOrASecondOne() {
        add(BEGIN);

        assertThat(findingOf(() -> end(BEGIN))).isEqualTo(OfficialFinding.KEY_POST_ENDS_TOO_EARLY);
        end(END);
        assertThat(findingOf(() -> end(END.plusDays(1)))).isEqualTo(OfficialFinding.KEY_POST_HAS_ENDED);
    }

    @Test
    void refusesADayThatCannotBeMeant() {
        assertThat(findingOf(() -> add(LocalDate.of(218, 1, 1)))).isEqualTo(OfficialFinding.KEY_POST_DAY_OUT_OF_RANGE);
        assertThat(findingOf(() -> add(LocalDate.of(2091, 1, 1)))).isEqualTo(OfficialFinding.KEY_POST_DAY_OUT_OF_RANGE);
    }

    @Test
    void leavesEachProvinceItsOwnSet() {
        add(BEGIN);
        UnitPath other = provinces.openProvince();

        assertThat(provinces.as(other, "test", Set.of(OfficialPermissions.CONFIGURE), () -> keyPosts.list()))
                .isEmpty();
    }

    @Test
    void isNotForACommuneNorForWhoKeepsDossiers() {
        UnitPath commune = provinces.openCommune(province, "Hai");

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> provinces.as(commune, "test", Set.of(OfficialPermissions.CONFIGURE), () -> {
                    keyPosts.add(SECRETARY, BEGIN);
                    return commune;
                }));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> provinces.in(province, () -> keyPosts.list()));
    }

    private void add(LocalDate from) {
        configure(() -> {
            keyPosts.add(SECRETARY, from);
            return from;
        });
    }

    private void end(LocalDate day) {
        configure(() -> {
            keyPosts.end(keyPosts.list().getFirst().id(), day);
            return day;
        });
    }

    private <T> T configure(Callable<T> work) {
        return provinces.as(province, "test", Set.of(OfficialPermissions.CONFIGURE), work);
    }

    private int keyOfficialsOn(LocalDate day) {
        return provinces
                .in(province, () -> keyOfficials.figuresWithin(province, day))
                .total();
    }

    private static FindingCode findingOf(Runnable work) {
        try {
            work.run();
        } catch (BusinessRuleViolation refused) {
            return refused.findings().getFirst().code();
        }
        throw new AssertionError("Nothing was refused");
    }
}
