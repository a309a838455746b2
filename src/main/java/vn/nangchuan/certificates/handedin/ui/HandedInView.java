package vn.nangchuan.certificates.handedin.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.ui.HistoryPanels;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.certificates.handedin.HandedInLine;
import vn.nangchuan.certificates.handedin.HandedInLists;
import vn.nangchuan.certificates.ui.CertificateNavigation;
import vn.nangchuan.certificates.ui.ScanPane;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.files.ui.ScanDownloads;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.HandedInPaperId;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.uikit.Breadcrumbs;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.PageHeader;

/** One paper that an official handed in: its scan beside what they say of it, and the steps that can be taken. */
@Route(CertificateNavigation.HANDED_IN_PAPER)
@PageTitle("certificates.handed-in.paper.title")
@RolesAllowed(CertificatePermissions.READ)
class HandedInView extends Div implements HasUrlParameter<Long> {

    private final transient HandedInLists lists;
    private final transient FileStore files;
    private final transient ScanDownloads downloads;
    private final transient HandedInWork work;
    private final transient CurrentUser currentUser;
    private final transient HistoryPanels histories;
    private final LocalDate today;

    HandedInView(
            HandedInLists lists,
            FileStore files,
            ScanDownloads downloads,
            HandedInWork work,
            CurrentUser currentUser,
            HistoryPanels histories,
            BusinessClock clock) {
        this.lists = lists;
        this.files = files;
        this.downloads = downloads;
        this.work = work;
        this.currentUser = currentUser;
        this.histories = histories;
        this.today = clock.today();
        addClassNames("page", "certificate-view", "handed-in-view");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        Optional<HandedInLine> line = lists.find(new HandedInPaperId(id));
        if (line.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(line.get());
    }

    private void show(HandedInLine line) {
        removeAll();
        Div sides = new Div();
        sides.addClassName("case-sides");
        files.find(line.scan()).ifPresent(scan -> sides.add(new ScanPane(scan, downloads)));
        sides.add(panel(line));
        add(header(line));
        if (line.reason() != null) {
            add(declined(line.reason()));
        }
        add(sides);
    }

    private PageHeader header(HandedInLine line) {
        return new PageHeader(translate("certificates.handed-in.heading", line.title(), line.officialName()))
                .under(breadcrumbs(line))
                .beside(new HandedInBadge(line.status()))
                .saying(HandedInWords.when(line, today));
    }

    private Breadcrumbs breadcrumbs(HandedInLine line) {
        Breadcrumbs way = new Breadcrumbs();
        if (currentUser.may(CertificatePermissions.SUBMIT)) {
            return way.step(translate("certificates.handed-in.title"), CertificateNavigation.HANDED_IN)
                    .here(line.officialName());
        }
        String dossier = OfficialNavigation.official(line.official());
        return work.isOwner()
                ? way.step(translate("certificates.handed-in.own.title"), dossier)
                        .here(line.title())
                : way.step(line.officialName(), dossier).here(line.title());
    }

    private static Paragraph declined(String reason) {
        Paragraph why = new Paragraph(
                Icon.CIRCLE_X.create(), new Span(translate("certificates.handed-in.declined-because", reason)));
        why.addClassNames("return-reason", "error");
        return why;
    }

    private Section panel(HandedInLine line) {
        Section panel = new Section(
                new H2(translate("certificates.handed-in.facts")),
                new HandedInFacts(line),
                new Anchor(
                        OfficialNavigation.official(line.official()),
                        translate("certificates.case.dossier", line.officialName())));
        panel.addClassName("case-panel");
        if (line.certificate() != null && line.certificateStatus() != null) {
            panel.add(HandedInItem.certificate(line));
        }
        panel.add(new HandedInButtons(line, work));
        if (currentUser.may(AuditPermissions.HISTORY)) {
            panel.add(histories.folded(new AuditSubject("handed-in", line.id().value())));
        }
        return panel;
    }
}
