package vn.nangchuan.uikit;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.shared.Tooltip;

/** A status as icon, word and colour; who changed it and when stands in its tooltip. */
public class StatusBadge extends Badge {

    public StatusBadge(Tone tone, String word) {
        this(tone, tone.icon(), word);
    }

    public StatusBadge(Tone tone, Icon icon, String word) {
        super(word, icon.create());
        addClassNames("status-badge", tone.variant());
    }

    /** The same badge, saying on hover and focus since when and by whom. */
    public StatusBadge since(String explanation) {
        Tooltip.forComponent(this).withText(explanation);
        getElement().setAttribute("tabindex", "0");
        return this;
    }
}
