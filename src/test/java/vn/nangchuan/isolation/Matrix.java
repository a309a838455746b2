package vn.nangchuan.isolation;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.access.FreshProofs;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.files.ScanFixture;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.testing.Fixture;
import vn.nangchuan.testing.TestProvinces;

/** Calls what the portal has, as those who are to call it, with the data of every relation they have to others. */
@Fixture
class Matrix implements AutoCloseable {

    private final ApplicationContext portal;
    private final SeededWorld world;
    private final DatabaseAccess access;
    private final Scopes scopes;
    private final TransactionTemplate transaction;
    private final EntityManager entities;
    private final TestProvinces provinces;
    private final FileStore files;
    private final FreshProofs proofs;
    private final OwnerBypassingTheWall owner;
    private @Nullable Calls calls;
    private @Nullable Arguments arguments;
    private List<Target> targets = List.of();

    /** What came of it. */
    static final class Result {

        final Map<String, Integer> checks = new TreeMap<>();
        final Set<String> leaks = new TreeSet<>();
        final Observations observed = new Observations();
        private final long began = System.nanoTime();

        private String asked = "";
        private @Nullable Answer last;

        /** What is asked without arguments is answered alike whosever data is meant, and called once for all of them. */
        private Answer sameForAll(Target target, Caller caller, Callable<Answer> call) throws Exception {
            String now = target + " as " + caller;
            Answer known = last;
            if (known == null || !now.equals(asked) || target.method().getParameterCount() > 0) {
                known = call.call();
                last = known;
                asked = now;
            }
            return known;
        }

        int total() {
            return checks.values().stream().mapToInt(Integer::intValue).sum();
        }

        @Override
        public String toString() {
            return "%,d checks in %d s %s, %d leaks"
                    .formatted(total(), (System.nanoTime() - began) / 1_000_000_000, checks, leaks.size());
        }
    }

    Matrix(
            ApplicationContext portal,
            SeededWorld world,
            DatabaseAccess access,
            Scopes scopes,
            TransactionTemplate transaction,
            EntityManager entities,
            TestProvinces provinces,
            FileStore files,
            FreshProofs proofs)
            throws SQLException {
        this.portal = portal;
        this.world = world;
        this.access = access;
        this.scopes = scopes;
        this.transaction = transaction;
        this.entities = entities;
        this.provinces = provinces;
        this.files = files;
        this.proofs = proofs;
        this.owner = new OwnerBypassingTheWall(access);
    }

    /** Seeds the two provinces, behind the wall; once, for all tests that share the portal. */
    void prepare() throws Exception {
        if (arguments != null) {
            return;
        }
        owner.spreadNumbers();
        world.seed();
        owner.nameNumbers(world.canaries());
        world.nameWhoWasSent();
        StoredEntities stored = new StoredEntities(entities, transaction, scopes);
        Arguments made = new Arguments(stored, scan());
        targets = new NotCalled().without(new Targets(portal).find());
        for (Target target : targets) {
            world.callers()
                    .forEach(unit -> world.around(unit).values().forEach(subject -> made.problems(target, subject)));
        }
        arguments = made;
        calls = new Calls(scopes, transaction, entities, owner, world.canaries(), proofs);
    }

    private CheckedFile scan() {
        return provinces.as(world.callers(1).getFirst(), "matrix", AllPermissions.NAMES, () ->
                (CheckedFile) files.receive(new ByteArrayInputStream(ScanFixture.pdf(1)), "quét.pdf"));
    }

    SeededWorld world() {
        return world;
    }

    DatabaseAccess access() {
        return access;
    }

    /** How arguments are made; after {@link #prepare}. */
    Arguments arguments() {
        return Objects.requireNonNull(arguments);
    }

    private Calls calls() {
        return Objects.requireNonNull(calls);
    }

    List<Target> targets() {
        return targets;
    }

    /** Those that ask for a permission. */
    List<Target> guarded() {
        return targets.stream()
                .filter(target -> !target.permissions().isEmpty())
                .toList();
    }

    /** What cannot be called until somebody says how. */
    List<String> problems() {
        Subject subject = world.around(world.callers(3).getFirst()).get(Relation.OWN);
        return targets.stream()
                .flatMap(target -> arguments().problems(target, subject).stream())
                .toList();
    }

    Result run(List<Target> called, List<Caller> callers) throws Exception {
        Result result = new Result();
        for (Target target : called) {
            for (Caller caller : callers) {
                for (Map.Entry<Relation, Subject> related : world.around(caller).entrySet()) {
                    check(target, caller, related.getKey(), related.getValue(), result);
                }
            }
        }
        return result;
    }

    private void check(Target target, Caller caller, Relation relation, Subject subject, Result result)
            throws Exception {
        for (int variant = 0; variant < arguments().variants(target.method()); variant++) {
            Optional<Object[]> made = arguments().of(target, subject, variant);
            if (made.isPresent()) {
                Answer answer = result.sameForAll(target, caller, () -> calls().call(target, caller, made.get()));
                result.checks.merge(
                        target.kind() + (caller.isAllowedAll() ? " with every permission" : ""), 1, Integer::sum);
                answer.leaks(caller)
                        .forEach(leak -> result.leaks.add(target + " as " + caller.role() + " at depth "
                                + caller.unit().depth() + " for " + relation + " " + leak + " " + answer.failure()));
                result.observed.add(target, caller, relation, subject, answer);
            }
        }
    }

    /** Whether every call of it with the caller's own data is refused for want of a permission. */
    boolean refuses(Target target, Caller caller) throws Exception {
        Subject own = world.around(caller).get(Relation.OWN);
        for (int variant = 0; variant < arguments().variants(target.method()); variant++) {
            Optional<Object[]> made = arguments().of(target, own, variant);
            if (made.isPresent() && !calls().call(target, caller, made.get()).isRefused()) {
                return false;
            }
        }
        return true;
    }

    /** Whether every row is as it was before the first call, but for the lines that record what was opened. */
    boolean isUntouched() throws SQLException {
        return withoutTrail(owner.image()).equals(withoutTrail(calls().before()));
    }

    private static <T> Map<OwnerBypassingTheWall.Group, T> withoutTrail(Map<OwnerBypassingTheWall.Group, T> image) {
        Map<OwnerBypassingTheWall.Group, T> rest = new HashMap<>(image);
        rest.keySet().removeIf(group -> group.table().startsWith("audit_"));
        return rest;
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
