package vn.nangchuan.exports.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.exports.ExportLine;
import vn.nangchuan.exports.ExportStatus;
import vn.nangchuan.exports.OwnExports;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.Notices;
import vn.nangchuan.uikit.PageHeader;

/** The lists that somebody had written in the background: how far they are, and their files; looked up every second. */
@Route("exports")
@PageTitle("exports.title")
@PermitAll
class ExportsView extends Div {

    private static final int MILLIS_BETWEEN_LOOKS = 1000;
    private static final int NEVER = -1;

    private final transient OwnExports exports;
    private final transient ExportDownloads downloads;
    private final Div cards = new Div();
    private final EmptyState none =
            new EmptyState(Icon.DOWNLOAD, translate("exports.none")).because(translate("exports.none.why"));
    private List<ExportCard> shown = List.of();
    private boolean isOpen;
    private @Nullable Registration looking;

    ExportsView(OwnExports exports, ExportDownloads downloads) {
        this.exports = exports;
        this.downloads = downloads;
        addClassNames("page", "exports-view");
        cards.addClassName("job-panel");
        cards.getElement().setAttribute("aria-live", "polite");
        add(new PageHeader(translate("exports.title")).saying(translate("exports.saying")), cards, none);
    }

    private void refresh() {
        List<ExportLine> lines = exports.list();
        show(lines.stream().map(this::card).toList());
        none.setVisible(lines.isEmpty());
        boolean wasOpen = isOpen;
        isOpen = lines.stream().anyMatch(line -> line.status().isOpen());
        getUI().ifPresent(ui -> ui.setPollInterval(isOpen ? MILLIS_BETWEEN_LOOKS : NEVER));
        if (wasOpen && !isOpen && lines.getFirst().status() == ExportStatus.READY) {
            Notices.done(translate("exports.ready.notice", lines.getFirst().title()));
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

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        looking = event.getUI().addPollListener(_ -> refresh());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (looking != null) {
            looking.remove();
            looking = null;
        }
        event.getUI().setPollInterval(NEVER);
        super.onDetach(event);
    }
}
