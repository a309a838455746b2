/**
 * The province's units brought up to a code list of the statistics office: the list is read and compared as of a day,
 * what would change is shown, and all of it is done at once or nothing. What somebody still works in is left alone.
 *
 * @see <a href="../../../../../../docs/decisions/0028-code-lists.md">Decision 28: code lists</a>
 */
@NullMarked
@ApplicationModule(
        displayName = "Code lists of units",
        allowedDependencies = {"kernel", "uikit", "scope", "units", "access", "audit", "spreadsheets"})
package vn.nangchuan.units.codelist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
