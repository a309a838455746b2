package vn.nangchuan.isolation;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.accounts.InstallationAccounts;
import vn.nangchuan.accounts.Username;
import vn.nangchuan.certificates.CertificateBook;
import vn.nangchuan.certificates.CertificateDesk;
import vn.nangchuan.certificates.PaperEntry;
import vn.nangchuan.certificates.SubmitCertificate;
import vn.nangchuan.certificates.handedin.HandIn;
import vn.nangchuan.certificates.handedin.HandInDesk;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.files.ScanFixture;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.CorrectionId;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.FileId;
import vn.nangchuan.kernel.HandedInPaperId;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.kernel.TransferId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.WaiverId;
import vn.nangchuan.nominations.DecideNomination;
import vn.nangchuan.nominations.Nominate;
import vn.nangchuan.nominations.NominationDesk;
import vn.nangchuan.nominations.NominationLists;
import vn.nangchuan.nominations.NominationOffice;
import vn.nangchuan.nominations.NominationStep;
import vn.nangchuan.officials.DossierField;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.FieldPlace;
import vn.nangchuan.officials.Register;
import vn.nangchuan.officials.corrections.CorrectionDesk;
import vn.nangchuan.officials.corrections.CorrectionLists;
import vn.nangchuan.officials.corrections.RequestCorrection;
import vn.nangchuan.officials.imports.ImportDesk;
import vn.nangchuan.officials.movements.MovementKind;
import vn.nangchuan.officials.movements.ProposeTransfer;
import vn.nangchuan.officials.movements.TransferDesk;
import vn.nangchuan.officials.movements.TransferLists;
import vn.nangchuan.officials.waivers.RequestWaiver;
import vn.nangchuan.officials.waivers.WaiverDesk;
import vn.nangchuan.officials.waivers.WaiverLists;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standings.law.DraftParameter;
import vn.nangchuan.standings.law.DraftVersion;
import vn.nangchuan.standings.law.LawPermissions;
import vn.nangchuan.standings.law.ParameterDesk;
import vn.nangchuan.standings.law.ParameterLists;
import vn.nangchuan.standings.law.VersionDesk;
import vn.nangchuan.testing.Fixture;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.PlanClass;
import vn.nangchuan.units.UnitDirectory;

/**
 * Two provinces, each with two districts of two communes and a school; every unit but the school keeps officials with
 * papers, offers a class and has people nominated to it and seated in it. Canaries stand in every text.
 */
@Fixture
class SeededWorld {

    /** A rule set without rules, which differs by a remark alone. */
    private static final String RULE_FILE = """
            id: MATRIX
            version: 1
            title: Ma trận
            issuer: Tỉnh
            document: QĐ ma trận
            source: "%s"
            from: 2030-01-01
            posts: {}
            requirements: []
            """;

    /** Under which each account has typed something and not saved it. */
    static final String FORM = "classes/new";

    private static final int DEPTH_OF_COMMUNES = 3;
    private static final LocalDate HANDED_ON = LocalDate.of(2019, 7, 1);

    private final TestProvinces provinces;
    private final TestClasses classes;
    private final NominationDesk nominations;
    private final NominationOffice office;
    private final NominationLists nominationLists;
    private final ClassLists classLists;
    private final CertificateDesk certificates;
    private final CertificateBook certificateBook;
    private final HandInDesk handIns;
    private final FileStore files;
    private final InstallationAccounts accounts;
    private final Register register;
    private final Dossiers dossiers;
    private final UnitDirectory units;
    private final SchoolYear schoolYear;
    private final CorrectionDesk corrections;
    private final CorrectionLists correctionLists;
    private final WaiverDesk waivers;
    private final WaiverLists waiverLists;
    private final TransferDesk transferDesk;
    private final TransferLists transferLists;
    private final ParameterDesk parameters;
    private final ParameterLists parameterLists;
    private final VersionDesk versions;
    private final ImportDesk imports;
    private final Scopes scopes;
    private final JdbcClient jdbc;
    private final Canaries canaries = new Canaries();
    private final Map<UnitPath, Subject> subjects = new LinkedHashMap<>();
    private final Map<UnitPath, Subject> colleagues = new LinkedHashMap<>();
    private final Map<UnitPath, OfficialId> seatedOnes = new LinkedHashMap<>();
    private final Map<UnitPath, Subject> former = new LinkedHashMap<>();
    private final List<UnitPath> home = new ArrayList<>();
    private final List<SeededSchool> schools = new ArrayList<>();
    private final Map<UnitId, UnitPath> takingIn = new HashMap<>();
    private int scans;

    SeededWorld(
            TestProvinces provinces,
            TestClasses classes,
            NominationDesk nominations,
            NominationOffice office,
            NominationLists nominationLists,
            ClassLists classLists,
            CertificateDesk certificates,
            CertificateBook certificateBook,
            HandInDesk handIns,
            FileStore files,
            InstallationAccounts accounts,
            Register register,
            Dossiers dossiers,
            UnitDirectory units,
            SchoolYear schoolYear,
            CorrectionDesk corrections,
            CorrectionLists correctionLists,
            WaiverDesk waivers,
            WaiverLists waiverLists,
            TransferDesk transferDesk,
            TransferLists transferLists,
            ParameterDesk parameters,
            ParameterLists parameterLists,
            VersionDesk versions,
            ImportDesk imports,
            Scopes scopes,
            JdbcClient jdbc) {
        this.schoolYear = schoolYear;
        this.provinces = provinces;
        this.classes = classes;
        this.nominations = nominations;
        this.office = office;
        this.nominationLists = nominationLists;
        this.classLists = classLists;
        this.certificates = certificates;
        this.certificateBook = certificateBook;
        this.handIns = handIns;
        this.files = files;
        this.accounts = accounts;
        this.register = register;
        this.dossiers = dossiers;
        this.units = units;
        this.corrections = corrections;
        this.correctionLists = correctionLists;
        this.waivers = waivers;
        this.waiverLists = waiverLists;
        this.transferDesk = transferDesk;
        this.transferLists = transferLists;
        this.parameters = parameters;
        this.parameterLists = parameterLists;
        this.versions = versions;
        this.imports = imports;
        this.scopes = scopes;
        this.jdbc = jdbc;
    }

    SchoolYear schoolYear() {
        return schoolYear;
    }

    TestProvinces provinces() {
        return provinces;
    }

    Canaries canaries() {
        return canaries;
    }

    /** Whose dossier the unit's narrowed role is about. */
    OfficialId officialOf(UnitPath unit) {
        return colleague(unit).official();
    }

    /** All units of the first province. */
    List<UnitPath> callers() {
        List<UnitPath> callers = new ArrayList<>(home);
        callers.add(school());
        return callers;
    }

    /** The school of the first province. */
    UnitPath school() {
        return schools.getFirst().path();
    }

    /** Tells the canaries that a school may know the number of whom it was sent: it opens nothing there. */
    void nameWhoWasSent() {
        schools.forEach(SeededSchool::nameWhoWasSent);
    }

    /** The units of the first province, in which the callers sit; by depth. */
    List<UnitPath> callers(int depth) {
        return home.stream().filter(path -> path.depth() == depth).toList();
    }

    /** As {@link #around(UnitPath)}; for whoever reaches only their own dossier, the others of the unit are colleagues. */
    Map<Relation, Subject> around(Caller caller) {
        Map<Relation, Subject> around = around(caller.unit());
        if (caller.official() != null) {
            around.put(Relation.OWN, colleague(caller.unit()));
            around.put(Relation.COLLEAGUE, subject(caller.unit()));
        }
        return around;
    }

    private Subject colleague(UnitPath unit) {
        return Objects.requireNonNull(colleagues.get(unit));
    }

    /** What there is of each relation to that unit; a relation that it has to nobody is left out. */
    Map<Relation, Subject> around(UnitPath caller) {
        Map<Relation, Subject> around = new EnumMap<>(Relation.class);
        if (caller.equals(school())) {
            around.putAll(schools.getFirst().around());
            around.put(Relation.FOREIGN, schools.getLast().own());
            return around;
        }
        around.put(Relation.OWN, subject(caller));
        around.put(Relation.COLLEAGUE, colleague(caller));
        for (UnitPath other : home) {
            if (other.depth() == caller.depth()
                    && !other.equals(caller)
                    && parent(other).equals(parent(caller))) {
                around.put(Relation.SIBLING, subject(other));
            } else if (other.depth() == caller.depth() + 1 && caller.contains(other)) {
                around.put(Relation.CHILD, subject(other));
            } else if (other.depth() == caller.depth() - 1 && other.contains(caller)) {
                around.put(Relation.PARENT, subject(other));
            }
        }
        if (caller.depth() == DEPTH_OF_COMMUNES) {
            around.put(Relation.SENT, schools.getFirst().sentByAnotherThan(caller));
        }
        if (former.containsKey(caller)) {
            around.put(Relation.FORMER, former.get(caller));
        }
        subjects.values().stream()
                .filter(other -> !other.path().province().equals(caller.province()))
                .filter(other -> other.path().depth() == caller.depth())
                .findFirst()
                .ifPresent(other -> around.put(Relation.FOREIGN, other));
        return around;
    }

    Subject subject(UnitPath path) {
        return subjects.getOrDefault(path, subjects.values().iterator().next());
    }

    private static String parent(UnitPath path) {
        return path.value()
                .substring(0, path.value().lastIndexOf('/', path.value().length() - 2) + 1);
    }

    void seed() throws Exception {
        home.addAll(openProvince());
        openProvince();
        for (UnitPath unit : List.copyOf(home)) {
            if (unit.depth() > 1) {
                former.put(unit, handOn(unit));
            }
        }
    }

    /** A job that is over. */
    /** A file of people, which communes bring. */
    private long bringPeople(UnitPath unit) throws Exception {
        boolean fits =
                in(unit, () -> units.find(unit.unit())).orElseThrow().type().isCommuneLevel();
        String canary = canaries.plant("file of people brought by " + unit, unit);
        byte[] list = ("Họ tên;Số CCCD;Điện thoại\n" + canary + ";020175123456;\n").getBytes(StandardCharsets.UTF_8);
        return fits ? in(unit, () -> imports.bring(canary + ".csv", list)) : 0;
    }

    private void noteJob(UnitPath unit) {
        provinces.in(
                unit,
                () -> jdbc.sql("""
                        INSERT INTO job (id, province_id, unit_id, unit_path, type, ask_key, asked_by, asked_at, status, process,
                                         result, figures, ended_at, changed_by)
                        VALUES (NEXT VALUE FOR job_seq, :province, :unit, :path, 'RECOMPUTATION', UNHEX(REPLACE(UUID(), '-', '')),
                                'job:nightly', '2019-07-18 19:30:00', 'DONE', UNHEX(REPLACE(UUID(), '-', '')), 'AGREES', '1 2',
                                '2019-07-18 19:31:00', 'job:nightly')
                        """)
                        .param("province", unit.province().value())
                        .param("unit", unit.unit().value())
                        .param("path", unit.value())
                        .update());
    }

    /** One value that is drafted, one that is published, and a draft of a rule set. */
    private void setParameters(UnitPath province) {
        provinces.as(province, "drafting", Set.of(LawPermissions.DRAFT), () -> {
            parameters.draft(parameter("CC19-QLNN", LocalDate.of(2020, 6, 1)));
            parameters.draft(parameter("CC23-DTTS", LocalDate.of(2023, 9, 1)));
            versions.draft(version());
            return province;
        });
        provinces.as(province, "publishing", Set.of(LawPermissions.READ, LawPermissions.PUBLISH), () -> {
            parameterLists.list().stream()
                    .filter(line -> line.parameter().name().equals("CC23-DTTS"))
                    .forEach(line -> parameters.publish(line.id(), UUID.randomUUID()));
            return province;
        });
    }

    static DraftParameter parameter(String name, LocalDate from) {
        return new DraftParameter(
                name, from, null, "QĐ ma trận", new ProvincialParameter.Asked(true), UUID.randomUUID());
    }

    static DraftVersion version() {
        UUID key = UUID.randomUUID();
        return new DraftVersion(RULE_FILE.formatted(key), key);
    }

    private List<UnitPath> openProvince() throws Exception {
        UnitPath province = provinces.openProvince();
        List<UnitPath> units = new ArrayList<>(List.of(province));
        for (String name : List.of("Một", "Hai")) {
            UnitPath district = provinces.openDistrict(province, "Huyện " + name);
            units.add(district);
            units.add(provinces.openCommune(district, name + " Thượng"));
            units.add(provinces.openCommune(district, name + " Hạ"));
        }
        ProgrammeId programme = classes.enterStateManagement(province);
        setParameters(province);
        for (UnitPath unit : units) {
            noteJob(unit);
            subjects.put(unit, fill(unit, programme));
            colleagues.put(unit, colleague(subject(unit)));
        }
        schools.add(SeededSchool.in(this, units, programme));
        return units;
    }

    private Subject fill(UnitPath unit, ProgrammeId programme) throws Exception {
        TrainingClassId trainingClass = openClass(unit, programme);
        OfficialId official = enter(unit, "official of " + unit);
        OfficialId seatedOne = enter(unit, "seated official of " + unit);
        open(unit, official);
        open(unit, seatedOne);
        NominationId waiting = nominate(unit, unit, trainingClass, official);
        NominationId seated = nominate(unit, unit, trainingClass, seatedOne);
        CertificateId certificate = submit(unit, official);
        seatedOnes.put(unit, seatedOne);
        return new Subject(
                unit,
                name(unit),
                official,
                trainingClass,
                firstSitting(unit, trainingClass),
                programme,
                waiting,
                seated,
                accept(unit, seated),
                certificate,
                scan(unit, certificate),
                handIn(unit, official),
                ask(unit, official),
                askForWaiver(unit, official),
                proposeTransfer(unit, official),
                lawVersion(unit),
                bringPeople(unit),
                withDraft(unit, openAccount(unit)));
    }

    long firstSitting(UnitPath reader, TrainingClassId trainingClass) throws Exception {
        return in(
                reader,
                () -> classLists
                        .details(trainingClass)
                        .orElseThrow()
                        .sittings()
                        .getFirst()
                        .id());
    }

    /** The first that the unit's province has published. */
    long lawVersion(UnitPath unit) throws Exception {
        return in(
                unit,
                () -> jdbc.sql("SELECT MIN(id) FROM rule_set_version WHERE status = 'PUBLISHED'")
                        .query(Long.class)
                        .single());
    }

    FileId scan(UnitPath keeper, CertificateId certificate) throws Exception {
        return in(keeper, () -> certificateBook.find(certificate).orElseThrow().scan());
    }

    /** Somebody else of the same unit, who has a seat where the first one waits. */
    private Subject colleague(Subject first) throws Exception {
        OfficialId official = Objects.requireNonNull(seatedOnes.get(first.path()));
        CertificateId certificate = submit(first.path(), official);
        return new Subject(
                first.path(),
                first.name(),
                official,
                first.trainingClass(),
                first.sitting(),
                first.programme(),
                first.seated(),
                first.seated(),
                first.enrolment(),
                certificate,
                in(
                        first.path(),
                        () -> certificateBook.find(certificate).orElseThrow().scan()),
                handIn(first.path(), official),
                ask(first.path(), official),
                askForWaiver(first.path(), official),
                proposeTransfer(first.path(), official),
                first.lawVersion(),
                first.registerImport(),
                first.account());
    }

    /** Looks at the dossier, which leaves a line. */
    private void open(UnitPath keeper, OfficialId official) throws Exception {
        in(keeper, () -> dossiers.open(official).orElseThrow());
    }

    String name(UnitPath unit) throws Exception {
        return in(unit, () -> units.find(unit.unit()).orElseThrow().name());
    }

    TrainingClassId openClass(UnitPath host, ProgrammeId programme) {
        return openClass(host, TestClasses.plan(host, programme, 20));
    }

    TrainingClassId openClass(UnitPath host, PlanClass plan) {
        return classes.open(
                new PlanClass(
                        plan.host(),
                        plan.programme(),
                        plan.code(),
                        "Lớp " + canaries.plantPublished("class of " + host, host),
                        plan.place(),
                        plan.instructor(),
                        plan.capacity(),
                        plan.waitingPlaces(),
                        plan.sittings(),
                        plan.funding()),
                host);
    }

    OfficialId enter(UnitPath keeper, String what, UnitPath... alsoReadBy) {
        String canary = canaries.plant(
                what, Stream.concat(Stream.of(keeper), Stream.of(alsoReadBy)).toArray(UnitPath[]::new));
        OfficialId official = provinces.enterSecretary(keeper, "Nông Thị " + canary);
        canaries.belongTo(official, canary);
        return official;
    }

    NominationId nominate(UnitPath keeper, UnitPath host, TrainingClassId trainingClass, OfficialId official)
            throws Exception {
        String canary = canaries.plant("note of a nomination by " + keeper, keeper, host);
        canaries.belongTo(official, canary);
        String note = "Cần " + canary;
        return provinces.as(
                keeper,
                "nominating",
                AllPermissions.NAMES,
                () -> nominations.nominate(new Nominate(trainingClass, official, null, note, UUID.randomUUID())));
    }

    EnrolmentId accept(UnitPath host, NominationId id) throws Exception {
        return in(host, () -> {
            int version = nominationLists.details(id).orElseThrow().line().version();
            office.decide(new DecideNomination(id, NominationStep.ACCEPT, version, null, UUID.randomUUID()));
            return nominationLists.details(id).orElseThrow().line().enrolment();
        });
    }

    CertificateId submit(UnitPath keeper, OfficialId official) throws Exception {
        String canary = canaries.plant("paper kept by " + keeper, keeper);
        canaries.belongTo(official, canary);
        return in(
                keeper,
                () -> certificates.submit(
                        new SubmitCertificate(official, null, paper(canary), upload(canary), UUID.randomUUID())));
    }

    /** A paper that the official hands in themselves, which waits. */
    HandedInPaperId handIn(UnitPath keeper, OfficialId official) {
        String canary = canaries.plant("paper handed in to " + keeper, keeper);
        canaries.belongTo(official, canary);
        return provinces.asOfficial(
                official,
                keeper,
                AllPermissions.NAMES,
                () -> handIns.handIn(new HandIn(
                        null, "Giấy " + canary, null, null, "Ghi " + canary, upload(canary), null, UUID.randomUUID())));
    }

    static PaperEntry paper(String canary) {
        return PaperEntry.namingNoField(
                Criterion.STATE_MANAGEMENT,
                null,
                null,
                "Bồi dưỡng " + canary,
                "Trường Chính trị " + canary,
                "SỐ-" + canary,
                null,
                LocalDate.of(2019, 5, 6),
                LocalDate.of(2019, 6, 28),
                LocalDate.of(2019, 7, 1),
                null,
                null);
    }

    private CheckedFile upload(String canary) {
        return (CheckedFile)
                files.receive(new ByteArrayInputStream(ScanFixture.pdf(770_000 + ++scans)), "quét " + canary + ".pdf");
    }

    /** Somebody who keeps accounts or classes there, and somebody who reads dossiers, where that is not the same. */
    private AccountId openAccount(UnitPath unit) throws Exception {
        return switch (unit.depth()) {
            case 1 -> openAccounts(unit, "PROVINCE_OVERSIGHT");
            case 2 -> openAccounts(unit, "DISTRICT_REVIEWER");
            default -> openAccount(unit, Arguments.roleIn(unit), canaries.plantReader("reader in " + unit, unit));
        };
    }

    private AccountId openAccounts(UnitPath unit, String reading) throws Exception {
        openAccount(unit, reading, canaries.plantReader("reader in " + unit, unit));
        return openAccount(unit, Arguments.roleIn(unit), canaries.plant("account of " + unit, unit));
    }

    AccountId openAccount(UnitPath unit, String role) throws Exception {
        return openAccount(unit, role, canaries.plant("account of " + unit, unit));
    }

    private AccountId openAccount(UnitPath unit, String role, String name) throws Exception {
        String username = canaries.plant("user name in " + unit, unit);
        return in(
                unit,
                () -> accounts.open(new InstallationAccounts.Opening(
                        new Username("m." + username.toLowerCase(Locale.ROOT)),
                        "Người dùng " + name,
                        unit.unit(),
                        role,
                        null,
                        LocalDate.of(2019, 1, 1),
                        "mật-khẩu-của-ma-trận",
                        false)));
    }

    /** What the account has typed and not saved; in clear, so that a row that gets out is seen. */
    AccountId withDraft(UnitPath unit, AccountId account) throws Exception {
        String canary = canaries.plant("draft of an account of " + unit, unit);
        in(
                unit,
                () -> jdbc.sql("""
                        INSERT INTO draft (id, province_id, unit_id, unit_path, account_id, official_id, form, content, kept_at, changed_by)
                        VALUES (NEXT VALUE FOR draft_seq, :province, :unit, :path, :account, 0, :form, :content, :at, 'job:matrix')
                        """)
                        .param("province", unit.province().value())
                        .param("unit", unit.unit().value())
                        .param("path", unit.value())
                        .param("account", account.value())
                        .param("form", FORM)
                        .param("content", canary.getBytes(StandardCharsets.UTF_8))
                        .param("at", HANDED_ON.atStartOfDay().plusYears(100))
                        .update());
        return account;
    }

    /** An official of the unit, with papers and a seat elsewhere, whose dossier is handed on to a sibling. */
    private Subject handOn(UnitPath unit) throws Exception {
        UnitPath sibling = home.stream()
                .filter(other -> parent(other).equals(parent(unit)) && !other.equals(unit))
                .findFirst()
                .orElseThrow();
        UnitPath province = UnitPath.ofProvince(unit.province());
        Subject offering = subject(province);
        int before = canaries.planted();
        OfficialId official = enter(unit, "former official of " + unit);
        NominationId nomination = nominate(unit, province, offering.trainingClass(), official);
        CertificateId certificate = submit(unit, official);
        HandedInPaperId handedIn = handIn(unit, official);
        var scan =
                in(unit, () -> certificateBook.find(certificate).orElseThrow().scan());
        EnrolmentId enrolment = accept(province, nomination);
        CorrectionId correction = ask(unit, official);
        WaiverId waiver = askForWaiver(unit, official);
        in(province, () -> {
            register.assign(official, sibling.unit(), HANDED_ON);
            return official;
        });
        canaries.handOnSince(before, unit, sibling);
        return new Subject(
                sibling,
                name(sibling),
                official,
                offering.trainingClass(),
                offering.sitting(),
                offering.programme(),
                nomination,
                nomination,
                enrolment,
                certificate,
                scan,
                handedIn,
                correction,
                waiver,
                proposeTransfer(sibling, official),
                offering.lawVersion(),
                subject(sibling).registerImport(),
                subject(sibling).account());
    }

    /** What the official asks to have corrected, in the own scope. */
    CorrectionId ask(UnitPath keeper, OfficialId official) throws Exception {
        String canary = canaries.plant("correction asked for by an official of " + keeper, keeper);
        canaries.belongTo(official, canary);
        RequestCorrection order = RequestCorrection.ofField(
                new FieldPlace(DossierField.RECRUITED_ON, 0), "2001-09-01", "Quyết định " + canary, UUID.randomUUID());
        return scopes.callIn(new Scope(keeper, "job:asking", AllPermissions.NAMES, official), () -> {
            corrections.request(order);
            return correctionLists.own().getFirst().id();
        });
    }

    /** What is asked for the official, so that they need not have learnt something. */
    WaiverId askForWaiver(UnitPath keeper, OfficialId official) throws Exception {
        String canary = canaries.plant("waiver asked for an official of " + keeper, keeper);
        canaries.belongTo(official, canary);
        return provinces.as(keeper, "asking", AllPermissions.NAMES, () -> {
            waivers.request(waiver(official, "CB04-BT-NV-QLNN", "Quyết định " + canary));
            return waiverLists.ofOfficial(official).getFirst().id();
        });
    }

    /** That the official shall go to a commune in which nobody calls. */
    TransferId proposeTransfer(UnitPath keeper, OfficialId official) {
        UnitPath to = takingIn.computeIfAbsent(
                keeper.province(), province -> provinces.openCommune(UnitPath.ofProvince(province), "Nơi nhận"));
        String canary = canaries.plant("transfer of an official of " + keeper, keeper, to);
        canaries.belongTo(official, canary);
        return provinces.as(keeper, "proposing", AllPermissions.NAMES, () -> {
            transferDesk.propose(transfer(official, to.unit(), "Theo kế hoạch " + canary));
            return transferLists.ofOfficial(official).getFirst().id();
        });
    }

    static ProposeTransfer transfer(OfficialId official, UnitId to, String reason) {
        return new ProposeTransfer(
                official,
                MovementKind.TRANSFER,
                to,
                new PostCode("COMMITTEE_CHAIR"),
                LocalDate.of(2019, 7, 19),
                reason,
                UUID.randomUUID());
    }

    static RequestWaiver waiver(OfficialId official, String requirement, String basis) {
        return new RequestWaiver(official, requirement, null, LocalDate.of(2019, 7, 1), null, basis, UUID.randomUUID());
    }

    <T> T in(UnitPath path, Callable<T> work) throws Exception {
        return provinces.as(path, "matrix", AllPermissions.NAMES, work);
    }
}
