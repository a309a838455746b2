package vn.nangchuan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.access.PasswordFinding.PASSWORD_HAS_USERNAME;
import static vn.nangchuan.access.PasswordFinding.PASSWORD_TOO_COMMON;
import static vn.nangchuan.access.PasswordFinding.PASSWORD_TOO_LONG;
import static vn.nangchuan.access.PasswordFinding.PASSWORD_TOO_SHORT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nangchuan.kernel.Finding;

class PasswordRulesUnitTests {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(strings = {"bốn con voi xanh", "suối chảy qua 7 nhịp cầu", "correct horse battery staple"})
    void acceptsLongUnrelatedWords(String password) {
        assertThat(rules.judge(password, "lan")).isEmpty();
    }

    @Test
    void refusesFewerThanTwelveCharacters() {
        assertThat(rules.judge("voi xanh 7c", "lan")).extracting(Finding::code).containsExactly(PASSWORD_TOO_SHORT);
    }

    @Test
    void refusesMoreThanAHashNeedsToTake() {
        assertThat(rules.judge("voi xanh ".repeat(20) + "!", "lan"))
                .extracting(Finding::code)
                .contains(PASSWORD_TOO_LONG);
    }

    @Test
    void refusesTheUserNameInsideThePassword() {
        assertThat(rules.judge("xin.NÔNG.lan.2019", "nong.lan"))
                .extracting(Finding::code)
                .containsExactly(PASSWORD_HAS_USERNAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Matkhau123456",
                "Mật khẩu 2026!!",
                "Emyêuanhnhiều",
                "administrator1",
                "123456789012",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "Vietnamvodich2022"
            })
    void refusesWhatEverybodyTriesFirst(String password) {
        assertThat(rules.judge(password, "lan")).extracting(Finding::code).contains(PASSWORD_TOO_COMMON);
    }
}
