package vn.nangchuan.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.accounts.Administrators.Person;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.WaiverId;
import vn.nangchuan.officials.waivers.DecideWaiver;
import vn.nangchuan.officials.waivers.RequestWaiver;
import vn.nangchuan.officials.waivers.WaiverBook;
import vn.nangchuan.officials.waivers.WaiverCase;
import vn.nangchuan.officials.waivers.WaiverDesk;
import vn.nangchuan.officials.waivers.WaiverFinding;
import vn.nangchuan.officials.waivers.WaiverLists;
import vn.nangchuan.officials.waivers.WaiverOffice;
import vn.nangchuan.officials.waivers.WaiverStatus;
import vn.nangchuan.officials.waivers.WaiverStep;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** A reviewer whose own dossier is on the register: somebody else decides whether a standard is waived for them. */
@AccountsTest
class OwnWaiversTests {

    @Autowired
    private WaiverDesk desk;

    @Autowired
    private WaiverOffice office;

    @Autowired
    private WaiverBook book;

    @Autowired
    private WaiverLists lists;

    @Autowired
    private Administrators people;

    @Autowired
    private TestProvinces provinces;

    private UnitPath province = UnitPath.ofProvince(new UnitId(1));
    private OfficialId self = new OfficialId(0);
    private WaiverId asked = new WaiverId(0);

    @BeforeEach
    void aClerkAsksForAWaiver() {
        province = provinces.openProvince();
        UnitPath commune = provinces.openCommune(province, "Tân Lang");
        self = provinces.enterSecretary(commune, "Hoàng Thị Sen");
        asked = people.as(people.holding("COMMUNE_STAFF", commune), this::ask);
    }

    @Test
    void nobodyDecidesOnTheOwnDossier() {
        Person reviewer = people.reviewerWhoIs(self, province);

        WaiverCase seen = people.as(reviewer, () -> book.open(asked)).orElseThrow();
        assertThat(seen.ownCase()).isTrue();
        assertThat(seen.steps()).isEmpty();

        BusinessRuleViolation refused =
                catchThrowableOfType(BusinessRuleViolation.class, () -> people.as(reviewer, () -> approve(seen)));
        assertThat(refused.findings()).extracting(Finding::code).containsExactly(WaiverFinding.WAIVER_OWN_CASE);
    }

    @Test
    void aColleagueDecidesOnIt() {
        Person colleague = people.holding("PROVINCE_REVIEWER", province);

        WaiverCase seen = people.as(colleague, () -> book.open(asked)).orElseThrow();
        people.as(colleague, () -> approve(seen));

        assertThat(people.as(colleague, () -> lists.ofOfficial(self)))
                .singleElement()
                .extracting(line -> line.status())
                .isEqualTo(WaiverStatus.APPROVED);
    }

    private WaiverId ask() {
        String requirement = desk.choices(self).getFirst().requirement().id();
        desk.request(new RequestWaiver(
                self, requirement, null, TestClock.FIRST_DAY, null, "Quyết định số 5", UUID.randomUUID()));
        return lists.ofOfficial(self).getFirst().id();
    }

    private WaiverCase approve(WaiverCase seen) {
        office.decide(new DecideWaiver(
                seen.line().id(), seen.line().version(), WaiverStep.APPROVE, null, null, UUID.randomUUID()));
        return seen;
    }
}
