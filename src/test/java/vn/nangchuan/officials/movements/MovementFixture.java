package vn.nangchuan.officials.movements;

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
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.access.Workplace;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.FindingCode;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.nominations.NominationPermissions;
import vn.nangchuan.officials.HeldPosting;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.PostingBook;
import vn.nangchuan.officials.headcount.HeadcountDesk;
import vn.nangchuan.officials.headcount.SetHeadcount;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.testing.Fixture;
import vn.nangchuan.testing.RolesOfViews;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.training.TrainingPermissions;
import vn.nangchuan.units.UnitPermissions;

/** Two communes of a province with a clerk each, a party secretary of the first, and those of the province who order. */
@Fixture
public class MovementFixture {

    public static final LocalDate TODAY = TestClock.FIRST_DAY;
    public static final LocalDate APPOINTED = LocalDate.of(2015, 5, 1);
    public static final String NUMBER = "812/QĐ-UBND";

    private static final Set<String> READING = Set.of(
            UnitPermissions.READ,
            OfficialPermissions.READ,
            StandingPermissions.READ,
            TrainingPermissions.READ,
            NominationPermissions.READ,
            AuditPermissions.HISTORY,
            MovementPermissions.READ);
    private static final Set<String> CLERKS_RIGHTS =
            with(MovementPermissions.RECORD, MovementPermissions.PROPOSE, OfficialPermissions.EDIT);
    private static final Set<String> PROVINCES_RIGHTS =
            with(MovementPermissions.ORDER, MovementPermissions.PROPOSE, OfficialPermissions.HEADCOUNT);

    private final TestProvinces provinces;
    private final TestClock clock;
    private final MovementDesk desk;
    private final MovementLists lists;
    private final TransferDesk transferDesk;
    private final TransferOffice office;
    private final TransferLists transfers;
    private final PostingBook postings;
    private final HeadcountDesk headcounts;
    private final TransactionTemplate transaction;

    public UnitPath province = UnitPath.ofProvince(new UnitId(1));
    public UnitPath giving = province;
    public UnitPath receiving = province;
    public OfficialId official = new OfficialId(0);

    MovementFixture(
            TestProvinces provinces,
            TestClock clock,
            MovementDesk desk,
            MovementLists lists,
            TransferDesk transferDesk,
            TransferOffice office,
            TransferLists transfers,
            PostingBook postings,
            HeadcountDesk headcounts,
            TransactionTemplate transaction) {
        this.provinces = provinces;
        this.clock = clock;
        this.desk = desk;
        this.lists = lists;
        this.transferDesk = transferDesk;
        this.office = office;
        this.transfers = transfers;
        this.postings = postings;
        this.headcounts = headcounts;
        this.transaction = transaction;
    }

    private static Set<String> with(String... more) {
        Set<String> rights = new HashSet<>(READING);
        rights.addAll(List.of(more));
        return Set.copyOf(rights);
    }

    public void open() {
        clock.setTo(TODAY);
        province = provinces.openProvince();
        giving = provinces.openCommune(province, "Tân Lang");
        receiving = provinces.openCommune(province, "Tân Mỹ");
        official = provinces.enterSecretary(giving, "Hoàng Thị Sen");
    }

    <T> T givingClerk(Callable<T> work) {
        return provinces.as(giving, "clerk", CLERKS_RIGHTS, work);
    }

    <T> T receivingClerk(Callable<T> work) {
        return provinces.as(receiving, "clerk-there", CLERKS_RIGHTS, work);
    }

    <T> T orderer(Callable<T> work) {
        return provinces.as(province, "orderer", PROVINCES_RIGHTS, work);
    }

    <T> T named(String name, UnitPath unit, Callable<T> work) {
        return provinces.as(
                unit,
                name,
                with(MovementPermissions.ORDER, MovementPermissions.PROPOSE, MovementPermissions.RECORD),
                work);
    }

    public Authentication signedInGivingClerk() {
        return signedIn(81, giving, "xã Tân Lang", "COMMUNE_STAFF", CLERKS_RIGHTS);
    }

    public Authentication signedInReceivingClerk() {
        return signedIn(82, receiving, "xã Tân Mỹ", "COMMUNE_STAFF", CLERKS_RIGHTS);
    }

    public Authentication signedInOrderer() {
        return signedIn(83, province, "tỉnh Lạng Sơn", "PROVINCE_REVIEWER", PROVINCES_RIGHTS);
    }

    public Authentication signedInReader() {
        return signedIn(84, province, "tỉnh Lạng Sơn", "PROVINCE_OVERSIGHT", READING);
    }

    private static Authentication signedIn(long account, UnitPath unit, String name, String role, Set<String> rights) {
        Workplace place = new Workplace(unit.unit(), name, "", unit.value(), Set.of(role), null, null);
        SignedInAccount person = new SignedInAccount(
                new AccountId(account), "ai-do", "Lý Thị Ai " + account, null, place, List.of(place), rights);
        List<SimpleGrantedAuthority> authorities =
                rights.stream().map(SimpleGrantedAuthority::new).toList();
        return RolesOfViews.added(UsernamePasswordAuthenticationToken.authenticated(person, null, authorities));
    }

    static MovementPaper paper() {
        return new MovementPaper(NUMBER, TODAY.minusDays(3), "UBND tỉnh Lạng Sơn", "KT. Chủ tịch, Nông Văn Ký");
    }

    RecordMovement order(MovementKind kind, LocalDate day, @Nullable String post) {
        Long posting = kind.endsOnePost()
                ? postings().stream()
                        .filter(held -> held.isHeldOn(day))
                        .map(HeldPosting::id)
                        .findFirst()
                        .orElse(null)
                : null;
        return new RecordMovement(
                official,
                kind,
                day,
                posting,
                post == null ? null : new PostCode(post),
                false,
                kind.namesPlace() ? "Sở Nội vụ tỉnh Lạng Sơn" : null,
                paper(),
                null,
                UUID.randomUUID());
    }

    /** The official works elsewhere from that day. */
    public void second(LocalDate day) {
        record(MovementKind.SECONDMENT, day, null);
    }

    /** The clerk records it; where one post ends, it is the first of those held. */
    public void record(MovementKind kind, LocalDate day, @Nullable String post) {
        record(order(kind, day, post));
    }

    void record(RecordMovement order) {
        givingClerk(() -> {
            desk.record(order);
            return order;
        });
    }

    MovementChoices choices() {
        return givingClerk(() -> desk.choices(official));
    }

    List<MovementLine> recorded() {
        return orderer(() -> lists.ofOfficial(official));
    }

    /** The province assigns that many people to the commune that gives, where one more comes. */
    public void assign(int number) {
        assign(giving, number);
    }

    /** The same of the commune that takes in. */
    public void assignThere(int number) {
        assign(receiving, number);
    }

    private void assign(UnitPath commune, int number) {
        orderer(() -> {
            headcounts.set(new SetHeadcount(commune.unit(), APPOINTED, null, number, "QĐ 5/QĐ-UBND", APPOINTED));
            return number;
        });
        provinces.enterSecretary(commune, "Nông Văn Hai");
    }

    /** As the province sees them. */
    List<HeldPosting> postings() {
        return orderer(() -> transaction.execute(_ -> postings.of(official)));
    }

    List<String> postsOn(LocalDate day) {
        return postings().stream()
                .filter(held -> held.isHeldOn(day))
                .map(held -> held.post().value())
                .toList();
    }

    public ProposeTransfer proposal(LocalDate day) {
        return proposal(day, "COMMITTEE_CHAIR");
    }

    private ProposeTransfer proposal(LocalDate day, String post) {
        return new ProposeTransfer(
                official,
                MovementKind.ROTATION,
                receiving.unit(),
                new PostCode(post),
                day,
                "Theo kế hoạch luân chuyển",
                UUID.randomUUID());
    }

    public TransferLine propose(LocalDate day) {
        return propose(day, "COMMITTEE_CHAIR");
    }

    public TransferLine propose(LocalDate day, String post) {
        ProposeTransfer order = proposal(day, post);
        return givingClerk(() -> {
            transferDesk.propose(order);
            return transfers.ofOfficial(official).getFirst();
        });
    }

    TransferLine line() {
        return orderer(() ->
                        transfers.find(transfers.ofOfficial(official).getFirst().id()))
                .orElseThrow();
    }

    public void confirm() {
        TakeTransferStep order = step(TransferStep.CONFIRM, null);
        receivingClerk(() -> {
            transferDesk.take(order);
            return order;
        });
    }

    TakeTransferStep step(TransferStep step, @Nullable String reason) {
        TransferLine seen = line();
        return new TakeTransferStep(seen.id(), seen.version(), step, reason, UUID.randomUUID());
    }

    OrderTransfer ordering(LocalDate day) {
        TransferLine seen = line();
        return new OrderTransfer(seen.id(), seen.version(), day, paper(), UUID.randomUUID());
    }

    public void order(LocalDate day) {
        OrderTransfer order = ordering(day);
        orderer(() -> {
            office.order(order);
            return order;
        });
    }

    static FindingCode findingOf(Runnable work) {
        try {
            work.run();
        } catch (BusinessRuleViolation refused) {
            return refused.findings().getFirst().code();
        }
        throw new AssertionError("Nothing was refused");
    }
}
