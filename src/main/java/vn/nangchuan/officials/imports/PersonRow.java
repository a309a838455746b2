package vn.nangchuan.officials.imports;

import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.officials.ContractKind;
import vn.nangchuan.officials.IdentitySeal.Sealed;
import vn.nangchuan.officials.PartyEntry;
import vn.nangchuan.officials.PersonalEntry;
import vn.nangchuan.officials.RankEntry;
import vn.nangchuan.officials.RecruitmentEntry;

/** The row of a person as it is stored, with bytes in hexadecimal digits. */
record PersonRow(
        long id,
        String name,
        @Nullable String sex,
        @Nullable LocalDate birthDate,
        @Nullable String cipher,
        @Nullable String hash,
        @Nullable String last4,
        @Nullable LocalDate recruitedOn,
        @Nullable String recruitedBy,
        @Nullable LocalDate joinedOn,
        @Nullable String ethnicity,
        @Nullable String phone,
        @Nullable LocalDate partyJoinedOn,
        @Nullable LocalDate partyOfficialOn,
        @Nullable String partyPost,
        @Nullable String partyPostBesides,
        @Nullable String civilRank,
        @Nullable String jobPosition,
        @Nullable ContractKind contract) {

    /** Somebody of whom nothing is known yet. */
    static PersonRow empty() {
        return new PersonRow(
                0, "", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    PersonRow with(long number) {
        return new PersonRow(
                number,
                name,
                sex,
                birthDate,
                cipher,
                hash,
                last4,
                recruitedOn,
                recruitedBy,
                joinedOn,
                ethnicity,
                phone,
                partyJoinedOn,
                partyOfficialOn,
                partyPost,
                partyPostBesides,
                civilRank,
                jobPosition,
                contract);
    }

    PersonRow with(PersonalEntry person, RecruitmentEntry recruitment, PartyEntry party, RankEntry rank) {
        return new PersonRow(
                id,
                person.fullName(),
                Values.text(person.sex()),
                person.birthDate(),
                cipher,
                hash,
                last4,
                recruitment.recruitedOn(),
                recruitment.recruitedBy(),
                recruitment.joinedOn(),
                person.ethnicity(),
                person.phone(),
                party.joinedOn(),
                party.officialOn(),
                party.post(),
                party.postBesides(),
                rank.civilRank(),
                rank.jobPosition(),
                rank.contract());
    }

    PersonRow with(Sealed number) {
        return new PersonRow(
                id,
                name,
                sex,
                birthDate,
                hex(number.cipher()),
                hex(number.hash()),
                number.last4(),
                recruitedOn,
                recruitedBy,
                joinedOn,
                ethnicity,
                phone,
                partyJoinedOn,
                partyOfficialOn,
                partyPost,
                partyPostBesides,
                civilRank,
                jobPosition,
                contract);
    }

    String nameSort() {
        return hex(VietnameseText.personSortKey(name));
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
