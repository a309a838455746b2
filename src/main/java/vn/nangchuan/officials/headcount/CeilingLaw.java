package vn.nangchuan.officials.headcount;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.UnitType;

/** The ceilings that decrees set by kind and class of a commune, each on its days; they come along as a file. */
@Component
class CeilingLaw {

    private static final String FILE = "config/headcount.csv";
    private static final int FIRST_CLASS = 3;

    private final List<Row> rows = read();

    private record Row(
            LocalDate from, LocalDate to, Set<UnitType> types, List<Integer> most, String source, boolean verified) {

        boolean holds(UnitType type, LocalDate day) {
            return types.contains(type) && !day.isBefore(from) && day.isBefore(to);
        }
    }

    /** Empty where the law sets none by class on the day. */
    Optional<Ceiling> of(UnitType type, int unitClass, LocalDate day) {
        return rows.stream()
                .filter(row -> row.holds(type, day))
                .findFirst()
                .map(row -> new Ceiling(row.most().get(unitClass - 1), row.source(), row.verified()));
    }

    private static List<Row> read() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(line.split(",")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] cells) {
        Set<UnitType> types =
                Arrays.stream(cells[2].split("\\|")).map(UnitType::valueOf).collect(Collectors.toSet());
        List<Integer> most = Arrays.stream(cells, FIRST_CLASS, FIRST_CLASS + 3)
                .map(Integer::valueOf)
                .toList();
        return new Row(
                LocalDate.parse(cells[0]),
                LocalDate.parse(cells[1]),
                types,
                most,
                cells[7] + ", " + cells[6],
                cells[8].equals("yes"));
    }
}
