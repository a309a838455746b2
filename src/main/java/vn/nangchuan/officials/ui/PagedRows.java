package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that are fetched a page at a time, each behind the last one. */
public class PagedRows<T> extends Div {

    static final int PAGE = 50;

    private final Grid<T> grid;
    private final transient Source<T> source;
    private final transient List<T> rows = new ArrayList<>();
    private final Button more = new Button(translate("officials.movement.more"), _ -> readOn());

    /** Reads a page behind a row; the first behind none. */
    public interface Source<T> {
        List<T> read(@Nullable T behind, int limit);
    }

    /** Fetches the first page at once. */
    public PagedRows(Grid<T> grid, Source<T> source) {
        this.grid = grid;
        this.source = source;
        addClassName("paged-rows");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(grid, more);
        readOn();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    private void readOn() {
        List<T> page = source.read(rows.isEmpty() ? null : rows.getLast(), PAGE);
        rows.addAll(page);
        grid.setItems(rows);
        more.setVisible(page.size() == PAGE);
    }
}
