package vn.nangchuan.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.officials.ContractKind;
import vn.nangchuan.officials.EnterOfficial;
import vn.nangchuan.officials.EnterOfficial.Details;
import vn.nangchuan.officials.EnterOfficial.NewPosting;
import vn.nangchuan.officials.EnterOfficial.NewQualification;
import vn.nangchuan.officials.IdentityEntry;
import vn.nangchuan.officials.IdentityNumber;
import vn.nangchuan.officials.PartyEntry;
import vn.nangchuan.officials.RankEntry;
import vn.nangchuan.officials.RecruitmentEntry;
import vn.nangchuan.officials.Register;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;

/** Loads the register. */
@Component
class DemonstrationOfficials {

    private final Register register;

    DemonstrationOfficials(Register register) {
        this.register = register;
    }

    void load(DemonstrationKeys keys) {
        Map<String, List<CsvFile.Line>> postings = byOfficial("postings");
        Map<String, List<CsvFile.Line>> qualifications = byOfficial("qualifications");
        Map<String, List<CsvFile.Line>> details = byOfficial("details");
        List<CsvFile.Line> officials = CsvFile.read("officials");
        List<OfficialId> ids = register.enter(officials.stream()
                .map(line -> entry(
                        line,
                        keys,
                        postings.getOrDefault(line.text("key"), List.of()),
                        qualifications.getOrDefault(line.text("key"), List.of()),
                        details.getOrDefault(line.text("key"), List.of())))
                .toList());
        for (int index = 0; index < ids.size(); index++) {
            keys.official(officials.get(index).text("key"), ids.get(index));
        }
    }

    private static Map<String, List<CsvFile.Line>> byOfficial(String file) {
        return CsvFile.read(file).stream().collect(Collectors.groupingBy(line -> line.text("official")));
    }

    private static EnterOfficial entry(
            CsvFile.Line line,
            DemonstrationKeys keys,
            List<CsvFile.Line> postings,
            List<CsvFile.Line> qualifications,
            List<CsvFile.Line> details) {
        String identity = line.optional("identity_number");
        return new EnterOfficial(
                keys.unit(line.text("unit")),
                line.text("full_name"),
                sex(line.optional("sex")),
                line.optionalDate("birth_date"),
                identity == null ? null : new IdentityNumber(identity),
                line.optionalDate("recruited_on"),
                line.optionalDate("reviewed_on"),
                postings.stream().map(posting -> posting(posting, keys)).toList(),
                qualifications.stream()
                        .map(DemonstrationOfficials::qualification)
                        .toList(),
                details.stream()
                        .findFirst()
                        .map(DemonstrationOfficials::details)
                        .orElse(null));
    }

    private static Details details(CsvFile.Line line) {
        List<IdentityEntry> documents = new ArrayList<>();
        documents.add(
                new IdentityEntry("", line.optionalDate("identity_issued_on"), line.optional("identity_issuer"), null));
        String former = line.optional("former_number");
        if (former != null) {
            documents.add(new IdentityEntry(
                    former,
                    line.optionalDate("former_issued_on"),
                    line.optional("former_issuer"),
                    line.optionalDate("former_until")));
        }
        return new Details(
                line.optional("ethnicity"),
                line.optional("phone"),
                new RecruitmentEntry(null, line.optional("recruited_by"), line.optionalDate("joined_on")),
                new PartyEntry(
                        line.optionalDate("party_joined_on"),
                        line.optionalDate("party_official_on"),
                        line.optional("party_post"),
                        null),
                new RankEntry(
                        line.optional("civil_rank"),
                        line.optional("job_position"),
                        line.optional("contract", ContractKind.class)),
                documents);
    }

    private static @Nullable Sex sex(@Nullable String letter) {
        return letter == null ? null : letter.equals("F") ? Sex.FEMALE : Sex.MALE;
    }

    private static NewPosting posting(CsvFile.Line line, DemonstrationKeys keys) {
        return new NewPosting(
                line.text("post"),
                keys.unit(line.text("unit")),
                line.date("valid_from"),
                line.optionalDate("valid_to"),
                line.date("first_appointed_on"),
                line.flag("minority_language_duty"));
    }

    private static NewQualification qualification(CsvFile.Line line) {
        return new NewQualification(
                Criterion.valueOf(line.text("criterion")),
                line.optional("level", Level.class),
                line.optional("field", ProfessionalField.class),
                null,
                line.optional("language"),
                line.optional("score"),
                line.date("issued_on"),
                line.text("issuer"),
                line.optional("number"));
    }
}
