package vn.nangchuan.jobs.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.jobs.JobAnswer;
import vn.nangchuan.jobs.JobDesk;
import vn.nangchuan.jobs.JobLine;
import vn.nangchuan.jobs.JobLists;
import vn.nangchuan.jobs.JobPermissions;
import vn.nangchuan.uikit.DecisionDialog;
import vn.nangchuan.uikit.DecisionDialog.Reason;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.Notices;
import vn.nangchuan.uikit.PageHeader;

/** The jobs of the scope with their progress, and the buttons that start one; read-only for who may not. */
@Route(JobsNavigation.JOBS)
@PageTitle("jobs.title")
@Menu(title = "jobs.title", icon = "refresh-cw", order = 85)
@RolesAllowed(JobPermissions.READ)
class JobsView extends Div {

    private final transient JobLists lists;
    private final transient JobDesk desk;
    private final JobPanel panel;
    private final EmptyState none =
            new EmptyState(Icon.REFRESH_CW, translate("jobs.none")).because(translate("jobs.none.why"));

    JobsView(JobLists lists, JobDesk desk, CurrentUser currentUser, ListDownloads downloads) {
        this.lists = lists;
        this.desk = desk;
        boolean mayRun = currentUser.may(JobPermissions.RUN);
        panel = new JobPanel(this::latest, mayRun ? this::callOff : null, () -> {});
        addClassNames("page", "jobs-view");
        PageHeader header = new PageHeader(translate("jobs.title")).saying(translate("jobs.saying"));
        if (mayRun) {
            header.withActions(lists.offered().stream().map(this::starter).toArray(Button[]::new));
        }
        add(header.withActions(downloads.of(() -> JobTexts.offer(lists))), panel, none);
    }

    private List<JobLine> latest() {
        List<JobLine> latest = lists.latest();
        none.setVisible(latest.isEmpty());
        return latest;
    }

    private Button starter(String type) {
        Button start = new Button(translate("jobs." + type + ".start"), Icon.REFRESH_CW.create(), _ -> ask(type));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        return start;
    }

    private void ask(String type) {
        UUID key = UUID.randomUUID();
        new DecisionDialog(
                        translate("jobs." + type + ".start"), translate("jobs." + type + ".saying"), Reason.NONE, _ -> {
                            say(desk.start(type, key));
                            panel.refresh();
                        })
                .open();
    }

    private static void say(JobAnswer answer) {
        String text = translate("jobs.answer." + answer);
        if (answer == JobAnswer.ANOTHER_RUNS) {
            Notices.refused(text);
        } else {
            Notices.done(text);
        }
    }

    private void callOff(JobLine job) {
        new DecisionDialog(
                        translate("jobs.call-off"),
                        translate("jobs.call-off.saying", translate("jobs." + job.type() + ".name")),
                        Reason.NONE,
                        _ -> {
                            desk.callOff(job.id());
                            panel.refresh();
                        })
                .grave()
                .open();
    }
}
