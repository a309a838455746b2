/**
 * The computed standings of officials, stored as periods so that any date is one query: re-assessed in the transaction
 * in which a fact changes, never typed in.
 */
@NullMarked
@ApplicationModule(
        displayName = "Standings",
        allowedDependencies = {"kernel", "uikit", "scope", "units", "access", "audit", "jobs", "jobs :: ui", "standards"
        })
package vn.nangchuan.standings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
