package vn.nangchuan.audit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.audit.AuditCursor;
import vn.nangchuan.audit.AuditLine;
import vn.nangchuan.audit.AuditPage;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Icon;

/**
 * What was done with one thing, or concerning one person: who, what, when, why, before and after; the newest first.
 * Sensitive values are hidden. Nothing is read before it is shown.
 */
public final class HistoryPanel extends Div {

    private final transient Source source;
    private final SerializableFunction<AuditLine, Optional<Component>> beside;
    private final SerializableSupplier<Component> download;

    /** Reads a page behind a line; the first behind none. */
    public interface Source {
        AuditPage read(@Nullable AuditCursor behind, int limit);
    }

    HistoryPanel(
            Source source,
            SerializableFunction<AuditLine, Optional<Component>> beside,
            SerializableSupplier<Component> download) {
        this.source = source;
        this.beside = beside;
        this.download = download;
        addClassName("history-panel");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        removeAll();
        LineList lines = new LineList(source, this::item);
        if (lines.isEmpty()) {
            add(new EmptyState(Icon.HISTORY, translate("audit.history.empty"))
                    .because(translate("audit.history.empty.why")));
        } else {
            add(download.get(), lines);
        }
    }

    private LineItem item(AuditLine line) {
        LineItem item = new LineItem(line);
        beside.apply(line).ifPresent(item::add);
        return item;
    }
}
