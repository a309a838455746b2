package vn.nangchuan.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.certificates.CertificateLine;
import vn.nangchuan.certificates.CertificateLists;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.certificates.CertificateStatus;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.ui.RequirementAction;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.uikit.Icon;

/** At a requirement that is lacking: hand in the certificate that mends it, or see how far the one handed in is. */
@org.springframework.stereotype.Component
class SubmitAction implements RequirementAction {

    private final CurrentUser currentUser;
    private final CertificateLists lists;
    private final Submissions submissions;

    SubmitAction(CurrentUser currentUser, CertificateLists lists, Submissions submissions) {
        this.currentUser = currentUser;
        this.lists = lists;
        this.submissions = submissions;
    }

    @Override
    public Optional<Component> about(OfficialId official, RequirementResult result) {
        if (result.mend() == null || !isLacking(result.state()) || !currentUser.may(CertificatePermissions.READ)) {
            return Optional.empty();
        }
        Criterion criterion = result.requirement().criterion();
        Optional<CertificateLine> underWay = lists.ofOfficial(official).stream()
                .filter(line -> line.criterion() == criterion)
                .filter(line ->
                        line.status() == CertificateStatus.SUBMITTED || line.status() == CertificateStatus.RETURNED)
                .findFirst();
        return underWay.isPresent() ? underWay.map(SubmitAction::link) : button(official, criterion);
    }

    private static boolean isLacking(RequirementState state) {
        return state == RequirementState.AWAITING_CERTIFICATE || state == RequirementState.NOT_MET;
    }

    private static Component link(CertificateLine line) {
        return new Anchor(
                CertificateNavigation.of(line.id()),
                translate("certificates.action.under-way", CertificateWords.of(line.status())));
    }

    private Optional<Component> button(OfficialId official, Criterion criterion) {
        if (!currentUser.may(CertificatePermissions.SUBMIT)) {
            return Optional.empty();
        }
        Button button = new Button(
                translate("certificates.submit"), Icon.UPLOAD.create(), _ -> submissions.openFor(official, criterion));
        button.addThemeVariants(ButtonVariant.SMALL);
        return Optional.of(button);
    }
}
