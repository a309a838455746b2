package vn.nangchuan.officials.waivers;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.access.Workplace;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.EnterOfficial;
import vn.nangchuan.officials.EnterOfficial.NewPosting;
import vn.nangchuan.officials.EnterOfficial.NewQualification;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.Register;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.testing.Fixture;
import vn.nangchuan.testing.RolesOfViews;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.units.UnitPermissions;

/** A commune with a secretary who has learnt too little politics, its clerk, and a reviewer of the province. */
@Fixture
public class WaiverFixture {

    public static final LocalDate TODAY = TestClock.FIRST_DAY;
    public static final String POLITICS = "CB04-BT-LLCT";
    public static final String BASIS = "Quyết định 12/QĐ-UBND ngày 01/07/2019";
    static final String MANAGEMENT = "CB04-BT-NV-QLNN";

    private static final LocalDate APPOINTED = LocalDate.of(2015, 5, 1);
    private static final Set<String> READING = Set.of(
            UnitPermissions.READ,
            OfficialPermissions.READ,
            StandingPermissions.READ,
            AuditPermissions.HISTORY,
            WaiverPermissions.READ);
    private static final Set<String> CLERKS_RIGHTS = with(WaiverPermissions.REQUEST);
    private static final Set<String> REVIEWERS_RIGHTS = with(WaiverPermissions.APPROVE);

    private final TestProvinces provinces;
    private final TestClock clock;
    private final Register register;
    private final StandingLists standings;
    private final WaiverDesk desk;
    private final WaiverOffice office;
    private final WaiverLists lists;

    UnitPath province = UnitPath.ofProvince(new UnitId(1));
    UnitPath commune = province;
    public OfficialId official = new OfficialId(0);

    WaiverFixture(
            TestProvinces provinces,
            TestClock clock,
            Register register,
            StandingLists standings,
            WaiverDesk desk,
            WaiverOffice office,
            WaiverLists lists) {
        this.provinces = provinces;
        this.clock = clock;
        this.register = register;
        this.standings = standings;
        this.desk = desk;
        this.office = office;
        this.lists = lists;
    }

    private static Set<String> with(String right) {
        Set<String> rights = new HashSet<>(READING);
        rights.add(right);
        return Set.copyOf(rights);
    }

    public void open() {
        clock.setTo(TODAY);
        province = provinces.openProvince();
        commune = provinces.openCommune(province, "Tân Lang");
        EnterOfficial entry = new EnterOfficial(
                commune.unit(),
                "Hoàng Thị Sen",
                Sex.FEMALE,
                LocalDate.of(1975, 1, 1),
                null,
                null,
                LocalDate.of(2019, 6, 1),
                List.of(new NewPosting("PARTY_SECRETARY", commune.unit(), APPOINTED, null, APPOINTED, false)),
                List.of(new NewQualification(
                        Criterion.POLITICAL_THEORY,
                        Level.POLITICAL_ELEMENTARY,
                        null,
                        LocalDate.of(2012, 3, 1),
                        "Trường Chính trị tỉnh",
                        "SC-15")));
        official = provinces.in(commune, () -> register.enter(List.of(entry))).getFirst();
    }

    <T> T clerk(Callable<T> work) {
        return provinces.as(commune, "clerk", CLERKS_RIGHTS, work);
    }

    <T> T reviewer(Callable<T> work) {
        return provinces.as(province, "reviewer", REVIEWERS_RIGHTS, work);
    }

    public Authentication signedInClerk() {
        return signedIn(91, commune, "COMMUNE_STAFF", CLERKS_RIGHTS);
    }

    /** The same account, whose holder may only look by now. */
    public Authentication signedInFormerClerk() {
        return signedIn(91, commune, "COMMUNE_STAFF", READING);
    }

    public Authentication signedInReviewer() {
        return signedIn(92, province, "PROVINCE_REVIEWER", REVIEWERS_RIGHTS);
    }

    public Authentication signedInReader() {
        return signedIn(93, province, "PROVINCE_OVERSIGHT", READING);
    }

    private static Authentication signedIn(long account, UnitPath unit, String role, Set<String> rights) {
        Workplace place = new Workplace(unit.unit(), "xã Tân Lang", "", unit.value(), Set.of(role), null, null);
        SignedInAccount person =
                new SignedInAccount(new AccountId(account), "ai-do", "Lý Thị Ai", null, place, List.of(place), rights);
        List<SimpleGrantedAuthority> authorities =
                rights.stream().map(SimpleGrantedAuthority::new).toList();
        return RolesOfViews.added(UsernamePasswordAuthenticationToken.authenticated(person, null, authorities));
    }

    RequestWaiver order(String requirement, @Nullable Level reducedTo, LocalDate from, @Nullable LocalDate to) {
        return new RequestWaiver(official, requirement, reducedTo, from, to, BASIS, UUID.randomUUID());
    }

    /** Asks from today on, and tells what was asked. */
    public WaiverLine ask(String requirement, @Nullable Level reducedTo, @Nullable LocalDate to) {
        return ask(order(requirement, reducedTo, TODAY, to));
    }

    WaiverLine ask(RequestWaiver order) {
        return clerk(() -> {
            desk.request(order);
            return lists.ofOfficial(official).getFirst();
        });
    }

    WaiverLine line() {
        return clerk(() -> lists.ofOfficial(official).getFirst());
    }

    public void decide(WaiverStep step, @Nullable String reason, @Nullable LocalDate day) {
        WaiverLine seen = line();
        DecideWaiver order = new DecideWaiver(seen.id(), seen.version(), step, reason, day, UUID.randomUUID());
        reviewer(() -> {
            office.decide(order);
            return order;
        });
    }

    /** As it is stored, which every list and figure shows. */
    RequirementState state(String requirement, LocalDate date) {
        return clerk(() -> standings.requirementsOf(List.of(official), date)).getOrDefault(official, List.of()).stream()
                .filter(line -> line.requirement().equals(requirement))
                .map(RequirementLine::state)
                .findFirst()
                .orElseThrow();
    }
}
