package vn.nangchuan.accounts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.UnitType;

/**
 * Which role may pass on which, and in what kind of unit; data, from {@code accounts/delegations.csv}. Where the unit lies
 * does not stand there: nobody reaches one outside their own.
 */
@Component
class Delegations {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Delegation> all;

    Delegations() {
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("accounts/delegations.csv").getInputStream(), StandardCharsets.UTF_8)) {
            all = FORMAT.parse(reader).stream()
                    .map(line -> new Delegation(
                            line.get("giver"), line.get("role"), UnitKind.valueOf(line.get("unit_kind"))))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<Delegation> all() {
        return all;
    }

    /** The roles that a holder of these may give in such a unit, in the order of the list. */
    List<String> rolesFor(Collection<String> held, UnitType unit) {
        return all.stream()
                .filter(delegation ->
                        held.contains(delegation.giver()) && delegation.kind().includes(unit))
                .map(Delegation::role)
                .distinct()
                .toList();
    }

    boolean allow(Collection<String> held, String role, UnitType unit) {
        return rolesFor(held, unit).contains(role);
    }

    /** One line: whoever holds one role may give the other in such units. */
    record Delegation(String giver, String role, UnitKind kind) {}

    /** Kinds of unit as far as roles tell them apart. */
    enum UnitKind {
        PROVINCE,
        DISTRICT,
        SCHOOL,
        /** Communes, wards, townships and special zones. */
        COMMUNE;

        boolean includes(UnitType type) {
            return name().equals(type.level().name());
        }
    }
}
