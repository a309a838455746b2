package vn.nangchuan.isolation;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.CommandLineRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.repository.Repository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;
import vn.nangchuan.isolation.Target.Kind;

/** Finds in the running portal what can be called: nothing of it is written down. */
final class Targets {

    private static final Pattern MAY = Pattern.compile("@scopes\\.may\\('([a-z-]+:[a-z-]+)'\\)");

    private final ApplicationContext portal;

    Targets(ApplicationContext portal) {
        this.portal = portal;
    }

    List<Target> find() {
        List<Target> targets = new ArrayList<>();
        for (Object bean : singletons()) {
            if (bean instanceof Repository<?, ?> repository) {
                addRepository(targets, repository);
            } else {
                Class<?> type = AopUtils.getTargetClass(bean);
                if (isOfThePortal(type) && !type.isRecord() && !isScreen(type)) {
                    addMethods(targets, bean, type);
                }
            }
        }
        targets.sort(Comparator.comparing(Target::name));
        return targets;
    }

    private List<Object> singletons() {
        return Arrays.stream(portal.getBeanDefinitionNames())
                .filter(portal::isSingleton)
                .map(portal::getBean)
                .toList();
    }

    private static void addRepository(List<Target> targets, Repository<?, ?> repository) {
        for (Class<?> type : ClassUtils.getAllInterfaces(repository)) {
            if (isOfThePortal(type)) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                        .forEach(
                                method -> targets.add(new Target(Kind.REPOSITORY, repository, method, Set.of(), true)));
            }
        }
    }

    private static void addMethods(List<Target> targets, Object bean, Class<?> type) {
        boolean service = AnnotatedElementUtils.hasAnnotation(type, Service.class);
        for (Method method : methods(type)) {
            if (method.isSynthetic() || Modifier.isStatic(method.getModifiers())) {
                continue;
            }
            if (AnnotatedElementUtils.hasAnnotation(method, EventListener.class)) {
                targets.add(new Target(Kind.LISTENER, bean, method, Set.of(), true));
            } else if (isJob(bean, method)) {
                targets.add(new Target(Kind.JOB, bean, method, Set.of(), true));
            } else if (Modifier.isPublic(method.getModifiers()) && (service || isContribution(type, method))) {
                Kind kind = kind(type, method, service);
                targets.add(new Target(kind, bean, method, permissions(type, method), mayWrite(type, method)));
            }
        }
    }

    /** Its own and those it has from a class of the portal above it. */
    private static List<Method> methods(Class<?> type) {
        return Stream.<Class<?>>iterate(type, above -> above != null && isOfThePortal(above), Class::getSuperclass)
                .flatMap(above -> Arrays.stream(above.getDeclaredMethods()))
                .toList();
    }

    /** Screens and what belongs to them are opened by {@code ViewMatrixTests}, with a page around them. */
    private static boolean isScreen(Class<?> type) {
        return type.getPackageName().endsWith(".ui") || type.getPackageName().endsWith(".shell");
    }

    /** Runs without a person: at the start, or by the clock. */
    private static boolean isJob(Object bean, Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, Scheduled.class)
                || ((bean instanceof ApplicationRunner || bean instanceof CommandLineRunner)
                        && method.getName().equals("run"));
    }

    /** Answers a contract of the portal's own, or is public itself. */
    private static boolean isContribution(Class<?> type, Method method) {
        return Modifier.isPublic(type.getModifiers())
                || Arrays.stream(ClassUtils.getAllInterfacesForClass(type))
                        .filter(Targets::isOfThePortal)
                        .flatMap(contract -> Arrays.stream(contract.getMethods()))
                        .anyMatch(promised -> promised.getName().equals(method.getName())
                                && promised.getParameterCount() == method.getParameterCount());
    }

    static boolean isOfThePortal(Class<?> type) {
        return type.getName().startsWith("vn.nangchuan.")
                && !type.isAnonymousClass()
                && !type.isPrimitive()
                && !isOfTheTests(type.getProtectionDomain().getCodeSource());
    }

    /** What was generated has no source: a proxy, which is looked through. */
    private static boolean isOfTheTests(@Nullable CodeSource source) {
        return source == null || source.getLocation().getPath().contains("test-classes");
    }

    private static Kind kind(Class<?> type, Method method, boolean service) {
        if (!service) {
            return Kind.CONTRIBUTION;
        }
        PreAuthorize asked = asked(type, method);
        return asked != null && asked.value().startsWith("isAuthenticated()") ? Kind.OWN_ACCOUNT : Kind.SERVICE;
    }

    private static Set<String> permissions(Class<?> type, Method method) {
        PreAuthorize asked = asked(type, method);
        return asked == null ? Set.of() : namedIn(asked.value());
    }

    /** The permissions of which an annotation asks for one. */
    static Set<String> namedIn(String expression) {
        boolean understood = Arrays.stream(expression.split(" or "))
                .allMatch(part -> MAY.matcher(part).matches());
        return understood
                ? MAY.matcher(expression).results().map(named -> named.group(1)).collect(Collectors.toSet())
                : Set.of();
    }

    private static @Nullable PreAuthorize asked(Class<?> type, Method method) {
        PreAuthorize asked = AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class);
        if (asked == null) {
            asked = AnnotatedElementUtils.findMergedAnnotation(type, PreAuthorize.class);
        }
        return asked;
    }

    private static boolean mayWrite(Class<?> type, Method method) {
        Transactional transaction = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        if (transaction == null) {
            transaction = AnnotatedElementUtils.findMergedAnnotation(type, Transactional.class);
        }
        return transaction == null || !transaction.readOnly();
    }
}
