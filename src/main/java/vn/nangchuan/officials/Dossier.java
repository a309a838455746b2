package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        List<NoneHeld> noneHeld)
        implements KeptRecord {

    @Override
    public OfficialId official() {
        return id;
    }

    /** The posts held on a date, the main one first. */
    public List<HeldPost> postsOn(LocalDate date) {
        return posts.stream().filter(post -> post.isHeldOn(date)).toList();
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
                noneHeld);
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

    /** A post, where and when it was held; {@code validTo} is the first day without it. */
    public record HeldPost(
            LocalizedText post,
            String unitName,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        public boolean isHeldOn(LocalDate date) {
            return !date.isBefore(validFrom) && (validTo == null || date.isBefore(validTo));
        }

        private HeldPost asOf(LocalDate date) {
            return isHeldOn(date) ? new HeldPost(post, unitName, validFrom, null) : this;
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
            @Nullable String statedBy) {}

    /** A qualification as its paper states it. */
    public record HeldQualification(
            long id,
            Criterion criterion,
            @Nullable Level level,
            @Nullable ProfessionalField field,
            @Nullable String studied,
            String issuer,
            @Nullable String number,
            LocalDate issuedOn) {}
}
