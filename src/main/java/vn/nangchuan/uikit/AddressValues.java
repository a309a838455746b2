package vn.nangchuan.uikit;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nangchuan.kernel.UnitId;

/** Reads values from an address. Anybody can type one, so what cannot be meant never fails. */
public final class AddressValues {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern COUNTED = Pattern.compile("\\d{1,9}");
    private static final UnitId NO_UNIT = new UnitId(0);

    private AddressValues() {}

    /** A day such as 2015-06-30; one that does not exist, or lies beyond all records, reads as absent. */
    public static Optional<LocalDate> day(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .flatMap(AddressValues::day)
                .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST));
    }

    /** The id of a unit; what is no id reads as the id of no unit. */
    public static Optional<UnitId> unit(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .map(text -> NUMBER.matcher(text).matches() ? new UnitId(Long.parseLong(text)) : NO_UNIT);
    }

    /** A number from 0 on; one that is none, or larger than anything is counted, reads as absent. */
    public static Optional<Integer> number(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(text -> COUNTED.matcher(text).matches())
                .map(Integer::valueOf);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
