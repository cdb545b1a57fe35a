package dev.quadlet.systemd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.value.UnitName;
import org.junit.jupiter.api.Test;

class LogQueryTest {
    private static final String RUN = "_SYSTEMD_INVOCATION_ID=a1 + INVOCATION_ID=a1 + USER_INVOCATION_ID=a1";

    private final LogQuery web = LogQuery.of(UnitName.of("web.service"));

    private static String asked(LogQuery query, boolean user) {
        return String.join(" ", query.arguments(user, 1000));
    }

    @Test
    void aRunIsAskedForByItsNumber() {
        assertThat(asked(web, true)).isEqualTo("--user-unit=web.service");
        assertThat(asked(web.invocation("a1"), true)).isEqualTo(RUN);
    }

    @Test
    void theLastWordsOfAUsersProcessAreFoundByItsNumber() {
        assertThat(asked(web.invocation("a1", 77).after(new Cursor("c")), true))
                .isEqualTo("--after-cursor=c " + RUN + " + _PID=77 _UID=1000");
        assertThat(asked(web.invocation("a1", 77), false)).isEqualTo(RUN);
        assertThatThrownBy(() -> web.invocation("a1", 0)).hasMessage("Not a process: 0");
    }
}
