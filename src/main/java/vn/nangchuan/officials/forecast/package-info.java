/** The list of those who will fall below the standard, with their names. */
@NullMarked
package vn.nangchuan.officials.forecast;

import org.jspecify.annotations.NullMarked;
