package vn.nangchuan.standards.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.standards.commandline.FactsCsv.chair;
import static vn.nangchuan.standards.commandline.FactsCsv.facts;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused is told with its row and column, and spoils nobody else's dossier. */
class RefusedRowsUnitTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERSN | | record: unknown code; known are PERSON, POST, PAPER, CONFIRMED_NONE, ATTESTATION, CLASS, WAIVER (found: PERSN)",
                "'' | | record: this has to be filled in",
                "POST | post=CLERK;unit_type=WARD;region=PLAIN | from: this has to be filled in",
                "POST | unit_type=WARD;region=PLAIN;from=2012-01-01 | post: this has to be filled in",
                "POST | post=CLERK;unit_type=WARD;from=2012-01-01 | region: this has to be filled in",
                "POST | post=CLERK;region=PLAIN;from=2012-01-01 | unit_type: this has to be filled in",
                "POST | post=clerk;unit_type=WARD;region=PLAIN;from=2012-01-01 | post: this is no post code: capitals and digits, joined by _ (found: clerk)",
                "POST | post=CLERK;unit_type=DISTRICT;region=PLAIN;from=2012-01-01 | unit_type: unknown code; known are TOWNSHIP, COMMUNE, WARD, SPECIAL_ZONE (found: DISTRICT)",
                "POST | post=CLERK;unit_type=WARD;region=HILLS;from=2012-01-01 | region: unknown code; known are PLAIN, MOUNTAIN (found: HILLS)",
                "POST | post=CLERK;kind=BOSS;unit_type=WARD;region=PLAIN;from=2012-01-01 | kind: unknown code; known are ELECTED, CIVIL_SERVANT, PUBLIC_EMPLOYEE, PART_TIME, OTHER_TRAINEE (found: BOSS)",
                "POST | post=CLERK;unit_type=WARD;region=PLAIN;from=01/01/2012 | from: this is no day of the form YYYY-MM-DD since the year 1900 (found: 01/01/2012)",
                "POST | post=CLERK;unit_type=WARD;region=PLAIN;from=2012-02-30 | from: this is no day of the form YYYY-MM-DD since the year 1900 (found: 2012-02-30)",
                "POST | post=CLERK;unit_type=WARD;region=PLAIN;from=0201-01-01 | from: this is no day of the form YYYY-MM-DD since the year 1900 (found: 0201-01-01)",
                "POST | post=CLERK;unit_type=WARD;region=PLAIN;from=2012-01-02;to=2012-01-01 | to: this day is before from 2012-01-02 (found: 2012-01-01)",
                "POST | post=CLERK;unit_type=WARD;region=PLAIN;from=2012-01-01;to=2012-01-01 | to: it would hold on no day; this is the day after the last (found: 2012-01-01)",
                "PAPER | level=BACHELOR;issued_on=2012-01-01;to=2012-01-01 | to: it would hold on no day; this is the day after the last (found: 2012-01-01)",
                "ATTESTATION | criterion=HEALTH;from=2012-01-01;to=2012-01-01 | to: it would hold on no day; this is the day after the last (found: 2012-01-01)",
                "WAIVER | criterion=PROFESSIONAL;basis=D;from=2012-01-01;to=2012-01-01 | to: it would hold on no day; this is the day after the last (found: 2012-01-01)",
                "POST | post=CLERK;unit_type=WARD;region=PLAIN;from=2012-01-01;first_appointed_on=2012-01-02 | from: this day is before first_appointed_on 2012-01-02 (found: 2012-01-01)",
                "POST | post=CLERK;unit_type=WARD;region=PLAIN;from=2012-01-01;minority_language_duty=yes | minority_language_duty: this is neither true nor false (found: yes)",
                "POST | post=CLERK;unit_type=WARD;region=PLAIN;from=2012-01-01;level=BACHELOR | level: a row of the kind POST has nothing in this column (found: BACHELOR)",
                "PAPER | issued_on=2012-01-01 | criterion: this has to be filled in",
                "PAPER | level=PHD | level: unknown code; known are LITERATE, PRIMARY_SCHOOL, LOWER_SECONDARY, UPPER_SECONDARY, PROFESSIONAL_ELEMENTARY, PROFESSIONAL_INTERMEDIATE, COLLEGE, BACHELOR, MASTER, DOCTORATE, POLITICAL_ELEMENTARY, POLITICAL_INTERMEDIATE, POLITICAL_ADVANCED, STATE_OFFICER, STATE_SPECIALIST, STATE_PRINCIPAL, STATE_SENIOR, DEFENCE_GROUP_4, DEFENCE_GROUP_3, DEFENCE_GROUP_2, DEFENCE_GROUP_1, FOREIGN_A, FOREIGN_B, FOREIGN_C, FOREIGN_1, FOREIGN_2, FOREIGN_3, FOREIGN_4, FOREIGN_5, FOREIGN_6, OFFICE_A, OFFICE_B, OFFICE_C, IT_BASIC, IT_ADVANCED (found: PHD)",
                "PAPER | criterion=HEALTH;level=BACHELOR | level: this is no level of HEALTH (found: BACHELOR)",
                "PAPER | criterion=AGE | criterion: there are no papers of this criterion (found: AGE)",
                "PAPER | level=BACHELOR;field=MAGIC | field: unknown code; known are LAW, ACCOUNTING, AGRICULTURE, LAND, CONSTRUCTION, ADMINISTRATION, CULTURE, SOCIAL_WORK, MILITARY, POLICE, EDUCATION, ECONOMICS, OTHER (found: MAGIC)",
                "PAPER | level=BACHELOR;statement=1 | statement: this is neither true nor false (found: 1)",
                "PAPER | level=BACHELOR;issued_on=2012-01-02;to=2012-01-01 | to: this day is before issued_on 2012-01-02 (found: 2012-01-01)",
                "PAPER | level=BACHELOR;issued_on=2012-01-02;revoked_on=2012-01-01 | revoked_on: this day is before issued_on 2012-01-02 (found: 2012-01-01)",
                "PAPER | level=BACHELOR;study_from=2012-01-02;study_to=2012-01-01 | study_to: this day is before study_from 2012-01-02 (found: 2012-01-01)",
                "CONFIRMED_NONE | | criterion: this has to be filled in",
                "CONFIRMED_NONE | criterion=COURSES | criterion: there are no papers of this criterion (found: COURSES)",
                "ATTESTATION | criterion=HEALTH | from: this has to be filled in",
                "ATTESTATION | criterion=HEALTH;from=2012-01-02;to=2012-01-01 | to: this day is before from 2012-01-02 (found: 2012-01-01)",
                "CLASS | level=BACHELOR;from=2012-01-01 | to: this has to be filled in",
                "CLASS | level=BACHELOR;from=2012-01-01;to=2012-01-01 | to: it would hold on no day; this is the day after the last (found: 2012-01-01)",
                "CLASS | level=BACHELOR;from=2012-01-02;to=2012-01-01 | to: this day is before from 2012-01-02 (found: 2012-01-01)",
                "CLASS | level=BACHELOR;from=2012-01-01;to=2012-02-01;passed=yes | passed: this is neither true nor false (found: yes)",
                "WAIVER | from=2012-01-01;basis=D | requirement: exactly one has to be filled in of requirement, criterion",
                "WAIVER | requirement=R-EDU;criterion=HEALTH;from=2012-01-01;basis=D | requirement: exactly one has to be filled in of requirement, criterion (found: R-EDU)",
                "WAIVER | requirement=R-EDO;from=2012-01-01;basis=D | requirement: no rule has this id (found: R-EDO)",
                "WAIVER | criterion=HEALTH;from=2012-01-01 | basis: this has to be filled in",
                "WAIVER | requirement=R-EDU;from=2012-01-01;basis=D;reduced_to=BACHELOR | reduced_to: this is no level of GENERAL_EDUCATION (found: BACHELOR)",
                "WAIVER | criterion=HEALTH;from=2012-01-01;basis=D;level=BACHELOR | level: a row of the kind WAIVER has nothing in this column (found: BACHELOR)"
            })
    void tellsRowAndColumn(String record, String cells, String complaint) throws IOException {
        CommandRun run = run(chair().row(record, "A", cells == null ? new String[0] : cells.split(";")));

        assertThat(run.err()).containsExactly("row 4, column " + complaint);
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.results())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("person", "A")
                        .containsEntry("result", "INVALID")
                        .containsEntry("overall", "")
                        .containsEntry("requirement", "")
                        .containsEntry("reason_words", "Refused rows: 4"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sex=X | sex: unknown code; known are MALE, FEMALE (found: X)",
                "birth_date=1.1.1980 | birth_date: this is no day of the form YYYY-MM-DD since the year 1900 (found: 1.1.1980)",
                "post=CHAIR | post: a row of the kind PERSON has nothing in this column (found: CHAIR)"
            })
    void refusesWhatIsSaidOfAPerson(String cell, String complaint) throws IOException {
        CommandRun run = run(facts().row("PERSON", "A", cell).row("CONFIRMED_NONE", "A", "criterion=HEALTH"));

        assertThat(run.err()).containsExactly("row 2, column " + complaint);
    }

    @Test
    void refusesAPersonRecruitedBeforeBirth() throws IOException {
        CommandRun run = run(facts().row("PERSON", "A", "birth_date=1980-01-01", "recruited_on=1979-01-01"));

        assertThat(run.err())
                .containsExactly(
                        "row 2, column recruited_on: this day is before birth_date 1980-01-01 (found: 1979-01-01)");
    }

    @Test
    void tellsAllThatIsWrongWithARow() throws IOException {
        CommandRun run = run(chair().row("PAPER", "A", "level=PHD", "field=MAGIC", "issued_on=soon"));

        assertThat(run.err()).hasSize(3);
    }

    @Test
    void judgesEverybodyElse() throws IOException {
        CommandRun run =
                run(chair().chair("B").row("PAPER", "A", "level=PHD").row("PAPER", "B", "level=UPPER_SECONDARY"));

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.of("A"))
                .singleElement()
                .satisfies(line -> assertThat(line).containsEntry("result", "INVALID"));
        assertThat(run.of("B")).hasSize(6).allSatisfy(line -> assertThat(line).containsEntry("overall", "NO_DATA"));
        assertThat(run.out())
                .singleElement()
                .asString()
                .startsWith("Assessed: 1; not assessed because of refused rows: 1");
    }

    @Test
    void wantsEverybodyIntroduced() throws IOException {
        CommandRun run = run(chair().row("CONFIRMED_NONE", "B", "criterion=HEALTH"));

        assertThat(run.err())
                .containsExactly("row 4, column person: this person has no row of the kind PERSON (found: B)");
        assertThat(run.of("B"))
                .singleElement()
                .satisfies(line -> assertThat(line).containsEntry("result", "INVALID"));
        assertThat(run.of("A")).hasSize(6);
    }

    @Test
    void wantsNobodyIntroducedTwice() throws IOException {
        CommandRun run = run(chair().row("PERSON", "A"));

        assertThat(run.err())
                .containsExactly("row 4, column person: this person already has the PERSON row 2 (found: A)");
        assertThat(run.of("A")).hasSize(1);
    }

    @Test
    void refusesWhomARowWithoutAPersonMayBeAbout() throws IOException {
        CommandRun run = run(chair().chair("B")
                .row("PAPER", "", "level=BACHELOR")
                .line("")
                .row("PAPER", "\u00A0", "level=BACHELOR")
                .chair("C"));

        assertThat(run.err())
                .containsExactly(
                        "row 6, column person: this has to be filled in",
                        "row 8, column person: this has to be filled in");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).first().asString().startsWith("Assessed: 2; not assessed because of refused rows: 1");
        assertThat(run.of("A")).hasSize(6);
        assertThat(run.of("B"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("result", "INVALID")
                        .containsEntry("reason_words", "Refused rows: 6, 8"));
        assertThat(run.of("C")).hasSize(6);
    }

    @Test
    void refusesNobodyForARowWithoutAPersonAboveAllOthers() throws IOException {
        CommandRun run = run(facts().row("PAPER", "", "level=BACHELOR").chair("A"));

        assertThat(run.err()).containsExactly("row 2, column person: this has to be filled in");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.of("A")).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-01-02 | from=2021-01-01 | row 3, column birth_date: this day is after the day of judgement 2020-01-01 (found: 2020-01-02)",
                "1980-01-02 | from=1980-01-01 | row 2, column from: this day is before birth_date 1980-01-02 (found: 1980-01-01)",
                "1980-01-02 | from=2012-01-01;first_appointed_on=1980-01-01 | row 2, column first_appointed_on: this day is before birth_date 1980-01-02 (found: 1980-01-01)"
            })
    void refusesWhoIsNotBornYet(String born, String cells, String complaint) throws IOException {
        CommandRun run = run(facts().row("POST", "A", ("post=CHAIR;unit_type=WARD;region=PLAIN;" + cells).split(";"))
                .row("PERSON", "A", "birth_date=" + born));

        assertThat(run.err()).containsExactly(complaint);
        assertThat(run.of("A"))
                .singleElement()
                .satisfies(line -> assertThat(line).containsEntry("result", "INVALID"));
    }

    @Test
    void judgesOnTheDayOfBirth() throws IOException {
        CommandRun run = run(facts().row("PERSON", "A", "birth_date=2020-01-01")
                .row("POST", "A", "post=CHAIR", "unit_type=WARD", "region=PLAIN", "from=2020-01-01"));

        assertThat(run.err()).isEmpty();
    }

    @Test
    void refusesACellUnderNoHeading() throws IOException {
        CommandRun run = run("record,person\r\nPERSON,A,,\r\nPERSON,B,,x\r\n");

        assertThat(run.err()).containsExactly("row 3, column D: this cell stands under no heading (found: x)");
        assertThat(run.of("A").getFirst()).containsEntry("result", "NO_POST");
        assertThat(run.of("B").getFirst()).containsEntry("result", "INVALID");
    }

    @Test
    void refusesARowThatIsTooLong() throws IOException {
        CommandRun run = run(chair().row("PAPER", "A", "level=BACHELOR", "studied=" + "x".repeat(10_000)));

        assertThat(run.err())
                .singleElement()
                .asString()
                .startsWith("row 4, column studied: the row has 10014 characters, more than 10000 (found: xxx")
                .endsWith("…)")
                .hasSizeLessThan(200);
        assertThat(run.of("A")).hasSize(1);
    }

    @Test
    void takesARowThatIsAsLongAsItMayBe() throws IOException {
        assertThat(run(chair().row("PAPER", "A", "level=BACHELOR", "studied=" + "x".repeat(9_986)))
                        .exitCode())
                .isZero();
    }

    @Test
    void countsRowsAsASpreadsheetDoes() throws IOException {
        CommandRun run = run(chair().line("")
                .row("PAPER", "A", "level=BACHELOR", "issuer=Two\nlines")
                .line(",,,,")
                .row("PAPER", "A", "level=PHD", "issuer=x"));

        assertThat(run.err()).singleElement().asString().startsWith("row 7, column level: ");
    }

    @Test
    void showsNothingThatSteersATerminal() throws IOException {
        CommandRun run = run(
                chair().row("PAPER", "A", "criterion=HEALTH", "issued_on=\u001b[31m\nr\u202Eed\u200B\u009Bx\u2028y"));

        assertThat(run.err()).singleElement().asString().endsWith("(found:  [31m r ed x y)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "record,person,sex,sex | row 1, column sex: this column is there twice (found: sex)",
                "record,person,sexe | row 1, column sexe: there is no such column; the columns are record, person, birth_date",
                "person,sex | row 1, column record: this column is missing",
                "record,sex | row 1, column person: this column is missing"
            })
    void judgesNobodyUnderWrongHeadings(String headings, String complaint) throws IOException {
        CommandRun run = run(headings + "\r\nPERSON,A,MALE\r\n");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).singleElement().asString().startsWith(complaint);
        assertThat(run.results())
                .allSatisfy(line -> assertThat(line)
                        .containsEntry("result", "INVALID")
                        .containsEntry("reason_words", "Refused rows: 1"));
        assertThat(run.results()).hasSize(headings.contains("person") ? 1 : 0);
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        CommandRun run = run("");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err())
                .containsExactly(
                        "row 1, column record: this column is missing", "row 1, column person: this column is missing");
    }

    @Test
    void speaksVietnameseUnlessToldOtherwise() throws IOException {
        CommandRun run = CommandRun.of(folder, chair().row("PAPER", "A", "level=x"), "--lang", "vi");

        assertThat(run.err())
                .singleElement()
                .asString()
                .startsWith("dòng 4, cột level: mã không có; các mã là LITERATE");
        assertThat(run.of("A").getFirst())
                .containsEntry("result", "INVALID")
                .containsEntry("result_words", "Không đánh giá");
    }

    private CommandRun run(FactsCsv facts) throws IOException {
        return CommandRun.of(folder, facts);
    }

    private CommandRun run(String facts) throws IOException {
        return CommandRun.of(folder, facts);
    }
}
