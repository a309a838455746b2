package vn.nangchuan.isolation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.accounts.BatchEntry;
import vn.nangchuan.accounts.Username;
import vn.nangchuan.audit.AuditCursor;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditFilter;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.certificates.PaperEntry;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.files.ScanFixture;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.officials.DossierField;
import vn.nangchuan.officials.FieldChange;
import vn.nangchuan.officials.FieldPlace;
import vn.nangchuan.officials.PastServiceEntry;
import vn.nangchuan.officials.PersonalEntry;
import vn.nangchuan.officials.RankEntry;
import vn.nangchuan.officials.RegisterCursor;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.completeness.IncompleteDossier;
import vn.nangchuan.officials.corrections.RequestCorrection;
import vn.nangchuan.officials.movements.MovementKind;
import vn.nangchuan.officials.movements.MovementLine;
import vn.nangchuan.officials.movements.MovementPaper;
import vn.nangchuan.officials.movements.ProposeTransfer;
import vn.nangchuan.officials.movements.RecordMovement;
import vn.nangchuan.officials.movements.TransferLine;
import vn.nangchuan.officials.numbers.NumberCase;
import vn.nangchuan.officials.numbers.Ruling;
import vn.nangchuan.officials.waivers.RequestWaiver;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standards.WaiverFact;
import vn.nangchuan.standings.law.DraftParameter;
import vn.nangchuan.standings.law.DraftVersion;
import vn.nangchuan.standings.law.ParameterDesk;
import vn.nangchuan.standings.law.TrialValue;
import vn.nangchuan.standings.law.VersionDesk;
import vn.nangchuan.standings.law.VersionLists;
import vn.nangchuan.standings.sandbox.SandboxRequest;
import vn.nangchuan.standings.sandbox.Scenario;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.training.PlanClass;

/**
 * Makes arguments by their type and, where the type says too little, by their name, all naming the subject's data. What
 * it cannot make fails the build until it is told here.
 */
final class Arguments {

    /** An argument that nobody has told how to make. */
    static final class Unknown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unknown(String what) {
            super("No argument can be made for " + what + ": tell " + Arguments.class.getName());
        }
    }

    private static final int HISTORIES = 6;
    private static final int MOST = 50;

    private final Map<Class<?>, Function<Subject, @Nullable Object>> byType = new HashMap<>();
    private final Map<String, Function<Subject, @Nullable Object>> byName = new HashMap<>();
    private final StoredEntities entities;
    private LocalDate freeDay = LocalDate.of(2020, 6, 1);
    private int step;
    private Class<?> domain = Object.class;

    Arguments(StoredEntities entities, CheckedFile scan) {
        this.entities = entities;
        ofIds();
        byType.put(LocalDate.class, _ -> TestClock.FIRST_DAY);
        byType.put(Instant.class, _ -> Instant.now()); // what was recorded is recorded in real time
        byType.put(UUID.class, _ -> UUID.randomUUID());
        byType.put(CheckedFile.class, _ -> scan);
        byType.put(InputStream.class, _ -> new ByteArrayInputStream(ScanFixture.pdf(1)));
        byType.put(PaperEntry.class, _ -> SeededWorld.paper("mới"));
        byType.put(PlanClass.class, subject -> TestClasses.plan(subject.path(), subject.programme(), 5));
        byType.put(Criterion.class, _ -> Criterion.STATE_MANAGEMENT);
        byType.put(PostCode.class, _ -> new PostCode("PARTY_SECRETARY"));
        byType.put(boolean.class, _ -> true);
        byType.put(byte[].class, _ -> new byte[] {1});
        byType.put(BatchEntry.class, subject -> new BatchEntry(2, "", subject.name(), "Người Mới", "nguoi-moi", ""));
        byType.put(AuditCursor.class, _ -> null);
        byType.put(
                AuditFilter.class,
                subject -> new AuditFilter("", null, subject.path().unit(), null, null, null));
        byType.put(RegisterCursor.class, _ -> null);
        byType.put(
                RegisterFilter.class,
                subject -> new RegisterFilter(subject.path().unit(), TestClock.FIRST_DAY, "", null));
        byType.put(DraftParameter.class, _ -> SeededWorld.parameter("CC19-QLNN", nextFreeDay()));
        byType.put(DraftVersion.class, _ -> SeededWorld.version());
        byType.put(SandboxRequest.class, _ -> tried());
        byType.put(AuditSubject.class, this::auditSubject);
        byType.put(
                PersonalEntry.class,
                _ -> new PersonalEntry("Người Mới", Sex.FEMALE, LocalDate.of(1980, 5, 1), "02", "0900000009"));
        byType.put(
                PastServiceEntry.class,
                _ -> new PastServiceEntry(
                        MonthOrDay.parse("2004-09"), MonthOrDay.parse("2010-05"), "UBND huyện", "Cán bộ"));
        byType.put(RankEntry.class, _ -> new RankEntry("Chuyên viên", null, null));
        FieldPlace name = new FieldPlace(DossierField.NAME, 0);
        byType.put(FieldChange.class, _ -> new FieldChange(name, "Người Mới"));
        byType.put(
                RequestCorrection.class,
                _ -> RequestCorrection.ofField(name, "Người Mới", "giấy khai sinh", UUID.randomUUID()));
        byType.put(
                WaiverFact.class,
                _ -> WaiverFact.ofRequirement("CB04-BT-NV-QLNN", TestClock.FIRST_DAY, null, "Quyết định số 7"));
        byType.put(
                RequestWaiver.class,
                subject -> SeededWorld.waiver(subject.official(), "CB04-BT-NV-XDD", "Quyết định số 7"));
        MovementPaper paper = new MovementPaper("7/QĐ", TestClock.FIRST_DAY, "UBND", "Nông Văn Ký");
        byType.put(MovementPaper.class, _ -> paper);
        byType.put(MovementLine.class, _ -> null);
        byType.put(IncompleteDossier.class, _ -> null);
        byType.put(NumberCase.class, _ -> null);
        byType.put(Ruling.class, _ -> null);
        byType.put(TransferLine.class, _ -> null);
        byType.put(
                RecordMovement.class,
                subject -> new RecordMovement(
                        subject.official(),
                        MovementKind.CONCURRENT_POST,
                        TestClock.FIRST_DAY,
                        null,
                        new PostCode("COUNCIL_CHAIR"),
                        false,
                        null,
                        paper,
                        null,
                        UUID.randomUUID()));
        byType.put(
                ProposeTransfer.class,
                subject ->
                        SeededWorld.transfer(subject.official(), subject.path().unit(), "Theo kế hoạch"));
        byType.put(
                AuditEntry.class,
                subject -> AuditEntry.of("officials:opened", AuditSubject.of(subject.official()))
                        .concerning(subject.official())
                        .in(subject.path()));
        byType.put(
                Username.class,
                _ -> new Username("moi-" + UUID.randomUUID().toString().substring(0, 8)));
        ofNames();
    }

    private static SandboxRequest tried() {
        LocalDate day = LocalDate.of(2020, 6, 1);
        TrialValue asked = new TrialValue("CC19-QLNN", day, new ProvincialParameter.Asked(true));
        return new SandboxRequest(day, Scenario.IN_FORCE, new Scenario(Set.of(), List.of(asked)));
    }

    private void ofIds() {
        for (RecordComponent component : Subject.class.getRecordComponents()) {
            if (component.getName().equals("seated") || isSimple(component.getType())) {
                continue;
            }
            byType.put(component.getType(), subject -> read(component, subject));
        }
        byType.put(vn.nangchuan.kernel.UnitId.class, subject -> subject.path().unit());
        byType.put(vn.nangchuan.kernel.DocumentId.class, _ -> null);
    }

    private void ofNames() {
        byName.put("official", subject -> subject.official().value());
        byName.put("officialId", subject -> subject.official().value());
        byName.put("officials", subject -> subject.official().value());
        byName.put("classId", subject -> subject.trainingClass().value());
        byName.put("nominationId", subject -> subject.nomination().value());
        byName.put("certificateId", subject -> subject.certificate().value());
        byName.put("enrolment", subject -> subject.enrolment().value());
        byName.put("enrolments", subject -> subject.enrolment().value());
        byName.put("ids", this::idOfDomain);
        byName.put("id", this::idOfDomain);
        byName.put("sitting", Subject::sitting);
        byName.put("sittingId", Subject::sitting);
        byName.put("account", subject -> subject.account().value());
        byName.put("unit", subject -> subject.path().unit().value());
        byName.put("unitId", subject -> subject.path().unit().value());
        byName.put("file", Subject::registerImport);
        byName.put("parent", subject -> subject.path().unit().value());
        byName.put("postId", _ -> 1L);
        byName.put("subjects", _ -> 1L);
        byName.put("export", _ -> 1L);
        byName.put("with", _ -> 1);
        for (String number : List.of("offset", "after", "place", "own", "version", "seenVersion", "versionSeen")) {
            byName.put(number, _ -> 0);
        }
        for (String number : List.of(
                "page", "atRow", "sittings", "capacity", "days", "size", "pages", "people", "amount", "evidenceId")) {
            byName.put(number, _ -> 1);
        }
        for (String row : List.of("paper", "posting", "document", "service")) {
            byName.put(row, _ -> 1);
        }
        byName.put("hash", _ -> "0a".repeat(32));
        byName.put("limit", _ -> MOST);
        for (String number : List.of("waitingPlaces", "waiting", "seatsTaken")) {
            byName.put(number, _ -> 0);
        }
        byName.put("search", _ -> "");
        byName.put("form", _ -> SeededWorld.FORM);
        byName.put("reading", subject -> roleIn(subject.path()));
        byName.put("narrowed", _ -> "OFFICIAL");
        byName.put("role", subject -> roleIn(subject.path()));
        byName.put("grant", entities::grantOf);
        byName.put("post", _ -> "PARTY_SECRETARY");
        byName.put("jobType", _ -> "RECOMPUTATION");
        byName.put("key", _ -> UUID.randomUUID().toString());
    }

    /** Each kind of thing that has a history, one a variant. */
    private AuditSubject auditSubject(Subject subject) {
        return List.of(
                        AuditSubject.of(subject.official()),
                        new AuditSubject("certificate", subject.certificate().value()),
                        new AuditSubject("handed-in", subject.handedIn().value()),
                        new AuditSubject("class", subject.trainingClass().value()),
                        new AuditSubject("nomination", subject.nomination().value()),
                        new AuditSubject("account", subject.account().value()))
                .get(step % HISTORIES);
    }

    /** A role that an administrator of the unit or of the province may give there. */
    static String roleIn(UnitPath unit) {
        return switch (unit.depth()) {
            case 1 -> "PROVINCE_ADMINISTRATOR";
            case 2 -> "DISTRICT_COORDINATOR";
            default -> "COMMUNE_ADMINISTRATOR";
        };
    }

    private @Nullable Object idOfDomain(Subject subject) {
        return entities.idOf(domain, subject);
    }

    /** Each day of the law can be drafted about once. */
    private LocalDate nextFreeDay() {
        freeDay = freeDay.plusDays(1);
        return freeDay;
    }

    /** How many times the method is to be called: once for each step its command may name, or kind of thing it may be about. */
    int variants(Method method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .mapToInt(Arguments::steps)
                .max()
                .orElse(1);
    }

    private static int steps(Type of) {
        if (of instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments())
                    .mapToInt(Arguments::steps)
                    .max()
                    .orElse(1);
        }
        if (!(of instanceof Class<?> type)) {
            return 1;
        }
        if (type == AuditSubject.class) {
            return HISTORIES;
        }
        if (type.isEnum() && type.getSimpleName().endsWith("Step")) {
            return type.getEnumConstants().length;
        }
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .mapToInt(component -> steps(component.getGenericType()))
                        .max()
                        .orElse(1)
                : 1;
    }

    /** Why the target cannot be called with what there is; empty when it can. */
    List<String> problems(Target target, Subject subject) {
        try {
            for (int variant = 0; variant < variants(target.method()); variant++) {
                if (of(target, subject, variant).isPresent()) {
                    return List.of();
                }
            }
            return List.of("Every command made for " + target + " is refused by its own constructor");
        } catch (Unknown e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /**
     * The arguments of one call; empty when the command refuses to name this step.
     *
     * @throws Unknown when one cannot be made
     */
    synchronized Optional<Object[]> of(Target target, Subject subject, int variant) {
        step = variant;
        domain = switch (target.bean()) {
            case ParameterDesk _ -> entities.named("StoredParameter");
            case VersionDesk _, VersionLists _ -> entities.named("StoredVersion");
            default -> entities.domainOf(target);
        };
        try {
            return Optional.of(Arrays.stream(target.method().getParameters())
                    .map(parameter ->
                            make(parameter.getParameterizedType(), parameter.getName(), target.name(), subject))
                    .toArray());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private @Nullable Object make(Type type, String name, String where, Subject subject) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (Iterable.class.isAssignableFrom(raw) && type instanceof ParameterizedType generic && !raw.isRecord()) {
            Object one = make(generic.getActualTypeArguments()[0], name, where, subject);
            List<Object> made = one == null ? List.of() : List.of(one);
            return raw == Set.class ? Set.copyOf(made) : made;
        }
        if (raw == LocalDate.class && name.equals("to")) {
            return TestClock.FIRST_DAY.plusYears(1);
        }
        if (byType.containsKey(raw)) {
            return byType.get(raw).apply(subject);
        }
        if (raw.isEnum()) {
            Object[] constants = raw.getEnumConstants();
            return constants[raw.getSimpleName().endsWith("Step") ? step % constants.length : 0];
        }
        if (entities.areOf(raw)) {
            return entities.find(raw, subject).orElse(null);
        }
        if (raw == Map.class) {
            return Map.of();
        }
        if (raw.isRecord() && Targets.isOfThePortal(raw)) {
            return record(raw, where, subject);
        }
        return simple(raw, name, where, subject);
    }

    private @Nullable Object simple(Class<?> raw, String name, String where, Subject subject) {
        if (byName.containsKey(name) && isSimple(raw)) {
            return converted(byName.get(name).apply(subject), raw);
        }
        if (raw == String.class) {
            return "ma-tran-" + UUID.randomUUID();
        }
        return entities.helper(raw).orElseThrow(() -> new Unknown(raw.getSimpleName() + " " + name + " of " + where));
    }

    private static boolean isSimple(Class<?> raw) {
        return raw.isPrimitive() || raw == Long.class || raw == Integer.class || raw == String.class;
    }

    private static @Nullable Object converted(@Nullable Object value, Class<?> type) {
        if (value instanceof Number number) {
            return type == int.class || type == Integer.class
                    ? (Object) number.intValue()
                    : (Object) number.longValue();
        }
        return value;
    }

    private Object record(Class<?> type, String where, Subject subject) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            values.add(
                    isNullable(component) && !isSubjects(component.getType())
                            ? null
                            : make(component.getGenericType(), component.getName(), type.getSimpleName(), subject));
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new Unknown(type + " of " + where);
        }
    }

    private boolean isSubjects(Class<?> type) {
        return type.getSimpleName().endsWith("Id") && type != vn.nangchuan.kernel.EnrolmentId.class;
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !component.getName().equals("reason");
    }

    private static @Nullable Object read(RecordComponent component, Subject subject) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(subject);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
