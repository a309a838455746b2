/** The screens for movements of officials. */
@NullMarked
package vn.nangchuan.officials.movements.ui;

import org.jspecify.annotations.NullMarked;
