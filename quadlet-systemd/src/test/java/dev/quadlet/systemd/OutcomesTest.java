package dev.quadlet.systemd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.value.UnitName;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States, as systemctl shows them, and what they mean. */
class OutcomesTest {
    private static final UnitName WEB = UnitName.of("web.service");

    private static CommandResult result(String output) {
        return CommandResult.of(Command.of("systemctl", "show"), 0, output.getBytes(UTF_8), new byte[0], Duration.ZERO);
    }

    /** Properties as {@code name=text} with blanks between them, over those of a unit that was never started. */
    private static UnitStatus status(String properties) {
        Map<String, String> all =
                new HashMap<>(Map.of("LoadState", "loaded", "ActiveState", "inactive", "Result", "success"));
        for (String property : properties.split(" ", -1)) {
            all.put(property.substring(0, property.indexOf('=')), property.substring(property.indexOf('=') + 1));
        }
        return new UnitStatus(WEB, all);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ActiveState=active SubState=running                          | ''       | ACTIVE            | is active",
                "ActiveState=activating SubState=start                        | ''       | PENDING           | is not done yet (start)",
                "ActiveState=activating SubState=auto-restart                 | ''       | RESTARTING        | ends again and again (auto-restart)",
                "ActiveState=activating SubState=auto-restart-queued          | ''       | RESTARTING        | ends again and again (auto-restart-queued)",
                "ActiveState=failed Result=exit-code ExecMainCode=1 ExecMainStatus=125 | '' | EXIT_CODE      | failed with an exit status (125)",
                "ActiveState=failed Result=exit-code NRestarts=2 StartLimitBurst=2 | ''  | START_LIMIT       | was started too often",
                "ActiveState=failed Result=exit-code NRestarts=2 StartLimitBurst=5 | ''  | EXIT_CODE         | failed with an exit status (0)",
                "ActiveState=failed Result=timeout ExecMainStatus=9           | ''       | TIMED_OUT         | took too long",
                "ActiveState=failed Result=signal ExecMainCode=2 ExecMainStatus=9 | ''   | SIGNAL            | was killed by a signal (9)",
                "ActiveState=failed Result=oom-kill                           | ''       | OUT_OF_MEMORY     | was killed because memory ran out",
                "ActiveState=failed Result=protocol                           | ''       | FAILED            | failed (protocol)",
                "ConditionResult=no ConditionTimestampMonotonic=5 | ''       | SKIPPED           | was not started: a condition does not hold",
                "InvocationID=a | 'Assertion failed on job for web.service.'       | ASSERTION_FAILED  | was not started: an assertion does not hold",
                "ConditionResult=no ConditionTimestampMonotonic=0 | '' | INACTIVE | does not run, and nothing failed",
                "ConditionResult=no ConditionTimestampMonotonic=3 | '' | INACTIVE | does not run, and nothing failed",
                "InvocationID=b                                               | ''       | ENDED             | ran and ended well",
                "InvocationID=a | 'A dependency job for web.service failed. See …'       | DEPENDENCY_FAILED | was not started: a unit that it requires failed",
                "InvocationID=a | 'A dependency job for other.service failed. See …'     | INACTIVE | does not run, and nothing failed",
                "InvocationID=a | 'Job for web.service canceled.'                        | CANCELED          | was not started: the job was taken back",
                "ActiveState=failed Result=signal                | 'Job for web.service canceled.' | CANCELED      | was not started: the job was taken back",
                "ActiveState=deactivating SubState=stop-post Result=exit-code ExecMainCode=1 ExecMainStatus=42 | '' | EXIT_CODE | failed with an exit status (42)",
                "ActiveState=deactivating SubState=stop-sigterm Result=success | '' | PENDING | is not done yet (stop-sigterm)",
                "ActiveState=deactivating SubState=stop-sigterm | 'Job for web.service canceled.' | CANCELED      | was not started: the job was taken back",
                "InvocationID=b | 'Job for web.service canceled.'                        | CANCELED          | was not started: the job was taken back",
                "InvocationID=  | ''                             | INACTIVE | does not run, and nothing failed",
                "InvocationID=a | 'Job for web.service failed.'  | NOT_ACTIVE | is not active",
                "Job=7          | ''                             | PENDING | is not done yet ()",
                "LoadState=masked                                             | ''       | MASKED            | is masked",
                "LoadState=bad-setting LoadError=bad                          | ''       | BAD_SETTING       | has a setting that systemd refuses (bad)",
                "LoadState=not-found LoadError=none                           | ''       | NOT_FOUND         | is not known (none)",
                "LoadState=not-found ActiveState=active                       | ''       | NOT_FOUND         | is not known",
            })
    void theStateTellsWhatBecameOfAStart(String properties, String said, Outcome outcome, String sentence) {
        Map<UnitName, UnitStatus> before = Map.of(WEB, status("InvocationID=a ConditionTimestampMonotonic=3"));
        String after = properties.contains("InvocationID") ? properties : properties + " InvocationID=a";
        after = after.contains("ConditionTimestamp") ? after : after + " ConditionTimestampMonotonic=3";

        UnitOutcome became =
                Outcomes.ofStart(before, Map.of(WEB, status(after)), said).get(0);

        assertThat(became.outcome()).isEqualTo(outcome);
        assertThat(became).hasToString("web.service " + sentence);
    }

    @Test
    void aFailureTellsOfEachUnitAndWhatToDo() {
        UnitStatus failed = status("ActiveState=failed Result=exit-code ExecMainCode=1 ExecMainStatus=125");
        List<UnitOutcome> outcomes =
                List.of(new UnitOutcome(Outcome.EXIT_CODE, failed), new UnitOutcome(Outcome.ACTIVE, failed));

        UnitException e = UnitException.of("start", outcomes);

        assertThat(e).hasMessage("""
                        start: web.service failed with an exit status (125)
                        Read its journal; 125 is Podman's own failure, such as an image that is not there.""");
        assertThat(e.failed()).hasSize(1);
        assertThat(e.outcomes()).hasSize(2);
        assertThat(e.remedy()).startsWith("Read its journal;");
    }

    @Test
    void blocksAreUnitsInTheOrderOfTheNames() {
        String shown = """
                Id=web.service
                LoadState=loaded
                ActiveState=active
                SubState=running
                Result=success
                NRestarts=1
                MainPID=42
                ExecMainCode=0
                ExecMainStatus=0
                ActiveEnterTimestamp=Mon 2026-11-23 00:56:57.807080 UTC
                TimeoutStartUSec=1min 30s
                TimeoutStopUSec=infinity
                SourcePath=/etc/containers/systemd/a=b.container
                UnitFileState=generated
                InvocationID=0123
                Job=7

                Id=none.service
                LoadState=not-found
                LoadError=org.freedesktop.systemd1.NoSuchUnit "Unit none.service not found."
                ActiveState=brand-new
                ActiveEnterTimestamp=
                Job=0
                """;
        List<UnitName> names = List.of(WEB, UnitName.of("none.service"));

        Map<UnitName, UnitStatus> statuses = ShowOutput.read(names, result(shown));

        assertThat(statuses.keySet()).containsExactlyElementsOf(names);
        UnitStatus web = statuses.values().iterator().next();
        assertThat(web).hasToString("web.service: loaded, active (running)");
        assertThat(web.activeSince()).contains(Instant.parse("2026-11-23T00:56:57.807080Z"));
        assertThat(web.startTimeout()).contains(Duration.ofSeconds(90));
        assertThat(web.stopTimeout()).isEmpty();
        assertThat(web.sourcePath().map(String::valueOf)).contains("/etc/containers/systemd/a=b.container");
        assertThat(web.isGenerated()).isTrue();
        assertThat(web.mainPid()).hasValue(42);
        assertThat(web.mainStatus()).isEmpty();
        assertThat(web.restarts()).isEqualTo(1);
        assertThat(web.job()).hasValue(7);
        UnitStatus none = List.copyOf(statuses.values()).get(1);
        assertThat(none.loadState()).isEqualTo(LoadState.NOT_FOUND);
        assertThat(none.activeState()).isEqualTo(new ActiveState("brand-new"));
        assertThat(none.loadError())
                .hasValueSatisfying(error -> assertThat(error).contains("not found"));
        assertThat(none.activeSince()).isEmpty();
        assertThat(none.job()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                     | 0 units were described instead of 1",
                "'garbage'                              | 0 units were described instead of 1",
                "'LoadState=loaded'                     | web.service has no state",
            })
    void whatIsNoOutputOfSystemctlIsRefused(String shown, String message) {
        assertThatThrownBy(() -> ShowOutput.read(List.of(WEB), result(shown)))
                .isInstanceOf(MalformedOutputException.class)
                .hasMessageContaining(message);
    }
}
