/**
 * What drafts of law would do, before anybody publishes them: who would fall below the standard and who would rise, and
 * what it would take to mend that. Reads, and writes nothing.
 */
@NullMarked
@ApplicationModule(
        displayName = "Policy sandbox",
        allowedDependencies = {
            "kernel",
            "uikit",
            "scope",
            "units",
            "access",
            "audit",
            "standards",
            "standings",
            "standings :: ui",
            "standings :: law",
            "standings :: law-ui",
            "officials",
            "officials :: ui"
        })
package vn.nangchuan.standings.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
