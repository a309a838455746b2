package vn.nangchuan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.database.PortalFolder;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.FileId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

@PortalTest
class FileStoreTests {

    @Autowired
    TestProvinces provinces;

    @Autowired
    FileStore store;

    @Autowired
    PortalFolder folder;

    @Autowired
    TransactionOperations transactions;

    private UnitPath commune;
    private UnitPath other;
    private OfficialId official;

    @BeforeEach
    void aDossier() throws Exception {
        UnitPath province = provinces.openProvince();
        commune = provinces.openCommune(province, "Một");
        other = provinces.openCommune(province, "Hai");
        official = provinces.enterSecretary(commune, "Nông Văn Thử");
    }

    @Test
    void givesBackWhatWasKept() throws Exception {
        byte[] content = ScanFixture.pdf(System.nanoTime());

        FileId id = keep(content);

        try (OpenedFile file = in(commune, () -> store.open(id)).orElseThrow()) {
            assertThat(file.content().readAllBytes()).isEqualTo(content);
            assertThat(file.summary().type()).isEqualTo(FileType.PDF);
            assertThat(file.summary().name()).isEqualTo("bằng tốt nghiệp.pdf");
        }
    }

    @Test
    void keepsAContentOnceForTwoDossiersOfUnitsThatDoNotSeeEachOther() throws Exception {
        byte[] content = ScanFixture.pdf(System.nanoTime());
        OfficialId neighbour = provinces.enterSecretary(other, "Lương Văn Bên");
        FileId first = keep(content);

        FileId second = keep(other, neighbour, received(other, content));

        assertThat(in(other, () -> store.open(second))).isPresent();
        assertThat(in(other, () -> store.open(first))).isEmpty();
        assertThat(in(commune, () -> store.open(second))).isEmpty();
    }

    @Test
    void keepsContentsWhereOnlyThePortalCanReadThem() throws Exception {
        CheckedFile file = received(commune, ScanFixture.pdf(System.nanoTime()));
        keep(commune, official, file);

        Path place = place(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rw-------");
        assertThat(file.staged()).doesNotExist();
    }

    @Test
    void doesNotHandOutAContentThatWasChangedOnDisk() throws Exception {
        CheckedFile file = received(commune, ScanFixture.pdf(System.nanoTime()));
        FileId id = keep(commune, official, file);
        Files.writeString(place(file), "something else");

        assertThatThrownBy(() -> in(commune, () -> store.open(id))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void canKeepTheSameUploadAgainAfterTheTransactionFailed() throws Exception {
        CheckedFile file = received(commune, ScanFixture.pdf(System.nanoTime()));
        in(
                commune,
                () -> transactions.execute(status -> {
                    store.keep(file, official, commune);
                    status.setRollbackOnly();
                    return file;
                }));

        FileId id = keep(commune, official, file);

        assertThat(in(commune, () -> store.find(id))).isPresent();
    }

    @Test
    void saysSoWhenTheUploadIsGone() throws Exception {
        CheckedFile file = received(commune, ScanFixture.pdf(System.nanoTime()));
        Files.delete(file.staged());

        assertThatThrownBy(() -> keep(commune, official, file))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        violation -> assertThat(violation.findings().getFirst().code())
                                .isEqualTo(FileFinding.FILE_GONE));
    }

    @Test
    void keepsOnlyInsideATransactionOfTheModuleThatAsks() throws Exception {
        CheckedFile file = received(commune, ScanFixture.pdf(System.nanoTime()));

        assertThatThrownBy(() -> in(commune, () -> store.keep(file, official, commune)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void asksForPermission() throws Exception {
        FileId id = keep(ScanFixture.pdf(System.nanoTime()));

        assertThatThrownBy(() -> provinces.as(commune, "clerk", Set.of(), () -> store.open(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> provinces.as(
                        commune,
                        "clerk",
                        Set.of(),
                        () -> store.receive(new ByteArrayInputStream(new byte[0]), "x.pdf")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private FileId keep(byte[] content) throws Exception {
        return keep(commune, official, received(commune, content));
    }

    private FileId keep(UnitPath keeper, OfficialId holder, CheckedFile file) throws Exception {
        return in(keeper, () -> transactions.execute(_ -> store.keep(file, holder, keeper)));
    }

    private CheckedFile received(UnitPath unit, byte[] content) throws Exception {
        return in(unit, () -> (CheckedFile) store.receive(new ByteArrayInputStream(content), "bằng tốt nghiệp.PDF"));
    }

    private Path place(CheckedFile file) {
        String hex = file.sha256();
        return folder.path()
                .resolve("files")
                .resolve(hex.substring(0, 2))
                .resolve(hex.substring(2, 4))
                .resolve(hex);
    }

    private <T> T in(UnitPath unit, Callable<T> work) throws Exception {
        return provinces.as(unit, "clerk", Set.of(FilePermissions.READ, FilePermissions.ADD), work);
    }
}
