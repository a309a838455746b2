package vn.nangchuan.officials.headcount.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The address of the headcounts: on which day. */
final class HeadcountNavigation {

    static final String LIST = "headcount";
    static final String DAY = "day";

    private HeadcountNavigation() {}

    /** @param day null for today */
    static void show(@Nullable LocalDate day) {
        UI.getCurrentOrThrow()
                .navigate(LIST, day == null ? QueryParameters.empty() : QueryParameters.of(DAY, day.toString()));
    }
}
