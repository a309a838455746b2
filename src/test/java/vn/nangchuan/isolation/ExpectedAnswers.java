package vn.nangchuan.isolation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The reviewed table of what each role gets with each permission of each relation's data; the first line that fits. */
final class ExpectedAnswers {

    private final List<Line> lines = read("isolation/expected.csv").stream()
            .map(cells -> new Line(cells[0], cells[1], cells[2], cells[3]))
            .toList();

    private record Line(String role, String permission, String relation, String answer) {

        boolean fits(String askedRole, String askedPermission, Relation askedRelation) {
            return fits(role, askedRole) && fits(permission, askedPermission) && fits(relation, askedRelation.name());
        }

        private static boolean fits(String cell, String asked) {
            return cell.equals("*") || List.of(cell.split("\\|")).contains(asked);
        }
    }

    /** One of: allowed, published, counted, nothing, refused. */
    String answer(String role, String permission, Relation relation) {
        return lines.stream()
                .filter(line -> line.fits(role, permission, relation))
                .map(Line::answer)
                .findFirst()
                .orElse("no line");
    }

    /** The rows of a file, without its head, its comments and empty lines. */
    static List<String[]> read(String file) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", 4))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
