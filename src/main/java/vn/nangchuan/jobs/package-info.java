/**
 * Work that takes longer than somebody waits for: asked for once, done in the background under the asker's unit, with
 * progress that is stored and can be looked at from anywhere, and called off between two parts of it.
 *
 * @see <a href="../../../../../docs/decisions/0023-jobs.md">Decision 23: jobs</a>
 */
@NullMarked
@ApplicationModule(
        displayName = "Jobs",
        allowedDependencies = {"kernel", "uikit", "scope", "units", "access", "audit"})
package vn.nangchuan.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
