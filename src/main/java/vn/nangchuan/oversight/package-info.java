/**
 * What the province sees of the places below it: how many reach the standard on a date, where, and what changed since
 * another date. It computes nothing anew: standings, register and units are asked for their figures.
 */
@NullMarked
@ApplicationModule(
        displayName = "Oversight",
        allowedDependencies = {
            "kernel",
            "uikit",
            "access",
            "scope",
            "units",
            "standards",
            "standings",
            "officials",
            "officials :: ui"
        })
package vn.nangchuan.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
