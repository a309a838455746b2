package vn.nangchuan.shell;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The HTML page around every screen: theme, font and colour scheme. Styles are plain files, so that changing them needs
 * no new front-end bundle; the font comes with the bundle.
 */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@NpmPackage(value = "@fontsource/be-vietnam-pro", version = "5.3.0")
@CssImport("./fonts.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1")
public class PortalPage implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "assets/logo.svg");
    }
}
