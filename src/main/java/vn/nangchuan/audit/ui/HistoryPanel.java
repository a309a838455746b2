package vn.nangchuan.audit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.audit.AuditCursor;
import vn.nangchuan.audit.AuditLine;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.audit.AuditPage;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Icon;

/**
 * What was done with one thing, or concerning one person: who, what, when, why, before and after; the newest first.
 * Sensitive values are hidden. Nothing is read before it is shown.
 */
public final class HistoryPanel extends Div {

    private final transient Source source;
    private final SerializableFunction<AuditLine, Optional<Component>> beside;

    /** Reads a page behind a line; the first behind none. */
    public interface Source {
        AuditPage read(@Nullable AuditCursor behind, int limit);
    }

    private HistoryPanel(Source source) {
        this(source, _ -> Optional.empty());
    }

    private HistoryPanel(Source source, SerializableFunction<AuditLine, Optional<Component>> beside) {
        this.source = source;
        this.beside = beside;
        addClassName("history-panel");
    }

    /** The history of one thing; shows nothing to whom {@link AuditLists#ofSubject} gives nothing. */
    public static HistoryPanel of(AuditLists lists, AuditSubject subject) {
        return new HistoryPanel((behind, limit) -> lists.ofSubject(subject, behind, limit));
    }

    /**
     * Lines that somebody else reads.
     *
     * @param beside what is shown with a line besides
     */
    public static HistoryPanel of(Source source, SerializableFunction<AuditLine, Optional<Component>> beside) {
        return new HistoryPanel(source, beside);
    }

    /** Who opened a person's dossier. */
    public static HistoryPanel ofViewers(AuditLists lists, OfficialId official) {
        return new HistoryPanel((behind, limit) -> lists.viewersOf(official, behind, limit));
    }

    /** The history of one thing, folded until somebody asks for it; only then is it read. */
    public static Details folded(AuditLists lists, AuditSubject subject) {
        Details folded = new Details(translate("audit.history.who"));
        folded.addClassName("folded-history");
        folded.addOpenedChangeListener(change -> {
            folded.removeAll();
            if (change.isOpened()) {
                folded.add(of(lists, subject));
            }
        });
        return folded;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        removeAll();
        LineList lines = new LineList(source, this::item);
        add(
                lines.isEmpty()
                        ? new EmptyState(Icon.HISTORY, translate("audit.history.empty"))
                                .because(translate("audit.history.empty.why"))
                        : lines);
    }

    private LineItem item(AuditLine line) {
        LineItem item = new LineItem(line);
        beside.apply(line).ifPresent(item::add);
        return item;
    }
}
