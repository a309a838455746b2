/**
 * Brings many people onto the register at once, out of a workbook: looked through first, then taken over whole or not at
 * all, and taken back by one step until somebody edits what it wrote.
 *
 * @see <a href="../../../../../../docs/decisions/0033-people-from-workbooks.md">Decision 33: people from workbooks</a>
 */
@NullMarked
package vn.nangchuan.officials.imports;

import org.jspecify.annotations.NullMarked;
