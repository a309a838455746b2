/** The screens of the law: its documents with their rules, and what the province has set. */
@NullMarked
package vn.nangchuan.standings.law.ui;

import org.jspecify.annotations.NullMarked;
