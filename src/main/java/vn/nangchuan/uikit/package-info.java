/**
 * Components, texts and formats that every screen shares, so that a status, a number, an empty list or a decision looks
 * and behaves the same everywhere. It also owns the contracts by which modules contribute to the frame: waiting counts,
 * cards of the home page, and where a person's language and theme are remembered. It knows no feature.
 */
@NullMarked
@ApplicationModule(
        displayName = "UI kit",
        allowedDependencies = {"kernel", "spreadsheets"})
package vn.nangchuan.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
