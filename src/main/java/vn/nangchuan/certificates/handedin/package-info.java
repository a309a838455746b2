/**
 * The papers that officials hand in themselves, for the commune that keeps their dossier: it makes a certificate of one,
 * with the scan that came, or declines it and says why. Each is dealt with once.
 */
@NullMarked
@ApplicationModule(
        displayName = "Papers handed in by officials",
        allowedDependencies = {
            "kernel",
            "uikit",
            "scope",
            "access",
            "audit",
            "audit :: ui",
            "officials",
            "officials :: ui",
            "training",
            "files",
            "certificates",
            "certificates :: ui",
            "files :: ui"
        })
package vn.nangchuan.certificates.handedin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
