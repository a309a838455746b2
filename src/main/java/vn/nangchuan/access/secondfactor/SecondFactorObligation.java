package vn.nangchuan.access.secondfactor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.Demonstration;
import vn.nangchuan.kernel.AccountId;

/**
 * Who must have a second factor: holders of the roles in {@code access/second-factor.csv}, unless the installation
 * switches that off. A demonstration, whose passwords everybody can read, does not ask for it of itself.
 */
@Component
public class SecondFactorObligation {

    private final SecondFactorStore store;
    private final boolean inForce;
    private final Set<String> roles;

    SecondFactorObligation(
            SecondFactorStore store,
            Demonstration demonstration,
            @Value("${nangchuan.sign-in.second-factor.obligatory:#{null}}") @Nullable Boolean obligatory) {
        this.store = store;
        this.inForce = obligatory == null ? !demonstration.enabled() : obligatory;
        this.roles = read();
    }

    /** Whether one of the account's roles obliges it today. */
    public boolean binds(AccountId account) {
        return inForce && store.rolesOf(account).stream().anyMatch(roles::contains);
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("access/second-factor.csv").getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
