package vn.nangchuan.officials;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.MonthOrDay;

/** Months and days of them are kept as the text that sorts. */
@Converter(autoApply = true)
class MonthOrDayConverter implements AttributeConverter<MonthOrDay, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable MonthOrDay value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable MonthOrDay convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : MonthOrDay.parse(text);
    }
}
