package vn.nangchuan.uikit;

import com.vaadin.flow.component.Component;

/** What a module puts on the home page; a bean per card. */
public interface HomeCard {

    /** Lower comes first. */
    int order();

    /** Whether the signed-in person has use for it. */
    boolean isForCurrentUser();

    /** The card's content; called once per visit. */
    Component create();
}
