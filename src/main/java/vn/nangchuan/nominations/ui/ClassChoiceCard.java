package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.training.ui.TrainingTexts;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Icon;

/** A class to choose: its days, place, host and seats, and what speaks against it. */
class ClassChoiceCard extends Div {

    ClassChoiceCard(ClassChoice choice) {
        addClassName("class-choice");
        Span name = new Span(choice.line().name());
        name.addClassName("class-choice-name");
        add(
                name,
                line(Icon.CALENDAR, TrainingTexts.sittings(choice.sittings())),
                line(
                        Icon.SCHOOL,
                        translate("training.joined", choice.line().place(), TrainingTexts.host(choice.line()))),
                line(Icon.USERS, TrainingTexts.seats(choice.line())));
        addFindings(choice);
    }

    private static Div line(Icon icon, String text) {
        Div line = new Div(icon.create(), new Span(text));
        line.addClassNames("class-choice-line", "figures");
        return line;
    }

    private void addFindings(ClassChoice choice) {
        boolean several = choice.findings().size() > 1;
        UnorderedList list = new UnorderedList();
        list.addClassName("class-choice-findings");
        choice.findings()
                .keySet()
                .forEach(gap ->
                        choice.toTell(gap).forEach(finding -> list.add(item(several ? gap.name() : "", finding))));
        if (list.getComponentCount() > 0) {
            add(list);
        }
        if (several) {
            Span share = new Span(translate(
                    "nominations.possible",
                    choice.possible().size(),
                    choice.findings().size()));
            share.addClassName("class-choice-share");
            add(share);
        }
    }

    private static ListItem item(String name, Finding finding) {
        Icon icon = finding.isError() ? Icon.CIRCLE_X : Icon.TRIANGLE_ALERT;
        String text = FindingList.text(finding);
        ListItem item = new ListItem(
                icon.create(), new Span(name.isEmpty() ? text : translate("nominations.about", name, text)));
        item.addClassName(finding.isError() ? "error" : "warning");
        return item;
    }
}
