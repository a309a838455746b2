/** The screen on which drafts and values are tried, and its tables as files. */
@NullMarked
package vn.nangchuan.standings.sandbox.ui;

import org.jspecify.annotations.NullMarked;
