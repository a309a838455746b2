package vn.nangchuan.isolation;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;

/** Every permission that some module names in its {@code XxxPermissions}. */
final class AllPermissions {

    static final List<Class<?>> CATALOGUES = catalogues();
    static final Set<String> NAMES = CATALOGUES.stream()
            .flatMap(catalogue -> Arrays.stream(catalogue.getDeclaredFields()))
            .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == String.class)
            .map(AllPermissions::value)
            .collect(Collectors.toUnmodifiableSet());

    private AllPermissions() {}

    private static List<Class<?>> catalogues() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(
                new RegexPatternTypeFilter(java.util.regex.Pattern.compile(".*\\.[A-Z]\\w*Permissions")));
        return scanner.findCandidateComponents("vn.nangchuan").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(type -> type != AllPermissions.class)
                .toList();
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
