package vn.nangchuan.officials.waivers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standards.Validity;
import vn.nangchuan.standings.StandingPreview;

/** What has to hold of a waiver that is asked for. */
@Component
class WaiverRules {

    static final int LONGEST_BASIS = 300;
    private static final int YEARS_AHEAD = 1;
    private static final int LONGEST_YEARS = 20;
    private static final Comparator<WaiverChoice> OPEN_FIRST =
            Comparator.comparing(choice -> !choice.state().isOpen());

    private final StandingPreview preview;
    private final BusinessClock clock;

    WaiverRules(StandingPreview preview, BusinessClock clock) {
        this.preview = preview;
        this.clock = clock;
    }

    /** What is asked of the official today and may be waived: what is lacking first, then in the order of the law. */
    List<WaiverChoice> choices(OfficialId official) {
        return preview.asItStands(official, clock.today()).stream()
                .filter(result -> result.requirement().waivable())
                .filter(result -> result.state() != RequirementState.NOT_APPLICABLE)
                .map(WaiverRules::choice)
                .collect(Collectors.toMap(
                        choice -> choice.requirement().id(), choice -> choice, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .sorted(OPEN_FIRST)
                .toList();
    }

    Optional<WaiverChoice> choice(OfficialId official, String requirement) {
        return choices(official).stream()
                .filter(choice -> choice.requirement().id().equals(requirement))
                .findFirst();
    }

    private static WaiverChoice choice(RequirementResult result) {
        Requirement requirement = result.requirement();
        List<Level> lower = requirement.highestAsked().stream()
                .flatMap(asked -> Arrays.stream(Level.values())
                        .filter(level -> level.criterion() == asked.criterion() && level.rank() < asked.rank()))
                .sorted(Comparator.comparingInt(Level::rank).reversed())
                .toList();
        return new WaiverChoice(requirement, result.state(), lower);
    }

    /** What speaks against an order; empty where nothing does. */
    List<Finding> findings(RequestWaiver order, @Nullable WaiverChoice choice) {
        List<Finding> findings = new ArrayList<>();
        if (choice == null) {
            findings.add(Finding.error(WaiverFinding.WAIVER_REQUIREMENT_UNFIT).at("requirement"));
        } else {
            findings.addAll(ofLevel(order, choice));
            within(choice.requirement().validity(), order.from()).ifPresent(findings::add);
        }
        LocalDate to = order.to();
        LocalDate latest = order.from().plusYears(LONGEST_YEARS);
        if (to != null && (!to.isAfter(order.from()) || to.isAfter(latest))) {
            findings.add(Finding.error(WaiverFinding.WAIVER_DAY_OUT_OF_RANGE, order.from(), latest.minusDays(1))
                    .at("to"));
        }
        findings.addAll(ofBasis(order.basis()));
        return findings;
    }

    private static List<Finding> ofLevel(RequestWaiver order, WaiverChoice choice) {
        return order.reducedTo() == null || choice.lowerLevels().contains(order.reducedTo())
                ? List.of()
                : List.of(Finding.error(WaiverFinding.WAIVER_LEVEL_UNFIT).at("reducedTo"));
    }

    /** It begins on a day of the rule, and not so far ahead that it is a slip of the pen. */
    private Optional<Finding> within(Validity rule, LocalDate from) {
        LocalDate soon = clock.today().plusYears(YEARS_AHEAD);
        LocalDate end = rule.to();
        LocalDate last = end == null || end.isAfter(soon) ? soon : end.minusDays(1);
        return from.isBefore(rule.from()) || from.isAfter(last)
                ? Optional.of(Finding.error(WaiverFinding.WAIVER_DAY_OUT_OF_RANGE, rule.from(), last)
                        .at("from"))
                : Optional.empty();
    }

    private static List<Finding> ofBasis(String basis) {
        if (basis.isBlank()) {
            return List.of(Finding.error(WaiverFinding.WAIVER_BASIS_MISSING).at("basis"));
        }
        return basis.codePointCount(0, basis.length()) > LONGEST_BASIS
                ? List.of(Finding.error(WaiverFinding.WAIVER_TEXT_TOO_LONG, LONGEST_BASIS)
                        .at("basis"))
                : List.of();
    }

    /** What speaks against revoking from that day on. */
    List<Finding> findingsOfRevoking(Waiver waiver, LocalDate from) {
        LocalDate soon = clock.today().plusYears(YEARS_AHEAD);
        LocalDate end = waiver.validTo();
        LocalDate last = end == null ? soon : end.minusDays(1);
        return from.isBefore(waiver.validFrom()) || from.isAfter(last)
                ? List.of(Finding.error(WaiverFinding.WAIVER_DAY_OUT_OF_RANGE, waiver.validFrom(), last)
                        .at("day"))
                : List.of();
    }
}
