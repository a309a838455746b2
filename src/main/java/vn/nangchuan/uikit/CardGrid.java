package vn.nangchuan.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table that becomes a list of cards on a phone. Both are drawn from the same lazily loaded rows: narrow screens see
 * one column that holds the card, wide ones all others.
 */
public class CardGrid<T> extends Grid<T> {

    static final int NARROW_PIXELS = 600;

    private final Column<T> cards;
    private Set<Column<T>> hiddenForCards = Set.of();
    private boolean narrow;
    private @Nullable Registration resizing;

    public CardGrid(SerializableFunction<T, Component> card) {
        addClassName("card-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        cards = addComponentColumn(card::apply).setKey("card");
        cards.setVisible(false);
    }

    /** Whether the cards are shown instead of the table. */
    public boolean isNarrow() {
        return narrow;
    }

    void fit(int widthInPixels) {
        boolean nowNarrow = widthInPixels < NARROW_PIXELS;
        if (nowNarrow != narrow) {
            narrow = nowNarrow;
            swap();
        }
    }

    private void swap() {
        if (narrow) {
            hiddenForCards = getColumns().stream()
                    .filter(column -> column != cards && column.isVisible())
                    .collect(Collectors.toSet());
        }
        hiddenForCards.forEach(column -> column.setVisible(!narrow));
        cards.setVisible(narrow);
        setClassName("as-cards", narrow);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        measureInOwnFont();
        var page = event.getUI().getPage();
        resizing = page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
        int width = page.getExtendedClientDetails().getWindowInnerWidth();
        if (width > 0) {
            fit(width);
        }
    }

    /** Columns as wide as their content are measured at once, perhaps before the font is there, and then cut days off. */
    private void measureInOwnFont() {
        getElement().executeJs("""
                        const measure = () => this.isConnected
                            ? this.recalculateColumnWidths()
                            : document.fonts.removeEventListener('loadingdone', measure);
                        document.fonts.addEventListener('loadingdone', measure);
                        """);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (resizing != null) {
            resizing.remove();
            resizing = null;
        }
        super.onDetach(event);
    }
}
