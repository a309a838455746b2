package vn.nangchuan.spreadsheets;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** What stands in a cell; of a formula, what it came to when the workbook was last stored. */
public sealed interface Cell {

    /** The text that the person who made the file sees, composed (NFC); dates as {@code 19/07/2019}. */
    String shown();

    default boolean isEmpty() {
        return shown().isBlank();
    }

    /** Nothing. */
    record Empty() implements Cell {

        static final Cell EMPTY = new Empty();

        @Override
        public String shown() {
            return "";
        }
    }

    /** Text; all cells of CSV are. */
    record Text(String shown) implements Cell {}

    /**
     * A number.
     *
     * @param shown in the cell's format, so that {@code 1} may show as {@code 00001}
     */
    record Numeric(BigDecimal value, String shown) implements Cell {}

    /**
     * A day, or a moment of one.
     *
     * @param dayShown whether the cell's format shows the day; where it shows month and year, the day is the program's
     */
    record Dated(LocalDateTime value, boolean dayShown) implements Cell {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
        private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");

        @Override
        public String shown() {
            return (dayShown ? DAY : MONTH).format(value);
        }
    }

    /** A yes or no. */
    record Truth(boolean value) implements Cell {

        @Override
        public String shown() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** What a formula shows that came to nothing, such as {@code #N/A}. */
    record Fault(String shown) implements Cell {}
}
