package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;

/** One group of the official form: what is known, what is not entered yet, what looks odd, and the way to edit it. */
class PersonGroup extends Section {

    private final Div head = new Div();
    private final DescriptionList facts = new DescriptionList();
    private final String title;

    PersonGroup(String title, List<Finding> warnings) {
        this.title = title;
        addClassName("person-group");
        head.addClassName("requirements-head");
        head.add(new H3(title));
        facts.addClassName("person-facts");
        FindingList odd = new FindingList();
        odd.getElement().removeAttribute("role");
        odd.show(warnings);
        add(head, facts, odd);
    }

    /** @param value null where nothing is entered */
    PersonGroup fact(String label, @Nullable String value) {
        DescriptionList.Description description =
                new DescriptionList.Description(value == null ? translate("officials.person.empty") : value);
        description.setClassName("secondary", value == null);
        Div pair = new Div(new DescriptionList.Term(translate(label)), description);
        facts.add(pair);
        return this;
    }

    PersonGroup fact(String label, @Nullable LocalDate day) {
        return fact(label, day == null ? null : Formats.current().date(day));
    }

    /** Says something of the facts, quietly. */
    PersonGroup note(String text) {
        Paragraph note = new Paragraph(translate(text));
        note.addClassName("secondary");
        add(note);
        return this;
    }

    /** @param edit null where nothing can be changed from here */
    PersonGroup editedBy(@Nullable SerializableRunnable edit) {
        if (edit != null) {
            Button button = new Button(translate("officials.entry.edit"), Icon.PENCIL.create(), _ -> edit.run());
            button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            button.setAriaLabel(translate("officials.entry.edit.of", title));
            head.add(button);
        }
        return this;
    }
}
