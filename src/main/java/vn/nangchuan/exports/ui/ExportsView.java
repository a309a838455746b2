package vn.nangchuan.exports.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.nangchuan.exports.ExportLine;
import vn.nangchuan.exports.ExportStatus;
import vn.nangchuan.exports.OwnExports;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.LivePanel;
import vn.nangchuan.uikit.Notices;
import vn.nangchuan.uikit.PageHeader;

/** The lists that somebody had written in the background: how far they are, and their files; looked up every second. */
@Route("exports")
@PageTitle("exports.title")
@PermitAll
class ExportsView extends LivePanel {

    private final transient OwnExports exports;
    private final transient ExportDownloads downloads;
    private final Div cards = new Div();
    private final EmptyState none =
            new EmptyState(Icon.DOWNLOAD, translate("exports.none")).because(translate("exports.none.why"));
    private List<ExportCard> shown = List.of();
    private transient List<ExportLine> lines = List.of();

    ExportsView(OwnExports exports, ExportDownloads downloads) {
        this.exports = exports;
        this.downloads = downloads;
        addClassNames("page", "exports-view");
        cards.addClassName("job-panel");
        cards.getElement().setAttribute("aria-live", "polite");
        add(new PageHeader(translate("exports.title")).saying(translate("exports.saying")), cards, none);
    }

    @Override
    protected boolean look() {
        lines = exports.list();
        show(lines.stream().map(this::card).toList());
        none.setVisible(lines.isEmpty());
        return lines.stream().anyMatch(line -> line.status().isOpen());
    }

    @Override
    protected void ended() {
        ExportLine latest = lines.getFirst();
        if (latest.status() == ExportStatus.READY) {
            Notices.done(translate("exports.ready.notice", latest.title()));
        }
    }

    private ExportCard card(ExportLine line) {
        return shown.stream()
                .filter(card -> card.goOn(line))
                .findFirst()
                .orElseGet(() -> new ExportCard(line, downloads.of(line.id()), this::callOff));
    }

    private void show(List<ExportCard> now) {
        if (!now.equals(shown)) {
            cards.removeAll();
            now.forEach(cards::add);
            shown = now;
        }
    }

    private void callOff(ExportLine line) {
        exports.callOff(line.id());
        refresh();
    }
}
