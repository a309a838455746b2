/** The screen on which a code list is brought, looked at and taken over. */
@NullMarked
package vn.nangchuan.units.codelist.ui;

import org.jspecify.annotations.NullMarked;
