/**
 * Programmes, the classes that follow them, who sits in them and with what result. A class is offered to the whole
 * province and run by its host; its seats are a counter that is changed only while the class is locked.
 */
@NullMarked
@ApplicationModule(
        displayName = "Training",
        allowedDependencies = {
            "kernel",
            "uikit",
            "scope",
            "units",
            "access",
            "audit",
            "audit :: ui",
            "standards",
            "standings",
            "standings :: ui",
            "officials",
            "officials :: ui"
        })
package vn.nangchuan.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
