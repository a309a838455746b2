package vn.nangchuan.standings.sandbox.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Objects;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.standings.PostNames;
import vn.nangchuan.standings.law.LawDrafts;
import vn.nangchuan.standings.law.LawPermissions;
import vn.nangchuan.standings.law.ui.LawNavigation;
import vn.nangchuan.standings.sandbox.PolicySandbox;
import vn.nangchuan.standings.sandbox.SandboxAnswer;
import vn.nangchuan.standings.sandbox.SandboxRequest;
import vn.nangchuan.uikit.Attempt;
import vn.nangchuan.uikit.Breadcrumbs;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.PageHeader;

/** Tries drafts and values on everybody of the province, before anybody publishes them. The address is the state. */
@Route(LawNavigation.SANDBOX)
@PageTitle("standings.sandbox.title")
@RolesAllowed(LawPermissions.TRY)
class SandboxView extends Div implements BeforeEnterObserver {

    private final transient PolicySandbox sandbox;
    private final transient ListDownloads downloads;
    private final transient BusinessClock clock;
    private final transient ScenarioChoices choices;
    private final DateField date = new DateField(translate("standings.sandbox.date"));
    private final ScenarioFields first;
    private final ScenarioFields second;
    private final FindingList findings = new FindingList();
    private final Div answer = new Div();

    SandboxView(
            PolicySandbox sandbox,
            ListDownloads downloads,
            LawDrafts drafts,
            PostNames postNames,
            BusinessClock clock) {
        this.sandbox = sandbox;
        this.downloads = downloads;
        this.clock = clock;
        this.choices = ScenarioChoices.of(drafts, postNames.all());
        this.first = new ScenarioFields(translate("standings.sandbox.first"), choices);
        this.second = new ScenarioFields(translate("standings.sandbox.second"), choices);
        addClassNames("page", "sandbox-view");
        answer.addClassName("sandbox-answer");
        add(header(), request(), findings, answer);
    }

    private static PageHeader header() {
        return new PageHeader(translate("standings.sandbox.title"))
                .under(new Breadcrumbs()
                        .step(translate("standings.law.title"), LawNavigation.DOCUMENTS)
                        .here(translate("standings.sandbox.title")))
                .saying(translate("standings.sandbox.saying"));
    }

    private Div request() {
        date.setHelperText(translate("standings.sandbox.date.help"));
        Button compare = new Button(translate("standings.sandbox.compare"), click -> {
            click.getSource().setEnabled(true);
            open();
        });
        compare.addThemeVariants(ButtonVariant.PRIMARY);
        compare.setDisableOnClick(true);
        Div scenarios = new Div(first, second);
        scenarios.addClassName("scenarios");
        Div request = new Div(date, scenarios, compare);
        request.addClassName("sandbox-request");
        return request;
    }

    private void open() {
        SandboxAddress address = new SandboxAddress(date.getValue(), first.scenario(), second.scenario());
        getUI().ifPresent(ui -> ui.navigate(SandboxView.class, address.parameters()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SandboxAddress address = SandboxAddress.of(event.getLocation().getQueryParameters());
        LocalDate asked = Objects.requireNonNullElseGet(address.date(), clock::today);
        date.setValue(asked);
        first.show(address.first());
        second.show(address.second());
        answer.removeAll();
        findings.setVisible(false);
        if (address.asksForSomething()) {
            compare(new SandboxRequest(asked, address.first(), address.second()));
        } else {
            answer.add(new EmptyState(Icon.SCALE, translate("standings.sandbox.nothing"))
                    .because(translate("standings.sandbox.nothing.why")));
        }
    }

    private void compare(SandboxRequest request) {
        Attempt.at(findings, () -> show(request, sandbox.compare(request)));
    }

    private void show(SandboxRequest request, SandboxAnswer found) {
        AnswerTexts texts = new AnswerTexts(request, found, choices.postNames());
        answer.add(new SandboxFigures(texts));
        if (found.concerned().isEmpty()) {
            answer.add(new EmptyState(Icon.CIRCLE_CHECK, translate("standings.sandbox.nobody"))
                    .because(translate("standings.sandbox.nobody.why")));
        }
        answer.add(new SandboxTabs(texts, sandbox, downloads, clock.today()));
    }
}
