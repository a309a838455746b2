/**
 * What people have typed into forms and not saved yet, kept for them alone until they save or drop it, or a month has
 * passed. It knows no form: the forms hand their values over through {@link vn.nangchuan.uikit.DraftBook}.
 *
 * @see <a href="../../../../../docs/decisions/0018-drafts.md">Decision 18: drafts of forms</a>
 */
@NullMarked
@ApplicationModule(
        displayName = "Drafts",
        allowedDependencies = {"kernel", "uikit", "database", "scope", "access"})
package vn.nangchuan.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
