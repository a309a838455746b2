package vn.nangchuan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RolesUnitTests {

    private final Roles roles = new Roles();

    @Test
    void joinsThePermissionsOfSeveralRoles() {
        assertThat(roles.permissionsOf(List.of("SYSTEM_ADMINISTRATOR", "NO_SUCH_ROLE")))
                .contains("accounts:manage")
                .isSubsetOf(roles.allPermissions());
    }

    @Test
    void givesNothingToAnUnknownRole() {
        assertThat(roles.permissionsOf(List.of("NO_SUCH_ROLE"))).isEmpty();
    }

    @Test
    void grantsNobodyTheMarkOfAPasswordThatIsDue() {
        assertThat(roles.allPermissions()).doesNotContain(AccessPermissions.PASSWORD_CHANGE_DUE);
    }
}
