/** The screens in which accounts and their roles are kept. */
@NullMarked
@NamedInterface("ui")
package vn.nangchuan.accounts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
