package vn.nangchuan.standards.commandline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.standards.PostCode;

/** How the text of a cell, which is not empty, becomes a value. */
@FunctionalInterface
interface CellType<T> {
    int FIRST_YEAR = 1900;
    int LAST_YEAR = 9999;
    int OLDEST = 150;

    CellType<String> TEXT = text -> text;
    CellType<LocalDate> DATE = CellType::date;
    CellType<Boolean> TRUTH = CellType::truth;
    CellType<Integer> AGE = CellType::age;
    CellType<PostCode> POST = CellType::post;
    CellType<UnitType> COMMUNE_LEVEL = oneOf(
            Arrays.stream(UnitType.values()).filter(UnitType::isCommuneLevel).toList());

    T read(String text) throws UnreadableCell;

    /** By the names of the constants. */
    static <E extends Enum<E>> CellType<E> codeOf(Class<E> type) {
        return oneOf(List.of(type.getEnumConstants()));
    }

    private static <E extends Enum<E>> CellType<E> oneOf(List<E> constants) {
        return text -> constants.stream()
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new UnreadableCell(new Complaint(
                        Complaint.Kind.UNKNOWN_CODE,
                        constants.stream().map(Enum::name).collect(Collectors.joining(", ")))));
    }

    /** A slip of the pen such as the year 201 would make a paper old, and nobody would see it in a result. */
    private static LocalDate date(String text) throws UnreadableCell {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException e) {
            throw new UnreadableCell(new Complaint(Complaint.Kind.NOT_A_DATE));
        }
        throw new UnreadableCell(new Complaint(Complaint.Kind.NOT_A_DATE));
    }

    /** Spreadsheets save them in capitals. */
    private static Boolean truth(String text) throws UnreadableCell {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new UnreadableCell(new Complaint(Complaint.Kind.NOT_TRUE_OR_FALSE));
        };
    }

    private static Integer age(String text) throws UnreadableCell {
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) <= OLDEST) {
            return Integer.valueOf(text);
        }
        throw new UnreadableCell(new Complaint(Complaint.Kind.NOT_AN_AGE));
    }

    private static PostCode post(String text) throws UnreadableCell {
        try {
            return new PostCode(text);
        } catch (IllegalArgumentException e) {
            throw new UnreadableCell(new Complaint(Complaint.Kind.NOT_A_POST));
        }
    }
}
