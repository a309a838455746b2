/** How jobs are shown: the page of all of them, and the panel that other screens put theirs into. */
@NullMarked
@NamedInterface("ui")
package vn.nangchuan.jobs.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
