package vn.nangchuan.isolation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.GenericTypeResolver;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;

/**
 * Stored rows as entities, read by those who keep them and then handed to somebody else's call, as a careless caller might
 * hand on what it once read.
 */
final class StoredEntities {

    private static final String ROLE = "RoleGrant";
    /** Belong to the province whole, so that each unit below finds its province's. */
    private static final Map<String, String> PROVINCES_OWN = Map.of(
            "StoredParameter", "select e from StoredParameter e",
            "StoredVersion", "select e from StoredVersion e where e.status = 'DRAFT'");

    private static final Map<String, Function<Subject, Long>> IDS = Map.ofEntries(
            Map.entry("Official", subject -> subject.official().value()),
            Map.entry("Certificate", subject -> subject.certificate().value()),
            Map.entry("HandedInPaper", subject -> subject.handedIn().value()),
            Map.entry("Nomination", subject -> subject.nomination().value()),
            Map.entry("Enrolment", subject -> subject.enrolment().value()),
            Map.entry("TrainingClass", subject -> subject.trainingClass().value()),
            Map.entry("StoredFile", subject -> subject.scan().value()),
            Map.entry("Correction", subject -> subject.correction().value()),
            Map.entry("Waiver", subject -> subject.waiver().value()),
            Map.entry("Transfer", subject -> subject.transfer().value()),
            Map.entry("Account", subject -> subject.account().value()),
            Map.entry("Sitting", Subject::sitting),
            Map.entry("Programme", subject -> subject.programme().value()),
            Map.entry("Unit", subject -> subject.path().unit().value()));

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Scopes scopes;
    private final Map<String, Optional<Object>> found = new HashMap<>();

    StoredEntities(EntityManager entities, TransactionTemplate transaction, Scopes scopes) {
        this.entities = entities;
        this.transaction = transaction;
        this.scopes = scopes;
    }

    boolean areOf(Class<?> type) {
        return entities.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .anyMatch(type::equals);
    }

    /** The entity that a repository is for. */
    Class<?> domainOf(Target target) {
        if (target.bean() instanceof Repository<?, ?> repository) {
            for (Class<?> type : ClassUtils.getAllInterfaces(repository)) {
                Class<?>[] arguments = GenericTypeResolver.resolveTypeArguments(type, Repository.class);
                if (Targets.isOfThePortal(type) && arguments != null) {
                    return arguments[0];
                }
            }
        }
        return Object.class;
    }

    /** The number of the subject's row of that entity; of one that it names no row of, a number that nobody has. */
    long idOf(Class<?> entity, Subject subject) {
        if (PROVINCES_OWN.containsKey(entity.getSimpleName())) {
            return find(entity, subject)
                    .map(row -> (Long) entities.getEntityManagerFactory()
                            .getPersistenceUnitUtil()
                            .getIdentifier(row))
                    .orElseThrow();
        }
        return IDS.getOrDefault(entity.getSimpleName(), _ -> 1L).apply(subject);
    }

    /** The number of the role that the subject's account holds. */
    Long grantOf(Subject subject) {
        return find(role(), subject)
                .map(grant -> (Long) entities.getEntityManagerFactory()
                        .getPersistenceUnitUtil()
                        .getIdentifier(grant))
                .orElseThrow();
    }

    private Class<?> role() {
        return named(ROLE);
    }

    /** The entity of that name. */
    Class<?> named(String name) {
        return entities.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A row of the subject's unit, detached: the one the subject names, else any. */
    Optional<Object> find(Class<?> entity, Subject subject) {
        return found.computeIfAbsent(entity.getSimpleName() + subject, _ -> read(entity, subject));
    }

    private Optional<Object> read(Class<?> entity, Subject subject) {
        Scope keeper = new Scope(subject.path(), "job:reading", Set.of());
        try {
            return io(keeper, () -> Optional.ofNullable(transaction.execute(_ -> row(entity, subject))));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T io(Scope scope, java.util.concurrent.Callable<T> work) throws Exception {
        return scopes.callIn(scope, work::call);
    }

    private @Nullable Object row(Class<?> entity, Subject subject) {
        if (IDS.containsKey(entity.getSimpleName())) {
            return entities.find(entity, idOf(entity, subject));
        }
        if (entity.getSimpleName().equals(ROLE)) {
            return entities
                    .createQuery("select g from RoleGrant g where g.accountId = :account", entity)
                    .setParameter("account", subject.account().value())
                    .getResultList()
                    .stream()
                    .findFirst()
                    .orElse(null);
        }
        String anyOne = "select e from " + entity.getSimpleName() + " e";
        List<?> any = entities.createQuery(PROVINCES_OWN.getOrDefault(entity.getSimpleName(), anyOne), entity)
                .setMaxResults(1)
                .getResultList();
        return any.isEmpty() ? null : any.getFirst();
    }

    /** Something a contract collects into, new each time. */
    Optional<Object> helper(Class<?> type) {
        if (type.isPrimitive() || !type.getName().startsWith("vn.nangchuan.")) {
            return Optional.empty();
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance());
        } catch (ReflectiveOperationException _) {
            return Optional.empty();
        }
    }
}
