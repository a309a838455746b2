package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierField.Part;
import vn.nangchuan.scope.UnitPath;

/** What must be right about what is entered of a person. */
@Component
class PersonRules {

    private static final int LONGEST_NAME_OF_AN_AGENCY = 200;
    private static final int LONGEST_POST = 120;
    private static final OfficialId NOBODY_YET = new OfficialId(0);

    private final DossierPartReader reader;
    private final PostCatalogue catalogue;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    PersonRules(DossierPartReader reader, PostCatalogue catalogue, BusinessClock clock, JdbcClient jdbc) {
        this.reader = reader;
        this.catalogue = catalogue;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    EntryChecks of(OfficialId id, PersonalEntry entry) {
        return personal(reader.read(id), entry);
    }

    EntryChecks ofSomebodyNew(NewOfficial entry, UnitPath keeper) {
        return byItself(entry.personal(), keeper)
                .and(post(entry.post(), entry.personal().birthDate()))
                .and(checks(null)
                        .all(
                                "post",
                                catalogue
                                        .everywhere()
                                        .taking(
                                                entry.post().post(),
                                                entry.post().from())))
                .and(checks(entry.personal().birthDate())
                        .required("number", entry.identity().number()));
    }

    /** Without looking at what else the dossier says. */
    EntryChecks byItself(PersonalEntry entry, UnitPath keeper) {
        DossierPart nothing = new DossierPart(NOBODY_YET, keeper, Part.PERSON, 0, null, null, null, false, Map.of());
        return personal(List.of(nothing), entry);
    }

    private EntryChecks personal(List<DossierPart> dossier, PersonalEntry entry) {
        EntryChecks checks = checks(null)
                .required("fullName", entry.fullName())
                .required("sex", entry.sex())
                .required("birthDate", entry.birthDate())
                .when(
                        entry.phone() != null && !entry.phone().matches("\\+?\\d{9,12}"),
                        "phone",
                        EntryFinding.ENTRY_PHONE_UNFIT)
                .when(!isGroup(entry.ethnicity()), "ethnicity", FieldFinding.FIELD_CHOICE_UNKNOWN);
        if (!entry.fullName().isEmpty()) {
            checks.all("fullName", rules(dossier, DossierField.NAME).findings(entry.fullName()));
        }
        if (entry.birthDate() != null) {
            checks.all(
                    "birthDate",
                    rules(dossier, DossierField.BIRTH_DATE)
                            .findings(entry.birthDate().toString()));
        }
        return checks;
    }

    private FieldRules rules(List<DossierPart> dossier, DossierField field) {
        return new FieldRules(dossier, dossier.getFirst(), field, clock.today());
    }

    EntryChecks post(FirstPostEntry entry, @Nullable LocalDate birthDate) {
        return checks(birthDate)
                .required("post", entry.post())
                .required("from", entry.from())
                .past("from", entry.from())
                .past("firstAppointedOn", entry.firstAppointedOn())
                .notBefore("from", entry.from(), entry.firstAppointedOn())
                .past("recruitedOn", entry.recruitedOn());
    }

    EntryChecks of(@Nullable LocalDate birthDate, RecruitmentEntry entry) {
        return checks(birthDate)
                .past("recruitedOn", entry.recruitedOn())
                .text("recruitedBy", entry.recruitedBy(), LONGEST_NAME_OF_AN_AGENCY)
                .past("joinedOn", entry.joinedOn());
    }

    EntryChecks of(@Nullable LocalDate birthDate, PartyEntry entry) {
        return checks(birthDate)
                .past("joinedOn", entry.joinedOn())
                .past("officialOn", entry.officialOn())
                .notBefore("officialOn", entry.officialOn(), entry.joinedOn())
                .text("post", entry.post(), LONGEST_POST)
                .text("postBesides", entry.postBesides(), LONGEST_POST);
    }

    EntryChecks of(RankEntry entry) {
        return checks(null)
                .text("civilRank", entry.civilRank(), LONGEST_POST)
                .text("jobPosition", entry.jobPosition(), LONGEST_NAME_OF_AN_AGENCY);
    }

    EntryChecks of(@Nullable LocalDate birthDate, IdentityEntry entry) {
        return checks(birthDate)
                .when(
                        !entry.number().isEmpty() && !entry.number().matches("\\d{9}|\\d{12}"),
                        "number",
                        EntryFinding.ENTRY_IDENTITY_UNFIT)
                .past("issuedOn", entry.issuedOn())
                .text("issuer", entry.issuer(), LONGEST_NAME_OF_AN_AGENCY)
                .past("until", entry.until())
                .notBefore("until", entry.until(), entry.issuedOn());
    }

    private EntryChecks checks(@Nullable LocalDate birthDate) {
        return new EntryChecks(clock.today(), birthDate);
    }

    private boolean isGroup(@Nullable String code) {
        return code == null
                || jdbc.sql("SELECT COUNT(*) FROM ethnic_group WHERE code = :code")
                                .param("code", code)
                                .query(Long.class)
                                .single()
                        > 0;
    }
}
