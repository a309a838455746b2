package vn.nangchuan.officials.ui;

import java.util.List;
import java.util.Optional;
import vn.nangchuan.standings.ProgrammeOffer;

/**
 * What is offered to whom something is lacking.
 *
 * @param programmes the province's, whatever they lead to
 * @param actions empty where nothing can be done from here
 */
record PlanOffers(List<ProgrammeOffer> programmes, List<ProgrammeLink> links, List<PlanAction> actions) {

    PlanOffers {
        programmes = List.copyOf(programmes);
        links = List.copyOf(links);
        actions = List.copyOf(actions);
    }

    /** Where its classes are shown; empty for whom they are not. */
    Optional<String> addressOf(ProgrammeOffer programme) {
        return links.stream().flatMap(link -> link.to(programme).stream()).findFirst();
    }

    /** The same to look at only. */
    PlanOffers withoutActions() {
        return new PlanOffers(programmes, links, List.of());
    }
}
