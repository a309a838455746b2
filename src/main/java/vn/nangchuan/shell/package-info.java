/**
 * The frame around every screen: layout, navigation, working date, user menu, home page and error views. It stands at
 * the top and nobody depends on it; features reach it through routes, menu entries and the contracts of the UI kit.
 */
@NullMarked
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"kernel", "uikit", "access"})
package vn.nangchuan.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
