package vn.nangchuan.isolation;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.UnitPath;

/**
 * Something that can be called with data of a unit.
 *
 * @param permission that its annotation asks for; null where it asks for none by itself
 * @param mayWrite unless its transaction is read-only
 */
record Target(
        Kind kind, Object bean, Method method, @Nullable String permission, boolean mayWrite) {

    /** What it is in the portal. */
    enum Kind {
        SERVICE,
        REPOSITORY,
        CONTRIBUTION,
        LISTENER,
        JOB
    }

    String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Whether it is asked about a unit by its number or path, so that what it counts is that unit's. */
    boolean isAboutOneUnit() {
        return Arrays.stream(method.getParameterTypes())
                .anyMatch(type -> type == UnitId.class
                        || type == UnitPath.class
                        || (type.isRecord()
                                && Arrays.stream(type.getRecordComponents())
                                        .anyMatch(component -> component.getType() == UnitId.class)));
    }

    @Override
    public String toString() {
        return name();
    }
}
