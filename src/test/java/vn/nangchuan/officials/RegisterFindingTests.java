package vn.nangchuan.officials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.nominations.Nominate;
import vn.nangchuan.nominations.NominationDesk;
import vn.nangchuan.officials.EnterOfficial.NewPosting;
import vn.nangchuan.officials.EnterOfficial.NewQualification;
import vn.nangchuan.officials.RegisterOracle.Person;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.RowsRead;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** The register finds whom one looks for, all of them and nobody else, in the order of the country. */
@PortalTest
@OwnSchemas("nc_finding")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterFindingTests {

    private static final int QUERIES = 2_500;
    private static final int MANY_QUERIES = 10_000;
    private static final int COMMUNES = 12;
    private static final int IN_A_COMMUNE = 50;
    private static final int PAGE = 20;
    private static final int WHOLE_PAGE = 50;
    private static final LocalDate TODAY = TestClock.FIRST_DAY;
    private static final String[] FAMILY = {
        "Nguyễn", "Nguyễn", "Trần", "Lê", "Hoàng", "Nông", "Đặng", "Đỗ", "Lý", "Triệu", "Vi", "Lò", "Hà", "Chẩu", "Hứa"
    };
    private static final String[] BETWEEN = {
        "Văn", "Văn", "Thị", "Thị", "Đức", "Thuý", "Minh", "Thị Ngọc", "Văn Đình", "Hữu", "", "Quốc"
    };
    private static final String[] GIVEN = {
        "Hoa", "Hòa", "Hoà", "Hoá", "Thuỷ", "Thủy", "Thuý", "Anh", "Ánh", "An", "Ân", "Dũng", "Dung", "Đạt", "Đào",
        "Hương", "Hường", "Hưng", "Hùng", "Lan", "Lân", "Quý", "Khoẻ", "Khỏe", "Huy", "Huệ", "Sơn", "Tuấn", "Tú", "Ý",
        "Ơn", "Uyên", "Vân", "Văn", "Hen"
    };

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    NominationDesk desk;

    @Autowired
    Register register;

    @Autowired
    RegisterFinder finder;

    @Autowired
    RegisterLists lists;

    @Autowired
    Disclosures disclosures;

    @Autowired
    StandingLists standings;

    @Autowired
    RowsRead rowsRead;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseAccess access;

    private static final @Nullable String[] ETHNICITIES = {"01", "02", "07", null};

    private final Random random = new Random(20191119);
    private final Random groups = new Random(54);
    private final Random codes = new Random(1258);

    /** So that who is called what does not depend on how many levels there are. */
    private final Random levels = new Random(6);

    /** So that who is called what does not depend on which post comes first. */
    private final Random ranks = new Random(8);

    private UnitPath province;
    private final List<UnitPath> districts = new ArrayList<>();
    private final List<UnitPath> communes = new ArrayList<>();
    private List<Person> people = List.of();

    @BeforeAll
    void aProvince() throws SQLException {
        province = provinces.openProvince();
        districts.add(provinces.openDistrict(province, "Văn Lãng"));
        districts.add(provinces.openDistrict(province, "Tràng Định"));
        for (int number = 0; number < COMMUNES; number++) {
            communes.add(provinces.openCommune(districts.get(number % 2), "Xã " + number));
        }
        Map<OfficialId, EnterOfficial> entered = new HashMap<>();
        for (UnitPath commune : communes) {
            List<EnterOfficial> entries = new ArrayList<>();
            for (int number = 0; number < IN_A_COMMUNE; number++) {
                entries.add(entry(commune));
            }
            List<OfficialId> ids = provinces.in(commune, () -> register.enter(entries));
            for (int number = 0; number < ids.size(); number++) {
                entered.put(ids.get(number), entries.get(number));
            }
        }
        people = known(entered, nominate(entered));
        refreshStatisticsBypassingTheWall();
    }

    private String name() {
        String name = String.join(" ", one(FAMILY), one(BETWEEN), one(GIVEN)).replaceAll(" +", " ");
        return codes.nextInt(3) == 0 ? asConverted(name) : name;
    }

    /** As programs write it that convert texts from older codes: another letter, which looks the same. */
    private static String asConverted(String text) {
        return text.replace('Đ', '\u00d0').replace('đ', '\u00f0');
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private EnterOfficial entry(UnitPath commune) {
        LocalDate appointed = LocalDate.of(2008 + random.nextInt(10), 1 + random.nextInt(12), 1);
        List<NewPosting> postings = new ArrayList<>();
        postings.add(posting(
                one(new String[] {"PARTY_SECRETARY", "COUNCIL_CHAIR", "CULTURE_SOCIETY", "VILLAGE_HEAD"}),
                commune,
                appointed,
                null));
        if (random.nextInt(8) == 0) {
            postings.add(posting("FRONT_CHAIR", commune, appointed, null));
        }
        if (random.nextInt(6) == 0) {
            NewPosting former =
                    posting("OFFICE_STATISTICS", commune, LocalDate.of(2002, 1, 1), LocalDate.of(2006, 1, 1));
            postings.add(ranks.nextInt(4) == 0 ? 0 : postings.size(), former);
        }
        return new EnterOfficial(
                commune.unit(),
                random.nextInt(4) == 0 ? Normalizer.normalize(name(), Normalizer.Form.NFD) : name(),
                random.nextInt(8) == 0 ? null : random.nextBoolean() ? Sex.MALE : Sex.FEMALE,
                random.nextInt(10) == 0 ? null : LocalDate.of(1958, 7, 1).plusDays(random.nextInt(14_000)),
                random.nextInt(5) == 0 ? null : new IdentityNumber("%012d".formatted(random.nextInt(1_000_000_000))),
                random.nextInt(5) == 0 ? null : LocalDate.of(2000, 1, 1).plusDays(random.nextInt(5000)),
                random.nextInt(3) == 0 ? null : LocalDate.of(2019, 6, 1),
                postings,
                papers(),
                ofEthnicity(ETHNICITIES[groups.nextInt(ETHNICITIES.length)]));
    }

    private static EnterOfficial.Details ofEthnicity(@Nullable String code) {
        return new EnterOfficial.Details(
                code,
                null,
                new RecruitmentEntry(null, null, null),
                new PartyEntry(null, null, null, null),
                new RankEntry(null, null, null),
                List.of());
    }

    private static NewPosting posting(String post, UnitPath unit, LocalDate from, @Nullable LocalDate to) {
        return new NewPosting(post, unit.unit(), from, to, from, false);
    }

    private List<NewQualification> papers() {
        return Arrays.stream(Level.values())
                .filter(_ -> levels.nextInt(5) == 0)
                .map(level -> new NewQualification(
                        level.criterion(), level, null, LocalDate.of(2001, 5, 1), "Trường tỉnh", null))
                .toList();
    }

    private Set<OfficialId> nominate(Map<OfficialId, EnterOfficial> entered) {
        TrainingClassId open = classes.open(districts.getFirst(), classes.enterStateManagement(province), IN_A_COMMUNE);
        UnitPath commune = communes.getFirst();
        Set<OfficialId> nominated = new HashSet<>();
        provinces
                .enterSecretaries(commune, "Nông Văn Được Cử", "Nông Thị Được Cử")
                .forEach(official -> {
                    entered.put(
                            official,
                            provinces
                                    .holders(commune, "PARTY_SECRETARY", "Nông Văn Được Cử")
                                    .getFirst());
                    nominated.add(official);
                });
        provinces.in(
                commune,
                () -> nominated.forEach(
                        official -> desk.nominate(new Nominate(open, official, null, "Cập nhật", UUID.randomUUID()))));
        return nominated;
    }

    private List<Person> known(Map<OfficialId, EnterOfficial> entered, Set<OfficialId> nominated) {
        Map<OfficialId, List<RequirementLine>> requirements =
                provinces.in(province, () -> standings.requirementsOf(entered.keySet(), TODAY));
        Map<Long, String> names = column("SELECT id, full_name FROM official");
        Map<Long, String> outcomes = column(
                "SELECT official_id, outcome FROM standing WHERE valid_from <= '2019-07-19' AND valid_to > '2019-07-19'");
        return entered.entrySet().stream()
                .map(one -> person(
                        one.getKey(),
                        one.getValue(),
                        names.getOrDefault(one.getKey().value(), ""),
                        Outcome.valueOf(outcomes.getOrDefault(one.getKey().value(), "NO_RULE")),
                        requirements.getOrDefault(one.getKey(), List.of()),
                        nominated.contains(one.getKey())))
                .toList();
    }

    private Map<Long, String> column(String query) {
        Map<Long, String> values = new HashMap<>();
        provinces.in(province, () -> {
            jdbc.sql(query).query(row -> {
                values.put(row.getLong(1), row.getString(2));
            });
            return province;
        });
        return values;
    }

    private Person person(
            OfficialId id,
            EnterOfficial entry,
            String name,
            Outcome outcome,
            List<RequirementLine> requirements,
            boolean nominated) {
        List<String> posts = entry.postings().stream()
                .filter(posting -> posting.validTo() == null)
                .map(NewPosting::post)
                .toList();
        return new Person(
                id.value(),
                name,
                communes.stream()
                        .filter(commune -> commune.unit().equals(entry.keeper()))
                        .findFirst()
                        .orElseThrow(),
                kind(posts.getFirst()),
                posts,
                entry.sex(),
                entry.birthDate(),
                entry.recruitedOn(),
                entry.identityNumber() == null ? null : entry.identityNumber().lastFour(),
                outcome,
                requirements.stream()
                        .collect(Collectors.groupingBy(
                                RequirementLine::criterion,
                                Collectors.mapping(RequirementLine::state, Collectors.toSet()))),
                entry.qualifications().stream().map(NewQualification::level).toList(),
                nominated,
                entry.details() == null ? null : entry.details().ethnicity());
    }

    private static OfficialKind kind(String post) {
        return switch (post) {
            case "VILLAGE_HEAD" -> OfficialKind.PART_TIME;
            case "CULTURE_SOCIETY" -> OfficialKind.CIVIL_SERVANT;
            default -> OfficialKind.ELECTED;
        };
    }

    @Test
    void findsAllAndNobodyElseInTheOrderOfTheCountry() {
        compareWithTheOracle(QUERIES);
    }

    @Tag("proof")
    @Test
    void findsAllAndNobodyElseInTenThousandQueries() {
        compareWithTheOracle(MANY_QUERIES);
    }

    private void compareWithTheOracle(int queries) {
        long seed = System.nanoTime();
        System.out.println("RegisterFindingTests: seed " + seed);
        random.setSeed(seed);
        RegisterOracle oracle = new RegisterOracle(people);
        int found = 0;
        for (int number = 0; number < queries; number++) {
            UnitPath scope = random.nextInt(4) == 0 ? one(districts) : province;
            UnitPath place = random.nextInt(3) == 0
                    ? one(communes.stream().filter(scope::contains).toList())
                    : random.nextInt(3) == 0 && scope.equals(province) ? one(districts) : scope;
            String search = random.nextInt(6) == 0 ? "" : search();
            RegisterCriteria criteria = random.nextInt(2) == 0 ? RegisterCriteria.NONE : criteria();
            RegisterFilter filter = new RegisterFilter(
                    communes.contains(place) ? RegisterPlace.commune(place.unit()) : RegisterPlace.allOf(place),
                    TODAY,
                    search,
                    criteria);
            List<Long> expected = oracle.answer(scope, place, TODAY, search, criteria);
            assertThat(all(scope, filter, 1 + random.nextInt(400)))
                    .as("seed %d, query %d: %s in %s", seed, number, filter, scope)
                    .isEqualTo(expected);
            assertThat(provinces.in(scope, () -> finder.count(filter)))
                    .as("seed %d, query %d: how many are %s in %s", seed, number, filter, scope)
                    .matches(count ->
                            count.more() ? count.people() < expected.size() : count.people() == expected.size());
            found += expected.isEmpty() ? 0 : 1;
        }
        assertThat(found).as("queries that find somebody").isGreaterThan(queries / 3);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String search() {
        Person person = one(people);
        List<String> words = new ArrayList<>(List.of(person.name().split(" ")));
        Collections.shuffle(words, random);
        List<String> typed = new ArrayList<>(words.subList(0, 1 + random.nextInt(Math.min(3, words.size()))));
        typed.replaceAll(this::typed);
        if (random.nextInt(5) == 0 && person.lastFour() != null) {
            typed.add(random.nextInt(typed.size() + 1), person.lastFour().substring(random.nextInt(4)));
        }
        if (random.nextInt(20) == 0) {
            typed = List.of("khongcoai");
        }
        return String.join(random.nextInt(5) == 0 ? "  " : " ", typed);
    }

    /** Begun or whole, with marks or without, in capitals or not, the tone here or there, composed or not, with the one đ or the other. */
    private String typed(String word) {
        String typed = word;
        if (random.nextInt(2) == 0) {
            typed = typed.substring(0, 1 + random.nextInt(typed.length()));
        }
        if (random.nextInt(2) == 0) {
            typed = Normalizer.normalize(typed, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .replace('đ', 'd')
                    .replace('Đ', 'D');
        }
        if (random.nextInt(3) == 0) {
            typed = typed.toLowerCase(Locale.ROOT);
        }
        if (codes.nextInt(4) == 0) {
            typed = asConverted(typed);
        }
        return random.nextInt(4) == 0 ? Normalizer.normalize(typed, Normalizer.Form.NFD) : typed;
    }

    private RegisterCriteria criteria() {
        return new RegisterCriteria(
                sometimes(Outcome.Group.values()),
                sometimes(OfficialKind.values()),
                random.nextInt(6) == 0
                        ? new PostCode(one(new String[] {"PARTY_SECRETARY", "FRONT_CHAIR", "CULTURE_SOCIETY"}))
                        : null,
                sometimes(new Criterion[] {
                    Criterion.STATE_MANAGEMENT, Criterion.POLITICAL_THEORY, Criterion.GENERAL_EDUCATION
                }),
                sometimes(RequirementState.values()),
                sometimes(Level.values()),
                sometimes(Sex.values()),
                sometimes(AgeBand.values()),
                random.nextInt(8) == 0 ? LocalDate.of(2000, 1, 1).plusDays(random.nextInt(5000)) : null,
                random.nextInt(8) == 0 ? LocalDate.of(2000, 1, 1).plusDays(random.nextInt(5000)) : null,
                random.nextInt(20) == 0,
                sometimes(EthnicityGroup.values()));
    }

    private <T> @Nullable T sometimes(T[] values) {
        return random.nextInt(6) == 0 ? values[random.nextInt(values.length)] : null;
    }

    private List<Long> all(UnitPath scope, RegisterFilter filter, int limit) {
        return provinces.in(scope, () -> {
            List<Long> ids = new ArrayList<>();
            List<RegisterCursor> page = finder.find(filter, null, limit);
            while (!page.isEmpty()) {
                page.forEach(line -> ids.add(line.official().value()));
                page = page.size() < limit ? List.of() : finder.find(filter, page.getLast(), limit);
            }
            return ids;
        });
    }

    @Test
    void showsThePostsOfEverybodyTheMainOneFirstAndWhereItIsHeld() {
        Map<Long, Person> known = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<String, String> codes = new HashMap<>();
        provinces.in(province, () -> {
            jdbc.sql("SELECT name_vi, code FROM post").query(row -> {
                codes.put(row.getString(1), row.getString(2));
            });
            return province;
        });
        RegisterFilter everybody = new RegisterFilter(RegisterPlace.allOf(province), TODAY, "", RegisterCriteria.NONE);
        List<OfficialLine> lines = new ArrayList<>();
        provinces.in(province, () -> {
            RegisterPage page = lists.page(everybody, null, WHOLE_PAGE);
            lines.addAll(page.lines());
            while (page.next() != null) {
                page = lists.page(everybody, page.next(), WHOLE_PAGE);
                lines.addAll(page.lines());
            }
            return province;
        });

        assertThat(lines).hasSameSizeAs(people).allSatisfy(line -> {
            Person person = Objects.requireNonNull(known.get(line.id().value()));
            assertThat(line.posts().stream().map(post -> codes.get(post.vi())))
                    .as("%s", person)
                    .containsExactlyElementsOf(person.posts());
            assertThat(line.kind()).as("%s", person).isEqualTo(person.kind());
            assertThat(line.unit()).isEqualTo("xã Xã " + communes.indexOf(person.commune()));
        });
        assertThat(people)
                .as("two posts held at once")
                .anyMatch(person -> person.posts().size() > 1);
    }

    @Test
    void countsWhatItShows() {
        RegisterFilter some = new RegisterFilter(RegisterPlace.allOf(province), TODAY, "thi", RegisterCriteria.NONE);
        RegisterFilter everybody = new RegisterFilter(RegisterPlace.allOf(province), TODAY, "", RegisterCriteria.NONE);

        assertThat(provinces.in(province, () -> lists.count(some)))
                .isEqualTo(new RegisterCount(all(province, some, 1000).size(), false));
        assertThat(provinces.in(province, () -> lists.count(everybody)))
                .isEqualTo(new RegisterCount(people.size(), false));
    }

    @Test
    void ofAnEthnicGroupNobodyIsListedWithoutARecordedReason() {
        RegisterCriteria minority = new RegisterCriteria(
                null, null, null, null, null, null, null, null, null, null, false, EthnicityGroup.MINORITY);
        RegisterFilter asked = new RegisterFilter(RegisterPlace.allOf(province), TODAY, "", minority);
        UnitPath commune = communes.getFirst();

        assertThatIllegalStateException().isThrownBy(() -> provinces.in(province, () -> lists.page(asked, null, PAGE)));
        assertThatIllegalStateException().isThrownBy(() -> provinces.in(province, () -> lists.count(asked)));
        ListDisclosure ofCommune = provinces
                .in(
                        province,
                        () -> disclosures.ofList(commune.unit(), EthnicityGroup.MINORITY, DisclosureReason.REPORTING))
                .orElseThrow();
        assertThatIllegalStateException()
                .as("that was another place")
                .isThrownBy(() -> provinces.in(province, () -> lists.page(asked.with(ofCommune), null, PAGE)));
        ListDisclosure given = provinces
                .in(
                        province,
                        () -> disclosures.ofList(province.unit(), EthnicityGroup.MINORITY, DisclosureReason.REPORTING))
                .orElseThrow();
        assertThat(provinces
                        .in(province, () -> lists.page(asked.with(given), null, PAGE))
                        .lines())
                .hasSize(PAGE);
        assertThat(provinces.in(
                        commune,
                        () -> disclosures.ofList(province.unit(), EthnicityGroup.MINORITY, DisclosureReason.REPORTING)))
                .as("beyond the scope")
                .isEmpty();
    }

    @Test
    void stopsCountingWhereItBecomesDear() {
        RegisterFilter women = new RegisterFilter(
                RegisterPlace.allOf(province),
                TODAY,
                "",
                new RegisterCriteria(null, null, null, null, null, null, Sex.FEMALE, null, null, null, false));

        assertThat(provinces.in(province, () -> lists.count(women)))
                .isEqualTo(new RegisterCount(RegisterFinder.MOST_COUNTED_OF_FILTERED, true));
    }

    @Test
    void showsEverybodyOnceWhileOthersAreEntered() {
        UnitPath commune = provinces.openCommune(provinces.openProvince(), "Đông");
        String[] names = new String[3 * PAGE];
        Arrays.setAll(names, _ -> name());
        List<OfficialId> there = provinces.enterSecretaries(commune, names);
        RegisterFilter filter = new RegisterFilter(commune.unit(), TODAY, "", null);
        List<OfficialId> seen = new ArrayList<>();
        RegisterCursor behind = null;
        do {
            RegisterCursor last = behind;
            RegisterPage page = provinces.in(commune, () -> lists.page(filter, last, PAGE));
            page.lines().forEach(line -> seen.add(line.id()));
            behind = page.next();
            provinces.enterSecretaries(commune, "An An An", name(), "Ỵ Ỵ");
        } while (behind != null);

        assertThat(seen).doesNotHaveDuplicates().containsAll(there);
    }

    @Test
    void anyPageReadsHardlyMoreThanItShows() {
        assertThatPagesRead(
                3 * WHOLE_PAGE, new RegisterFilter(RegisterPlace.allOf(province), TODAY, "", RegisterCriteria.NONE));
        assertThatPagesRead(3 * WHOLE_PAGE, new RegisterFilter(communes.get(3).unit(), TODAY, "", null));
    }

    /** Words are looked up, and each name that has one is looked at twice: with the marks that were typed, and with others. */
    @Test
    void aSearchReadsSeveralRowsForEachThatItShows() {
        assertThatPagesRead(
                6 * WHOLE_PAGE, new RegisterFilter(RegisterPlace.allOf(province), TODAY, "lan", RegisterCriteria.NONE));
    }

    private void assertThatPagesRead(int most, RegisterFilter filter) {
        RegisterCursor behind = null;
        for (int page = 0; page < 2; page++) {
            RegisterCursor last = behind;
            List<List<RegisterCursor>> found = new ArrayList<>();
            long read =
                    provinces.in(province, () -> rowsRead.by(() -> found.add(finder.find(filter, last, WHOLE_PAGE))));
            assertThat(read).as("rows read for page %d of %s", page, filter).isLessThanOrEqualTo(most);
            behind = found.getFirst().isEmpty() ? null : found.getFirst().getLast();
        }
    }

    @Test
    void findsByTheNewNameAndNoMoreByTheOldOneAfterACorrectionAndAMove() {
        UnitPath other = provinces.openProvince();
        UnitPath from = provinces.openCommune(other, "Từ");
        UnitPath to = provinces.openCommune(other, "Đến");
        OfficialId official = provinces.enterSecretary(from, "Phùng Quang Khải");

        provinces.in(other, () -> register.assign(official, to.unit(), TODAY));
        provinces.in(to, () -> {
            renameBypassingTheService(official);
        });

        assertThat(namesOf(other, "khải")).isEmpty();
        assertThat(namesOf(other, "thoai")).containsExactly(official.value());
        assertThat(namesOf(to, "phung thoại")).containsExactly(official.value());
        assertThat(namesOf(from, "thoai")).isEmpty();
    }

    private List<Long> namesOf(UnitPath scope, String search) {
        return all(scope, new RegisterFilter(RegisterPlace.allOf(scope), TODAY, search, RegisterCriteria.NONE), 50);
    }

    /** As any module might write it: what is kept beside the dossier follows by itself. */
    private void renameBypassingTheService(OfficialId official) {
        jdbc.sql("""
                        UPDATE official SET full_name = 'Phùng Quang Thoại', name_words = 'phung quang thoai',
                               name_marked = 'phùng quang thoại', name_sort = 'x', changed_by = 'job:test' WHERE id = :id
                        """).param("id", official.value()).update();
    }

    @Test
    void keepsNothingOfAnIdentityNumberThatWasTypedWhole() {
        assertThat(RegisterFilter.legible("Nông 0978 6421 3579")).isEqualTo("Nông   3579");
        assertThat(RegisterFilter.legible("3579")).isEqualTo("3579");
        assertThat(new RegisterFilter(new UnitId(1), TODAY, "097864213579", null).search())
                .isEqualTo("3579");
    }

    /** As the server does by itself some time later. */
    private void refreshStatisticsBypassingTheWall() throws SQLException {
        try (Connection root = SharedTestServer.rootBypassingTheWall(access);
                Statement statement = root.createStatement()) {
            statement.execute("ANALYZE TABLE official, posting, standing, requirement_standing, official_word");
        }
    }
}
