/**
 * The demonstration: invented people that give the figures of a newspaper report on Văn Lãng of 19/07/2019, the accounts
 * to look at them with, and a business clock that starts on that day and can be moved forward.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "kernel",
            "database",
            "scope",
            "units",
            "access",
            "accounts",
            "standards",
            "standings",
            "standings :: law",
            "officials",
            "officials :: headcount",
            "training"
        })
package vn.nangchuan.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
