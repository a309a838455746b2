/** The screens for waivers and reductions of standards. */
@NullMarked
package vn.nangchuan.officials.waivers.ui;

import org.jspecify.annotations.NullMarked;
