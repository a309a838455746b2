package vn.nangchuan.standings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.nangchuan.standings.ExplanationTree;

/**
 * Why an official stands to a requirement as found, closed until it is asked for. Nested lists, because every screen reader
 * tells how deep an entry of those is, and nothing in it has to be opened one by one.
 */
public class ExplanationPanel extends Details {

    /**
     * @param what the requirement in words, for whom the panel is read out without what stands beside it
     */
    public ExplanationPanel(String what, ExplanationTree tree, ExplanationTexts texts) {
        Span summary = new Span(translate("standings.explanation.open"));
        Span about = new Span(translate("standings.explanation.open.about", what));
        about.addClassName("screen-reader-only");
        setSummary(new Span(summary, about));
        addClassName("explanation");
        add(list(List.of(tree), texts));
    }

    private static UnorderedList list(List<ExplanationTree> trees, ExplanationTexts texts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("explanation-tree");
        trees.forEach(tree -> list.add(item(tree, texts)));
        return list;
    }

    private static ListItem item(ExplanationTree tree, ExplanationTexts texts) {
        ListItem item = new ListItem(new Span(texts.of(tree.statement())));
        if (!tree.basis().isEmpty()) {
            item.add(list(tree.basis(), texts));
        }
        return item;
    }
}
