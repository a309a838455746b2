package vn.nangchuan.standards.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.standards.commandline.FactsCsv.chair;
import static vn.nangchuan.standards.commandline.FactsCsv.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of row does to the judgement. */
class RecordsUnitTests {
    @TempDir
    private Path folder;

    @Test
    void judgesThePersonByBirthAndSex() throws IOException {
        assertThat(run(chair()).result("R-AGE")).containsEntry("result", "MET").containsEntry("since", "1980-05-17");
        assertThat(run(facts().row("PERSON", "A", "birth_date=1964-12-31", "sex=FEMALE")
                                .row("POST", "A", "post=CHAIR", "unit_type=WARD", "region=PLAIN", "from=2012-03-01"))
                        .result("R-AGE"))
                .containsEntry("result", "MET");
        assertThat(run(facts().row("PERSON", "A", "birth_date=1963-12-31", "sex=FEMALE")
                                .row("POST", "A", "post=CHAIR", "unit_type=WARD", "region=PLAIN", "from=2012-03-01"))
                        .result("R-AGE"))
                .containsEntry("result", "NOT_MET")
                .containsEntry("reason", "AGE");
    }

    @Test
    void cannotJudgeTheAgeOfWhomItDoesNotKnow() throws IOException {
        CommandRun run = run(facts().row("PERSON", "A")
                .row("POST", "A", "post=CHAIR", "unit_type=WARD", "region=PLAIN", "from=2012-03-01"));

        assertThat(run.result("R-AGE")).containsEntry("result", "NO_DATA").containsEntry("reason", "AGE_UNKNOWN");
    }

    @Test
    void asksForThePostsHeldOnTheDateOnly() throws IOException {
        CommandRun run = run(facts().row("PERSON", "A")
                .row(
                        "POST",
                        "A",
                        "post=CHAIR",
                        "kind=ELECTED",
                        "unit=Tân Lang",
                        "unit_type=COMMUNE",
                        "region=MOUNTAIN",
                        "minority_language_duty=true",
                        "first_appointed_on=2008-01-01",
                        "from=2012-03-01",
                        "to=2020-01-01"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.results())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("person", "A")
                        .containsEntry("result", "NO_POST")
                        .containsEntry("overall", "")
                        .containsEntry("result_words", "No post on this date"));
    }

    /** Somebody who turned 30 in 2010 and was recruited in 2005. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "region=PLAIN;unit_type=WARD | R-FIRST NOT_MET, R-LANGUAGE NOT_APPLICABLE",
                "region=PLAIN;unit_type=WARD;first_appointed_on=2010-06-01 | R-FIRST MET, R-LANGUAGE NOT_APPLICABLE",
                "region=PLAIN;unit_type=WARD;minority_language_duty=true | R-FIRST NOT_MET, R-LANGUAGE NO_DATA",
                "region=MOUNTAIN;unit_type=WARD | R-FIRST NOT_MET, R-LANGUAGE NOT_APPLICABLE, R-WHERE NO_DATA",
                "region=MOUNTAIN;unit_type=COMMUNE | R-FIRST NOT_MET, R-LANGUAGE NOT_APPLICABLE"
            })
    void asksWhatThePostTurnsOn(String cells, String expected) throws IOException {
        CommandRun run = run(facts().row("PERSON", "A", "birth_date=1980-05-17", "recruited_on=2005-06-01")
                .row("POST", "A", ("post=WARDEN;from=2012-03-01;" + cells).split(";")));

        assertThat(run.results().stream().map(line -> line.get("requirement") + " " + line.get("result")))
                .containsExactly(expected.split(", "));
    }

    /** Somebody who turned 30 in 2010; the rule is in force since then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=2009-01-01;to=2015-01-01 | from=2015-01-01 | NOT_APPLICABLE",
                "from=2015-01-01 | from=2009-01-01;to=2015-01-01 | NOT_APPLICABLE",
                "from=2010-02-01;to=2015-01-01 | from=2015-01-01 | MET",
                "from=2012-01-01;to=2015-01-01;first_appointed_on=2010-02-01 | from=2015-01-01 | MET",
                "from=2009-01-01;to=2010-01-01 | from=2015-01-01;first_appointed_on=2012-01-01 | NOT_MET",
                "from=2012-01-01;to=2015-01-01 | from=2015-01-01 | NOT_MET"
            })
    void takesAPostForFirstTakenUpOnceThoughItHasTwoRows(String one, String other, String result) throws IOException {
        CommandRun run = run(facts().row("PERSON", "A", "birth_date=1980-05-17", "recruited_on=2005-06-01")
                .row("POST", "A", "post=CLERK", "region=PLAIN", "unit_type=WARD", "from=2001-01-01", "to=2002-01-01")
                .row("POST", "A", ("post=WARDEN;region=PLAIN;unit_type=COMMUNE;" + one).split(";"))
                .row("POST", "A", ("post=WARDEN;region=PLAIN;unit_type=WARD;" + other).split(";")));

        assertThat(run.result("R-FIRST")).containsEntry("result", result);
    }

    @Test
    void knowsAPersonByTheKeyHoweverItWasTyped() throws IOException {
        CommandRun run = run(facts().row("PERSON", "Lò Văn A")
                .row(
                        "POST",
                        "\u00A0Lo\u0300\u2003 Va\u0306n\u00A0A\t",
                        "post=CHAIR",
                        "region=PLAIN",
                        "unit_type=WARD",
                        "from=2012-03-01"));

        assertThat(run.err()).isEmpty();
        assertThat(run.of("Lò Văn A")).hasSize(6);
    }

    @Test
    void asksWhatTheRecruitmentTurnsOn() throws IOException {
        CommandRun run = run(facts().row("PERSON", "A", "recruited_on=2006-01-01")
                .row("POST", "A", "post=WARDEN", "from=2012-03-01", "region=MOUNTAIN", "unit_type=WARD"));

        assertThat(run.results()).extracting(line -> line.get("requirement")).doesNotContain("R-WHERE");
    }

    @Test
    void saysSoWhereNothingIsAskedOnTheDate() throws IOException {
        CommandRun run = run(facts().row("PERSON", "A")
                .row("POST", "A", "post=CLERK", "unit_type=COMMUNE", "region=PLAIN", "from=2012-03-01"));

        assertThat(run.results())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("post", "CLERK")
                        .containsEntry("requirement", "")
                        .containsEntry("result", "NO_RULE")
                        .containsEntry("overall", "NO_RULE")
                        .containsEntry("overall_words", "No rule yet"));
    }

    @Test
    void saysSoWhereNothingIsAskedOfOneOfThePosts() throws IOException {
        CommandRun run = run(
                chair().row("POST", "A", "post=VILLAGE_HEAD", "unit_type=COMMUNE", "region=PLAIN", "from=2012-03-01")
                        .row("POST", "A", "post=CLERK", "unit_type=COMMUNE", "region=PLAIN", "from=2012-03-01")
                        .row(
                                "POST",
                                "A",
                                "post=CELL_HEAD",
                                "unit_type=COMMUNE",
                                "region=PLAIN",
                                "from=2012-03-01",
                                "to=2013-01-01")
                        .row("POST", "A", "post=VILLAGE_HEAD", "unit_type=WARD", "region=PLAIN", "from=2010-03-01"));

        assertThat(run.results())
                .hasSize(7)
                .allSatisfy(line -> assertThat(line).containsEntry("overall", "NO_DATA"))
                .last()
                .satisfies(line -> assertThat(line)
                        .containsEntry("post", "VILLAGE_HEAD CLERK")
                        .containsEntry("requirement", "")
                        .containsEntry("result", "NO_RULE")
                        .containsEntry("result_words", "No rule yet"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .containsExactly(
                        "row 4, column post: note: no rule of any time speaks of this post; rows with it: 2 (found: VILLAGE_HEAD)",
                        "row 6, column post: note: no rule of any time speaks of this post; rows with it: 1 (found: CELL_HEAD)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WAIVER | requirement=R-HEALTH;from=2015-01-01;basis=D | row 4, column requirement: note: this waiver does nothing, because no rule that it names can be waived for one person (found: R-HEALTH)",
                "WAIVER | criterion=HEALTH;from=2015-01-01;basis=D | row 4, column criterion: note: this waiver does nothing, because no rule that it names can be waived for one person (found: HEALTH)",
                "CLASS | criterion=PROFESSIONAL;from=2019-01-01;to=2021-01-01 | row 4, column criterion: note: a class of this criterion without a level meets no rule (found: PROFESSIONAL)"
            })
    void remarksOnWhatDoesNothing(String record, String cells, String remark) throws IOException {
        CommandRun run = run(chair().row(record, "A", cells.split(";")));

        assertThat(run.err()).containsExactly(remark);
        assertThat(run.exitCode()).isZero();
        assertThat(run.result("R-HEALTH")).containsEntry("result", "NO_DATA");
        assertThat(run.result("R-LAW")).containsEntry("result", "NO_DATA");
    }

    @Test
    void remarksOnNothingThatMayHelp() throws IOException {
        CommandRun run = run(chair().row("WAIVER", "A", "requirement=R-EDU", "from=2015-01-01", "basis=D")
                .row("WAIVER", "A", "criterion=PARTY_BUILDING", "from=2015-01-01", "basis=D")
                .row("CLASS", "A", "criterion=STATE_MANAGEMENT", "from=2019-01-01", "to=2021-01-01")
                .row("CLASS", "A", "level=BACHELOR", "from=2019-01-01", "to=2021-01-01"));

        assertThat(run.err()).isEmpty();
    }

    @Test
    void takesAPaperByItsLevel() throws IOException {
        CommandRun run = run(chair().row(
                        "PAPER",
                        "A",
                        "level=BACHELOR",
                        "field=LAW",
                        "studied=Luật học",
                        "study_from=2000-09-05",
                        "study_to=2004-06-30",
                        "issuer=Trường Đại học Luật",
                        "issuer_type=UNIVERSITY",
                        "number=B-77",
                        "issued_on=2004-07-01"));

        assertThat(run.result("R-LAW"))
                .containsEntry("post", "CHAIR")
                .containsEntry("asked", "Professional qualification: bachelor")
                .containsEntry("result", "MET")
                .containsEntry("reason", "")
                .containsEntry("since", "2004-07-01")
                .containsEntry("document", "Decision 1")
                .containsEntry("article", "Article 2")
                .containsEntry("decision", "")
                .containsEntry("verified", "true")
                .containsEntry(
                        "evidence",
                        "Professional qualification: bachelor, law, no. B-77, Trường Đại học Luật, 01/07/2004")
                .containsEntry("mends", "");
    }

    @ParameterizedTest
    @CsvSource({
        "issued_on=2019-12-31, MET, ''",
        "number=7, NO_DATA, UNDATED",
        "issued_on=2020-01-02, NO_DATA, NOTHING_ENTERED"
    })
    void takesAPaperFromTheDayOfItsIssue(String cell, String result, String reason) throws IOException {
        CommandRun run = run(chair().row("PAPER", "A", "criterion=PARTY_BUILDING", cell));

        assertThat(run.result("R-PARTY")).containsEntry("result", result).containsEntry("reason", reason);
    }

    @Test
    void takesNoPaperThatExpiredOrWasRevoked() throws IOException {
        assertThat(run(chair().row("PAPER", "A", "criterion=HEALTH", "issued_on=2019-01-01", "to=2020-01-01"))
                        .result("R-HEALTH"))
                .containsEntry("result", "NOT_MET")
                .containsEntry("reason", "EXPIRED");
        assertThat(run(chair().row("PAPER", "A", "criterion=HEALTH", "issued_on=2019-01-01", "revoked_on=2019-12-31"))
                        .result("R-HEALTH"))
                .containsEntry("reason", "REVOKED");
    }

    @Test
    void namesTheProvisionByWhichAStatementCounts() throws IOException {
        Map<String, String> politics = run(chair().row(
                                "PAPER", "A", "level=POLITICAL_ADVANCED", "statement=TRUE", "issued_on=2011-01-01"))
                .result("R-POLITICS");

        assertThat(politics)
                .containsEntry("result", "MET")
                .containsEntry("verified", "false")
                .containsEntry(
                        "evidence",
                        "Statement of equality, Political theory: advanced or bachelor, 01/01/2011; Counts by: Decision 1, Article 8");
    }

    @Test
    void tellsWhatIsLackingFromWhatIsNotEntered() throws IOException {
        assertThat(run(chair()).result("R-PARTY")).containsEntry("result", "NO_DATA");
        assertThat(run(chair().row("CONFIRMED_NONE", "A", "criterion=PARTY_BUILDING"))
                        .result("R-PARTY"))
                .containsEntry("result", "NOT_MET")
                .containsEntry("reason", "NONE_HELD")
                .containsEntry("reason_words", "Confirmed that there is none")
                .containsEntry("verified", "false")
                .containsEntry("mends", "Party building course");
    }

    @Test
    void tellsTheLanguageOfAPaperAndTheScore() throws IOException {
        CommandRun run = run(facts().row("PERSON", "A", "birth_date=1980-05-17", "recruited_on=2005-06-01")
                .row(
                        "POST",
                        "A",
                        "post=WARDEN",
                        "from=2012-03-01",
                        "region=PLAIN",
                        "unit_type=WARD",
                        "minority_language_duty=true")
                .row(
                        "PAPER",
                        "A",
                        "criterion=MINORITY_LANGUAGE",
                        "language=Tày",
                        "score=7,5",
                        "number=9",
                        "issued_on=2018-08-17")
                .row("PAPER", "A", "level=FOREIGN_2", "language=Anh", "issued_on=2018-08-17")
                .row("PAPER", "A", "level=DEFENCE_GROUP_4", "issued_on=2018-08-17"));

        assertThat(run.err()).isEmpty();
        assertThat(run.result("R-LANGUAGE"))
                .containsEntry("result", "MET")
                .containsEntry("evidence", "Minority language, Tày, score 7,5, no. 9, 17/08/2018");
    }

    @Test
    void takesAnAttestationForAPaper() throws IOException {
        CommandRun run = run(chair().row(
                        "ATTESTATION",
                        "A",
                        "criterion=HEALTH",
                        "from=2019-03-01",
                        "to=2021-03-01",
                        "attested_by=Dr. Lan"));

        assertThat(run.result("R-HEALTH"))
                .containsEntry("result", "MET")
                .containsEntry("since", "2019-03-01")
                .containsEntry("evidence", "Health (attested), Dr. Lan, 01/03/2019");
    }

    @Test
    void followsAClassToItsCertificate() throws IOException {
        String[] cells = {"level=BACHELOR", "field=LAW", "from=2019-01-01", "to=2019-07-01"};

        assertThat(run(chair().row("CLASS", "A", cells)).result("R-LAW"))
                .containsEntry("result", "IN_TRAINING")
                .containsEntry("evidence", "Class: Professional qualification: bachelor, 01/01/2019 – 30/06/2019")
                .containsEntry("mends", "Professional qualification: bachelor, in law");
        assertThat(run(chair().row("CLASS", "A", with(cells, "passed=true"))).result("R-LAW"))
                .containsEntry("result", "AWAITING_CERTIFICATE")
                .containsEntry("since", "2019-06-30");
        assertThat(run(chair().row("CLASS", "A", with(cells, "passed=FALSE"))).result("R-LAW"))
                .containsEntry("result", "NO_DATA");
    }

    @Test
    void waivesARequirementOrACriterion() throws IOException {
        assertThat(run(chair().row(
                                        "WAIVER",
                                        "A",
                                        "requirement=R-EDU",
                                        "from=2015-01-01",
                                        "to=2021-01-01",
                                        "basis=Decision 5",
                                        "approved_by=The chair"))
                        .result("R-EDU"))
                .containsEntry("result", "WAIVED")
                .containsEntry("since", "2015-01-01")
                .containsEntry("evidence", "Waived: Decision 5, approved by The chair");
        assertThat(run(chair().row("WAIVER", "A", "criterion=PARTY_BUILDING", "from=2015-01-01", "basis=Decision 5"))
                        .result("R-PARTY"))
                .containsEntry("result", "WAIVED");
    }

    @Test
    void reducesWhatIsAsked() throws IOException {
        CommandRun run = run(chair().row("PAPER", "A", "level=COLLEGE", "field=LAW", "issued_on=2004-07-01")
                .row(
                        "WAIVER",
                        "A",
                        "criterion=PROFESSIONAL",
                        "reduced_to=COLLEGE",
                        "from=2015-01-01",
                        "basis=Decision 5"));

        assertThat(run.result("R-LAW"))
                .containsEntry("result", "MET")
                .containsEntry(
                        "evidence",
                        "Professional qualification: college, law, 01/07/2004; Reduced to college: Decision 5");
    }

    @Test
    void joinsPostsOfOneRequirementInTheOrderOfTheFile() throws IOException {
        CommandRun run = run(facts().row("PERSON", "A")
                .row("POST", "A", "post=VILLAGE_HEAD", "unit_type=COMMUNE", "region=PLAIN", "from=2012-03-01")
                .row("POST", "A", "post=CLERK", "unit_type=COMMUNE", "region=PLAIN", "from=2012-03-01"));

        assertThat(run.results().getFirst()).containsEntry("post", "VILLAGE_HEAD CLERK");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .containsExactly(
                        "row 3, column post: note: no rule of any time speaks of this post; rows with it: 1 (found: VILLAGE_HEAD)");
    }

    @Test
    void takesThePersonOfARowFromAnywhereInTheTable() throws IOException {
        CommandRun run = run(facts().row("CONFIRMED_NONE", "A", "criterion=HEALTH")
                .chair("B")
                .row("POST", "A", "post=CHAIR", "unit_type=COMMUNE", "region=PLAIN", "from=2012-03-01")
                .row("PERSON", "A"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.results()).extracting(line -> line.get("person")).first().isEqualTo("A");
        assertThat(run.of("A")).hasSize(6);
        assertThat(run.of("B")).hasSize(6);
    }

    private static String[] with(String[] cells, String more) {
        String[] all = Arrays.copyOf(cells, cells.length + 1);
        all[cells.length] = more;
        return all;
    }

    private CommandRun run(FactsCsv facts) throws IOException {
        return CommandRun.of(folder, facts);
    }
}
