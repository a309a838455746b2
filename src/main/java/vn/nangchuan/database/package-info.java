/**
 * Where the data lives: the MariaDB server the portal brings along or is pointed to, the secrets kept beside it, and
 * the checks that stop the start with one line when it cannot be trusted.
 */
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
package vn.nangchuan.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
