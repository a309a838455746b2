package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.training.ClassBook;
import vn.nangchuan.training.ClassDetails;
import vn.nangchuan.training.EnrolmentLine;
import vn.nangchuan.training.EnrolmentLists;
import vn.nangchuan.training.MarkAttendance;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.Notices;

/** Who was there, sitting by sitting; written by the host while the class has its book open. */
@org.springframework.stereotype.Component
class AttendanceSection implements ClassSection {

    private final EnrolmentLists enrolments;
    private final ClassBook book;
    private final OwnClasses own;
    private final BusinessClock clock;
    private final FormDrafts drafts;
    private final ListDownloads downloads;

    AttendanceSection(
            EnrolmentLists enrolments,
            ClassBook book,
            OwnClasses own,
            BusinessClock clock,
            FormDrafts drafts,
            ListDownloads downloads) {
        this.downloads = downloads;
        this.enrolments = enrolments;
        this.book = book;
        this.own = own;
        this.clock = clock;
        this.drafts = drafts;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public String titleKey() {
        return "training.attendance";
    }

    @Override
    public boolean isFor(ClassDetails details) {
        return own.runs(details.line()) && details.line().status().hasBook();
    }

    @Override
    public Component create(ClassDetails details, Runnable changed) {
        List<EnrolmentLine> present = ClassPapers.named(enrolments, details);
        if (present.isEmpty()) {
            return new EmptyState(Icon.USERS, translate("training.enrolled.empty"));
        }
        AttendanceSheet sheet = new AttendanceSheet(
                details,
                present,
                enrolments.attendanceOf(details.line().id()),
                clock.today(),
                drafts.of(
                        TrainingNavigation.form(details.line(), name()),
                        details.line().version()),
                marks -> save(marks, changed));
        return new Div(downloads.of(() -> ClassPapers.attendance(enrolments, details)), sheet);
    }

    private void save(List<MarkAttendance> marks, Runnable changed) {
        marks.forEach(book::markAttendance);
        Notices.done(translate("training.attendance.saved"));
        changed.run();
    }
}
