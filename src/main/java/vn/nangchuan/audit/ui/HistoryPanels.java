package vn.nangchuan.audit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Optional;
import vn.nangchuan.audit.AuditLine;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.uikit.ListDownloads;

/** Makes the histories that other modules show, each with the menu by which it is taken away. */
@org.springframework.stereotype.Component
public class HistoryPanels {

    private final AuditLists lists;
    private final ListDownloads downloads;

    HistoryPanels(AuditLists lists, ListDownloads downloads) {
        this.lists = lists;
        this.downloads = downloads;
    }

    /** The history of one thing; shows nothing to whom {@link AuditLists#ofSubject} gives nothing. */
    public HistoryPanel of(AuditSubject subject) {
        HistoryPanel.Source source = (behind, limit) -> lists.ofSubject(subject, behind, limit);
        return panel(source, source, _ -> Optional.empty(), AuditPermissions.HISTORY);
    }

    /**
     * Lines that somebody else reads.
     *
     * @param taken those that are taken away, where they tell less than what is shown
     * @param beside what is shown with a line besides
     */
    public HistoryPanel of(
            HistoryPanel.Source shown,
            HistoryPanel.Source taken,
            SerializableFunction<AuditLine, Optional<Component>> beside) {
        return panel(shown, taken, beside, AuditPermissions.HISTORY);
    }

    /** Who opened a person's dossier, for whom it is. */
    public HistoryPanel ofViewers(OfficialId official) {
        HistoryPanel.Source source = (behind, limit) -> lists.viewersOf(official, behind, limit);
        return panel(source, source, _ -> Optional.empty(), AuditPermissions.OWN);
    }

    /** The history of one thing, folded until somebody asks for it; only then is it read. */
    public Details folded(AuditSubject subject) {
        Details folded = new Details(translate("audit.history.who"));
        folded.addClassName("folded-history");
        folded.addOpenedChangeListener(change -> {
            folded.removeAll();
            if (change.isOpened()) {
                folded.add(of(subject));
            }
        });
        return folded;
    }

    private HistoryPanel panel(
            HistoryPanel.Source shown,
            HistoryPanel.Source taken,
            SerializableFunction<AuditLine, Optional<Component>> beside,
            String permission) {
        return new HistoryPanel(shown, beside, () -> downloads.of(() -> AuditOffer.history(taken, permission)));
    }
}
