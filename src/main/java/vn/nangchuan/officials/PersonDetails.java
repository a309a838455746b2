package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.MonthOrDay;

/**
 * What the official form asks of a person besides name, sex and birth. Of what is sensitive it says at most that it is
 * known; {@link Disclosures} tells it. Null: not known.
 *
 * @param version counts the changes of these fields; an edit made from an older count is refused
 * @param documents the one in use first, then the later before the earlier
 * @param pastService outside the posts of the register, the earliest first
 * @param warnings what in the dossier looks odd, each at the group it concerns
 */
public record PersonDetails(
        int version,
        boolean ethnicityKnown,
        @Nullable String phone,
        @Nullable String recruitedBy,
        @Nullable LocalDate joinedOn,
        @Nullable String civilRank,
        @Nullable String jobPosition,
        @Nullable ContractKind contract,
        List<HeldDocument> documents,
        List<ServedBefore> pastService,
        List<Finding> warnings) {

    public PersonDetails {
        documents = List.copyOf(documents);
        pastService = List.copyOf(pastService);
        warnings = List.copyOf(warnings);
    }

    /** What is odd about one group. */
    public List<Finding> warningsAt(String group) {
        return warnings.stream()
                .filter(finding -> group.equals(finding.field()))
                .toList();
    }

    /**
     * Where the person served before, as the paper dossier says it.
     *
     * @param to last month, or day of it
     * @param version counts its changes
     */
    public record ServedBefore(long id, MonthOrDay from, MonthOrDay to, String unit, String post, int version) {}

    /**
     * An identity document, by its last four digits.
     *
     * @param validTo first day on which another one had taken its place; null where that is not known
     * @param toCompare whether the province has to compare the number, which is in use, with other registers
     * @param notCompared whether nobody has asked yet who else has the number, which is in use: it came in a file, and the night asks
     * @param current whether its number is the one that counts
     */
    public record HeldDocument(
            long id,
            IdentityKind kind,
            String last4,
            @Nullable LocalDate issuedOn,
            @Nullable String issuer,
            @Nullable LocalDate validTo,
            boolean toCompare,
            boolean notCompared,
            boolean current) {}
}
