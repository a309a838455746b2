package vn.nangchuan.isolation;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.JDBCException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import vn.nangchuan.audit.AuditLine;
import vn.nangchuan.isolation.Canaries.Owned;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.Published;
import vn.nangchuan.scope.StoredRecord;
import vn.nangchuan.scope.UnitPath;

/** Walks an answer to its last text and number, or a failure through its causes, and notes whose canaries are in it. */
final class Findings {

    private static final long HIGHEST_COUNT = 1_000;

    private final Canaries canaries;
    private boolean counts;

    /** A line stays in the chain of its unit, with the number of what has gone to another unit since; only words count. */
    private boolean inLine;

    private final Set<Object> echoed;
    private final Set<Class<?>> savedTypes = new HashSet<>();
    private final List<Owned> owners = new ArrayList<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param arguments of the call; what the caller said is not told by its echo
     */
    Findings(Canaries canaries, Object... arguments) {
        this.canaries = canaries;
        this.echoed = Collections.newSetFromMap(new IdentityHashMap<>());
        Arrays.stream(arguments).filter(argument -> argument != null).forEach(this::addEcho);
    }

    private void addEcho(Object argument) {
        if (argument instanceof Collection<?> many) {
            many.forEach(this::addEcho);
        } else if (isOurs(argument) && !isId(argument)) {
            echoed.add(argument);
            if (argument instanceof StoredRecord) {
                savedTypes.add(argument.getClass());
            }
        }
    }

    /** Whether it held a number of things that is not 0. */
    boolean counts() {
        return counts;
    }

    List<Owned> owners() {
        return owners;
    }

    Findings walk(@Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text ->
                (inLine ? canaries.wordsIn(text).map(Owned::inTrail) : canaries.in(text)).forEach(owners::add);
            case Number number -> walkNumber(number.longValue());
            case UnitPath _ -> {}
            case Collection<?> many -> many.forEach(this::walk);
            case Optional<?> one -> one.ifPresent(this::walk);
            case Map<?, ?> map -> {
                walk(map.keySet());
                walk(map.values());
            }
            case Throwable failure -> walkFailure(failure);
            default -> walkObject(value);
        }
        return this;
    }

    private void walkNumber(long number) {
        if (inLine) {
            return;
        }
        canaries.ownerOf(number).ifPresentOrElse(owners::add, () -> counts |= number > 0 && number < HIGHEST_COUNT);
    }

    /** What somebody's call has put into an object of the caller's. */
    void collected(Object into) {
        echoed.remove(into);
        walkObject(into);
    }

    /** What a failure says, but for the database's own words, which reach nobody; a number in it is the caller's. */
    private void walkFailure(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessRuleViolation violation) {
                walk(violation.findings());
            } else if (cause.getMessage() != null && !isOfTheDatabase(cause)) {
                canaries.wordsIn(cause.getMessage()).forEach(owners::add);
            }
        }
    }

    private static boolean isOfTheDatabase(Throwable failure) {
        return failure instanceof SQLException
                || failure instanceof JDBCException
                || failure instanceof DataAccessException;
    }

    private void walkObject(Object value) {
        if (!isOurs(value) || value instanceof Enum<?> || isEcho(value) || !seen.add(value)) {
            return;
        }
        if (value instanceof KeptRecord kept) {
            UnitPath counter = kept.counter();
            owners.add(new Owned(
                    value.getClass().getSimpleName(),
                    counter == null ? List.of(kept.keeper()) : List.of(kept.keeper(), counter),
                    false,
                    kept.official(),
                    null));
        }
        boolean countsSoFar = counts;
        boolean inLineSoFar = inLine;
        if (value instanceof AuditLine line) {
            walk(line.officialName());
            inLine = true;
        }
        for (Class<?> type = value.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .forEach(field -> walk(read(field, value)));
        }
        inLine = inLineSoFar;
        if (value.getClass().isAnnotationPresent(Published.class)) {
            counts = countsSoFar;
        }
    }

    /** What was given to be saved comes back as it is, or as a copy. */
    private boolean isEcho(Object value) {
        return echoed.contains(value) || savedTypes.contains(value.getClass());
    }

    private static boolean isOurs(Object value) {
        return value.getClass().getName().startsWith("vn.nangchuan.")
                && !value.getClass().getName().contains("$$");
    }

    private static boolean isId(Object value) {
        return value.getClass().getSimpleName().endsWith("Id");
    }

    private static @Nullable Object read(Field field, Object value) {
        try {
            field.setAccessible(true);
            return field.get(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
