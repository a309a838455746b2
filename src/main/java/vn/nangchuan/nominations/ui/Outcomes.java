package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.Notices;

/** What became of each of several decisions: all well is confirmed quietly, failures are listed first and stay. */
class Outcomes {

    private final List<String> done = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    /** Does it for one; a refusal is noted and the others go on. */
    void attempt(String name, Runnable work) {
        try {
            work.run();
            done.add(name);
        } catch (BusinessRuleViolation refusal) {
            String why = refusal.findings().stream().map(FindingList::text).collect(Collectors.joining(" "));
            refused.add(translate("nominations.about", name, why));
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            refused.add(translate("nominations.about", name, translate("uikit.conflict")));
        }
    }

    /** @param confirmation said when nothing was refused */
    void show(String confirmation) {
        if (refused.isEmpty()) {
            Notices.done(confirmation);
            return;
        }
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(translate("nominations.outcomes"));
        dialog.addClassName("decision-dialog");
        add(dialog, "nominations.outcomes.refused", refused, Icon.CIRCLE_X, "error");
        add(dialog, "nominations.outcomes.done", done, Icon.CIRCLE_CHECK, "success");
        dialog.getFooter().add(new Button(translate("uikit.close"), _ -> dialog.close()));
        dialog.open();
    }

    private static void add(Dialog dialog, String titleKey, List<String> lines, Icon icon, String tone) {
        if (lines.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("outcome-list");
        for (String line : lines) {
            ListItem item = new ListItem(icon.create(), new Span(line));
            item.addClassName(tone);
            list.add(item);
        }
        dialog.add(new H3(translate(titleKey, lines.size())), list);
    }
}
