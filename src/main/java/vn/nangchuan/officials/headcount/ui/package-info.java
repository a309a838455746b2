/** The screens for headcounts. */
@NullMarked
package vn.nangchuan.officials.headcount.ui;

import org.jspecify.annotations.NullMarked;
