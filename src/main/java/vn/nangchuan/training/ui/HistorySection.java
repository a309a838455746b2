package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import vn.nangchuan.training.ClassDetails;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;

/** The steps that a class has taken. */
@org.springframework.stereotype.Component
class HistorySection implements ClassSection {

    private final ClassLists classes;
    private final ListDownloads downloads;

    HistorySection(ClassLists classes, ListDownloads downloads) {
        this.classes = classes;
        this.downloads = downloads;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public String titleKey() {
        return "training.history";
    }

    @Override
    public boolean isFor(ClassDetails details) {
        return true;
    }

    @Override
    public Component create(ClassDetails details, Runnable changed) {
        if (details.steps().isEmpty()) {
            return new EmptyState(Icon.HISTORY, translate("training.history.empty"))
                    .because(translate("training.history.empty.why"));
        }
        OrderedList list = new OrderedList();
        list.addClassName("work-list");
        details.steps().reversed().forEach(step -> list.add(item(step)));
        return new Div(downloads.of(() -> ClassOffers.steps(classes, details.line())), list);
    }

    private static String words(ClassDetails.Step step) {
        return step.reason() == null
                ? TrainingTexts.of(step.step())
                : translate("training.history.reason", TrainingTexts.of(step.step()), step.reason());
    }

    private static ListItem item(ClassDetails.Step step) {
        Span what = new Span(words(step));
        Span when = new Span(Formats.current().moment(step.decidedAt()));
        when.addClassName("secondary");
        return new ListItem(what, when);
    }
}
