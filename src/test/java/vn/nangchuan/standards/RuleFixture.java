package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.standards.Applicability.Appointment;

/** A rule in the making; unless said otherwise it is in force from 2010 on, for the chair, and may be waived. */
record RuleFixture(
        String id,
        Criterion criterion,
        Demand demand,
        Applicability applicability,
        Validity validity,
        @Nullable Grace grace,
        @Nullable LegalWaiver waivedByLaw,
        int priority,
        boolean waivable) {
    static final PostCode CHAIR = new PostCode("CHAIR");
    static final PostCode CLERK = new PostCode("CLERK");
    static final LocalDate IN_FORCE_FROM = LocalDate.of(2010, 1, 1);

    static RuleFixture rule(String id, Criterion criterion, Demand demand) {
        return new RuleFixture(
                id,
                criterion,
                demand,
                Applicability.toAll(Set.of(CHAIR)),
                new Validity(IN_FORCE_FROM, null),
                null,
                null,
                0,
                true);
    }

    static RuleFixture atLeast(Level level) {
        return rule("RULE-" + level, level.criterion(), new Demand.AtLeast(level, Map.of()));
    }

    static RuleFixture held(Criterion criterion) {
        return rule("RULE-" + criterion, criterion, new Demand.Held());
    }

    static RuleFixture inField(Level level, ProfessionalField... fields) {
        return rule("RULE-" + level, level.criterion(), new Demand.AtLeast(level, Map.of(CHAIR, Set.of(fields))));
    }

    static Law law(RuleFixture... rules) {
        List<Requirement> requirements =
                Stream.of(rules).map(RuleFixture::requirement).toList();
        return new Law(List.of(ruleSet("TEST", requirements)));
    }

    static RuleSet ruleSet(String id, List<Requirement> requirements) {
        return ruleSet(id, requirements, List.of());
    }

    static RuleSet ruleSet(String id, List<Requirement> requirements, List<Equivalence> equivalences) {
        return new RuleSet(
                id,
                1,
                "Of a test",
                "Testers",
                "A test",
                "Made up",
                new Validity(LocalDate.of(1990, 1, 1), null),
                requirements,
                equivalences,
                List.of());
    }

    static RuleFixture leftToTheProvince(String parameter, @Nullable Level least, @Nullable Level most) {
        Level ofLadder =
                Stream.of(least, most).filter(Objects::nonNull).findFirst().orElseThrow();
        return rule(parameter, ofLadder.criterion(), new Demand.SetByProvince(parameter, least, most, Map.of()));
    }

    RuleFixture called(String newId) {
        return new RuleFixture(
                newId, criterion, demand, applicability, validity, grace, waivedByLaw, priority, waivable);
    }

    RuleFixture ofASpecialLaw() {
        return new RuleFixture(id, criterion, demand, applicability, validity, grace, waivedByLaw, 1, waivable);
    }

    RuleFixture forPosts(PostCode... posts) {
        return speakingTo(Applicability.toAll(Stream.of(posts).collect(Collectors.toSet())));
    }

    RuleFixture inRegion(Region region) {
        return speakingTo(new Applicability(applicability.posts(), region, Set.of(), null, false, null, null));
    }

    RuleFixture forAppointment(Appointment appointment) {
        return speakingTo(new Applicability(applicability.posts(), null, Set.of(), appointment, false, null, null));
    }

    RuleFixture withMinorityLanguageDuty() {
        return speakingTo(new Applicability(applicability.posts(), null, Set.of(), null, true, null, null));
    }

    RuleFixture recruitedBefore(LocalDate date) {
        return speakingTo(new Applicability(applicability.posts(), null, Set.of(), null, false, null, date));
    }

    RuleFixture recruitedFrom(LocalDate date) {
        return speakingTo(new Applicability(applicability.posts(), null, Set.of(), null, false, date, null));
    }

    RuleFixture inForce(LocalDate from, @Nullable LocalDate to) {
        return new RuleFixture(
                id, criterion, demand, applicability, new Validity(from, to), grace, waivedByLaw, priority, waivable);
    }

    RuleFixture withGraceUntil(LocalDate date) {
        return with(new Grace(date, null, null));
    }

    RuleFixture with(Grace newGrace) {
        return new RuleFixture(
                id, criterion, demand, applicability, validity, newGrace, waivedByLaw, priority, waivable);
    }

    RuleFixture inUnits(UnitType... types) {
        return speakingTo(new Applicability(applicability.posts(), null, Set.of(types), null, false, null, null));
    }

    RuleFixture waivedByLaw(LocalDate from, @Nullable LocalDate to) {
        LegalWaiver waiver =
                new LegalWaiver(new Validity(from, to), new LegalSource("A later test", "Article 2"), false);
        return new RuleFixture(id, criterion, demand, applicability, validity, grace, waiver, priority, waivable);
    }

    RuleFixture notWaivable() {
        return new RuleFixture(id, criterion, demand, applicability, validity, grace, waivedByLaw, priority, false);
    }

    Requirement requirement() {
        return new Requirement(
                id,
                criterion,
                applicability,
                demand,
                validity,
                grace,
                waivedByLaw,
                priority,
                new LegalSource("A test", "Article 1"),
                true,
                waivable);
    }

    private RuleFixture speakingTo(Applicability whom) {
        return new RuleFixture(id, criterion, demand, whom, validity, grace, waivedByLaw, priority, waivable);
    }
}
