package vn.nangchuan.standards.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.standards.commandline.FactsCsv.chair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nangchuan.standards.LawBook;

/** What goes in, what comes out, and how a run ends. */
class AssessCommandUnitTests {
    @TempDir
    private Path folder;

    @Test
    void writesALineForEachRequirement() throws IOException {
        CommandRun run = CommandRun.of(folder, chair());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsExactly("Assessed: 1; not assessed because of refused rows: 0; results in "
                        + folder.resolve("results.csv"));
        assertThat(run.results())
                .extracting(line -> line.get("requirement"))
                .containsExactly("R-EDU", "R-LAW", "R-PARTY", "R-HEALTH", "R-AGE", "R-POLITICS");
        assertThat(run.results())
                .allSatisfy(line -> assertThat(line)
                        .containsEntry("person", "A")
                        .containsEntry("post", "CHAIR")
                        .containsEntry("overall", "NO_DATA")
                        .containsEntry("overall_words", "No data yet"));
    }

    @Test
    void headsItsColumns() throws IOException {
        CommandRun.of(folder, chair());

        assertThat(Files.readString(folder.resolve("results.csv")).lines().findFirst())
                .hasValue("\uFEFFperson,post,requirement,asked,result,reason,since,document,article,decision,verified,"
                        + "evidence,mends,overall,result_words,reason_words,overall_words");
    }

    @Test
    void separatesCellsAsTheFactsDo() throws IOException {
        CommandRun.of(folder, "record;person\nPERSON;A\n");

        assertThat(Files.readString(folder.resolve("results.csv"))).startsWith("\uFEFFperson;post;requirement");
    }

    @Test
    void speaksBothLanguages() throws IOException {
        assertThat(CommandRun.of(folder, chair(), "--lang", "vi").result("R-AGE"))
                .containsEntry("asked", "Tuổi: nam không quá 60, nữ không quá 55")
                .containsEntry("result", "MET")
                .containsEntry("result_words", "Đạt")
                .containsEntry("overall_words", "Chưa có số liệu");
        assertThat(CommandRun.of(folder, chair(), "--lang", "en").result("R-AGE"))
                .containsEntry("asked", "Age: at most 60 (men), 55 (women)")
                .containsEntry("result_words", "Met");
    }

    @Test
    void makesThePersonHarmlessForASpreadsheet() throws IOException {
        CommandRun run = CommandRun.of(folder, FactsCsv.facts().row("PERSON", "=cmd|' /C calc'!A0"));

        assertThat(run.results().getFirst()).containsEntry("person", "'=cmd|' /C calc'!A0");
    }

    @Test
    void readsFactsWithAMark() throws IOException {
        assertThat(CommandRun.of(folder, "\uFEFF" + chair().csv()).exitCode()).isZero();
    }

    @Test
    void judgesByTheRulesOfTheProductUnlessGivenOthers() throws IOException {
        Files.writeString(folder.resolve("facts.csv"), chair().csv().replace("CHAIR", "PARTY_SECRETARY"));

        CommandRun run = CommandRun.with(
                List.of(
                        "--facts=" + folder.resolve("facts.csv"),
                        "--as-of=2019-07-19",
                        "--out=" + folder.resolve("results.csv"),
                        "--lang=en"),
                folder.resolve("results.csv"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.result("CB04-BT-LLCT")).containsEntry("asked", "Political theory: intermediate");
    }

    @Test
    void readsTheSameRulesFromAJarAndAFolder() throws Exception {
        Path sources = Path.of("src/main/resources/config/standards");
        Path jar = folder.resolve("rules.jar");
        try (Stream<Path> files = Files.list(sources)) {
            Jars.write(jar, "config/standards/", files.toList());
        }

        assertThat(ShippedRules.read()).isEqualTo(LawBook.read(sources));
        assertThat(ShippedRules.read(Jars.folder(jar, "config/standards/"))).isEqualTo(LawBook.read(sources));
    }

    @Test
    void laysWhatTheProvinceHasSetOverTheLaw() throws IOException {
        FactsCsv facts = chair().row("PAPER", "A", "level=POLITICAL_ELEMENTARY", "issued_on=2011-01-01");
        assertThat(CommandRun.of(folder, facts).result("R-POLITICS"))
                .containsEntry("asked", "Political theory: as the province sets, at least elementary")
                .containsEntry("reason", "PARAMETER_UNSET")
                .containsEntry("decision", "");

        assertThat(withParameters(facts, "CHAIR_POLITICS,2015-01-01,,Decision 9,POLITICAL_ELEMENTARY,,,")
                        .result("R-POLITICS"))
                .containsEntry("asked", "Political theory: elementary")
                .containsEntry("result", "MET")
                .containsEntry("decision", "Decision 9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHAIR_POLITICS,2015-01-01,,D,BACHELOR,,, | row 2, column parameter: this is refused: BACHELOR is no level of POLITICAL_THEORY (found: CHAIR_POLITICS)",
                "CHAIR_POLITICS,2015-01-01,,D,,,,false | row 2, column parameter: this is refused: CHAIR_POLITICS cannot be left out (found: CHAIR_POLITICS)",
                "CHAIR_POLITIC,2015-01-01,,D,POLITICAL_ADVANCED,,, | row 2, column parameter: this is refused: no rule leaves CHAIR_POLITIC to the province (found: CHAIR_POLITIC)",
                "CHAIR_POLITICS,2015-01-01,,,POLITICAL_ADVANCED,,, | row 2, column decision: this has to be filled in",
                "CHAIR_POLITICS,2015-01-01,2014-01-01,D,POLITICAL_ADVANCED,,, | row 2, column to: this day is before from 2015-01-01 (found: 2014-01-01)",
                "CHAIR_POLITICS,2015-01-01,2015-01-01,D,POLITICAL_ADVANCED,,, | row 2, column to: it would hold on no day; this is the day after the last (found: 2015-01-01)",
                "CHAIR_POLITICS,2005-01-01,2010-01-01,D,POLITICAL_ADVANCED,,, | row 2, column parameter: this is refused: no rule leaves CHAIR_POLITICS to the province on any of these days (found: CHAIR_POLITICS)",
                "CHAIR_POLITICS,2015-01-01,,D,,,, | row 2, column parameter: exactly one has to be filled in of level, max_age_men, max_age_women, asked (found: CHAIR_POLITICS)",
                "CHAIR_POLITICS,2015-01-01,,D,POLITICAL_ADVANCED,,,true | row 2, column parameter: exactly one has to be filled in of level, max_age_men, max_age_women, asked (found: CHAIR_POLITICS)",
                "CHAIR_POLITICS,2015-01-01,,D,,60,, | row 2, column max_age_women: this has to be filled in",
                "CHAIR_POLITICS,2015-01-01,,D,,60,x, | row 2, column max_age_women: this is no age in completed years (found: x)"
            })
    void refusesWhatAProvinceCannotSet(String row, String complaint) throws IOException {
        CommandRun run = withParameters(chair(), row);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).hasSize(2);
        assertThat(run.err().getFirst()).startsWith("What the province has set is wrong in ");
        assertThat(run.err().getLast()).isEqualTo(complaint);
        assertThat(run.results()).isEmpty();
    }

    @Test
    void refusesWhatAProvinceSetsTwice() throws IOException {
        String set = "CHAIR_POLITICS,2015-01-01,,D,POLITICAL_ADVANCED,,,\n";

        assertThat(withParameters(chair(), set + set).err().getLast())
                .isEqualTo(
                        "row 3, column parameter: this is refused: CHAIR_POLITICS is set twice for the same days (found: CHAIR_POLITICS)");
    }

    @Test
    void runsOnlyUnderRulesWhoseExamplesComeOut() throws IOException {
        rules(CommandRun.RULES.replace("R-HEALTH: NOT_MET", "R-HEALTH: MET"));

        CommandRun refused = CommandRun.of(folder, chair());
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("SET, example a chair without papers: expected {")
                .contains("R-HEALTH=[MET]", "but found");
        assertThat(refused.results()).isEmpty();

        assertThat(CommandRun.of(folder, chair(), "--skip-examples").exitCode()).isZero();
    }

    @Test
    void refusesRulesThatAreWrong() throws IOException {
        rules(CommandRun.RULES.replace("minLevel: BACHELOR", "minLevel: PHD"));

        CommandRun run = CommandRun.of(folder, chair());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).last().asString().contains("set.yaml, rule R-LAW");
    }

    @Test
    void refusesAFolderWithoutRules() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(with(folder.resolve("facts.csv"), empty, folder.resolve("results.csv"))
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void tellsWhatCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("facts.csv"), chair().csv());
        Path nowhere = folder.resolve("nowhere");
        Path results = folder.resolve("results.csv");

        assertThat(with(folder.resolve("facts.csv"), nowhere, results).exitCode())
                .isEqualTo(5);
        CommandRun run = CommandRun.of(folder, chair(), "--parameters", nowhere.toString());
        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err()).containsExactly(nowhere + " cannot be read – there is no such file or folder");
        Files.delete(folder.resolve("facts.csv"));
        assertThat(CommandRun.ofFile(folder).exitCode()).isEqualTo(5);
    }

    @Test
    void tellsWhatIsAFolderOrAFile() throws IOException {
        Path facts = Files.writeString(folder.resolve("facts.csv"), chair().csv());
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Path results = folder.resolve("results.csv");
        CommandRun.of(folder, chair());

        assertThat(with(rules, rules, results).err())
                .containsExactly(rules + " cannot be read – this is a folder, not a file");
        assertThat(with(facts, facts, results).err())
                .containsExactly(facts + " cannot be read – this is a file, not a folder");
        assertThat(with(facts, rules, folder).err())
                .containsExactly(folder + " cannot be written – this is a folder, not a file");
        assertThat(CommandRun.of(folder, chair(), "--lang", "vi", "--parameters", rules.toString())
                        .err())
                .containsExactly("Không đọc được " + rules + " – đây là thư mục, không phải tệp");
    }

    @Test
    void showsNothingThatSteersATerminalOfNamesEither() throws IOException {
        CommandRun parameter = withParameters(chair(), "X\u001b[2J,2015-01-01,,D,,,,true\n");
        assertThat(parameter.err().getLast()).contains("leaves X [2J to").doesNotContain("\u001b");

        CommandRun path = CommandRun.of(
                folder,
                chair(),
                "--parameters",
                folder.resolve("a\u001b\u202Eb").toString());
        assertThat(path.err()).singleElement().asString().contains("a b").doesNotContain("\u001b", "\u202E");
    }

    @Test
    void tellsWhatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("facts.csv"), new byte[] {'r', '\n', (byte) 0xE3, '\n'});

        CommandRun run = CommandRun.ofFile(folder);
        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err()).singleElement().asString().contains("facts.csv: row 2 is not UTF-8");
    }

    @Test
    void tellsWhichRowHasBrokenQuotes() throws IOException {
        CommandRun run = CommandRun.of(folder, chair().line("PAPER,\"A"));

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err()).singleElement().asString().contains("facts.csv: row 4 has a quotation mark");
    }

    @Test
    void tellsWhatCannotBeWritten() throws IOException {
        CommandRun.of(folder, chair());
        Path out = folder.resolve("no/such/folder.csv");

        CommandRun run = with(folder.resolve("facts.csv"), folder.resolve("rules"), out);
        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err()).containsExactly(out + " cannot be written – there is no such file or folder");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--lang en | --facts is missing.",
                "--lang en --facts f.csv --out o.csv | --as-of is missing.",
                "--lang en --facts f.csv --as-of 2020-01-01 | --out is missing.",
                "--lang en --facts f.csv --as-of 1/1/2020 --out o.csv | 1/1/2020 is no day of the form YYYY-MM-DD since the year 1900.",
                "--lang en --facts f.csv --as-of 1899-12-31 --out o.csv | 1899-12-31 is no day of the form YYYY-MM-DD since the year 1900.",
                "--lang en --facts f.csv --as-of +12020-01-01 --out o.csv | +12020-01-01 is no day of the form YYYY-MM-DD since the year 1900.",
                "--lang en --facts | --facts lacks its value.",
                "--lang en --facts --out o.csv | --facts lacks its value.",
                "--lang en --out= | --out lacks its value.",
                "--lang en --out o.csv --out p.csv | --out is given twice.",
                "--lang en --quiet | There is no option --quiet.",
                "--lang en facts.csv | There is no option facts.csv.",
                "--lang en --skip-examples=no | There is no option --skip-examples=no.",
                "--lang=fr --facts f.csv --as-of 2020-01-01 --out o.csv | fr không phải là ngôn ngữ vi hoặc en.",
                "--facts | --facts chưa có giá trị."
            })
    void explainsItselfWhereItIsCalledWrongly(String options, String complaint) throws IOException {
        CommandRun run = CommandRun.with(Arrays.asList(options.split(" ")), folder.resolve("results.csv"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).first().isEqualTo(complaint);
        assertThat(run.err()).anyMatch(line -> line.startsWith("assess --facts"));
    }

    @Test
    void explainsItselfWhenAsked() throws IOException {
        CommandRun run = CommandRun.with(List.of("--help"), folder.resolve("results.csv"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).first().asString().startsWith("assess --facts TỆP.csv");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help --lang en", "--lang=en --facts f.csv --help", "--quiet --help --lang en"})
    void explainsItselfBesideOtherOptions(String options) throws IOException {
        CommandRun run = CommandRun.with(Arrays.asList(options.split(" ")), folder.resolve("results.csv"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).first().asString().startsWith("assess --facts FILE.csv");
        assertThat(run.out()).hasSizeGreaterThan(4);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void neverWritesOverWhatItReads() throws IOException {
        Files.writeString(folder.resolve("facts.csv"), chair().csv());

        CommandRun run = CommandRun.with(
                List.of(
                        "--facts", folder.resolve("facts.csv").toString(),
                        "--as-of", CommandRun.AS_OF,
                        "--out", folder.resolve("./facts.csv").toString()),
                folder.resolve("results.csv"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("facts.csv"))).isEqualTo(chair().csv());
    }

    @Test
    void neverWritesOverARuleFile() throws IOException {
        Path rules = folder.resolve("rules").resolve("set.yaml");
        CommandRun.of(folder, chair());

        CommandRun run = CommandRun.with(
                List.of(
                        "--facts", folder.resolve("facts.csv").toString(),
                        "--rules", folder.resolve("rules").toString(),
                        "--as-of", CommandRun.AS_OF,
                        "--out", folder.resolve("rules/../rules/set.yaml").toString(),
                        "--lang", "en"),
                folder.resolve("results.csv"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).first().asString().startsWith("The results would take the place of ");
        assertThat(Files.readString(rules)).isEqualTo(CommandRun.RULES);
    }

    private CommandRun withParameters(FactsCsv facts, String rows) throws IOException {
        Path file = Files.writeString(
                folder.resolve("parameters.csv"),
                "parameter,from,to,decision,level,max_age_men,max_age_women,asked\n" + rows);
        return CommandRun.of(folder, facts, "--parameters", file.toString());
    }

    private static CommandRun with(Path facts, Path rules, Path out) throws IOException {
        return CommandRun.with(
                List.of(
                        "--facts", facts.toString(),
                        "--rules", rules.toString(),
                        "--as-of", CommandRun.AS_OF,
                        "--out", out.toString(),
                        "--lang", "en"),
                out);
    }

    private void rules(String yaml) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("rules")).resolve("set.yaml"), yaml);
    }
}
