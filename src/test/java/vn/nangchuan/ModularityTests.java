package vn.nangchuan;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules touch each other only where their package-info allows it. */
class ModularityTests {

    @Test
    void modulesKeepToTheirAllowedDependencies() {
        ApplicationModules.of(NangChuan.class).verify();
    }
}
