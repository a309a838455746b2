package vn.nangchuan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The other tests hash with less work; this one asks the portal's own encoder. */
class PasswordStrengthUnitTests {

    @Test
    void aGuessCostsSixteenMebibytesAndTwoRounds() {
        assertThat(new SecuritySetup().passwords().encode("van-lang-2019"))
                .startsWith("$argon2id$v=19$m=16384,t=2,p=1$");
    }
}
