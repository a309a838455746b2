package vn.nangchuan.officials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.Dossier.HeldPost;
import vn.nangchuan.officials.Dossier.HeldQualification;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;

class DossierUnitTests {

    private static final LocalDate DAY = LocalDate.of(2015, 6, 30);

    @Test
    void knowsOnADayNoPaperAndNoPostThatCameLater() {
        Dossier then = dossier(
                        List.of(post(DAY.plusDays(1), null), post(DAY, null)),
                        List.of(paper(2, DAY.plusDays(1)), paper(1, DAY)))
                .asOf(DAY);

        assertThat(then.posts()).containsExactly(post(DAY, null));
        assertThat(then.qualifications()).containsExactly(paper(1, DAY));
    }

    @Test
    void knowsOnADayNoEndThatCameLater() {
        LocalDate begin = DAY.minusYears(4);
        Dossier dossier = dossier(List.of(post(begin, DAY.plusYears(1)), post(begin, DAY)), List.of());

        assertThat(dossier.asOf(DAY).posts()).containsExactly(post(begin, null), post(begin, DAY));
    }

    @Test
    void namesTheMainPostFirstWhereItEndsAndAnotherGoesOn() {
        HeldPost main = post(1, 1, DAY.minusYears(4), DAY.plusYears(1));
        HeldPost beside = post(2, 2, DAY.minusYears(1), null);
        Dossier dossier = dossier(List.of(beside, main), List.of());

        assertThat(dossier.postsOn(DAY)).containsExactly(main, beside);
        assertThat(dossier.asOf(DAY).postsOn(DAY))
                .extracting(HeldPost::id)
                .as("on that day nobody knew of its end")
                .containsExactly(1L, 2L);
        assertThat(dossier.postsOn(DAY.plusYears(1))).containsExactly(beside);
    }

    @Test
    void ofTwoPostsOfOneRankTheOneEnteredFirstComesFirst() {
        HeldPost earlier = post(1, 1, DAY.minusYears(4), DAY.plusYears(1));
        HeldPost later = post(2, 1, DAY.minusYears(1), null);

        assertThat(dossier(List.of(later, earlier), List.of()).postsOn(DAY)).containsExactly(earlier, later);
    }

    private static Dossier dossier(List<HeldPost> posts, List<HeldQualification> papers) {
        return new Dossier(
                new OfficialId(1),
                "Nông Văn Thử",
                new UnitPath("/1/2/"),
                null,
                null,
                null,
                null,
                posts,
                papers,
                List.of(),
                new PersonDetails(0, false, null, null, null, null, null, null, List.of(), List.of(), List.of()));
    }

    private static HeldPost post(LocalDate from, @Nullable LocalDate to) {
        return post(7, 1, from, to);
    }

    private static HeldPost post(long id, int precedence, LocalDate from, @Nullable LocalDate to) {
        return new HeldPost(
                new LocalizedText("Bí thư Đảng ủy", "Party secretary"),
                "xã Một",
                from,
                to,
                id,
                "PARTY_SECRETARY",
                from,
                false,
                precedence,
                0,
                null,
                null,
                null);
    }

    private static HeldQualification paper(long id, LocalDate issuedOn) {
        return new HeldQualification(
                id,
                Criterion.STATE_MANAGEMENT,
                null,
                null,
                null,
                null,
                null,
                "Trường Chính trị",
                null,
                issuedOn,
                Study.UNKNOWN,
                null,
                false,
                0,
                null);
    }
}
