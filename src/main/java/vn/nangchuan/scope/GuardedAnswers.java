package vn.nangchuan.scope;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.ClassUtils;

/**
 * Walks what a service hands out, records, lists, maps and all that is in them, and has every {@link KeptRecord} and {@link OfferedRecord} judged.
 * An answer nested deeper than anybody would write is refused too: what was not looked at does not pass.
 */
final class GuardedAnswers implements MethodInterceptor {

    private static final int DEEPEST = 12;

    private static final ClassValue<List<Method>> INNER = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> mayHoldRecords(component.getType()))
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .toList();
        }
    };

    private final ObjectProvider<ScopeGuard> guard;

    GuardedAnswers(ObjectProvider<ScopeGuard> guard) {
        this.guard = guard;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        Object answer = call.proceed();
        judge(answer, 0);
        return answer;
    }

    void judge(@Nullable Object value, int depth) {
        if (value instanceof KeptRecord kept) {
            guard.getObject().requireEither(kept.keeper(), kept.counter());
            guard.getObject().requirePerson(kept);
        }
        if (value instanceof OfferedRecord offered) {
            guard.getObject().requireOffered(offered.offeredBy());
        }
        if (depth > DEEPEST) {
            throw new IllegalStateException("An answer is nested too deep to be judged");
        }
        switch (value) {
            case Collection<?> many -> many.forEach(one -> judge(one, depth + 1));
            case Optional<?> one -> one.ifPresent(inner -> judge(inner, depth + 1));
            case Map<?, ?> map ->
                map.forEach((key, inner) -> {
                    judge(key, depth + 1);
                    judge(inner, depth + 1);
                });
            case Record holder -> INNER.get(holder.getClass()).forEach(part -> judge(read(part, holder), depth + 1));
            case null, default -> {}
        }
    }

    /** All but what ends there; a type that says nothing, such as Object, may hold anything. */
    private static boolean mayHoldRecords(Class<?> type) {
        return !ClassUtils.isSimpleValueType(type) && type != UnitPath.class && !isNumberOfOurs(type);
    }

    private static boolean isNumberOfOurs(Class<?> type) {
        return type.getPackageName().equals("vn.nangchuan.kernel")
                && type.getSimpleName().endsWith("Id");
    }

    private static @Nullable Object read(Method accessor, Record holder) {
        try {
            return accessor.invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record cannot be judged: " + holder.getClass(), e);
        }
    }
}
