package vn.nangchuan.standings.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProvincialParameter.Asked;
import vn.nangchuan.standards.ProvincialParameter.OfLevel;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.standings.law.LawPermissions;
import vn.nangchuan.standings.law.TrialValue;
import vn.nangchuan.testing.LargeProvince;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StandingsBypassed;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.training.TrainingPermissions;
import vn.nangchuan.units.UnitPermissions;

/** How long an answer takes for the largest province: 20,000 officials, 160,000 papers. See benchmarks.md. */
@Tag("proof")
@PortalTest
@OwnSchemas("nc_sandbox_proof")
@StandingsBypassed("the large province is filled past the portal and nobody in it is assessed")
@Execution(ExecutionMode.SAME_THREAD)
class SandboxProofTests {

    private static final Logger log = LoggerFactory.getLogger(SandboxProofTests.class);
    private static final LocalDate DATE = LocalDate.of(2020, 6, 1);
    private static final int TIMES = 15;
    private static final Set<String> PERMISSIONS =
            Set.of(LawPermissions.TRY, StandingPermissions.READ, UnitPermissions.READ, TrainingPermissions.READ);

    @Autowired
    TestProvinces provinces;

    @Autowired
    PolicySandbox sandbox;

    @Autowired
    LargeProvince largeProvince;

    @Test
    void answersForTheLargestProvince() throws Exception {
        UnitPath province = largeProvince.open();

        long cold = millisecondsOf(province);
        List<Long> warm = IntStream.range(0, TIMES)
                .mapToObj(_ -> millisecondsOf(province))
                .sorted()
                .toList();

        log.info(
                "Sandbox, {} officials: first answer {} ms; of {} more the fastest {} ms, the median {} ms, the slowest {} ms",
                LargeProvince.OFFICIALS,
                cold,
                TIMES,
                warm.getFirst(),
                warm.get(TIMES / 2),
                warm.getLast());
    }

    private long millisecondsOf(UnitPath province) {
        long start = System.nanoTime();
        SandboxAnswer answer = provinces.as(
                province, "reader", PERMISSIONS, () -> sandbox.compare(new SandboxRequest(DATE, LOW, HIGH)));
        long took = (System.nanoTime() - start) / 1_000_000;
        assertThat(answer.inForce().all()).isEqualTo(LargeProvince.OFFICIALS);
        assertThat(answer.concerned()).isNotEmpty();
        return took;
    }

    private static final Scenario LOW =
            scenario(new OfLevel(Level.PROFESSIONAL_INTERMEDIATE), new Asked(false), Level.POLITICAL_ELEMENTARY);
    private static final Scenario HIGH =
            scenario(new OfLevel(Level.BACHELOR), new Asked(true), Level.POLITICAL_INTERMEDIATE);

    private static Scenario scenario(OfLevel professional, Asked course, Level political) {
        return new Scenario(
                Set.of(),
                List.of(
                        new TrialValue("CC19-CM-MT", DATE, professional),
                        new TrialValue("CC19-QLNN", DATE, course),
                        new TrialValue("CC19-LLCT", DATE, new OfLevel(political))));
    }
}
