/**
 * The administrative units as the law dates them: the tree, the codes, who succeeded whom, the documents that decided
 * it, and which units are pilots.
 */
@NullMarked
@ApplicationModule(
        displayName = "Units",
        allowedDependencies = {"kernel", "scope"})
package vn.nangchuan.units;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
