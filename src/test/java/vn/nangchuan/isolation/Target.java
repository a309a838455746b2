package vn.nangchuan.isolation;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.UnitPath;

/**
 * Something that can be called with data of a unit.
 *
 * @param permissions of which its annotation asks for one; none where it asks for none by itself
 * @param mayWrite unless its transaction is read-only
 */
record Target(Kind kind, Object bean, Method method, Set<String> permissions, boolean mayWrite) {

    /** What it is in the portal. */
    enum Kind {
        SERVICE,
        /** A service for one's own account, whoever is signed in. */
        OWN_ACCOUNT,
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
