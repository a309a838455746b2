package vn.nangchuan.officials.movements;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.officials.movements.MovementFixture.APPOINTED;
import static vn.nangchuan.officials.movements.MovementFixture.TODAY;
import static vn.nangchuan.officials.movements.MovementFixture.findingOf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.officials.Dossier.HeldPost;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.EntryFinding;
import vn.nangchuan.officials.PostingDesk;
import vn.nangchuan.officials.PostingEntry;
import vn.nangchuan.testing.PortalTest;

/** Whoever keeps a dossier mends the posts served there, and neither another unit's history nor what the province ordered. */
@PortalTest
class PostsOfAnotherUnitTests {

    @Autowired
    MovementFixture world;

    @Autowired
    PostingDesk desk;

    @Autowired
    Dossiers dossiers;

    @BeforeEach
    void somebodyWhoWasMovedByTheProvince() {
        world.open();
        world.propose(TODAY);
        world.confirm();
        world.order(TODAY);
    }

    @Test
    void whatWasServedElsewhereStaysAsItIs() {
        HeldPost former = held("PARTY_SECRETARY");

        assertThat(findingOf(() -> change(former, APPOINTED.plusYears(1))))
                .isEqualTo(EntryFinding.POST_SERVED_ELSEWHERE);
        assertThat(findingOf(() -> remove(former))).isEqualTo(EntryFinding.POST_SERVED_ELSEWHERE);
    }

    @Test
    void whatTheProvinceOrderedStaysAsItIs() {
        HeldPost ordered = held("COMMITTEE_CHAIR");

        assertThat(findingOf(() -> change(ordered, TODAY.minusYears(1)))).isEqualTo(EntryFinding.POST_BEGUN_BY_ORDER);
        assertThat(findingOf(() -> remove(ordered))).isEqualTo(EntryFinding.POST_BEGUN_BY_ORDER);
    }

    @Test
    void theDossierSaysWhatCannotBeMendedThere() {
        add(true);

        assertThat(held("PARTY_SECRETARY").closed()).isEqualTo(EntryFinding.POST_SERVED_ELSEWHERE);
        assertThat(held("COMMITTEE_CHAIR").closed()).isEqualTo(EntryFinding.POST_BEGUN_BY_ORDER);
        assertThat(held("COUNCIL_CHAIR").closed()).isNull();
    }

    @Test
    void whatIsMadeTheMainPostChangesNothingOfTheOtherUnit() {
        int before = held("PARTY_SECRETARY").version();

        add(true);

        assertThat(held("PARTY_SECRETARY").version()).isEqualTo(before);
        assertThat(held("COUNCIL_CHAIR").precedence()).isOne();
        assertThat(held("COMMITTEE_CHAIR").precedence()).isEqualTo(2);
    }

    private HeldPost held(String code) {
        return world.receivingClerk(() -> dossiers.open(world.official)).orElseThrow().posts().stream()
                .filter(post -> post.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void add(boolean main) {
        world.receivingClerk(() -> {
            desk.add(world.official, entry("COUNCIL_CHAIR", TODAY, null, main));
            return world;
        });
    }

    private void change(HeldPost held, LocalDate from) {
        world.receivingClerk(() -> {
            desk.change(world.official, held.id(), held.version(), entry(held.code(), from, null, false));
            return world;
        });
    }

    private void remove(HeldPost held) {
        world.receivingClerk(() -> {
            desk.remove(world.official, held.id(), held.version());
            return world;
        });
    }

    private static PostingEntry entry(String post, LocalDate from, @Nullable LocalDate until, boolean main) {
        return new PostingEntry(post, from, until, null, false, main, null);
    }
}
