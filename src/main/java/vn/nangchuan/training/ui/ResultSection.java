package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.nangchuan.training.ClassBook;
import vn.nangchuan.training.ClassDetails;
import vn.nangchuan.training.EnrolmentLine;
import vn.nangchuan.training.EnrolmentLists;
import vn.nangchuan.training.RecordResults;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.Notices;

/** What became of each in a class; written by its host while the class has its book open. */
@org.springframework.stereotype.Component
class ResultSection implements ClassSection {

    private final EnrolmentLists enrolments;
    private final ClassBook book;
    private final OwnClasses own;
    private final FormDrafts drafts;
    private final ListDownloads downloads;

    ResultSection(
            EnrolmentLists enrolments, ClassBook book, OwnClasses own, FormDrafts drafts, ListDownloads downloads) {
        this.downloads = downloads;
        this.enrolments = enrolments;
        this.book = book;
        this.own = own;
        this.drafts = drafts;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return "results";
    }

    @Override
    public String titleKey() {
        return "training.results";
    }

    @Override
    public boolean isFor(ClassDetails details) {
        return own.runs(details.line()) && details.line().status().hasBook();
    }

    @Override
    public Component create(ClassDetails details, Runnable changed) {
        List<EnrolmentLine> people = ClassPapers.named(enrolments, details);
        if (people.isEmpty()) {
            return new EmptyState(Icon.USERS, translate("training.enrolled.empty"));
        }
        ResultSheet sheet = new ResultSheet(
                details,
                people,
                drafts.of(
                        TrainingNavigation.form(details.line(), name()),
                        details.line().version()),
                results -> save(results, changed));
        return new Div(downloads.of(() -> ClassPapers.results(enrolments, details)), sheet);
    }

    private void save(RecordResults results, Runnable changed) {
        book.recordResults(results);
        Notices.done(translate("training.results.saved", results.results().size()));
        changed.run();
    }
}
