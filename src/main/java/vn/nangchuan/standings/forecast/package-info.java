/**
 * What will happen to standings on days that are known ahead, though nothing new happens: who falls below the standard,
 * and how many meet it.
 */
@NullMarked
@NamedInterface("forecast")
package vn.nangchuan.standings.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
