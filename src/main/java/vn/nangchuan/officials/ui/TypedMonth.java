package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.MonthOrDay;

/** Reads what people type for a month, or a day of it; nothing where they leave it out. */
class TypedMonth implements Converter<@Nullable String, @Nullable MonthOrDay> {

    @Override
    public Result<@Nullable MonthOrDay> convertToModel(@Nullable String typed, ValueContext context) {
        if (typed == null || typed.isBlank()) {
            return Result.ok(null);
        }
        @Nullable MonthOrDay month = MonthOrDay.typed(typed).orElse(null);
        return month == null ? Result.error(translate("finding.ENTRY_MONTH_UNFIT")) : Result.ok(month);
    }

    @Override
    public @Nullable String convertToPresentation(@Nullable MonthOrDay month, ValueContext context) {
        return month == null ? null : month.written();
    }
}
