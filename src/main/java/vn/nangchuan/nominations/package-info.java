/**
 * Nominations: a unit proposes one of its officials for a class, the class's host decides. Accepting takes the seat in
 * the same transaction.
 */
@NullMarked
@ApplicationModule(
        displayName = "Nominations",
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
            "officials :: ui",
            "training",
            "training :: ui"
        })
package vn.nangchuan.nominations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
