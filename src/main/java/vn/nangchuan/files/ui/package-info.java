/** How scans are taken in and sent out, on every screen that has to do with papers. */
@NullMarked
@NamedInterface("ui")
package vn.nangchuan.files.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
