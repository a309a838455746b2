package vn.nangchuan.standards.commandline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A run of the command in a folder of a test, by the rules below, and what came of it.
 *
 * @param exitCode as a shell sees it
 * @param results by column; empty where no file was written
 */
record CommandRun(int exitCode, List<String> out, List<String> err, List<Map<String, String>> results) {

    /** What chairs are asked; clerks are asked nothing before 2030, and what wardens are asked turns on their post. */
    static final String RULES = """
            id: SET
            version: 1
            title: On chairs
            issuer: The ministry
            document: Decision 1
            source: Gazette 7
            from: 2010-01-01
            posts:
              CHAIRS: [CHAIR]
              CLERKS: [CLERK]
              WARDENS: [WARDEN]
            requirements:
              - { id: R-EDU, posts: CHAIRS, criterion: GENERAL_EDUCATION, minLevel: UPPER_SECONDARY, article: Article 1, verified: true, waivable: true }
              - { id: R-LAW, posts: CHAIRS, criterion: PROFESSIONAL, minLevel: BACHELOR, fields: { CHAIRS: [LAW] }, article: Article 2, verified: true, waivable: true }
              - { id: R-PARTY, posts: CHAIRS, criterion: PARTY_BUILDING, article: Article 3, verified: false, waivable: true }
              - { id: R-HEALTH, posts: CHAIRS, criterion: HEALTH, article: Article 4, verified: true }
              - { id: R-AGE, posts: CHAIRS, criterion: AGE, maxAge: { MALE: 60, FEMALE: 55 }, article: Article 5, verified: true }
              - { id: R-POLITICS, posts: CHAIRS, criterion: POLITICAL_THEORY, parameter: CHAIR_POLITICS, minLevel: POLITICAL_ELEMENTARY, article: Article 6, verified: true }
              - { id: R-LATER, posts: CLERKS, criterion: HEALTH, from: 2030-01-01, article: Article 7, verified: true }
              - { id: R-FIRST, posts: WARDENS, criterion: AGE_AT_FIRST_APPOINTMENT, maxAge: { MALE: 30, FEMALE: 30 }, article: Article 9, verified: true }
              - { id: R-LANGUAGE, posts: WARDENS, criterion: MINORITY_LANGUAGE, minorityLanguageDuty: true, article: Article 10, verified: true }
              - { id: R-WHERE, posts: WARDENS, region: MOUNTAIN, unitTypes: [WARD], recruitedBefore: 2006-01-01, criterion: HEALTH, article: Article 11, verified: true }
            equivalences:
              - { id: E-POLITICS, levels: [POLITICAL_INTERMEDIATE, POLITICAL_ADVANCED], statement: true, article: Article 8, verified: false }
            examples:
              - name: a chair without papers
                date: 2020-01-01
                born: 1980-01-01
                sex: MALE
                posts: [{ post: CHAIR, region: PLAIN, from: 2012-01-01 }]
                expect: { R-EDU: NOT_MET, R-LAW: NOT_MET, R-PARTY: NOT_MET, R-HEALTH: NOT_MET, R-AGE: MET, R-POLITICS: NOT_MET }
            """;

    static final String AS_OF = "2020-01-01";

    /** In English, by {@link #RULES}, as of {@link #AS_OF}; later options of the same name are added, not replaced. */
    static CommandRun of(Path folder, FactsCsv facts, String... moreOptions) throws IOException {
        return of(folder, facts.csv(), moreOptions);
    }

    static CommandRun of(Path folder, String facts, String... moreOptions) throws IOException {
        Files.writeString(folder.resolve("facts.csv"), facts);
        return ofFile(folder, moreOptions);
    }

    /** With the {@code facts.csv} that is there. */
    static CommandRun ofFile(Path folder, String... moreOptions) throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        if (!Files.exists(rules.resolve("set.yaml"))) {
            Files.writeString(rules.resolve("set.yaml"), RULES);
        }
        List<String> options = new ArrayList<>(List.of(
                "--rules", rules.toString(),
                "--facts", folder.resolve("facts.csv").toString(),
                "--as-of", AS_OF,
                "--out", folder.resolve("results.csv").toString()));
        options.addAll(List.of(moreOptions));
        if (!options.contains("--lang")) {
            options.addAll(List.of("--lang", "en"));
        }
        return with(options, folder.resolve("results.csv"));
    }

    /** Results of an earlier run are gone before it begins. */
    static CommandRun with(List<String> options, Path results) throws IOException {
        if (Files.isRegularFile(results)) {
            Files.delete(results);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ExitCode exitCode = new AssessCommand(printer(out), printer(err), Options.languageIn(options)).run(options);
        return new CommandRun(exitCode.code(), lines(out), lines(err), read(results));
    }

    /** The results of one person. */
    List<Map<String, String>> of(String person) {
        return results.stream()
                .filter(line -> String.valueOf(line.get("person")).equals(person))
                .toList();
    }

    /** The one result about a requirement. */
    Map<String, String> result(String requirement) {
        List<Map<String, String>> found = results.stream()
                .filter(line -> String.valueOf(line.get("requirement")).equals(requirement))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(
                    "%s is there %d times in %s; %s".formatted(requirement, found.size(), results, err));
        }
        return found.getFirst();
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<Map<String, String>> read(Path results) throws IOException {
        if (!Files.isRegularFile(results)) {
            return List.of();
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new StringReader(Files.readString(results).substring(1))) {
            return format.parse(reader).stream().map(CSVRecord::toMap).toList();
        }
    }
}
