package dev.quadlet.kubernetes.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minutely               | * * * * *
            hourly                 | 0 * * * *
            Daily                  | 0 0 * * *
            weekly                 | 0 0 * * 1
            monthly                | 0 0 1 * *
            quarterly              | 0 0 1 1,4,7,10 *
            semiannually           | 0 0 1 1,7 *
            yearly                 | 0 0 1 1 *
            03:30                  | 30 3 * * *
            *-*-* 03:05:00         | 5 3 * * *
            *-*-01 00:00           | 0 0 1 * *
            *-01,07-15 12:00       | 0 12 15 1,7 *
            *:0/15                 | */15 * * * *
            *:5/10                 | 5-59/10 * * * *
            *-*-* *:00:00          | 0 * * * *
            8..17:00               | 0 8-17 * * *
            Mon 06:00              | 0 6 * * 1
            Mon..Fri *-*-* 03:30   | 30 3 * * 1-5
            Sat,Sunday 10:00       | 0 10 * * 6,0
            Fri..Sun 10:00         | 0 10 * * 5-6,0
            Sat..Mon 10:00         | 0 10 * * 6,0-1
            Sun..Sun 10:00         | 0 10 * * 0
            2/3:00                 | 0 2-23/3 * * *
            *-*-1/2 00:00          | 0 0 1-31/2 * *
            *-2/3-01 00:00         | 0 0 1 2-12/3 *
            Mon                    | 0 0 * * 1
            """)
    void cronSaysTheSame(String calendar, String cron) {
        assertThat(Calendar.cron(calendar)).contains(cron);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "never",
                "2026-01-01 00:00",
                "*-*-* 00:00:30",
                "*-*~01 00:00",
                "*-*-* 00:00 UTC",
                "Mon *-*-01 00:00",
                "*-*-* 25",
                "Foo 00:00",
                "Mon..Foo 00:00",
                "1.2:00",
                "*-* 00:00",
                "@5"
            })
    void cronCannotSayIt(String calendar) {
        assertThat(Calendar.cron(calendar)).isEmpty();
    }
}
