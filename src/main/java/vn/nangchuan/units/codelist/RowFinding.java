package vn.nangchuan.units.codelist;

import vn.nangchuan.kernel.Finding;
import vn.nangchuan.scope.Published;

/**
 * What is wrong with a row.
 *
 * @param row its number in the file
 * @param unit what the row calls the unit, to find it by
 */
@Published("it is what the person who asks brought")
public record RowFinding(int row, String unit, Finding finding) {}
