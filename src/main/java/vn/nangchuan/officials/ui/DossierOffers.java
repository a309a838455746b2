package vn.nangchuan.officials.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nangchuan.standings.ProgrammeSource;

/** What the modules above offer to do from the page of a dossier. */
@Component
class DossierOffers {

    private final List<RequirementAction> requirements;
    private final List<PlanAction> plan;
    private final List<ProgrammeLink> links;
    private final ProgrammeSource programmes;

    DossierOffers(
            List<RequirementAction> requirements,
            List<PlanAction> plan,
            List<ProgrammeLink> links,
            ProgrammeSource programmes) {
        this.requirements = requirements;
        this.plan = plan;
        this.links = links;
        this.programmes = programmes;
    }

    /** About each requirement that is lacking; nothing on another day. */
    List<RequirementAction> onRequirements(AsOf asOf) {
        return asOf.isToday() ? requirements : List.of();
    }

    /** About the papers that would help; on another day to look at only. */
    PlanOffers onPlan(AsOf asOf) {
        PlanOffers offers = new PlanOffers(programmes.offers(), links, plan);
        return asOf.isToday() ? offers : offers.withoutActions();
    }
}
