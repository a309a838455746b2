package vn.nangchuan.standings.sandbox.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import vn.nangchuan.kernel.SpreadsheetText;
import vn.nangchuan.standings.sandbox.PolicySandbox;
import vn.nangchuan.standings.sandbox.SandboxExports;
import vn.nangchuan.uikit.TextDownload;
import vn.nangchuan.uikit.TextDownload.Text;

/**
 * The tables of an answer as files that spreadsheets open: UTF-8 with a mark, separated by semicolons, as spreadsheets do
 * where the comma is the decimal sign. Who takes one away is noted first.
 */
final class SandboxFiles {

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
        return TextDownload.of(() -> Optional.of(noted(table)));
    }

    Text noted(SandboxTable table) {
        int people = table == SandboxTable.PEOPLE ? texts.answer().concerned().size() : 0;
        exports.record(texts.request(), people);
        return new Text(
                table.fileName(),
                "text/csv",
                rows.of(table).stream().map(SandboxFiles::line).toList());
    }

    private static String line(List<String> cells) {
        return FORMAT.format(cells.stream().map(SpreadsheetText::harmless).toArray());
    }
}
