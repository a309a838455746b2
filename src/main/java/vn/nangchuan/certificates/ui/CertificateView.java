package vn.nangchuan.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.ui.HistoryPanels;
import vn.nangchuan.certificates.CertificateBook;
import vn.nangchuan.certificates.CertificateDetails;
import vn.nangchuan.certificates.CertificateLists;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.certificates.CertificateStatus;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.files.ui.ScanDownloads;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.standings.ui.ChangePanel;
import vn.nangchuan.uikit.Breadcrumbs;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.PageHeader;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** One certificate: its scan beside what was typed from it, what an approval changes, the steps that can be taken. */
@Route(CertificateNavigation.CASE)
@PageTitle("certificates.case.title")
@RolesAllowed(CertificatePermissions.READ)
class CertificateView extends Div implements HasUrlParameter<Long> {

    private final transient CertificateBook book;
    private final transient FileStore files;
    private final transient ScanDownloads downloads;
    private final transient CertificateWork work;
    private final transient UnitDirectory units;
    private final transient Scopes scopes;
    private final transient HistoryPanels histories;

    CertificateView(
            CertificateBook book,
            FileStore files,
            ScanDownloads downloads,
            CertificateWork work,
            UnitDirectory units,
            Scopes scopes,
            HistoryPanels histories) {
        this.book = book;
        this.files = files;
        this.downloads = downloads;
        this.work = work;
        this.units = units;
        this.scopes = scopes;
        this.histories = histories;
        addClassNames("page", "certificate-view");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        Optional<CertificateDetails> details = book.find(new CertificateId(id));
        if (details.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(details.get());
    }

    private void show(CertificateDetails details) {
        removeAll();
        Div sides = new Div();
        sides.addClassName("case-sides");
        files.find(details.scan()).ifPresent(scan -> sides.add(new ScanPane(scan, downloads)));
        sides.add(panel(details));
        add(header(details));
        lastReason(details).ifPresent(this::add);
        add(sides);
    }

    private PageHeader header(CertificateDetails details) {
        Formats formats = new Formats(getLocale());
        return new PageHeader(translate(
                        "certificates.case.heading",
                        CertificateWords.what(
                                details.paper().criterion(), details.paper().level()),
                        details.officialName()))
                .under(new Breadcrumbs()
                        .step(translate("certificates.title"), CertificateNavigation.list())
                        .here(details.officialName()))
                .beside(new CertificateBadge(details.status()))
                .saying(translate(
                        "certificates.case.submitted", unitName(details), formats.moment(details.submittedAt())));
    }

    private String unitName(CertificateDetails details) {
        return units.find(details.keeper().unit()).map(UnitSummary::fullName).orElse("–");
    }

    private Section panel(CertificateDetails details) {
        Section panel = new Section();
        panel.addClassName("case-panel");
        panel.add(new H2(translate("certificates.case.paper")), new PaperFacts(details.paper()), dossier(details));
        FindingList findings = new FindingList();
        findings.show(details.findings());
        panel.add(findings);
        if (details.handedIn() != null) {
            panel.add(new Anchor(
                    CertificateNavigation.of(details.handedIn()), translate("certificates.handed-in.from-paper")));
        }
        if (details.change() != null) {
            panel.add(new ChangePanel(details.change(), translate("certificates.change.none")));
        }
        panel.add(new StepButtons(details, work));
        panel.add(
                new H2(translate("certificates.case.decisions")),
                new DecisionTimeline(details.decisions(), scopes.require().actor()));
        if (scopes.may(AuditPermissions.HISTORY)) {
            panel.add(histories.folded(new AuditSubject(
                    CertificateLists.AUDIT_SUBJECT, details.id().value())));
        }
        return panel;
    }

    /** What the commune has to mend stands first, not only at the end among the decisions. */
    private static Optional<Paragraph> lastReason(CertificateDetails details) {
        return details.status() == CertificateStatus.RETURNED
                ? Optional.ofNullable(details.decisions().getLast().reason()).map(ReturnReason::new)
                : Optional.empty();
    }

    private static Anchor dossier(CertificateDetails details) {
        return new Anchor(
                OfficialNavigation.official(details.official()),
                translate("certificates.case.dossier", details.officialName()));
    }
}
