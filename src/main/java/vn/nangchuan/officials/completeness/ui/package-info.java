/** The screens for what is to be mended in dossiers. */
@NullMarked
package vn.nangchuan.officials.completeness.ui;

import org.jspecify.annotations.NullMarked;
