/**
 * Lists that people take away as workbooks and CSV: a short one at once, a long one in the background under the rights that
 * its asker holds then, kept for a day as a file for them alone. It knows no list: screens offer theirs through
 * {@link vn.nangchuan.uikit.ListDownloads}.
 *
 * @see <a href="../../../../../docs/decisions/0031-lists-out.md">Decision 31: lists out</a>
 */
@NullMarked
@ApplicationModule(
        displayName = "Lists taken away",
        allowedDependencies = {"kernel", "uikit", "database", "scope", "access", "audit", "jobs", "spreadsheets"})
package vn.nangchuan.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
