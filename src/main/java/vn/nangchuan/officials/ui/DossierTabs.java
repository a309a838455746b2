package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.Location;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nangchuan.kernel.OfficialId;

/** The tabs of a dossier; the one that is open is named in the address, and open again after something was saved in it. */
class DossierTabs extends TabSheet {

    private final Map<Tab, String> names = new LinkedHashMap<>();

    DossierTabs with(String titleKey, Component content) {
        names.put(add(translate(titleKey), content), titleKey.replaceFirst("\\.(tab|title)$", ""));
        return this;
    }

    /** Those of other parts of the register, in their order. */
    DossierTabs with(List<OfficialProfileSection> sections, OfficialId official) {
        sections.stream()
                .filter(OfficialProfileSection::isForCurrentUser)
                .sorted(Comparator.comparingInt(OfficialProfileSection::order))
                .forEach(section -> with(section.titleKey(), section.create(official)));
        return this;
    }

    /** Opens the tab that an address names, and writes into it which one is opened. */
    DossierTabs at(Location address) {
        String asked = address.getQueryParameters()
                .getSingleParameter(OfficialNavigation.TAB)
                .orElse("");
        names.forEach((tab, name) -> {
            if (name.equals(asked)) {
                setSelectedTab(tab);
            }
        });
        addSelectedChangeListener(
                _ -> OfficialNavigation.rememberTab(address, names.getOrDefault(getSelectedTab(), "")));
        return this;
    }
}
