package vn.nangchuan.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: where it stands, what it is, and what can be done with the whole of it. */
public class PageHeader extends Header {

    private final H1 title;
    private final Div words = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        this.title = new H1(title);
        addClassName("page-header");
        words.addClassName("page-header-words");
        words.add(this.title);
        actions.addClassName("page-header-actions");
        actions.setVisible(false);
        Div row = new Div(words, actions);
        row.addClassName("page-header-row");
        add(row);
    }

    /** Shows the way back above the title. */
    public PageHeader under(Breadcrumbs breadcrumbs) {
        addComponentAsFirst(breadcrumbs);
        return this;
    }

    /** One sentence below the title. */
    public PageHeader saying(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName("secondary");
        words.add(paragraph);
        return this;
    }

    /** Puts badges or chips beside the title. */
    public PageHeader beside(Component... components) {
        Div line = new Div(title);
        line.addClassName("page-header-title");
        line.add(components);
        words.addComponentAsFirst(line);
        return this;
    }

    /** Buttons for the page as a whole, the most likely one first. */
    public PageHeader withActions(Component... components) {
        actions.add(components);
        actions.setVisible(true);
        return this;
    }

    public void setTitle(String text) {
        title.setText(text);
    }
}
