package vn.nangchuan.officials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.audit.AuditLine;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.officials.PersonDetails.HeldDocument;
import vn.nangchuan.officials.corrections.CorrectionFixture;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

/** The commune's clerk enters people and edits what the official form asks of them. */
@PortalTest
class DossierDeskTests {

    /** Every test has numbers of its own: what one has entered, the portal knows in the next. */
    private static final AtomicInteger NUMBERS = new AtomicInteger(700_000);

    private static final LocalDate BORN = LocalDate.of(1991, 7, 18);

    @Autowired
    CorrectionFixture world;

    @Autowired
    TestProvinces provinces;

    @Autowired
    DossierDesk desk;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Disclosures disclosures;

    @Autowired
    AuditLists audit;

    @Autowired
    JdbcClient jdbc;

    private String number = "";
    private String former = "";

    @BeforeEach
    void openUnits() {
        world.open();
        int own = NUMBERS.incrementAndGet();
        number = "097191" + own;
        former = "099" + (own + 5_000);
    }

    @Test
    void somebodyNewIsOnTheRegisterWithTheirPostAndStanding() {
        OfficialId id = enter(world.commune, newOfficial(number));

        Dossier dossier = open(id);
        assertThat(dossier.fullName()).isEqualTo("Lành Thị Xuyến");
        assertThat(dossier.identityLast4()).isEqualTo(lastFour(number));
        assertThat(dossier.postsOn(LocalDate.of(2019, 7, 19)))
                .extracting(post -> post.post().vi())
                .containsExactly("Văn hóa – xã hội");
        assertThat(dossier.details().documents())
                .extracting(HeldDocument::kind, HeldDocument::current)
                .containsExactly(tuple(IdentityKind.CCCD, true));
        assertThat(dossier.details().warnings()).isEmpty();
    }

    @Test
    void allThatIsMissingOrCannotBeIsSaidAtOnceEachAtItsField() {
        NewOfficial entry = new NewOfficial(
                new PersonalEntry("Lành 2", null, LocalDate.of(2018, 1, 1), "99", "12"),
                new IdentityEntry("12345", LocalDate.of(2030, 1, 1), null, null),
                new FirstPostEntry(null, LocalDate.of(2030, 1, 1), null, null));

        assertThat(refusal(() -> enter(world.commune, entry)))
                .extracting(Finding::field)
                .containsExactlyInAnyOrder(
                        "fullName", "sex", "birthDate", "ethnicity", "phone", "number", "issuedOn", "post", "from");
    }

    @Test
    void eachGroupIsSavedByItselfAndWhoSawAnOlderOneIsTold() {
        int seen = open(world.official).details().version();
        clerk(() -> desk.change(world.official, seen, new RankEntry("Chuyên viên", "Văn phòng", ContractKind.PAYROLL)));

        assertThat(open(world.official).details())
                .extracting(PersonDetails::civilRank, PersonDetails::contract)
                .containsExactly("Chuyên viên", ContractKind.PAYROLL);
        assertThat(refusal(() -> clerk(() -> desk.change(world.official, seen, new RankEntry("Cán sự", null, null)))))
                .extracting(Finding::code)
                .containsExactly(EntryFinding.DOSSIER_CHANGED_MEANWHILE);
    }

    @Test
    void recruitmentBelow18IsSaidAndStopsNobody() {
        change(new RecruitmentEntry(LocalDate.of(1992, 6, 1), "UBND huyện", LocalDate.of(1992, 6, 1)));

        assertThat(open(world.official).details().warningsAt(DossierWarnings.RECRUITMENT))
                .extracting(Finding::code)
                .containsExactly(DossierWarning.RECRUITED_BELOW_18);
    }

    @Test
    void anotherNumberTakesThePlaceOfTheFormerWhichStaysInTheHistory() {
        change(new IdentityEntry(former, LocalDate.of(2003, 8, 20), "Công an tỉnh Lạng Sơn", null));
        change(new IdentityEntry(number, LocalDate.of(2017, 3, 14), "Cục Cảnh sát", null));

        Dossier dossier = open(world.official);
        assertThat(dossier.identityLast4()).isEqualTo(lastFour(number));
        assertThat(dossier.details().documents())
                .as("the number that the dossier had before, too")
                .hasSize(3)
                .extracting(HeldDocument::last4, HeldDocument::current, HeldDocument::validTo)
                .contains(
                        tuple(lastFour(number), true, null), tuple(lastFour(former), false, LocalDate.of(2017, 3, 14)));
        assertThat(dossier.details().warningsAt(DossierWarnings.IDENTITY))
                .as("born 1975 in the dossier")
                .extracting(Finding::code)
                .containsExactly(DossierWarning.IDENTITY_YEAR_DIFFERS);
    }

    @Test
    void aFormerDocumentIsTakenOutAndTheOneInUseIsNot() {
        change(new IdentityEntry(number, null, null, null));
        change(new IdentityEntry(former, null, null, LocalDate.of(2017, 3, 13)));
        assertThat(open(world.official).identityLast4()).isEqualTo(lastFour(number));

        remove(documentOf(former));
        assertThat(open(world.official).details().documents())
                .extracting(HeldDocument::last4)
                .doesNotContain(lastFour(former));
        assertThat(refusal(() -> remove(documentOf(number))))
                .extracting(Finding::code)
                .containsExactly(EntryFinding.IDENTITY_IN_USE);
    }

    @Test
    void aNumberOfTheUnitIsRefusedAndOneOfAnotherCommuneIsForTheProvinceToCompare() {
        enter(world.commune, newOfficial(number));
        assertThat(refusal(() -> change(new IdentityEntry(number, null, null, null))))
                .extracting(Finding::code, Finding::field)
                .containsExactly(tuple(FieldFinding.FIELD_IDENTITY_TAKEN, "number"));

        UnitPath sibling = provinces.openCommune(world.province, "Tân Mỹ");
        OfficialId theirs = enter(sibling, newOfficial(number));

        Dossier dossier = provinces.in(sibling, () -> dossiers.open(theirs)).orElseThrow();
        assertThat(dossier.details().warningsAt(DossierWarnings.IDENTITY))
                .extracting(Finding::code, finding -> finding.arguments().size())
                .containsExactly(tuple(DossierWarning.IDENTITY_TO_COMPARE, 0));
    }

    @Test
    void aNumberThatSomebodyElsewhereOnceHadIsComparedToo() {
        change(new IdentityEntry(former, null, null, LocalDate.of(2017, 3, 13)));
        UnitPath sibling = provinces.openCommune(world.province, "Tân Mỹ");

        OfficialId theirs = enter(sibling, newOfficial(former));

        assertThat(provinces
                        .in(sibling, () -> dossiers.open(theirs))
                        .orElseThrow()
                        .details()
                        .documents())
                .extracting(HeldDocument::toCompare)
                .containsExactly(true);
    }

    @Test
    void whatIsSensitiveIsShownForAReasonAndEveryShowingIsRecorded() {
        LocalDate joined = LocalDate.of(2015, 11, 10);
        change(new PartyEntry(joined, joined.plusYears(1), "Chi ủy viên", null));

        DisclosedFacts facts = world.clerk(() -> disclosures.show(world.official, DisclosureReason.COMPARING))
                .orElseThrow();
        world.clerk(() -> disclosures.show(world.official, DisclosureReason.COMPARING));

        assertThat(facts.party().joinedOn()).isEqualTo(joined);
        assertThat(facts.number()).hasSize(12);
        assertThat(facts.toString()).doesNotContain(String.valueOf(facts.number()), "2015");
        assertThat(world.own(() -> audit.viewersOf(world.official, null, 20)).lines())
                .extracting(AuditLine::action)
                .filteredOn("officials:sensitive-shown"::equals)
                .hasSize(2);
    }

    @Test
    void nobodyGetsAtWhatIsSensitiveByCallingItTheirOwn() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> world.clerk(() -> disclosures.show(world.official, DisclosureReason.OWN)));
    }

    @Test
    void theTrailTellsWhatChangedAndHidesWhatIsPersonal() {
        change(new PersonalEntry("Hoàng Thị Sen", Sex.FEMALE, LocalDate.of(1975, 1, 1), "07", "0900000001"));

        AuditLine line = world.clerk(() -> audit.ofOfficial(world.official, null, 20)).lines().stream()
                .filter(said -> said.action().equals("officials:dossier-edited"))
                .findFirst()
                .orElseThrow();
        assertThat(line.changes())
                .extracting(AuditLine.Change::field, AuditLine.Change::sensitive, AuditLine.Change::after)
                .containsExactlyInAnyOrder(tuple("sensitive", true, null), tuple("phone", true, null));
    }

    @Test
    void theTrailDoesNotTellThatSomebodyIsOfTheParty() {
        LocalDate joined = LocalDate.of(2015, 11, 10);
        change(new PartyEntry(joined, joined.plusYears(1), "Chi ủy viên", null));

        assertThat(edited().changes())
                .as("as for an ethnic group")
                .containsExactly(new AuditLine.Change("sensitive", null, null, true));
    }

    private AuditLine edited() {
        return world.clerk(() -> audit.ofOfficial(world.official, null, 20)).lines().stream()
                .filter(said -> said.action().equals("officials:dossier-edited"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDocumentInUseIsGivenNoEnd() {
        change(new IdentityEntry(number, null, null, null));
        assertThat(refusal(() -> change(new IdentityEntry(number, null, null, LocalDate.of(2017, 3, 13)))))
                .extracting(Finding::code, Finding::field)
                .containsExactly(tuple(EntryFinding.IDENTITY_ENDS_IN_USE, "until"));

        provinces.in(
                world.commune,
                () -> jdbc.sql("UPDATE identity_document SET valid_to = '2019-01-01' WHERE official_id = :official")
                        .param("official", world.official.value())
                        .update());
        assertThat(open(world.official).details().warningsAt(DossierWarnings.IDENTITY))
                .as("as it may come from elsewhere")
                .extracting(Finding::code, Finding::arguments)
                .contains(tuple(DossierWarning.IDENTITY_EXPIRED, List.of(LocalDate.of(2018, 12, 31))));
    }

    @Test
    void whoAsksWhetherOthersHaveANumberIsRecordedAndOfFormerOnesNothingIsAsked() {
        change(new IdentityEntry(number, null, null, null));
        assertThat(asked()).isOne();

        UnitPath sibling = provinces.openCommune(world.province, "Tân Mỹ");
        enter(sibling, newOfficial(former));
        change(new IdentityEntry(former, null, null, LocalDate.of(2017, 3, 13)));

        assertThat(asked()).isOne();
        assertThat(open(world.official).details().documents())
                .extracting(HeldDocument::toCompare)
                .containsOnly(false);
    }

    private long asked() {
        return world.clerk(() -> audit.ofOfficial(world.official, null, 50)).lines().stream()
                .filter(said -> said.action().equals("officials:identity-compared"))
                .count();
    }

    @Test
    void isForThoseWhoKeepTheDossierAlone() {
        int seen = open(world.official).details().version();
        RankEntry entry = new RankEntry("Chuyên viên", null, null);
        UnitPath sibling = provinces.openCommune(world.province, "Tân Mỹ");

        assertThat(refusal(() -> provinces.in(sibling, () -> desk.change(world.official, seen, entry))))
                .extracting(Finding::code)
                .containsExactly(OfficialFinding.OFFICIAL_NOT_HERE);
        assertThat(provinces.in(sibling, () -> disclosures.show(world.official, DisclosureReason.EDITING)))
                .isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> provinces.as(world.commune, "reader", Set.of(OfficialPermissions.READ), () -> {
                    desk.change(world.official, seen, entry);
                    return entry;
                }));
    }

    @Test
    void nobodyIsEnteredAtADistrict() {
        UnitPath district = provinces.openDistrict(world.province, "Hai");

        assertThat(refusal(() -> enter(district, newOfficial(number))))
                .extracting(Finding::code)
                .containsExactly(EntryFinding.ENTRY_UNIT_UNFIT);
    }

    private static NewOfficial newOfficial(String number) {
        return new NewOfficial(
                new PersonalEntry(" Lành  Thị Xuyến", Sex.FEMALE, BORN, "02", "0900 000 121"),
                new IdentityEntry(number, LocalDate.of(2018, 1, 15), "Cục Cảnh sát", null),
                new FirstPostEntry("CULTURE_SOCIETY", LocalDate.of(2017, 3, 6), null, LocalDate.of(2017, 3, 6)));
    }

    private OfficialId enter(UnitPath unit, NewOfficial entry) {
        return provinces.in(unit, () -> desk.enter(entry));
    }

    private void change(PersonalEntry entry) {
        clerk(() -> desk.change(world.official, version(), entry));
    }

    private void change(RecruitmentEntry entry) {
        clerk(() -> desk.change(world.official, version(), entry));
    }

    private void change(PartyEntry entry) {
        clerk(() -> desk.change(world.official, version(), entry));
    }

    private void change(IdentityEntry entry) {
        clerk(() -> desk.change(world.official, version(), entry));
    }

    private void remove(long document) {
        clerk(() -> desk.removeDocument(world.official, version(), document));
    }

    private long documentOf(String digits) {
        return open(world.official).details().documents().stream()
                .filter(held -> held.last4().equals(lastFour(digits)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String lastFour(String digits) {
        return new IdentityNumber(digits).lastFour();
    }

    private int version() {
        return open(world.official).details().version();
    }

    private Dossier open(OfficialId id) {
        return world.clerk(() -> dossiers.open(id)).orElseThrow();
    }

    private void clerk(Runnable work) {
        world.clerk(() -> {
            work.run();
            return work;
        });
    }

    private static List<Finding> refusal(Runnable work) {
        BusinessRuleViolation refused = catchThrowableOfType(BusinessRuleViolation.class, work::run);
        assertThat(refused).isNotNull();
        return refused.findings();
    }
}
