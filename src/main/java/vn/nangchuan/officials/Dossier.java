package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.FileId;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;

/**
 * What the register knows of one official. Null: not known.
 *
 * @param keeper path of the unit that keeps the file now
 * @param identityLast4 the last four digits; the whole number is not shown
 */
public record Dossier(
        OfficialId id,
        String fullName,
        UnitPath keeper,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable String identityLast4,
        @Nullable LocalDate recruitedOn,
        List<HeldPost> posts,
        List<HeldQualification> qualifications,
        List<NoneHeld> noneHeld,
        PersonDetails details)
        implements KeptRecord {

    @Override
    public OfficialId official() {
        return id;
    }

    /** The posts held on a date, the main one first, whether or not it ends before others do. */
    public List<HeldPost> postsOn(LocalDate date) {
        return posts.stream()
                .filter(post -> post.isHeldOn(date))
                .sorted(Comparator.comparingInt(HeldPost::precedence).thenComparingLong(HeldPost::id))
                .toList();
    }

    /** What of posts and papers was there on a date: none that came later, and no end that came later. */
    public Dossier asOf(LocalDate date) {
        return new Dossier(
                id,
                fullName,
                keeper,
                sex,
                birthDate,
                identityLast4,
                recruitedOn,
                posts.stream()
                        .filter(post -> !post.validFrom().isAfter(date))
                        .map(post -> post.asOf(date))
                        .toList(),
                qualifications.stream()
                        .filter(held -> !held.issuedOn().isAfter(date))
                        .toList(),
                noneHeld,
                details);
    }

    /** The kinds of papers of which there is none, in the order in which dossiers list them. */
    public List<Criterion> kindsWithoutPapers() {
        return Arrays.stream(Criterion.values())
                .filter(Criterion::hasPapers)
                .filter(kind -> qualifications.stream().noneMatch(held -> held.criterion() == kind))
                .toList();
    }

    /** Whether somebody has stated that there are none of that kind. */
    public Optional<NoneHeld> noneHeld(Criterion kind) {
        return noneHeld.stream().filter(stated -> stated.criterion() == kind).findFirst();
    }

    /**
     * A post, where and when it was held.
     *
     * @param validTo first day without it
     * @param code of the post
     * @param precedence 1 the main one, others held beside it follow
     * @param version counts its changes
     * @param closed why it is not edited where the dossier is kept; null: it is
     * @param reappointedOn when the holder was appointed to it again; null: not yet
     * @param endedByLaw the first day on which nobody can take the post up any more; null: somebody still can
     */
    public record HeldPost(
            LocalizedText post,
            String unitName,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            long id,
            String code,
            LocalDate firstAppointedOn,
            boolean minorityLanguageDuty,
            int precedence,
            int version,
            @Nullable EntryFinding closed,
            @Nullable LocalDate reappointedOn,
            @Nullable LocalDate endedByLaw) {

        public boolean isHeldOn(LocalDate date) {
            return !date.isBefore(validFrom) && (validTo == null || date.isBefore(validTo));
        }

        /** Whether nobody could take the post up on that day any more. */
        public boolean isFormerTitleOn(LocalDate day) {
            return PostChoice.hasEnded(endedByLaw, day);
        }

        private HeldPost asOf(LocalDate date) {
            boolean endsLater = isHeldOn(date) && validTo != null;
            boolean isAgainLater = reappointedOn != null && reappointedOn.isAfter(date);
            return endsLater || isAgainLater
                    ? new HeldPost(
                            post,
                            unitName,
                            validFrom,
                            endsLater ? null : validTo,
                            id,
                            code,
                            firstAppointedOn,
                            minorityLanguageDuty,
                            precedence,
                            version,
                            closed,
                            isAgainLater ? null : reappointedOn,
                            endedByLaw)
                    : this;
        }
    }

    /**
     * That somebody has stated that there are no papers of a kind but those entered.
     *
     * @param statedBy name of who stated it, as it was then; null where the statement came with the dossier
     */
    public record NoneHeld(
            Criterion criterion,
            LocalDate statedOn,
            @Nullable String statedBy) {

        /** After so long it is looked for again. */
        public static final int GOOD_FOR_MONTHS = 12;

        public boolean isOld(LocalDate today) {
            return !today.isBefore(statedOn.plusMonths(GOOD_FOR_MONTHS));
        }
    }

    /**
     * A qualification as its paper states it.
     *
     * @param language that it is of, and {@code score} reached in it; null where the paper says neither
     * @param validTo first day on which it no longer counts; null where it does not expire
     * @param approved whether it rests on a certificate that was approved
     * @param version counts its changes
     * @param scan of the paper; null where none was entered
     */
    public record HeldQualification(
            long id,
            Criterion criterion,
            @Nullable Level level,
            @Nullable ProfessionalField field,
            @Nullable String studied,
            @Nullable String language,
            @Nullable String score,
            String issuer,
            @Nullable String number,
            LocalDate issuedOn,
            Study study,
            @Nullable LocalDate validTo,
            boolean approved,
            int version,
            @Nullable FileId scan) {

        /** Whether something stands behind what it says. */
        public boolean isProved() {
            return number != null || approved || scan != null;
        }
    }
}
