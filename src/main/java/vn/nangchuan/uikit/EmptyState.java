package vn.nangchuan.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says honestly why there is nothing here, and what to do next. */
public class EmptyState extends Div {

    public EmptyState(Icon icon, String sentence) {
        addClassName("empty-state");
        add(icon.create(), new Paragraph(sentence));
    }

    /** Explains in a second, quieter sentence. */
    public EmptyState because(String explanation) {
        Paragraph paragraph = new Paragraph(explanation);
        paragraph.addClassName("secondary");
        add(paragraph);
        return this;
    }

    /** Offers the next step. */
    public EmptyState withNextStep(Component step) {
        add(step);
        return this;
    }
}
