package vn.nangchuan.standings.sandbox.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.nangchuan.kernel.SpreadsheetText;
import vn.nangchuan.standings.sandbox.PolicySandbox;
import vn.nangchuan.standings.sandbox.SandboxExports;

/**
 * The tables of an answer as files that spreadsheets open: UTF-8 with a mark, separated by semicolons, as spreadsheets do
 * where the comma is the decimal sign. Who takes one away is noted first.
 */
final class SandboxFiles {

    private static final String MARK = "\uFEFF";
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private final AnswerTexts texts;
    private final SandboxExports exports;
    private final SandboxRows rows;

    SandboxFiles(AnswerTexts texts, PolicySandbox sandbox, SandboxExports exports) {
        this.texts = texts;
        this.exports = exports;
        this.rows = new SandboxRows(texts, sandbox);
    }

    DownloadHandler download(SandboxTable table) {
        return event -> {
            byte[] content = content(event, table);
            event.setFileName(table.fileName());
            event.setContentType("text/csv;charset=utf-8");
            event.setContentLength(content.length);
            event.getOutputStream().write(content);
        };
    }

    /** In the language of the screen that the link stands on. */
    private byte[] content(DownloadEvent event, SandboxTable table) {
        AtomicReference<byte[]> content = new AtomicReference<>(new byte[0]);
        event.getUI().accessSynchronously(() -> content.set(noted(table)));
        return content.get();
    }

    byte[] noted(SandboxTable table) {
        int people = table == SandboxTable.PEOPLE ? texts.answer().concerned().size() : 0;
        exports.record(texts.request(), people);
        return csv(rows.of(table));
    }

    private static byte[] csv(List<List<String>> lines) {
        StringBuilder text = new StringBuilder(MARK);
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (List<String> line : lines) {
                printer.printRecord(line.stream().map(SpreadsheetText::harmless).collect(Collectors.toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
