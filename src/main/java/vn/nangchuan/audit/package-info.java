/**
 * Who did what, as whom, when and why: one line per act, written in the act's own transaction, numbered and chained by
 * hash per unit, read again where somebody may see what it is about.
 *
 * @see <a href="../../../../../docs/decisions/0014-audit.md">Decision 14: the audit trail</a>
 */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel", "database", "scope", "units", "access", "uikit"})
package vn.nangchuan.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
