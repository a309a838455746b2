package vn.nangchuan.standings.sandbox.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Optional;
import vn.nangchuan.standings.sandbox.PolicySandbox;
import vn.nangchuan.standings.sandbox.SandboxExports;
import vn.nangchuan.uikit.TextDownload;
import vn.nangchuan.uikit.TextDownload.Text;

/** The tables of an answer as files that spreadsheets open. Who takes one away is noted first. */
final class SandboxFiles {

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
        return Text.table(table.fileName(), rows.of(table));
    }
}
