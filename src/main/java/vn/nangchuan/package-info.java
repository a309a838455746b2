/** Nâng Chuẩn: every package below is a module, and says in its own package-info what it is for and what it may use. */
@NullMarked
package vn.nangchuan;

import org.jspecify.annotations.NullMarked;
