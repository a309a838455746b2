package vn.nangchuan.officials.imports.ui;

import com.vaadin.flow.component.UI;
import vn.nangchuan.officials.ui.OfficialNavigation;

/** The addresses of files that were brought. */
final class ImportNavigation {

    static final String IMPORTS = OfficialNavigation.IMPORTS;

    private ImportNavigation() {}

    static String file(long id) {
        return IMPORTS + "/" + id;
    }

    static void show(long id) {
        UI.getCurrentOrThrow().navigate(file(id));
    }

    static void showAll() {
        UI.getCurrentOrThrow().navigate(IMPORTS);
    }
}
