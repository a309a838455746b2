/**
 * The register of officials: who they are, which posts they hold and held, and which qualifications count for them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Officials",
        allowedDependencies = {
            "kernel",
            "uikit",
            "database",
            "scope",
            "units",
            "access",
            "audit",
            "audit :: ui",
            "files",
            "files :: ui",
            "jobs",
            "jobs :: ui",
            "spreadsheets",
            "standards",
            "standings",
            "standings :: ui",
            "standings :: forecast"
        })
package vn.nangchuan.officials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
