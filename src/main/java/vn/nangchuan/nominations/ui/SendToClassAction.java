package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.Optional;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.nominations.NominationLists;
import vn.nangchuan.nominations.NominationPermissions;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.ui.PlanAction;
import vn.nangchuan.officials.ui.RequirementAction;
import vn.nangchuan.standards.Mend;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.training.EnrolmentLists;
import vn.nangchuan.training.EnrolmentStatus;
import vn.nangchuan.training.OfficialEnrolment;
import vn.nangchuan.training.ui.EnrolmentStatusBadge;
import vn.nangchuan.uikit.Icon;

/**
 * "Cử đi học" beside a requirement that is lacking, and the same beside a paper that would help, on the official's page;
 * once nominated or seated, where that stands.
 */
@org.springframework.stereotype.Component
class SendToClassAction implements RequirementAction, PlanAction {

    private final CurrentUser currentUser;
    private final Dossiers dossiers;
    private final NominationLists nominations;
    private final EnrolmentLists enrolments;
    private final NominateDialogs dialogs;

    SendToClassAction(
            CurrentUser currentUser,
            Dossiers dossiers,
            NominationLists nominations,
            EnrolmentLists enrolments,
            NominateDialogs dialogs) {
        this.currentUser = currentUser;
        this.dossiers = dossiers;
        this.nominations = nominations;
        this.enrolments = enrolments;
        this.dialogs = dialogs;
    }

    @Override
    public Optional<Component> about(OfficialId official, RequirementResult result) {
        return Optional.ofNullable(result.mend())
                .flatMap(mend -> about(official, result, mend, "step.nomination.SUBMIT"));
    }

    /** The class is chosen by the paper that the plan names, and asked for on account of the first that it mends. */
    @Override
    public Optional<Component> toGet(OfficialId official, Mend paper, List<RequirementResult> mended) {
        return mended.stream()
                .findFirst()
                .flatMap(result -> about(official, result, paper, "nominations.choose-class"));
    }

    private Optional<Component> about(OfficialId official, RequirementResult result, Mend mend, String label) {
        if (!currentUser.may(NominationPermissions.NOMINATE)) {
            return Optional.empty();
        }
        String requirement = result.requirement().id();
        return nominatedFor(official, requirement)
                .<Component>map(NominationStatusBadge::new)
                .or(() -> seatFor(official, mend))
                .or(() -> Gap.callsForClass(result.state(), mend.criterion())
                        ? Optional.of(button(official, requirement, mend, label))
                        : Optional.empty());
    }

    private Optional<Component> seatFor(OfficialId official, Mend mend) {
        return enrolments.ofOfficial(official).stream()
                .filter(seat -> seat.status() == EnrolmentStatus.ENROLLED)
                .map(OfficialEnrolment::trainingClass)
                .filter(seat -> seat.programme().provides(mend))
                .<Component>map(seat -> new EnrolmentStatusBadge(EnrolmentStatus.ENROLLED).since(seat.name()))
                .findFirst();
    }

    private Optional<NominationLine> nominatedFor(OfficialId official, String requirement) {
        return nominations.ofOfficial(official).stream()
                .filter(line -> line.status().isUndecided() && line.isFor(requirement))
                .findFirst();
    }

    private Button button(OfficialId official, String requirement, Mend mend, String label) {
        Button button = new Button(translate(label), Icon.SEND.create());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClickListener(_ -> open(official, requirement, mend));
        return button;
    }

    private void open(OfficialId official, String requirement, Mend mend) {
        String name = dossiers.nameOf(official).orElse("");
        Gap gap = new Gap(official, name, requirement, mend.criterion(), mend.leastLevel(), mend.acceptedFields());
        dialogs.open(List.of(gap), NominationNavigation::showAgain);
    }
}
