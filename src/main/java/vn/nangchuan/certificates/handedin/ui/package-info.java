/** The screens of papers that officials hand in: the form, the official's own list, the commune's, and the page of one. */
@NullMarked
package vn.nangchuan.certificates.handedin.ui;

import org.jspecify.annotations.NullMarked;
