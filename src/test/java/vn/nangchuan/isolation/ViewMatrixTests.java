package vn.nangchuan.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import vn.nangchuan.isolation.Canaries.Owned;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.RolesOfViews;
import vn.nangchuan.training.ui.ClassSection;

/**
 * Every route of the registry, opened by every role with the numbers of its own and of others' data in the address; its
 * text, its links, the rows of its grids and the entries of its pickers are read to the end, and so are the cards, counts
 * and navigation around it, and every download.
 */
@PortalTest
@OwnSchemas("nc_matrix")
@ViewPackages(packages = "vn.nangchuan")
class ViewMatrixTests extends SpringBrowserlessTest {

    private static final int LEAST_CHECKS = 500;

    /** What the number in an address is of, by the route; another route with a number fails until it is told here. */
    private static final Map<String, Function<Subject, Object>> NUMBERS = Map.of(
            "certificates/case", subject -> subject.certificate().value(),
            "handed-in/paper", subject -> subject.handedIn().value(),
            "classes/class", subject -> subject.trainingClass().value(),
            "register/official", subject -> subject.official().value(),
            "register/recorded", subject -> subject.official() + "/" + Instant.now(),
            "accounts/account", subject -> subject.account().value(),
            "register/imports", Subject::registerImport,
            "law/document", _ -> "QD-04-2004",
            "law/versions", _ -> "TT-13-2019",
            "law/version", Subject::lawVersion);

    private static final Set<String> STEPS = Set.of(
            "login",
            "forgotten-password",
            "reset-password",
            "second-step",
            "second-factor",
            "workplace",
            "change-password");

    @Autowired
    Matrix matrix;

    @Autowired
    List<ClassSection> sections;

    @Autowired
    Downloads downloads;

    private final Set<String> leaks = new TreeSet<>();
    private final Set<String> differences = new TreeSet<>();
    private final Set<String> showing = new TreeSet<>();
    private int checks;

    @Test
    void everyRouteShowsEveryRoleItsOwnAndNothingElse() throws Exception {
        matrix.prepare();
        long began = System.nanoTime();
        for (Caller caller : oneOfEachRole()) {
            signIn(caller);
            for (RouteData route : RouteConfiguration.forApplicationScope().getAvailableRoutes()) {
                matrix.world().around(caller).forEach((relation, subject) -> open(route, caller, relation, subject));
            }
        }
        System.out.printf(
                "Isolation of screens: %,d checks in %d s, %d leaks, %d differences%n",
                checks, (System.nanoTime() - began) / 1_000_000_000, leaks.size(), differences.size());

        assertThat(showing)
                .as("pages on which the canaries of the own unit were seen")
                .contains(
                        "certificates",
                        "certificates/case",
                        "classes/class",
                        "gaps",
                        "handed-in",
                        "handed-in/paper",
                        "register",
                        "register/official",
                        "register/recorded");
        assertThat(leaks).as("leaks").isEmpty();
        assertThat(differences).as("too much or too little").isEmpty();
        assertThat(checks).isGreaterThanOrEqualTo(LEAST_CHECKS);
        assertThat(matrix.isUntouched()).as("opening a page changes nothing").isTrue();
    }

    @Test
    void everyDownloadSendsEveryRoleItsOwnAndNothingElse() throws Exception {
        matrix.prepare();
        for (Caller caller : oneOfEachRole()) {
            signIn(caller);
            matrix.world()
                    .around(caller)
                    .forEach((relation, subject) -> downloads.of(subject).forEach(download -> {
                        boolean due = download.asksFor().stream().anyMatch(caller.permissions()::contains)
                                && caller.unit().contains(subject.path())
                                && (caller.official() == null
                                        || caller.official().equals(subject.official()));
                        assertThat(download.isSent())
                                .as("%s as %s for %s", download, caller, relation)
                                .isEqualTo(due);
                    }));
        }
    }

    private List<Caller> oneOfEachRole() {
        Set<String> roles = new TreeSet<>();
        return Callers.of(matrix.world()).stream()
                .filter(caller -> !caller.isAllowedAll() && roles.add(caller.role()))
                .toList();
    }

    private void signIn(Caller caller) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(RolesOfViews.added(caller.signedIn())));
        cleanVaadinEnvironment();
        initVaadinEnvironment();
    }

    private List<String> addresses(RouteData route, Subject subject) {
        String query = "?unit=" + subject.path().unit();
        if (route.getRouteParameters().isEmpty()) {
            return List.of(route.getTemplate(), route.getTemplate() + query);
        }
        String path = route.getTemplate().substring(0, route.getTemplate().indexOf("/:"));
        assertThat(NUMBERS).as("whose number the address carries").containsKey(path);
        String address = path + "/" + NUMBERS.get(path).apply(subject) + query;
        List<String> addresses = new ArrayList<>(List.of(address));
        if (path.equals("classes/class")) {
            sections.forEach(section -> addresses.add(address + "&tab=" + section.name()));
        }
        return addresses;
    }

    private void open(RouteData route, Caller caller, Relation relation, Subject subject) {
        boolean opened = false;
        for (String address : addresses(route, subject)) {
            opened |= opens(route, address, caller, relation);
        }
        if (!opened && mayOpen(route, caller) && relation == Relation.OWN && !leadsOn(route, caller)) {
            differences.add("too little: " + route.getTemplate() + " as " + caller);
        }
    }

    private boolean opens(RouteData route, String address, Caller caller, Relation relation) {
        checks++;
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
        Component view = (Component) getCurrentView();
        boolean open = route.getNavigationTarget().isInstance(view);
        String what = address + " as " + caller + " for " + relation;
        if (open && !mayOpen(route, caller)) {
            differences.add("too much: " + what);
        }
        List<Owned> owners =
                new Screen(UI.getCurrent()).owners(matrix.world().canaries()).toList();
        if (owners.stream().anyMatch(owned -> !owned.published() && owned.isKeptBy(caller.unit()))) {
            showing.add(route.getTemplate().replaceAll("/:.*", ""));
        }
        owners.stream()
                .map(owned -> route.getTemplate().equals("audit") ? owned.inTrail() : owned)
                .filter(owned -> !owned.isFor(caller))
                .map(Owned::toString)
                .forEach(owned -> leaks.add(what + " shows " + owned));
        return open;
    }

    /**
     * Who is signed in already is led on; some steps are only open to whom they are due, and officials begin with their
     * own dossier.
     */
    private static boolean leadsOn(RouteData route, Caller caller) {
        return STEPS.contains(route.getTemplate()) || (route.getTemplate().isEmpty() && caller.official() != null);
    }

    private static boolean mayOpen(RouteData route, Caller caller) {
        RolesAllowed asked = route.getNavigationTarget().getAnnotation(RolesAllowed.class);
        return asked == null || Stream.of(asked.value()).anyMatch(caller.permissions()::contains);
    }
}
