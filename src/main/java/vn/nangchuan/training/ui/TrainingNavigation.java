package vn.nangchuan.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.training.ClassLine;

/** Addresses of the pages about classes. */
public final class TrainingNavigation {

    static final String CLASSES = "classes";
    static final String NEW_CLASS = "classes/new";
    static final String CLASS = "classes/class";
    static final String FIGURES = "classes/figures";
    static final String TAB = "tab";
    static final String PROGRAMME = "programme";

    private TrainingNavigation() {}

    /** The classes of this year. */
    public static String classes() {
        return CLASSES;
    }

    /** This year's classes of one programme. */
    static String classesOf(String programmeCode) {
        return CLASSES + "?"
                + QueryParameters.simple(Map.of(PROGRAMME, programmeCode)).getQueryString();
    }

    /** The page of one class. */
    public static String trainingClass(TrainingClassId id) {
        return CLASS + "/" + id;
    }

    /** One tab of the page of a class. */
    public static String trainingClass(TrainingClassId id, String tab) {
        return trainingClass(id) + "?" + TAB + "=" + tab;
    }

    /** Under which a form on the page of a class keeps its draft. */
    static String form(ClassLine line, String form) {
        return trainingClass(line.id()) + "/" + form;
    }

    static void toClass(TrainingClassId id) {
        UI.getCurrentOrThrow().navigate(trainingClass(id));
    }

    static void toClasses(Map<String, String> filters) {
        UI.getCurrentOrThrow().navigate(CLASSES, QueryParameters.simple(filters));
    }

    static void toNewClass() {
        UI.getCurrentOrThrow().navigate(NEW_CLASS);
    }

    /** Writes the tab into the address without opening the page anew. */
    static void rememberTab(TrainingClassId id, String tab) {
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, trainingClass(id, tab));
    }
}
