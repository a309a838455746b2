package vn.nangchuan.isolation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.ClassUtils;

/** There is one catalogue of permissions, and everything that asks for one asks it. */
class PermissionCatalogueTests {

    private static final Map<String, String> HELD_BY_NO_ROLE = Map.of(
            "units:reorganise", "units are opened and ended by the job that reads a reorganisation",
            "officials:assign", "dossiers are handed on by the job that reads a reorganisation",
            "training:archive", "classes run elsewhere are taken over by a job",
            "accounts:install", "the first accounts of an installation are opened by a job");

    private static final Map<String, String> ROUTES_OPEN_TO_ALL_SIGNED_IN = Map.of(
            "shell.HomeView", "everybody has a home page; each card on it asks for a permission",
            "access.ui.ChangePasswordView", "everybody changes the own password",
            "access.ui.SecondStepView", "whoever signs in enters the code that is due",
            "access.ui.SecondFactorView", "everybody sets up the own second step",
            "access.ui.WorkplaceView", "everybody chooses among the own places of work",
            "access.ui.AccountView", "everybody looks after the own account",
            "exports.ui.ExportsView", "everybody sees the lists they took away; each asks for its own permission");

    private static final Map<String, String> ROUTES_OPEN_TO_ANYBODY = Map.of(
            "access.ui.LoginView", "nobody is signed in before it",
            "access.ui.ForgottenPasswordView", "whoever forgot the password cannot sign in",
            "access.ui.ResetPasswordView", "the letter's token says whose password it is");

    @Test
    void eachPermissionHasExactlyOneAnnotationOfItsOwnOrOneThatItShares() {
        List<String> asked = AllPermissions.CATALOGUES.stream()
                .flatMap(catalogue -> Arrays.stream(catalogue.getDeclaredClasses()))
                .map(annotation -> annotation.getAnnotation(PreAuthorize.class))
                .filter(asking -> asking != null)
                .map(PreAuthorize::value)
                .filter(value -> !value.startsWith("isAuthenticated()"))
                .toList();
        List<String> alone =
                asked.stream().filter(value -> !value.contains(" or ")).toList();
        Set<String> named =
                asked.stream().flatMap(value -> Targets.namedIn(value).stream()).collect(Collectors.toSet());

        assertThat(asked).allSatisfy(value -> assertThat(Targets.namedIn(value)).isNotEmpty());
        assertThat(alone).doesNotHaveDuplicates();
        assertThat(named).containsExactlyInAnyOrderElementsOf(AllPermissions.NAMES);
    }

    @Test
    void rolesHoldPermissionsThatExist() {
        assertThat(held()).isSubsetOf(AllPermissions.NAMES);
    }

    @Test
    void eachPermissionIsHeldByARoleOrLeftToJobsForAReason() {
        Set<String> missing = new TreeSet<>(AllPermissions.NAMES);
        missing.removeAll(held());

        assertThat(missing).isEqualTo(new TreeSet<>(HELD_BY_NO_ROLE.keySet()));
    }

    private static Set<String> held() {
        return Callers.permissionsByRole().values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyRouteAsksForAPermissionOfTheCatalogueOrIsOpenForAReason() {
        for (Class<?> view : views()) {
            RolesAllowed asked = view.getAnnotation(RolesAllowed.class);
            boolean signedIn = view.isAnnotationPresent(PermitAll.class);
            boolean anybody = view.isAnnotationPresent(AnonymousAllowed.class);

            assertThat(Stream.of(asked != null, signedIn, anybody).filter(Boolean::booleanValue))
                    .as(view.getName())
                    .hasSize(1);
            assertThat(signedIn).as(view.getName()).isEqualTo(ROUTES_OPEN_TO_ALL_SIGNED_IN.containsKey(name(view)));
            assertThat(anybody).as(view.getName()).isEqualTo(ROUTES_OPEN_TO_ANYBODY.containsKey(name(view)));
            if (asked != null) {
                assertThat(asked.value()).as(view.getName()).isNotEmpty().isSubsetOf(AllPermissions.NAMES);
            }
        }
    }

    private static String name(Class<?> view) {
        return view.getName().substring("vn.nangchuan.".length());
    }

    private static List<Class<?>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("vn.nangchuan").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .toList();
    }

    @Test
    void noScreenShowsWhatAFailureSays() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "vn.nangchuan.shell..", "vn.nangchuan.uikit..")
                .should()
                .callMethod(Throwable.class, "getMessage")
                .orShould()
                .callMethod(Throwable.class, "getLocalizedMessage")
                .orShould()
                .callMethod(Throwable.class, "toString")
                .because("the database's words, and with them other units' data, would stand on the screen")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("vn.nangchuan"));
    }
}
