package vn.nangchuan.standards;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts and rules as rows of {@link SqlBenchmark}'s tables. */
final class SqlRows {
    private SqlRows() {}

    static @Nullable Object[] official(Facts facts) {
        int confirmed = 0;
        for (Criterion criterion : facts.person().confirmedNone()) {
            confirmed |= 1 << criterion.ordinal();
        }
        return new Object[] {facts.person().officialId().value(), confirmed};
    }

    static Stream<@Nullable Object[]> posts(Facts facts) {
        return facts.postings().stream().map(posting -> new @Nullable Object[] {
            facts.person().officialId().value(),
            posting.post().value(),
            posting.region().name(),
            posting.validFrom(),
            posting.validTo(),
            posting.firstAppointedOn()
        });
    }

    static Stream<@Nullable Object[]> papers(Facts facts) {
        return facts.qualifications().stream().map(paper -> new @Nullable Object[] {
            facts.person().officialId().value(),
            paper.criterion().ordinal(),
            paper.evidenceId(),
            paper.level() == null ? null : paper.level().rank(),
            paper.field() == null ? null : paper.field().ordinal(),
            paper.statement(),
            paper.issuedOn(),
            paper.validTo(),
            paper.revokedOn()
        });
    }

    /** Those that ask for one paper, for each post. */
    static Stream<@Nullable Object[]> rules(RulesInForce rules) {
        return rules.byPost().entrySet().stream()
                .flatMap(ofPost -> ofPost.getValue().stream()
                        .filter(rule -> rule.displacing().isEmpty())
                        .filter(rule -> rule.requirement().demand() instanceof Demand.AtLeast
                                || rule.requirement().demand() instanceof Demand.Held)
                        .map(rule -> row(ofPost.getKey(), rule)));
    }

    private static @Nullable Object[] row(PostCode post, RuleOfPost rule) {
        Requirement requirement = rule.requirement();
        Applicability whom = requirement.applicability();
        Mend asked = rule.asked().getFirst();
        return new @Nullable Object[] {
            requirement.id(),
            post.value(),
            whom.region() == null ? null : whom.region().name(),
            whom.appointment() == null ? null : whom.appointment().name(),
            requirement.criterion().ordinal(),
            asked.leastLevel() == null ? null : asked.leastLevel().rank(),
            bits(asked.acceptedFields()),
            requirement.validity().from()
        };
    }

    private static int bits(Set<ProfessionalField> fields) {
        return fields.stream().mapToInt(field -> 1 << field.ordinal()).sum();
    }
}
