package vn.nangchuan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.sql.Statement;
import java.util.Calendar;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.scope.OtherSide;

/** What the compiler does not guard. Every rule names its reason; an exception is named in the rule. */
class ArchitectureRulesTests {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.nangchuan");

    private static final String[] SCREENS = {"..ui..", "..uikit..", "..shell.."};
    private static final String DATABASE_OWNERS =
            "vn\\.nangchuan\\.(scope\\.(Wall|WallSql|WallAccounts|SignInSql|ScopedDataSource)|database\\.(ServerCheck|OwnerAccount))(\\$.*)?";

    @Test
    void vaadinStaysInTheScreens() {
        noClasses()
                .that()
                .resideOutsideOfPackages(SCREENS)
                .and()
                .doNotHaveFullyQualifiedName("vn.nangchuan.access.SecuritySetup") // puts Vaadin behind sign-in
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .because("rules and data must outlive the screens")
                .check(PORTAL);
    }

    @Test
    void screensDoNotReachTheDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage(SCREENS)
                .should()
                .dependOnClassesThat(anyOf(
                        annotatedWith(Entity.class),
                        assignableTo(Repository.class),
                        resideInAnyPackage(
                                "java.sql..",
                                "javax.sql..",
                                "jakarta.persistence..",
                                "org.hibernate..",
                                "org.springframework.jdbc..",
                                "org.springframework.data..")))
                .because("screens show records that a service made, under its permission and in its transaction")
                .check(PORTAL);
    }

    @Test
    void timeIsReadFromAClock() {
        noClasses()
                .that()
                .areNotAssignableTo(BusinessClock.class)
                .should()
                .accessTargetWhere(describe("the system's time is read", ArchitectureRulesTests::readsTheSystemsTime))
                .because("rules go by the business date, and a test must be able to set it")
                .check(PORTAL);
    }

    @Test
    void onlyOneClassReadsTheSignedInPersonFromSpring() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("vn.nangchuan.access.SecurityContextUser")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(SecurityContextHolder.class)
                .because("who acts comes in as CurrentUser or Scope, so that nothing runs under a borrowed name")
                .check(PORTAL);
    }

    @Test
    void onlyOneClassReadsTheRequestFromSpring() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("vn.nangchuan.access.CurrentRequest")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(RequestContextHolder.class)
                .because("it is missing where work runs in the background; what needs it says so by its constructor")
                .check(PORTAL);
    }

    @Test
    void onlyTheFrameAndNavigationsAskForTheCurrentPage() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..uikit..", "..shell..")
                .and()
                .haveSimpleNameNotEndingWith("Navigation")
                .and()
                .doNotHaveFullyQualifiedName("vn.nangchuan.access.ui.BrowserPreferences") // reads cookies
                .should()
                .accessTargetWhere(describe(
                        "the current page or session is asked for",
                        access -> access.getTarget().getName().startsWith("getCurrent")
                                && Set.of(UI.class, VaadinSession.class, VaadinRequest.class, VaadinService.class)
                                        .stream()
                                        .anyMatch(access.getTargetOwner()::isAssignableTo)))
                .because("a static context is missing where work runs in the background, and no test can set it")
                .check(PORTAL);
    }

    @Test
    void onlyALeaversNominationsAreChangedOnTheOtherSide() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("vn.nangchuan.nominations.NominationsOfLeavers") // gives the seat back
                .and()
                .doNotHaveFullyQualifiedName(OtherSide.class.getName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(OtherSide.class)
                .because("it writes where whoever acts may write nothing: each use is decided on its own")
                .check(PORTAL);
    }

    @Test
    void onlyTheWallRunsTextAsSql() {
        noClasses()
                .that()
                .haveNameNotMatching(DATABASE_OWNERS)
                .should()
                .accessTargetWhere(describe(
                        "a text is run as SQL",
                        access -> access.getTargetOwner().isAssignableTo(Statement.class)
                                && access.getTarget().getName().matches("execute.*|addBatch")
                                && access.getTarget().getFullName().contains("(java.lang.String")))
                .because("values go to the database as parameters; SourceRulesTests watches the other ways")
                .check(PORTAL);
    }

    @Test
    void entitiesHaveNoSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(anyOf(annotatedWith(Entity.class), annotatedWith(MappedSuperclass.class)))
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("state changes by acts that have a name and check what they need")
                .check(PORTAL);
    }

    @Test
    void entitiesRepositoriesAndViewsStayInTheirPackage() {
        classes()
                .that(anyOf(annotatedWith(Entity.class), assignableTo(Repository.class), annotatedWith(Route.class)))
                .should()
                .notBePublic()
                .because("then the compiler itself refuses their use from elsewhere (decisions 2 and 3)")
                .check(PORTAL);
    }

    @Test
    void everyDoorOfAServiceAsksForAPermission() {
        methods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat(describe("are public services", ArchitectureRulesTests::isPublicService))
                .should(new AskForAPermission())
                .because("a hidden button stops nobody; what only works inside a caller's transaction is guarded there")
                .check(PORTAL);
    }

    @Test
    void permissionsAreWrittenOncePerModule() {
        noClasses()
                .that()
                .areNotAnnotations()
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .because("a permission's name stands in the module's XxxPermissions only")
                .check(PORTAL);
        noMethods()
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .because("a permission's name stands in the module's XxxPermissions only")
                .check(PORTAL);
    }

    @Test
    void beansGetWhatTheyNeedThroughTheirConstructor() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(PORTAL);
    }

    @Test
    void thereIsOneLog() {
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(PORTAL);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("vn.nangchuan.database.StartupRefusedReporter") // before there is a log
                .and()
                .doNotHaveFullyQualifiedName("vn.nangchuan.audit.AuditVerification") // prints a command's answer
                .and()
                .doNotHaveFullyQualifiedName("vn.nangchuan.standards.commandline.AssessCommand") // likewise
                .should(ACCESS_STANDARD_STREAMS)
                .because("what matters goes to the log, where it can be found again")
                .check(PORTAL);
    }

    @Test
    void everyPackageDeclaresItsNullness() {
        assertThat(PORTAL.stream().map(JavaClass::getPackage).distinct().filter(found -> !isNullMarked(found)))
                .as("NullAway looks at packages with @NullMarked only")
                .isEmpty();
    }

    @Test
    void noTransactionStaysOpenWhileAPageIsDrawn() throws Exception {
        assertThat(new YamlPropertySourceLoader().load("application", new ClassPathResource("application.yaml")))
                .as("it would load rows one by one in the screens, and not at all in background work")
                .allMatch(settings -> Boolean.FALSE.equals(settings.getProperty("spring.jpa.open-in-view")));
    }

    private static boolean isNullMarked(JavaPackage found) {
        return found.tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }

    private static boolean isPublicService(JavaClass type) {
        return (type.isAnnotatedWith(Service.class) || type.isAnnotatedWith(Transactional.class))
                && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    /** Not {@code one.or(other)}: where their types differ, that silently drops the first. */
    @SafeVarargs
    private static DescribedPredicate<JavaClass> anyOf(DescribedPredicate<? super JavaClass>... predicates) {
        return DescribedPredicate.or(predicates);
    }

    private static boolean readsTheSystemsTime(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String call = access.getTarget().getName();
        String signature = access.getTarget().getFullName();
        return (owner.getPackageName().equals("java.time") && call.equals("now") && !signature.contains("Clock"))
                || (owner.isEquivalentTo(System.class) && call.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Calendar.class) && call.equals("getInstance"))
                || signature.equals("java.util.Date.<init>()");
    }

    /** On the method or its class; an in-transaction API is guarded by the service that opened the transaction. */
    private static final class AskForAPermission extends ArchCondition<JavaMethod> {

        AskForAPermission() {
            super("ask for a permission, or work only inside a caller's transaction");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean asks = method.isMetaAnnotatedWith(PreAuthorize.class)
                    || method.getOwner().isMetaAnnotatedWith(PreAuthorize.class)
                    || isMandatory(method)
                    || isMandatory(method.getOwner());
            events.add(new SimpleConditionEvent(method, asks, method.getFullName() + " asks for no permission"));
        }

        private static boolean isMandatory(HasAnnotations<?> element) {
            return element.tryGetAnnotationOfType(Transactional.class)
                    .filter(transaction -> transaction.propagation() == Propagation.MANDATORY)
                    .isPresent();
        }
    }
}
