package vn.nangchuan.training.ui;

import com.vaadin.flow.component.Component;
import vn.nangchuan.training.ClassDetails;

/** A tab of a class's page; a bean per tab. Other modules add theirs. */
public interface ClassSection {

    /** Lower comes first. */
    int order();

    /** Its name in the address. */
    String name();

    /** Key of the tab's title. */
    String titleKey();

    /** Whether the signed-in person has use for it at this class. */
    boolean isFor(ClassDetails details);

    /**
     * The tab's content; asked for when it is opened.
     *
     * @param changed to be run when something about the class was changed
     */
    Component create(ClassDetails details, Runnable changed);
}
