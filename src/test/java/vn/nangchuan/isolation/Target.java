package vn.nangchuan.isolation;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be called with data of a unit.
 *
 * @param permission that its annotation asks for; null where it asks for none by itself
 * @param mayWrite unless its transaction is read-only
 */
record Target(Kind kind, Object bean, Method method, @Nullable String permission, boolean mayWrite) {

    /** What it is in the portal. */
    enum Kind {
        SERVICE,
        REPOSITORY,
        CONTRIBUTION,
        LISTENER
    }

    String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    @Override
    public String toString() {
        return name();
    }
}
