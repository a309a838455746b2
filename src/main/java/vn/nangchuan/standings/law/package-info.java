/**
 * What a province has set where the law leaves a value to it: drafted by one person, published by another, and never
 * changed after that.
 */
@NullMarked
@NamedInterface("law")
package vn.nangchuan.standings.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
