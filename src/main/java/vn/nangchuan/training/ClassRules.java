package vn.nangchuan.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;

/** What a class must be like, each complaint at the field it concerns. */
final class ClassRules {

    static final int MOST_REASON_SIGNS = 1000;

    private static final int MOST_SEATS = 300;
    private static final int MOST_SITTINGS = 60;
    private static final int MOST_WORKING_DAYS = 5;
    private static final long MOST_MONEY = 100_000_000_000L;
    private static final int MOST_CODE_SIGNS = 40;
    private static final int MOST_NAME_SIGNS = 200;
    private static final int MOST_INSTRUCTOR_SIGNS = 120;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    private final int leastSittings;
    private final boolean fundingNeeded;
    private final @Nullable LocalDate today;

    private ClassRules(int leastSittings, boolean fundingNeeded, @Nullable LocalDate today) {
        this.leastSittings = leastSittings;
        this.fundingNeeded = fundingNeeded;
        this.today = today;
    }

    /** For a class still to come. */
    static ClassRules forPlanning(LocalDate today) {
        return new ClassRules(2, true, today);
    }

    /** For a class as it was run: on whatever days, and from money that nobody may have noted. */
    static ClassRules forArchive() {
        return new ClassRules(1, false, null);
    }

    List<Finding> check(PlanClass plan) {
        List<Finding> findings = new ArrayList<>();
        checkText(findings, "code", plan.code(), MOST_CODE_SIGNS);
        if (!plan.code().isBlank() && !CODE.matcher(plan.code()).matches()) {
            findings.add(Finding.error(TrainingFinding.CLASS_CODE_MALFORMED).at("code"));
        }
        checkText(findings, "name", plan.name(), MOST_NAME_SIGNS);
        checkText(findings, "place", plan.place(), MOST_NAME_SIGNS);
        checkText(findings, "instructor", plan.instructor(), MOST_INSTRUCTOR_SIGNS);
        checkSeats(findings, plan);
        findings.addAll(checkSittings(plan.sittings()));
        checkFunding(findings, plan.funding());
        return findings;
    }

    private static void checkText(List<Finding> findings, String field, String text, int longest) {
        if (text.isBlank()) {
            findings.add(Finding.error(TrainingFinding.CLASS_TEXT_MISSING).at(field));
        } else if (text.strip().length() > longest) {
            findings.add(
                    Finding.error(TrainingFinding.CLASS_TEXT_TOO_LONG, longest).at(field));
        }
    }

    private static void checkSeats(List<Finding> findings, PlanClass plan) {
        if (plan.capacity() < 1 || plan.capacity() > MOST_SEATS) {
            findings.add(Finding.error(TrainingFinding.CLASS_CAPACITY_OUT_OF_BOUNDS, 1, MOST_SEATS)
                    .at("capacity"));
        }
        if (plan.waitingPlaces() < 0 || plan.waitingPlaces() > MOST_SEATS) {
            findings.add(Finding.error(TrainingFinding.CLASS_WAITING_PLACES_OUT_OF_BOUNDS, 0, MOST_SEATS)
                    .at("waitingPlaces"));
        }
    }

    List<Finding> checkSittings(List<SittingDays> sittings) {
        List<Finding> findings = new ArrayList<>();
        if (sittings.size() < leastSittings) {
            findings.add(Finding.error(TrainingFinding.TOO_FEW_SITTINGS, leastSittings));
        }
        if (sittings.size() > MOST_SITTINGS) {
            findings.add(Finding.error(TrainingFinding.TOO_MANY_SITTINGS, MOST_SITTINGS));
            return atSittings(findings);
        }
        SittingDays former = null;
        for (SittingDays sitting : sittings) {
            checkSitting(findings, sitting, former);
            former = sitting;
        }
        if (!sittings.isEmpty()) {
            findings.addAll(checkFirstDay(sittings.getFirst().startsOn()));
        }
        return atSittings(findings);
    }

    private static void checkSitting(List<Finding> findings, SittingDays sitting, @Nullable SittingDays former) {
        if (sitting.endsOn().isBefore(sitting.startsOn())
                || (former != null && !sitting.startsOn().isAfter(former.endsOn()))) {
            findings.add(Finding.error(TrainingFinding.SITTINGS_OUT_OF_ORDER, sitting.startsOn()));
        } else if (sitting.touchesWeekend()) {
            findings.add(Finding.error(TrainingFinding.SITTING_ON_WEEKEND, sitting.startsOn()));
        } else if (sitting.workingDays() > MOST_WORKING_DAYS) {
            findings.add(Finding.error(TrainingFinding.SITTING_TOO_LONG, sitting.startsOn(), MOST_WORKING_DAYS));
        }
    }

    List<Finding> checkFirstDay(LocalDate firstDay) {
        return today == null || firstDay.isAfter(today)
                ? List.of()
                : List.of(Finding.error(TrainingFinding.CLASS_STARTS_IN_PAST, firstDay)
                        .at("sittings"));
    }

    private static List<Finding> atSittings(List<Finding> findings) {
        return findings.stream().map(finding -> finding.at("sittings")).toList();
    }

    private void checkFunding(List<Finding> findings, List<Funding> funding) {
        if (fundingNeeded && funding.isEmpty()) {
            findings.add(Finding.error(TrainingFinding.FUNDING_MISSING).at("funding"));
        }
        Set<FundingSource> named = new HashSet<>();
        for (Funding item : funding) {
            if (!named.add(item.source())) {
                findings.add(Finding.error(TrainingFinding.FUNDING_SOURCE_TWICE).at("funding"));
            }
            if (item.amount() < 1 || item.amount() > MOST_MONEY) {
                findings.add(Finding.error(TrainingFinding.FUNDING_OUT_OF_BOUNDS, MOST_MONEY)
                        .at("funding"));
            }
        }
    }

    /** That a step which asks for a reason has one, and that it is not too long. */
    static List<Finding> checkReason(boolean mandatory, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return mandatory
                    ? List.of(
                            Finding.error(TrainingFinding.CLASS_REASON_MISSING).at("reason"))
                    : List.of();
        }
        return reason.length() > MOST_REASON_SIGNS
                ? List.of(Finding.error(TrainingFinding.CLASS_TEXT_TOO_LONG, MOST_REASON_SIGNS)
                        .at("reason"))
                : List.of();
    }
}
