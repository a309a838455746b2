package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nangchuan.training.ClassDetails;

/** The tabs of a class; each is filled when it is first opened, and named in the address. */
class ClassTabs extends TabSheet {

    private final transient ClassDetails details;
    private final transient Runnable changed;
    private final transient Map<Tab, ClassSection> sections = new LinkedHashMap<>();

    ClassTabs(List<ClassSection> shown, ClassDetails details, String chosen, Runnable changed) {
        this.details = details;
        this.changed = changed;
        for (ClassSection section : shown) {
            sections.put(add(translate(section.titleKey()), new Div()), section);
        }
        sections.forEach((tab, section) -> {
            if (section.name().equals(chosen)) {
                setSelectedTab(tab);
            }
        });
        fill();
        addSelectedChangeListener(_ -> {
            fill();
            TrainingNavigation.rememberTab(details.line().id(), current().name());
        });
    }

    private ClassSection current() {
        return sections.getOrDefault(
                getSelectedTab(), sections.values().iterator().next());
    }

    /** Name of the tab that is open. */
    String chosen() {
        return current().name();
    }

    private void fill() {
        Div content = (Div) getComponent(getSelectedTab());
        if (content.getComponentCount() == 0) {
            content.add(current().create(details, changed));
        }
    }
}
