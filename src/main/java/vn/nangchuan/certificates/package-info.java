/**
 * The papers submitted as proof of qualifications: what a commune hands in, what the province decides on it, and the
 * approval that makes it count. Decisions are written once; nobody decides on what they submitted themselves.
 */
@NullMarked
@ApplicationModule(
        displayName = "Certificates",
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
            "files",
            "files :: ui"
        })
package vn.nangchuan.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
