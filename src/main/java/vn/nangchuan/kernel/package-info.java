/** Values that every module speaks: typed ids, findings, violations and the business clock. Depends on nothing. */
@NullMarked
@ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
package vn.nangchuan.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
