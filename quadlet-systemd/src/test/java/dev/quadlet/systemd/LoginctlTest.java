package dev.quadlet.systemd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginctlTest {
    @Test
    void aUserLingersAndRootLetsOthersLinger() {
        assertThat(Loginctl.enableLinger()).containsExactly("loginctl", "enable-linger");
        assertThat(Loginctl.enableLinger("senex")).containsExactly("loginctl", "enable-linger", "senex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "--no-ask-password"})
    void whatNamesNobodyIsRefused(String user) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Loginctl.enableLinger(user))
                .withMessage("Not the name of a user: '" + user + "'");
    }
}
