package vn.nangchuan.standards;

import static vn.nangchuan.standards.RuleFile.required;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.standards.Applicability.Appointment;

/**
 * A rule as it is written in a rule file; anything may be missing. Days and document default to those of the file. What
 * it asks is given by one of {@code minLevel} (with {@code fields} by post), {@code minAge} and {@code maxAge} (by
 * sex), or, for a paper that is held or not, by none.
 */
record RuleEntry(
        @Nullable String id,
        @Nullable Criterion criterion,
        @Nullable List<String> posts,
        @Nullable Region region,
        @Nullable Appointment appointment,
        @Nullable Boolean minorityLanguageDuty,
        @Nullable LocalDate recruitedFrom,
        @Nullable LocalDate recruitedBefore,
        @Nullable Level minLevel,
        @Nullable Map<String, Set<ProfessionalField>> fields,
        @Nullable Integer minAge,
        @Nullable Map<Sex, Integer> maxAge,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable GraceEntry grace,
        @Nullable Integer priority,
        @Nullable String document,
        @Nullable String article,
        @Nullable Boolean verified,
        @Nullable Boolean waivable) {

    /** A grace as it is written. */
    record GraceEntry(
            @Nullable LocalDate until,
            @Nullable LocalDate recruitedBefore,
            @Nullable LocalDate appointedBefore) {

        Grace toGrace() {
            return new Grace(required(until, "until of the grace"), recruitedBefore, appointedBefore);
        }
    }

    Requirement toRequirement(RuleFile.Head head) {
        return new Requirement(
                required(id, "id"),
                required(criterion, "criterion"),
                applicability(head.postSets()),
                demand(head.postSets()),
                validity(head.validity()),
                grace == null ? null : grace.toGrace(),
                priority == null ? 0 : priority,
                legalSource(head),
                required(verified, "verified"),
                Boolean.TRUE.equals(waivable));
    }

    private Applicability applicability(PostSets postSets) {
        return new Applicability(
                postSets.named(required(posts, "posts")),
                region,
                appointment,
                Boolean.TRUE.equals(minorityLanguageDuty),
                recruitedFrom,
                recruitedBefore);
    }

    private Demand demand(PostSets postSets) {
        if (Stream.of(minLevel, minAge, maxAge).filter(Objects::nonNull).count() > 1) {
            throw new IllegalArgumentException("it asks for more than one of minLevel, minAge and maxAge");
        }
        if (fields != null && minLevel == null) {
            throw new IllegalArgumentException("it asks for fields without minLevel");
        }
        if (minLevel != null) {
            return new Demand.AtLeast(minLevel, fieldsByPost(postSets));
        }
        if (minAge != null) {
            return new Demand.YoungestAge(minAge);
        }
        return maxAge == null ? new Demand.Held() : oldestAge(maxAge);
    }

    private static Demand oldestAge(Map<Sex, Integer> bySex) {
        return new Demand.OldestAge(
                required(bySex.get(Sex.MALE), "maxAge for MALE"), required(bySex.get(Sex.FEMALE), "maxAge for FEMALE"));
    }

    private Map<PostCode, Set<ProfessionalField>> fieldsByPost(PostSets postSets) {
        Map<PostCode, Set<ProfessionalField>> byPost = new HashMap<>();
        if (fields != null) {
            fields.forEach((name, accepted) -> postSets.named(name).forEach(post -> byPost.put(post, accepted)));
        }
        return byPost;
    }

    private Validity validity(Validity ofFile) {
        return new Validity(from == null ? ofFile.from() : from, to == null ? ofFile.to() : to);
    }

    private LegalSource legalSource(RuleFile.Head head) {
        return new LegalSource(document == null ? head.document() : document, required(article, "article"));
    }
}
