/** The screen of what will happen to standings on days that are known ahead. */
@NullMarked
package vn.nangchuan.officials.forecast.ui;

import org.jspecify.annotations.NullMarked;
