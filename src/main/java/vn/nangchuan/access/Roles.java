package vn.nangchuan.access;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which role holds which permission; data, from {@code access/roles.csv}. */
@Component
public class Roles {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Set<String>> permissions;

    Roles() {
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("access/roles.csv").getInputStream(), StandardCharsets.UTF_8)) {
            permissions = FORMAT.parse(reader).stream().collect(Collectors.groupingBy(Roles::role, permissionSet()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Everything that the roles together may do; a role without a line may do nothing. */
    Set<String> permissionsOf(Collection<String> roles) {
        return roles.stream()
                .flatMap(role -> permissions.getOrDefault(role, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The roles that hold a permission. */
    public Set<String> holding(String permission) {
        return permissions.entrySet().stream()
                .filter(role -> role.getValue().contains(permission))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every permission that some role holds. */
    Set<String> allPermissions() {
        return permissionsOf(permissions.keySet());
    }

    private static String role(CSVRecord line) {
        return line.get("role");
    }

    private static Collector<CSVRecord, ?, Set<String>> permissionSet() {
        return Collectors.mapping(line -> line.get("permission"), Collectors.toUnmodifiableSet());
    }
}
