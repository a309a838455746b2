package vn.nangchuan.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.database.PortalFolder;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.FindingCode;

/** What an upload must be to be taken: told by its content alone. */
class ContentCheckUnitTests {

    @TempDir
    Path folder;

    private FileStore store;

    @BeforeEach
    void aStoreWithoutADatabase() {
        store = new FileStore(
                new FilesOnDisk(new PortalFolder(folder)),
                new ContentCheck(),
                new NoRows(),
                new TransactionTemplate(),
                nothingIsOpenedHere());
    }

    static Stream<byte[]> goodScans() {
        return Stream.of(
                ScanFixture.pdf(1),
                ScanFixture.pdfOfAScannedPage(),
                ScanFixture.picture("jpeg", 900, 700),
                ScanFixture.picture("png", 900, 700),
                ScanFixture.picture("jpeg", 2501, 3507),
                ScanFixture.picture("png", 2501, 3507));
    }

    @ParameterizedTest
    @MethodSource("goodScans")
    void takesAGoodScan(byte[] content) {
        assertThat(received(content)).isInstanceOf(CheckedFile.class);
    }

    @ParameterizedTest
    @MethodSource("goodScans")
    void refusesAScanThatIsCutOff(byte[] content) {
        for (double part : new double[] {0.3, 0.7, 0.95}) {
            byte[] cut = Arrays.copyOf(content, (int) (content.length * part));
            assertThat(findingsOf(cut)).containsExactly(FileFinding.FILE_DAMAGED);
        }
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(findingsOf(new byte[0])).containsExactly(FileFinding.FILE_EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MZ\u0090 program", "PK\u0003\u0004 archive", "<html>", " %PDF-1.7", "GIF89a", "\u00ff\u00d8"})
    void refusesWhatIsNoScanWhateverItsName(String content) {
        assertThat(findingsOf(content.getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(FileFinding.FILE_TYPE_NOT_ALLOWED);
    }

    @Test
    void stopsReadingWhereTheLimitIs() throws IOException {
        try (EndlessPdf endless = new EndlessPdf()) {
            assertThat(codes(store.receive(endless, "scan.pdf"))).containsExactly(FileFinding.FILE_TOO_LARGE);
            assertThat(endless.handedOut).isLessThan(11L << 20);
        }
        assertThat(stagedFiles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void refusesAnEncryptedPdf(String userPassword) {
        assertThat(findingsOf(ScanFixture.encryptedPdf(userPassword))).containsExactly(FileFinding.FILE_ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE"})
    void refusesAPdfThatActs(String action) {
        assertThat(findingsOf(ScanFixture.pdfWithAction(action))).containsExactly(FileFinding.FILE_HAS_ACTIVE_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JavaScript", "EmbeddedFiles", "JS", "EF", "XFA"})
    void refusesAPdfThatCarriesMoreThanPages(String key) {
        assertThat(findingsOf(ScanFixture.pdfWithKey(key))).containsExactly(FileFinding.FILE_HAS_ACTIVE_CONTENT);
    }

    @Test
    void refusesAPdfWithoutPages() {
        assertThat(findingsOf(ScanFixture.pdfWithoutPages())).containsExactly(FileFinding.FILE_DAMAGED);
    }

    @Test
    void refusesAPdfThatUnpacksWithoutEnd() {
        assertThat(findingsOf(ScanFixture.pdfWithTableOf(500 << 20))).containsExactly(FileFinding.FILE_TOO_COMPLEX);
        assertThat(findingsOf(ScanFixture.pdfWithPageOf(500 << 20))).containsExactly(FileFinding.FILE_TOO_COMPLEX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter /LZWDecode",
                "/F /LZWDecode",
                "/F /LZW",
                "/Filter [/LZWDecode /FlateDecode]",
                "/Filter 7 0 R",
                "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 >>"
            })
    void refusesAPdfWhoseTableIsPackedInWaysThatAreNotCounted(String filterEntry) {
        assertThat(findingsOf(ScanFixture.pdfWithTable(filterEntry, new byte[100])))
                .containsExactly(FileFinding.FILE_TOO_COMPLEX);
    }

    @Test
    void refusesAPictureThatClaimsToBeHuge() {
        assertThat(findingsOf(ScanFixture.pngClaiming(60_000, 60_000))).containsExactly(FileFinding.FILE_TOO_COMPLEX);
    }

    @Test
    void refusesAPictureWithLessInItThanItClaims() {
        assertThat(findingsOf(ScanFixture.pngClaiming(600, 600))).containsExactly(FileFinding.FILE_DAMAGED);
    }

    @Test
    void leavesNothingOfARefusedFileBehind() {
        findingsOf(ScanFixture.pdfWithAction("Launch"));

        assertThat(stagedFiles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.pdf",
                "C:\\Users\\lan\\passwd.exe",
                "passwd",
                "  passwd  ",
                "passwd\u202efdp.exe",
                "pass\r\nwd"
            })
    void tidiesTheNameAndGivesItTheTrueExtension(String given) {
        CheckedFile file = (CheckedFile) store.receive(new ByteArrayInputStream(ScanFixture.pdf(1)), given);

        assertThat(file.name()).matches("pass ?wd( fdp)?\\.pdf");
    }

    private ReceivedFile received(byte[] content) {
        return store.receive(new ByteArrayInputStream(content), "chứng chỉ.pdf");
    }

    private List<FindingCode> findingsOf(byte[] content) {
        return codes(received(content));
    }

    private static List<FindingCode> codes(ReceivedFile received) {
        return received instanceof ReceivedFile.Refused refused
                ? refused.findings().stream().map(Finding::code).toList()
                : List.of();
    }

    private List<Path> stagedFiles() {
        try (Stream<Path> files = Files.list(folder.resolve("files-staged"))) {
            return files.toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Goes on for ever. */
    private static final class EndlessPdf extends InputStream {

        private long handedOut;

        @Override
        public int read() {
            return handedOut < 5 ? "%PDF-".charAt((int) handedOut++) : (int) (handedOut++ % 200);
        }
    }

    /** Stands where the database would; no test here keeps a file. */
    private static final class NoRows implements StoredFiles {

        @Override
        public StoredFile save(StoredFile file) {
            return file;
        }

        @Override
        public void flush() {}

        @Override
        public java.util.Optional<StoredFile> findById(long id) {
            return java.util.Optional.empty();
        }
    }

    @SuppressWarnings("NullAway")
    private static AuditTrail nothingIsOpenedHere() {
        return null;
    }
}
