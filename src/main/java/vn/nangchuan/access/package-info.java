/**
 * Who signs in and what they may do: sign-in with lockout, the signed-in account, permissions from roles, sign-out and
 * idle sessions. It knows permissions by their names only; each module brings its own, and {@code access/roles.csv} says
 * which role holds which.
 */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"kernel", "uikit", "database", "scope", "units"})
package vn.nangchuan.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
