package vn.nangchuan.officials.corrections;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.access.Workplace;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.CorrectionId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.DossierEdits;
import vn.nangchuan.officials.DossierField;
import vn.nangchuan.officials.DossierField.Part;
import vn.nangchuan.officials.DossierPart;
import vn.nangchuan.officials.EnterOfficial;
import vn.nangchuan.officials.EnterOfficial.NewPosting;
import vn.nangchuan.officials.EnterOfficial.NewQualification;
import vn.nangchuan.officials.FieldChange;
import vn.nangchuan.officials.FieldPlace;
import vn.nangchuan.officials.IdentityNumber;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.Register;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.testing.Fixture;
import vn.nangchuan.testing.RolesOfViews;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.units.UnitPermissions;

/** A commune with an official who looks at the own dossier, and a clerk who keeps it. */
@Fixture
public class CorrectionFixture {

    static final IdentityNumber NUMBER = new IdentityNumber("020175001234");
    static final String PROOF = "Giấy khai sinh số 15/1975";

    private static final LocalDate APPOINTED = LocalDate.of(2015, 5, 1);

    private final TestProvinces provinces;
    private final Register register;
    private final Scopes scopes;
    private final CorrectionDesk desk;
    private final CorrectionOffice office;
    private final CorrectionLists lists;
    private final CorrectionCases cases;
    private final DossierEdits edits;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    public UnitPath province = UnitPath.ofProvince(new UnitId(1));
    public UnitPath commune = province;
    private UnitPath district = province;
    public OfficialId official = new OfficialId(0);

    CorrectionFixture(
            TestProvinces provinces,
            Register register,
            Scopes scopes,
            CorrectionDesk desk,
            CorrectionOffice office,
            CorrectionLists lists,
            CorrectionCases cases,
            DossierEdits edits,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.provinces = provinces;
        this.register = register;
        this.scopes = scopes;
        this.desk = desk;
        this.office = office;
        this.lists = lists;
        this.cases = cases;
        this.edits = edits;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Opens a province with the commune and the official, whose dossier is reviewed. */
    public void open() {
        province = provinces.openProvince();
        district = provinces.openDistrict(province, "Văn Lãng");
        commune = provinces.openCommune(district, "Tân Lang");
        official = enter("Hoàng Thị Sen", NUMBER);
    }

    OfficialId enter(String name, @Nullable IdentityNumber number) {
        EnterOfficial entry = new EnterOfficial(
                commune.unit(),
                name,
                Sex.FEMALE,
                LocalDate.of(1975, 1, 1),
                number,
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
        return provinces.in(commune, () -> register.enter(List.of(entry))).getFirst();
    }

    /** Another commune of the district. */
    UnitPath openSibling() {
        return provinces.openCommune(district, "Tân Mỹ");
    }

    private static final Set<String> OFFICIALS_RIGHTS = Set.of(
            UnitPermissions.READ,
            OfficialPermissions.READ_OWN,
            OfficialPermissions.REQUEST_CORRECTION,
            StandingPermissions.READ,
            AuditPermissions.OWN);
    private static final Set<String> CLERKS_RIGHTS = Set.of(
            UnitPermissions.READ,
            OfficialPermissions.READ,
            OfficialPermissions.EDIT,
            StandingPermissions.READ,
            AuditPermissions.HISTORY);

    /** The official as sign-in leaves them. */
    public Authentication signedInOfficial() {
        return signedIn(41, "OFFICIAL", OFFICIALS_RIGHTS, official);
    }

    /** A clerk of the commune as sign-in leaves them. */
    public Authentication signedInClerk() {
        return signedIn(77, "COMMUNE_STAFF", CLERKS_RIGHTS, null);
    }

    /** The official in their work for the commune, in which they keep everybody's dossier. */
    public Authentication signedInClerkWhoIsTheOfficial() {
        return signedIn(41, "COMMUNE_STAFF", CLERKS_RIGHTS, null, official);
    }

    /** Somebody who reads the dossier and keeps nothing. */
    public Authentication signedInReader() {
        return signedIn(
                78,
                "PROVINCE_OVERSIGHT",
                Set.of(UnitPermissions.READ, OfficialPermissions.READ, StandingPermissions.READ),
                null);
    }

    private Authentication signedIn(long account, String role, Set<String> rights, @Nullable OfficialId own) {
        return signedIn(account, role, rights, own, own);
    }

    private Authentication signedIn(
            long account, String role, Set<String> rights, @Nullable OfficialId own, @Nullable OfficialId self) {
        Workplace place = new Workplace(commune.unit(), "xã Tân Lang", "", commune.value(), Set.of(role), own, null);
        SignedInAccount person =
                new SignedInAccount(new AccountId(account), "ai-do", "Ai Đó", self, place, List.of(place), rights);
        List<SimpleGrantedAuthority> authorities =
                rights.stream().map(SimpleGrantedAuthority::new).toList();
        return RolesOfViews.added(UsernamePasswordAuthenticationToken.authenticated(person, null, authorities));
    }

    /** Acts as the official who has signed in. */
    public <T> T own(Callable<T> work) {
        return own(official, work);
    }

    <T> T own(OfficialId who, Callable<T> work) {
        return in(new Scope(commune, "account:41", OFFICIALS_RIGHTS, who), work);
    }

    /** Acts as a clerk of the commune. */
    public <T> T clerk(Callable<T> work) {
        return clerkOf(commune, "account:77", work);
    }

    <T> T clerkOf(UnitPath unit, String actor, Callable<T> work) {
        return in(new Scope(unit, actor, CLERKS_RIGHTS), work);
    }

    <T> T in(Scope scope, Callable<T> work) {
        try {
            return scopes.callIn(scope, work::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where that field of the only part of its kind stands. */
    public FieldPlace place(DossierField field) {
        return part(field.part()).place(field);
    }

    DossierPart part(Part kind) {
        return own(desk::ownDossier).stream()
                .filter(part -> part.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Nullable
    String present(DossierField field) {
        return part(field.part()).value(field);
    }

    /** Asks, and tells the number of what was asked last. */
    public CorrectionId ask(DossierField field, @Nullable String wanted) {
        FieldPlace place = place(field);
        return own(() -> {
            desk.request(RequestCorrection.ofField(place, wanted, PROOF, UUID.randomUUID()));
            return lists.own().getFirst().id();
        });
    }

    CorrectionId askMissing(String what) {
        return own(() -> {
            desk.request(
                    RequestCorrection.ofMissing(CorrectionKind.MISSING_QUALIFICATION, what, PROOF, UUID.randomUUID()));
            return lists.own().getFirst().id();
        });
    }

    /** Writes the value into the dossier, as an edit by hand does. */
    void write(DossierField field, String value) {
        FieldChange change = new FieldChange(place(field), value);
        clerk(() -> {
            transaction.executeWithoutResult(_ -> edits.change(official, change));
            return change;
        });
    }

    /** As if the paper of the official's qualification had been approved. */
    public void approve() {
        long row = part(Part.QUALIFICATION).row();
        provinces.in(
                province,
                () -> jdbc.sql(
                                "SET STATEMENT foreign_key_checks = 0 FOR UPDATE qualification SET certificate_id = :id WHERE id = :id")
                        .param("id", row)
                        .update());
    }

    void answer(CorrectionId id, CorrectionStep step, @Nullable String reason) {
        answer(id, step, reason, UUID.randomUUID());
    }

    /** Looks at the request and answers it as it stands. */
    void answer(CorrectionId id, CorrectionStep step, @Nullable String reason, UUID key) {
        clerk(() -> {
            CorrectionCase seen = cases.open(id).orElseThrow();
            office.answer(new AnswerCorrection(id, seen.line().version(), step, seen.present(), reason, key));
            return id;
        });
    }

    CorrectionLine line(CorrectionId id) {
        return own(lists::own).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
