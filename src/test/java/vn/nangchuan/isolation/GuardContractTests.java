package vn.nangchuan.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.OfferedRecord;
import vn.nangchuan.scope.Published;
import vn.nangchuan.scope.UnitPath;

/**
 * Whatever a public service method hands out says whose it is, is published for a reason, or is judged inside for a reason:
 * only so can the guard compare it.
 */
class GuardContractTests {

    @Test
    void everyAnswerOfAServiceCanBeJudged() {
        List<String> unjudged = new ArrayList<>();
        for (Class<?> service : services()) {
            for (Method method : service.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())
                        && !method.isSynthetic()
                        && !method.isAnnotationPresent(JudgedInside.class)) {
                    collect(method.getGenericReturnType(), service.getSimpleName() + "." + method.getName(), unjudged);
                }
            }
        }

        assertThat(unjudged)
                .as("make it a KeptRecord, or say @Published or @JudgedInside and why")
                .isEmpty();
    }

    private static void collect(Type type, String where, List<String> unjudged) {
        switch (type) {
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments()).forEach(part -> collect(part, where, unjudged));
            case GenericArrayType array -> collect(array.getGenericComponentType(), where, unjudged);
            case Class<?> raw when !isHarmless(raw) -> unjudged.add(where + " hands out " + raw.getSimpleName());
            default -> {}
        }
    }

    /** Says whose it is, is published, or says nothing of anybody: whether a step is possible, on which day, a finding. */
    private static boolean isHarmless(Class<?> type) {
        return type == void.class
                || type == boolean.class
                || type == UnitPath.class
                || type == Finding.class
                || type.isEnum()
                || type.getName().startsWith("java.time.")
                || KeptRecord.class.isAssignableFrom(type)
                || OfferedRecord.class.isAssignableFrom(type)
                || type.isAnnotationPresent(Published.class);
    }

    @Test
    void whatIsPublishedHoldsNoNumberOfAPerson() {
        for (Class<?> type : published(new HashSet<>())) {
            for (RecordComponent component : type.getRecordComponents()) {
                assertThat(component.getType().getSimpleName())
                        .as(type.getSimpleName() + "." + component.getName())
                        .isNotIn("OfficialId", "NominationId", "CertificateId", "EnrolmentId", "FileId", "AccountId");
            }
        }
    }

    private static Set<Class<?>> published(Set<Class<?>> found) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Published.class));
        scanner.findCandidateComponents("vn.nangchuan")
                .forEach(type -> found.add(ClassUtils.resolveClassName(String.valueOf(type.getBeanClassName()), null)));
        assertThat(found).isNotEmpty();
        return found;
    }

    private static List<Class<?>> services() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Service.class));
        return scanner.findCandidateComponents("vn.nangchuan").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .toList();
    }
}
