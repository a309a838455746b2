/** The screens of the law: its documents with their rules, and what the province has set. */
@NullMarked
@NamedInterface("law-ui")
package vn.nangchuan.standings.law.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
