package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.UnitType;

class LawBookUnitTests {
    private static final String GOOD = """
            id: SET
            version: 3
            title: On leaders
            issuer: The ministry
            document: Decision 1
            source: Gazette 7
            from: 2012-12-15
            to: 2019-12-25
            posts:
              LEADERS: [CHAIR, VICE_CHAIR]
              CLERKS: [CLERK]
            requirements:
              - id: R1
                posts: LEADERS
                region: MOUNTAIN
                unitTypes: [WARD]
                appointment: FIRST
                recruitedBefore: 2019-12-25
                criterion: PROFESSIONAL
                minLevel: BACHELOR
                fields: { LEADERS: [LAW, ECONOMICS] }
                grace: { until: 2014-01-01, recruitedBefore: 2013-01-01 }
                priority: 2
                from: 2013-01-01
                article: Article 5
                verified: true
                waivable: true
            """;

    @Test
    void readsARuleAsItIsWritten() {
        Law law = read(GOOD);

        RuleSet ruleSet = law.ruleSets().getFirst();
        assertThat(ruleSet.id()).isEqualTo("SET");
        assertThat(ruleSet.version()).isEqualTo(3);
        Set<PostCode> leaders = Set.of(new PostCode("CHAIR"), new PostCode("VICE_CHAIR"));
        Set<ProfessionalField> fields = Set.of(ProfessionalField.LAW, ProfessionalField.ECONOMICS);
        assertThat(ruleSet.requirements())
                .containsExactly(new Requirement(
                        "R1",
                        Criterion.PROFESSIONAL,
                        new Applicability(
                                leaders,
                                Region.MOUNTAIN,
                                Set.of(UnitType.WARD),
                                Applicability.Appointment.FIRST,
                                false,
                                null,
                                LocalDate.of(2019, 12, 25)),
                        new Demand.AtLeast(
                                Level.BACHELOR,
                                Map.of(new PostCode("CHAIR"), fields, new PostCode("VICE_CHAIR"), fields)),
                        new Validity(LocalDate.of(2013, 1, 1), LocalDate.of(2019, 12, 25)),
                        new Grace(LocalDate.of(2014, 1, 1), LocalDate.of(2013, 1, 1), null),
                        null,
                        2,
                        new LegalSource("Decision 1", "Article 5"),
                        true,
                        true));
    }

    @Test
    void tellsWhereAWorkedExampleAndTheRulesDisagree() {
        String example = """
            examples:
              - name: a newcomer
                date: 2015-01-01
                posts: [{ post: CHAIR, region: MOUNTAIN, unitType: WARD, from: 2014-06-01 }]
                papers: [{ level: BACHELOR, field: LAW, issued: 2014-01-01 }]
                expect: { R1: %s }
            """;

        assertThat(read(GOOD + example.formatted("MET")).contradictions()).isEmpty();
        assertThat(read(GOOD + example.formatted("NOT_MET")).contradictions())
                .singleElement()
                .satisfies(contradiction -> {
                    assertThat(contradiction.sentence())
                            .isEqualTo("SET, example a newcomer: expected {R1=[NOT_MET]}, but found {R1=[MET]}");
                    assertThat(contradiction.difference()).isEqualTo("R1 NOT_MET → MET");
                });
    }

    @Test
    void saysOfAWorkedExampleNoMoreThanWhatDiffers() {
        String example = """
            examples:
              - name: a newcomer
                date: 2015-01-01
                posts: [{ post: CHAIR, region: MOUNTAIN, unitType: WARD, from: 2014-06-01 }]
                papers: [{ level: BACHELOR, field: LAW, issued: 2014-01-01 }]
                expect: { %s }
                outcome: %s
            """;

        assertThat(read(GOOD + example.formatted("R1: MET, R2: NO_DATA", "NO_DATA"))
                        .contradictions())
                .extracting(Contradiction::difference)
                .containsExactly("R2 NO_DATA → –; outcome NO_DATA → MET");
        assertThat(read(GOOD + example.formatted("", "MET")).contradictions())
                .extracting(Contradiction::difference)
                .containsExactly("R1 – → MET");
    }

    @Test
    void tellsTheLineOfWhatCannotBeRead() {
        refusal("id: SET\nversion: [of\n").withMessageContaining("(line ");
        refusal(GOOD.replace("minLevel: BACHELOR", "minLevel: WIZARD"))
                .withMessage("good.yaml, rule R1: minLevel: \"WIZARD\" is no value that is known here (line 13)");
        refusal(GOOD.replace("from: 2012-12-15", "from: 2012-02-30"))
                .withMessageContaining("from: \"2012-02-30\" is no day such as 2019-07-19 (line ");
        refusal(GOOD + "examples:\n  - name: first\n  - name: second\n    age: 3\n")
                .withMessageMatching("good.yaml, example first: .* \\(line 29\\)");
    }

    @Test
    void aWorkedExampleThatCannotBeReadIsNamed() {
        String example = """
            examples:
              - name: a newcomer
                date: 2015-01-01
                posts: [{ post: CHAIR, region: MOUNTAIN }]
                expect: { R1: MET }
            """;

        assertThatExceptionOfType(InvalidRuleException.class)
                .isThrownBy(() -> read(GOOD + example))
                .withMessageContainingAll("example a newcomer", "from is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                posts: LEADERS            | posts: [CHAIR, BISHOP]     | post BISHOP is not declared
                minLevel: BACHELOR        | minLevel: WIZARD           | WIZARD
                minLevel: BACHELOR        | minLevel: POLITICAL_ELEMENTARY | cannot be asked of PROFESSIONAL
                minLevel: BACHELOR        | minAge: 18                 | fields without minLevel
                minLevel: BACHELOR        | minLevel: 2                | Level
                criterion: PROFESSIONAL   | criterion: CHARM           | CHARM
                criterion: PROFESSIONAL   | recruitedFrom: 2012-12-15  | criterion is missing
                region: MOUNTAIN          | region: SEASIDE            | SEASIDE
                from: 2013-01-01          | from: 2020-01-01           | from 2020-01-01 is after to 2019-12-25
                from: 2013-01-01          | from: 2013-02-30           | 2013-02-30
                article: Article 5        | article: ' '               | legal source
                article: Article 5        | document: Decision 2       | article is missing
                verified: true            | minorityLanguageDuty: true | verified is missing
                waivable: true            | waiveable: true            | waiveable
                waivable: true            | minAge: 18                 | more than one
                { LEADERS: [LAW, ECONOMICS] } | { CHAIR: [LAW] }       | fields are given for
                { LEADERS: [LAW, ECONOMICS] } | { LEADERS: [MAGIC] }   | MAGIC
                """)
    void refusesAWrongRuleNamingFileAndRule(String right, String wrong, String complaint) {
        refusal(GOOD.replace("    " + right, "    " + wrong).replace("fields: " + right, "fields: " + wrong))
                .withMessageStartingWith("good.yaml, rule R1: ")
                .withMessageContaining(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                id: SET                   | version: 3                 | Duplicate
                document: Decision 1      | heading: Decision 1        | heading
                from: 2012-12-15          | from: 2020-01-01           | is after
                from: 2012-12-15          | from: 2013-01-02           | rule R1 is valid outside its rule set
                CLERKS: [CLERK]           | CLERKS: [clerk]            | is no post code
                version: 3                | ''                         | version is missing
                """)
    void refusesAWrongFileNamingIt(String right, String wrong, String complaint) {
        refusal(GOOD.replaceFirst(right.replace("[", "\\["), wrong))
                .withMessageStartingWith("good.yaml: ")
                .withMessageContaining(complaint);
    }

    @Test
    void refusesWhatIsNoRuleFile() {
        refusal("").withMessageStartingWith("good.yaml: ");
        refusal("---").withMessageStartingWith("good.yaml: ");
        refusal("just a sentence").withMessageStartingWith("good.yaml: ");
        refusal("[a: b").withMessageStartingWith("good.yaml: ");
        refusal("id: SET").withMessage("good.yaml: version is missing");
    }

    @Test
    void refusesListsWithHoles() {
        String head = GOOD.substring(0, GOOD.indexOf("requirements:"));
        refusal(head + "requirements: [null]").withMessageStartingWith("good.yaml");
        refusal(head + "requirements: [R1]").withMessageStartingWith("good.yaml, rule without id");
        refusal(GOOD.replace("[CLERK]", "[null]")).withMessageStartingWith("good.yaml: ");
        refusal(GOOD.replace("[CLERK]", "null")).withMessageStartingWith("good.yaml: ");
        refusal(GOOD.replace("[LAW, ECONOMICS]", "[LAW, null]")).withMessageStartingWith("good.yaml, rule R1: ");
    }

    @Test
    void refusesAgesForOneSexOnly() {
        refusal(GOOD.replace("criterion: PROFESSIONAL", "criterion: AGE")
                        .replace("minLevel: BACHELOR", "maxAge: { MALE: 60 }")
                        .replace("    fields: { LEADERS: [LAW, ECONOMICS] }\n", ""))
                .withMessage("good.yaml, rule R1: maxAge for FEMALE is missing (line 13)");
    }

    @Test
    void refusesTheSameRuleInTwoFilesNamingTheSecond() {
        Map<String, InputStream> files =
                Map.of("b.yaml", stream(GOOD.replace("id: SET", "id: OTHER")), "a.yaml", stream(GOOD));
        assertThatExceptionOfType(InvalidRuleException.class)
                .isThrownBy(() -> LawBook.read(files))
                .withMessage("b.yaml: rule R1 is there twice for the same days");
    }

    @Test
    void readsEveryRuleFileOfAFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("one.yaml"), GOOD);
        Files.writeString(folder.resolve("notes.txt"), "not a rule file");
        assertThat(LawBook.read(folder).ruleSets()).hasSize(1);
    }

    @Test
    void refusesAFolderWithoutRuleFiles(@TempDir Path folder) {
        assertThatExceptionOfType(InvalidRuleException.class)
                .isThrownBy(() -> LawBook.read(folder))
                .withMessageEndingWith("there is no rule file");
    }

    @Test
    void refusesToReadNoFiles() {
        assertThatExceptionOfType(InvalidRuleException.class)
                .isThrownBy(() -> LawBook.read(Map.of()))
                .withMessage("rules: there is no rule file");
    }

    private static ThrowableAssertAlternative<InvalidRuleException> refusal(String yaml) {
        assertThat(yaml).isNotEqualTo(GOOD);
        return assertThatExceptionOfType(InvalidRuleException.class).isThrownBy(() -> read(yaml));
    }

    private static Law read(String yaml) {
        return LawBook.read(Map.of("good.yaml", stream(yaml)));
    }

    private static InputStream stream(String yaml) {
        return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
