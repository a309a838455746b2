/** The screens on which people are brought in a workbook, looked through, taken over and taken back. */
@NullMarked
package vn.nangchuan.officials.imports.ui;

import org.jspecify.annotations.NullMarked;
