/**
 * Tables that people bring and take away: workbooks (XLSX) and CSV, read row by row within limits and written without
 * formulas. What a file may not be is refused with the reason; what its cells mean is for the module that asked.
 *
 * @see <a href="../../../../../docs/decisions/0027-spreadsheets.md">Decision 27: spreadsheets</a>
 */
@NullMarked
@ApplicationModule(
        displayName = "Spreadsheets",
        allowedDependencies = {"kernel"})
package vn.nangchuan.spreadsheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
