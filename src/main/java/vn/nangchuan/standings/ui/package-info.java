/** How standings are shown: words, badges and sentences that every screen shares. */
@NullMarked
@NamedInterface("ui")
package vn.nangchuan.standings.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
