package vn.nangchuan.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.Finding;

/** What a password must be: long, not the user name, and not among those that everybody tries first. */
@Component
class PasswordRules {

    static final int LEAST_LENGTH = 12;
    static final int GREATEST_LENGTH = 128;

    private final Set<String> common;

    PasswordRules() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("access/common-passwords.txt").getInputStream(), StandardCharsets.UTF_8))) {
            common = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PasswordRules::bare)
                    .collect(toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<Finding> judge(String password, String username) {
        List<Finding> findings = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < LEAST_LENGTH) {
            findings.add(Finding.error(PasswordFinding.PASSWORD_TOO_SHORT, LEAST_LENGTH));
        }
        if (length > GREATEST_LENGTH) {
            findings.add(Finding.error(PasswordFinding.PASSWORD_TOO_LONG, GREATEST_LENGTH));
        }
        if (bare(password).contains(bare(username))) {
            findings.add(Finding.error(PasswordFinding.PASSWORD_HAS_USERNAME));
        }
        if (isCommon(bare(password))) {
            findings.add(Finding.error(PasswordFinding.PASSWORD_TOO_COMMON));
        }
        return findings;
    }

    /** Also when a common word is only repeated, or only digits were added to it. */
    private boolean isCommon(String bare) {
        return common.contains(bare) || common.contains(withoutDigitsAtEnd(bare)) || isRepetition(bare);
    }

    private static String withoutDigitsAtEnd(String bare) {
        return bare.replaceFirst("\\d+$", "");
    }

    private static boolean isRepetition(String bare) {
        return !bare.isEmpty() && (bare + bare).indexOf(bare, 1) < bare.length();
    }

    /** Lower case, without accents and signs: "Mật-Khẩu 123" reads as "matkhau123". */
    private static String bare(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]", "");
    }
}
