package vn.nangchuan.officials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.files.FilePermissions;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.files.OpenedFile;
import vn.nangchuan.files.ReceivedFile;
import vn.nangchuan.files.ScanFixture;
import vn.nangchuan.officials.Dossier.HeldQualification;
import vn.nangchuan.officials.completeness.Completeness;
import vn.nangchuan.officials.completeness.Gap;
import vn.nangchuan.officials.completeness.GapRule;
import vn.nangchuan.officials.corrections.CorrectionFixture;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

/** A paper that a clerk enters is proved by its scan as well as by its number. */
@PortalTest
class PaperScanTests {

    @Autowired
    CorrectionFixture world;

    @Autowired
    TestProvinces provinces;

    @Autowired
    QualificationDesk papers;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Completeness completeness;

    @Autowired
    FileStore files;

    @BeforeEach
    void openUnits() {
        world.open();
    }

    @Test
    void aLevelWithoutANumberIsProvedByItsScan() {
        in(world.commune, () -> add(null));
        assertThat(paper()).returns(null, HeldQualification::scan).returns(false, HeldQualification::isProved);
        assertThat(rules()).contains(GapRule.LEVEL_WITHOUT_PAPER);

        HeldQualification held = paper();
        in(world.commune, () -> change(held, scan(71)));

        assertThat(paper().isProved()).isTrue();
        assertThat(rules()).doesNotContain(GapRule.LEVEL_WITHOUT_PAPER);
    }

    @Test
    void theScanStaysWhenThePaperIsChangedAndAnotherTakesItsPlace() {
        in(world.commune, () -> add(scan(72)));
        HeldQualification first = paper();
        in(world.commune, () -> change(first, null));
        assertThat(paper().scan()).isEqualTo(first.scan());

        HeldQualification second = paper();
        in(world.commune, () -> change(second, scan(73)));
        assertThat(paper().scan()).isNotNull().isNotEqualTo(first.scan());
    }

    @Test
    void theScanIsOpenedWhereTheDossierIsAndNowhereElse() {
        in(world.commune, () -> add(scan(74)));
        HeldQualification held = paper();
        UnitPath sibling = provinces.openCommune(world.province, "Tân Mỹ");

        assertThat(in(world.commune, () -> isOpened(held))).isTrue();
        assertThat(in(sibling, () -> isOpened(held))).isFalse();
    }

    @Test
    void whatIsNoScanIsRefusedAsItIsForCertificates() {
        ReceivedFile received = in(
                world.commune,
                () -> files.receive(new ByteArrayInputStream(new byte[] {0x4d, 0x5a, 3, 4}), "bằng.pdf"));

        assertThat(received).isInstanceOf(ReceivedFile.Refused.class);
    }

    private boolean isOpened(HeldQualification held) throws Exception {
        try (OpenedFile opened = files.open(Objects.requireNonNull(held.scan())).orElse(null)) {
            return opened != null;
        }
    }

    private CheckedFile scan(int number) {
        return (CheckedFile) files.receive(new ByteArrayInputStream(ScanFixture.pdf(number)), "bằng.pdf");
    }

    private boolean add(@Nullable CheckedFile scan) {
        papers.add(world.official, entry(), scan);
        return true;
    }

    private boolean change(HeldQualification held, @Nullable CheckedFile scan) {
        papers.change(world.official, held.id(), held.version(), entry(), scan);
        return true;
    }

    private static QualificationEntry entry() {
        return new QualificationEntry(
                Criterion.PROFESSIONAL,
                Level.PROFESSIONAL_INTERMEDIATE,
                null,
                "Luật",
                null,
                null,
                null,
                null,
                null,
                "Trường Trung cấp Luật",
                null,
                LocalDate.of(2004, 2, 6),
                null);
    }

    private HeldQualification paper() {
        return world.clerk(() -> dossiers.open(world.official)).orElseThrow().qualifications().stream()
                .filter(held -> held.criterion() == Criterion.PROFESSIONAL)
                .findFirst()
                .orElseThrow();
    }

    private List<GapRule> rules() {
        return world.clerk(() -> completeness.of(world.official)).stream()
                .map(Gap::rule)
                .toList();
    }

    private <T> T in(UnitPath path, Callable<T> work) {
        return provinces.as(
                path,
                "clerk",
                java.util.Set.of(
                        OfficialPermissions.READ, OfficialPermissions.EDIT, FilePermissions.ADD, FilePermissions.READ),
                work);
    }
}
