package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.nominations.NominationLists;
import vn.nangchuan.nominations.NominationPermissions;
import vn.nangchuan.officials.ui.OfficialProfileSection;
import vn.nangchuan.training.EnrolmentLists;
import vn.nangchuan.training.OfficialEnrolment;
import vn.nangchuan.training.TrainingPermissions;
import vn.nangchuan.training.ui.EnrolmentStatusBadge;
import vn.nangchuan.training.ui.TrainingNavigation;
import vn.nangchuan.training.ui.TrainingTexts;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.ListOffer;

/** On an official's page: the classes nominated for, attended now and attended before, each with where it stands. */
@org.springframework.stereotype.Component
class TrainingTab implements OfficialProfileSection {

    private final CurrentUser currentUser;
    private final EnrolmentLists enrolments;
    private final NominationLists nominations;
    private final ListDownloads downloads;

    TrainingTab(
            CurrentUser currentUser, EnrolmentLists enrolments, NominationLists nominations, ListDownloads downloads) {
        this.downloads = downloads;
        this.currentUser = currentUser;
        this.enrolments = enrolments;
        this.nominations = nominations;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return "nominations.tab";
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(TrainingPermissions.READ);
    }

    @Override
    public Component create(OfficialId official) {
        List<NominationLine> nominated = nominated(official);
        List<OfficialEnrolment> enrolled = enrolments.ofOfficial(official);
        if (nominated.isEmpty() && enrolled.isEmpty()) {
            return new EmptyState(Icon.GRADUATION_CAP, translate("nominations.tab.empty"))
                    .because(translate("nominations.tab.empty.why"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        nominated.forEach(line -> list.add(nomination(line)));
        enrolled.forEach(line -> list.add(enrolment(line)));
        return new Div(downloads.of(() -> offer(official)), list);
    }

    /** Those that led to a seat are told by the seat. */
    private List<NominationLine> nominated(OfficialId official) {
        return currentUser.may(NominationPermissions.READ)
                ? nominations.ofOfficial(official).stream()
                        .filter(line -> line.enrolment() == null)
                        .toList()
                : List.of();
    }

    /** A class of theirs, whether asked for or attended. */
    private record Attended(
            String title,
            LocalDate startsOn,
            LocalDate endsOn,
            String status,
            @Nullable String reason) {}

    private ListOffer<?> offer(OfficialId official) {
        return ListOffer.of(
                        "qua-trinh-dao-tao",
                        TrainingPermissions.READ,
                        translate("nominations.tab"),
                        () -> Stream.concat(
                                nominated(official).stream().map(TrainingTab::attended),
                                enrolments.ofOfficial(official).stream().map(TrainingTab::attended)))
                .text("nominations.class", Attended::title)
                .date("training.starts-on", Attended::startsOn)
                .date("training.ends-on", Attended::endsOn)
                .text("training.status", Attended::status)
                .text("uikit.reason", Attended::reason);
    }

    private static Attended attended(NominationLine line) {
        return new Attended(
                line.className(),
                line.startsOn(),
                line.endsOn(),
                NominationTexts.status(line),
                NominationTexts.reason(line).orElse(null));
    }

    private static Attended attended(OfficialEnrolment line) {
        return new Attended(
                line.trainingClass().name(),
                line.trainingClass().startsOn(),
                line.trainingClass().endsOn(),
                TrainingTexts.of(line.status()),
                line.reason());
    }

    private static ListItem nomination(NominationLine line) {
        Div head = head(line.className(), TrainingNavigation.trainingClass(line.trainingClass()));
        head.add(new NominationStatusBadge(line));
        ListItem item = new ListItem(head, quiet(TrainingTexts.days(line.startsOn(), line.endsOn())));
        NominationTexts.reason(line).ifPresent(reason -> item.add(quiet(translate("nominations.because", reason))));
        return item;
    }

    private static ListItem enrolment(OfficialEnrolment line) {
        Div head = head(
                line.trainingClass().name(),
                TrainingNavigation.trainingClass(line.trainingClass().id()));
        head.add(new EnrolmentStatusBadge(line.status()));
        ListItem item = new ListItem(
                head,
                quiet(TrainingTexts.days(
                        line.trainingClass().startsOn(), line.trainingClass().endsOn())));
        if (line.reason() != null) {
            item.add(quiet(translate("nominations.because", line.reason())));
        }
        return item;
    }

    private static Div head(String className, String path) {
        Div head = new Div(new Anchor(path, className));
        head.addClassName("card-head");
        return head;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }
}
