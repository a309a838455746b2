/**
 * The wall between units. Every table is reached through a view that the database itself narrows to the scope bound to
 * the connection; this module builds those views, binds the scope at every checkout and says who is bound.
 *
 * @see <a href="../../../../../docs/decisions/0004-the-wall.md">Decision 4: the wall</a>
 */
@NullMarked
@ApplicationModule(
        displayName = "Scope",
        allowedDependencies = {"kernel", "database"})
package vn.nangchuan.scope;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
