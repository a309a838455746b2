package vn.nangchuan.uikit;

import com.vaadin.flow.component.Component;

/** What a module puts on the home page; a bean per card. */
public interface HomeCard {

    /** Lower comes first. */
    int order();

    /** Whether the signed-in person has use for it. */
    boolean isForCurrentUser();

    /** The card's content, begun by a heading of level 2 or a key figure; the page frames it. Called once per visit. */
    Component create();
}
