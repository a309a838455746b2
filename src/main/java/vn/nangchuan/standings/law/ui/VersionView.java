package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.jobs.ui.JobPanel;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.standings.PostNames;
import vn.nangchuan.standings.law.LawDraftId;
import vn.nangchuan.standings.law.LawPermissions;
import vn.nangchuan.standings.law.PublicationDesk;
import vn.nangchuan.standings.law.VersionComparison;
import vn.nangchuan.standings.law.VersionDesk;
import vn.nangchuan.standings.law.VersionLine;
import vn.nangchuan.standings.law.VersionLists;
import vn.nangchuan.standings.law.VersionStatus;
import vn.nangchuan.standings.law.VersionStep;
import vn.nangchuan.uikit.AddressValues;
import vn.nangchuan.uikit.Breadcrumbs;
import vn.nangchuan.uikit.DecisionDialog;
import vn.nangchuan.uikit.DecisionDialog.Reason;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.Notices;
import vn.nangchuan.uikit.PageHeader;

/** One version of a rule set beside the one before it; a draft with what speaks against it and what can be done. */
@Route(LawNavigation.VERSION)
@PageTitle("standings.law.versions")
@RolesAllowed(LawPermissions.READ)
class VersionView extends Div implements HasUrlParameter<Long> {

    private static final List<VersionStep> OFFERED = List.of(VersionStep.PUBLISH, VersionStep.DISCARD);

    private final transient VersionLists lists;
    private final transient VersionDesk desk;
    private final transient PublicationDesk publications;
    private final transient PostNames postNames;
    private final transient Scopes scopes;
    private final transient ListDownloads downloads;
    private @Nullable Integer with;

    VersionView(
            VersionLists lists,
            VersionDesk desk,
            PublicationDesk publications,
            PostNames postNames,
            Scopes scopes,
            ListDownloads downloads) {
        this.downloads = downloads;
        this.lists = lists;
        this.desk = desk;
        this.publications = publications;
        this.postNames = postNames;
        this.scopes = scopes;
        addClassNames("page", "version-view");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        with = AddressValues.number(event.getLocation().getQueryParameters(), LawNavigation.WITH)
                .orElse(null);
        lists.comparison(id, with).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(VersionComparison comparison) {
        removeAll();
        VersionLine version = comparison.version();
        add(header(comparison), facts(comparison));
        if (scopes.may(LawPermissions.PUBLISH)) {
            add(new JobPanel(() -> publications.latestOfVersion(version.id()), null, () -> showAgain(version)));
        }
        if (version.status() == VersionStatus.DRAFT) {
            FindingList findings = new FindingList();
            findings.show(comparison.findings());
            add(findings, examples(comparison));
        }
        add(comparison(comparison));
    }

    private ComparisonPanel comparison(VersionComparison comparison) {
        long id = comparison.version().id();
        return new ComparisonPanel(comparison, postNames.all(), (panel, chosen) -> {
            with = chosen == null ? null : chosen.number();
            LawNavigation.keep(with == null ? LawNavigation.version(id) : LawNavigation.version(id, with));
            lists.comparison(id, with).ifPresent(panel::show);
        });
    }

    private PageHeader header(VersionComparison comparison) {
        VersionLine version = comparison.version();
        PageHeader header = new PageHeader(translate(
                        "standings.law.version.of",
                        comparison.ruleSet().document(),
                        Integer.toString(version.number())))
                .under(new Breadcrumbs()
                        .step(translate("standings.law.title"), LawNavigation.DOCUMENTS)
                        .step(translate("standings.law.versions"), LawNavigation.versions(version.ruleSet()))
                        .here(VersionTexts.name(version)))
                .beside(VersionTexts.badge(version))
                .saying(comparison.ruleSet().title());
        OFFERED.stream()
                .filter(version.steps()::contains)
                .filter(step -> step != VersionStep.PUBLISH || comparison.isFit())
                .forEach(step -> header.withActions(button(comparison, step)));
        header.withActions(downloads.of(() ->
                ComparisonOffer.of(() -> lists.comparison(version.id(), with).orElseThrow(), postNames.all())));
        header.withActions(VersionDownload.of(lists, version.id(), translate("standings.law.version.download")));
        if (version.status() == VersionStatus.DRAFT && scopes.may(LawPermissions.TRY)) {
            header.withActions(new Anchor(
                    LawNavigation.sandboxOf(new LawDraftId.OfRuleSet(version.id())), translate("standings.law.try")));
        }
        return header;
    }

    private Button button(VersionComparison comparison, VersionStep step) {
        Button button = new Button(translate(step.messageKey()), _ -> ask(comparison, step));
        if (step == VersionStep.PUBLISH) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private Div facts(VersionComparison comparison) {
        VersionLine version = comparison.version();
        String self = scopes.require().actor();
        Div facts = new Div(new Span(VersionTexts.drafted(version, self)));
        facts.addClassNames("document-facts", "secondary");
        String decided = VersionTexts.decided(version, self);
        if (!decided.isEmpty()) {
            facts.add(new Span(decided));
        }
        if (version.status() == VersionStatus.DRAFT && !version.steps().contains(VersionStep.PUBLISH)) {
            facts.add(new Span(translate(
                    comparison.isOvertaken() ? "standings.law.version.overtaken" : "standings.law.waits-for-another")));
        }
        if (version.reason() != null) {
            facts.add(new Span(translate("standings.law.version.reason", version.reason())));
        }
        return facts;
    }

    private static Paragraph examples(VersionComparison comparison) {
        int examples = comparison.ruleSet().examples().size();
        String fit = examples == 0 ? "standings.law.version.fit.none" : "standings.law.version.fit";
        String key = comparison.isFit() ? fit : "standings.law.version.unfit";
        return new Paragraph(translate(key, Formats.current().number(examples)));
    }

    private void ask(VersionComparison comparison, VersionStep step) {
        VersionLine version = comparison.version();
        UUID key = UUID.randomUUID();
        DecisionDialog dialog = new DecisionDialog(
                translate(step.messageKey()),
                translate(
                        "standings.law.version.follows." + step,
                        comparison.ruleSet().document(),
                        Integer.toString(version.number())),
                step.isReasonMandatory() ? Reason.MANDATORY : Reason.NONE,
                reason -> take(version, step, reason, key));
        if (step == VersionStep.DISCARD) {
            dialog.grave();
        }
        dialog.open();
    }

    private void take(VersionLine version, VersionStep step, String reason, UUID key) {
        String done = "standings.law.version.done." + step;
        if (step == VersionStep.DISCARD) {
            desk.discard(version.id(), reason, key);
        } else if (publications.takesLong()) {
            publications.publishVersion(version.id(), key);
            done = "standings.law.publishing";
        } else {
            desk.publish(version.id(), key);
        }
        Notices.done(translate(done));
        showAgain(version);
    }

    private void showAgain(VersionLine version) {
        lists.comparison(version.id(), with).ifPresent(this::show);
    }
}
