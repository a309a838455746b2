/**
 * Accounts and the roles they hold, in which unit, from when to when; who may give which role to whom; one-time passwords
 * and the lists in which a province or commune keeps all this. What a role may do, and how one signs in, is not here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {
            "kernel",
            "uikit",
            "database",
            "scope",
            "units",
            "access",
            "access :: navigation",
            "drafts",
            "audit",
            "spreadsheets",
            "audit :: ui",
            "officials",
            "officials :: ui"
        })
package vn.nangchuan.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
