package vn.nangchuan.standards.commandline;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.nangchuan.kernel.SpreadsheetText;

/** A CSV file that is there as a whole or not at all, which spreadsheets open as it is meant. */
final class ResultFile {
    /** Without it spreadsheets take UTF-8 for another encoding. */
    private static final char MARK = '\uFEFF';

    private ResultFile() {}

    /** Written beside its place first: a run that breaks off leaves what was there. Only its owner may read it. */
    static void write(Path file, char separator, List<List<String>> lines) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw new FileSystemException(file.toString(), null, "not a file");
        }
        Path draft = Files.createTempFile(Objects.requireNonNull(place.getParent()), ".results-", ".csv");
        draft.toFile().deleteOnExit(); // where the run is stopped from outside
        try {
            print(draft, separator, lines);
            move(draft, place);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void print(Path draft, char separator, List<List<String>> lines) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
        try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, format)) {
            writer.write(MARK);
            for (List<String> line : lines) {
                printer.printRecord(line.stream().map(SpreadsheetText::harmless));
            }
        }
    }

    private static void move(Path draft, Path place) throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
