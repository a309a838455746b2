package vn.nangchuan.officials.ui;

import com.vaadin.flow.component.Component;
import vn.nangchuan.kernel.OfficialId;

/** A tab that another module adds to an official's page; a bean per tab. */
public interface OfficialProfileSection {

    /** Lower comes first; the register's own tabs are 10 and 20. */
    int order();

    /** Key of the tab's title. */
    String titleKey();

    /** Whether the signed-in person may see it. */
    boolean isForCurrentUser();

    /** The tab's content; asked for when it is opened. */
    Component create(OfficialId official);
}
