/**
 * How many people hold posts in a unit, against the ceiling (định biên) that the law sets by kind and class of the unit, or
 * that the province assigns. Over it is shown and never refused.
 */
@NullMarked
@NamedInterface("headcount")
package vn.nangchuan.officials.headcount;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
