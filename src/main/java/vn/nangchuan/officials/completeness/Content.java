package vn.nangchuan.officials.completeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;

/**
 * What the rules look at in one dossier. Of what is sensitive it knows at most that it is there, and of the Party not even
 * that. Null: not entered.
 *
 * @param ruling what the province has decided last about the number in use; null too once a dossier was handed over that had to be
 * @param numberWarnings what the identity number says unlike the rest of the dossier
 */
record Content(
        OfficialId id,
        UnitPath keeper,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        boolean ethnicityKnown,
        boolean numberKnown,
        @Nullable String ruling,
        List<Finding> numberWarnings,
        @Nullable String phone,
        @Nullable LocalDate recruitedOn,
        @Nullable String recruitedBy,
        @Nullable LocalDate joinedOn,
        @Nullable String civilRank,
        @Nullable String jobPosition,
        List<Document> documents,
        List<Post> posts,
        List<Paper> papers,
        List<Statement> statements) {

    /** An identity document; {@code current}: it bears the number that counts; only such a one is to be compared. */
    record Document(
            long id,
            boolean card,
            boolean current,
            @Nullable LocalDate issuedOn,
            boolean toCompare) {}

    /** A post held. */
    record Post(OfficialKind kind, Period held) {}

    /** A paper; {@code proved}: something stands behind what it says. */
    record Paper(
            long id,
            Criterion criterion,
            boolean level,
            boolean described,
            boolean approved,
            boolean proved,
            @Nullable MonthOrDay studiedTo,
            LocalDate issuedOn,
            @Nullable LocalDate validTo) {}

    /** That there are no papers of a kind. */
    record Statement(Criterion criterion, LocalDate statedOn) {}

    /** On which days some post of such a kind is held. */
    List<Period> inPosts(Predicate<OfficialKind> which) {
        List<Period> united = new ArrayList<>();
        posts.stream()
                .filter(post -> which.test(post.kind()))
                .map(Post::held)
                .sorted(Comparator.comparing(Period::from))
                .forEach(held -> {
                    Period last = united.isEmpty() ? null : united.getLast();
                    if (last == null || held.from().isAfter(last.to())) {
                        united.add(held);
                    } else if (held.to().isAfter(last.to())) {
                        united.set(united.size() - 1, new Period(last.from(), held.to()));
                    }
                });
        return united;
    }

    Optional<Document> current() {
        return documents.stream().filter(Document::current).findFirst();
    }

    boolean hasPaper(Criterion kind) {
        return papers.stream().anyMatch(paper -> paper.criterion() == kind);
    }

    boolean isStated(Criterion kind) {
        return statements.stream().anyMatch(stated -> stated.criterion() == kind);
    }
}
