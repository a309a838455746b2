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
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.standards.Applicability.Appointment;

/**
 * A rule as it is written in a rule file; anything may be missing. Days and document default to those of the file. What
 * it asks is given by one of {@code minLevel} (with {@code fields} by post), {@code minAge}, {@code maxAge} (by sex) and
 * {@code courses}, or, for a paper that is held or not, by none; with a {@code parameter} the province says it, between
 * {@code minLevel} and {@code maxLevel}.
 */
record RuleEntry(
        @Nullable String id,
        @Nullable Criterion criterion,
        @Nullable List<String> posts,
        @Nullable Region region,
        @Nullable Set<UnitType> unitTypes,
        @Nullable Appointment appointment,
        @Nullable Boolean minorityLanguageDuty,
        @Nullable LocalDate recruitedFrom,
        @Nullable LocalDate recruitedBefore,
        @Nullable String parameter,
        @Nullable Level minLevel,
        @Nullable Level maxLevel,
        @Nullable Map<String, Set<ProfessionalField>> fields,
        @Nullable Integer minAge,
        @Nullable Map<Sex, Integer> maxAge,
        @Nullable CoursesEntry courses,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable GraceEntry grace,
        @Nullable LegalWaiverEntry waivedByLaw,
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

    /** A set of courses as it is written. */
    record CoursesEntry(
            @Nullable Set<Criterion> all, @Nullable Set<Criterion> any) {

        Demand.Courses toDemand() {
            if ((all == null) == (any == null)) {
                throw new IllegalArgumentException("courses are either all or any of some");
            }
            return all == null
                    ? new Demand.Courses(Demand.Quantifier.ANY, required(any, "any"))
                    : new Demand.Courses(Demand.Quantifier.ALL, all);
        }
    }

    /** A waiver by law as it is written. */
    record LegalWaiverEntry(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String document,
            @Nullable String article,
            @Nullable Boolean verified) {

        LegalWaiver toWaiver(RuleFile.Head head) {
            return new LegalWaiver(
                    new Validity(required(from, "from of the waiver"), to),
                    head.legalSource(document, article),
                    required(verified, "verified of the waiver"));
        }
    }

    Requirement toRequirement(RuleFile.Head head) {
        return new Requirement(
                required(id, "id"),
                required(criterion, "criterion"),
                applicability(head.postSets()),
                demand(head.postSets()),
                head.days(from, to),
                grace == null ? null : grace.toGrace(),
                waivedByLaw == null ? null : waivedByLaw.toWaiver(head),
                priority == null ? 0 : priority,
                head.legalSource(document, article),
                required(verified, "verified"),
                Boolean.TRUE.equals(waivable));
    }

    private Applicability applicability(PostSets postSets) {
        return new Applicability(
                postSets.named(required(posts, "posts")),
                region,
                unitTypes == null ? Set.of() : unitTypes,
                appointment,
                Boolean.TRUE.equals(minorityLanguageDuty),
                recruitedFrom,
                recruitedBefore);
    }

    private Demand demand(PostSets postSets) {
        if (Stream.of(minLevel, minAge, maxAge, courses)
                        .filter(Objects::nonNull)
                        .count()
                > 1) {
            throw new IllegalArgumentException("it asks for more than one of minLevel, minAge, maxAge and courses");
        }
        if (fields != null && minLevel == null) {
            throw new IllegalArgumentException("it asks for fields without minLevel");
        }
        if (parameter != null) {
            return setByProvince(parameter, postSets);
        }
        if (maxLevel != null) {
            throw new IllegalArgumentException("only a province, by a parameter, is held to a maxLevel");
        }
        if (courses != null) {
            return courses.toDemand();
        }
        if (minLevel != null) {
            return new Demand.AtLeast(minLevel, fieldsByPost(postSets));
        }
        if (minAge != null) {
            return new Demand.YoungestAge(minAge);
        }
        return maxAge == null ? new Demand.Held() : oldestAge(maxAge);
    }

    private Demand setByProvince(String name, PostSets postSets) {
        if (appointment != null) {
            throw new IllegalArgumentException("a parameter does not go with FIRST or EARLIER appointments");
        }
        if (minAge != null || maxAge != null || courses != null) {
            throw new IllegalArgumentException("with a parameter it asks for levels, or for nothing, itself");
        }
        return new Demand.SetByProvince(name, minLevel, maxLevel, fieldsByPost(postSets));
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
}
