/** The page of lists that were taken away in the background. */
@NullMarked
package vn.nangchuan.exports.ui;

import org.jspecify.annotations.NullMarked;
