package vn.nangchuan.standings.sandbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.standards.Mend;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standings.ProgrammeOffer;

/** Sums up what those below the standard need, by the programmes that provide it. */
final class GapCount {

    private static final Comparator<ProgrammeOffer> LEAST_EFFORT_FIRST = Comparator.comparingInt(ProgrammeOffer::days)
            .thenComparing(ProgrammeOffer::costPerPlace, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ProgrammeOffer::code);

    private static final Comparator<PaperNeed> MOST_PEOPLE_FIRST = Comparator.comparingInt(PaperNeed::people)
            .reversed()
            .thenComparing(need -> need.paper().criterion())
            .thenComparing(need -> need.paper().leastLevel(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(need -> need.paper().acceptedFields().toString());

    private static final Comparator<ProgrammeNeed> MOST_PLACES_FIRST = Comparator.comparingInt(ProgrammeNeed::places)
            .reversed()
            .thenComparing(need -> need.programme().code());

    private final List<ProgrammeOffer> offers;
    private final Map<Mend, Integer> lacking = new HashMap<>();
    private final Map<Need.Kind, Integer> papers = new EnumMap<>(Need.Kind.class);
    private int people;
    private int outOfReach;

    GapCount(List<ProgrammeOffer> offers) {
        this.offers = offers;
    }

    void add(Judged.UnderScenario side) {
        if (side.change().after().group() != Outcome.Group.BELOW) {
            return;
        }
        people++;
        outOfReach += side.outOfReach() ? 1 : 0;
        for (Need need : side.needs()) {
            papers.merge(need.kind(), 1, Integer::sum);
            if (need.kind() == Need.Kind.LACKING) {
                lacking.merge(need.paper(), 1, Integer::sum);
            }
        }
    }

    Gap gap() {
        Map<ProgrammeId, ProgrammeNeed> programmes = new HashMap<>();
        List<PaperNeed> withoutProgramme = new ArrayList<>();
        lacking.forEach((paper, count) -> offerFor(paper)
                .ifPresentOrElse(
                        offer -> programmes.merge(offer.id(), new ProgrammeNeed(offer, count), GapCount::together),
                        () -> withoutProgramme.add(new PaperNeed(paper, count))));
        return new Gap(
                people,
                programmes.values().stream().sorted(MOST_PLACES_FIRST).toList(),
                withoutProgramme.stream().sorted(MOST_PEOPLE_FIRST).toList(),
                papers.getOrDefault(Need.Kind.UNDER_WAY, 0),
                papers.getOrDefault(Need.Kind.UNCLEAR, 0),
                outOfReach);
    }

    private Optional<ProgrammeOffer> offerFor(Mend paper) {
        return offers.stream().filter(offer -> offer.provides(paper)).min(LEAST_EFFORT_FIRST);
    }

    private static ProgrammeNeed together(ProgrammeNeed one, ProgrammeNeed other) {
        return new ProgrammeNeed(one.programme(), one.places() + other.places());
    }
}
