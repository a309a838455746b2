/** The screens for comparing identity numbers. */
@NullMarked
package vn.nangchuan.officials.numbers.ui;

import org.jspecify.annotations.NullMarked;
