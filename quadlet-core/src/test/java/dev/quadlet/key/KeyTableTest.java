package dev.quadlet.key;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.syntax.SplitRule;
import dev.quadlet.value.UnitKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table in itself: complete, unambiguous, and with text that can be shown. */
class KeyTableTest {
    private static final Set<String> COMMON = Set.of("Unit", "Service", "Install");

    private static Stream<KeyRow> rows() {
        return KeyTable.rows().stream();
    }

    @Test
    void everySectionIsThereWithItsKeys() {
        Map<String, Long> sizes = rows().collect(groupingBy(KeyRow::section, counting()));

        assertThat(sizes.keySet())
                .containsExactlyInAnyOrder(
                        "Container",
                        "Pod",
                        "Volume",
                        "Network",
                        "Kube",
                        "Image",
                        "Build",
                        "Artifact",
                        "Quadlet",
                        "Unit",
                        "Service",
                        "Install");
        assertThat(rows().filter(row -> !COMMON.contains(row.section()))).hasSizeGreaterThanOrEqualTo(236);
        assertThat(sizes.get("Unit")).isGreaterThanOrEqualTo(60);
        assertThat(sizes.get("Service")).isGreaterThanOrEqualTo(90);
    }

    @Test
    void keysAndMethodsAreUniqueInTheirSection() {
        assertThat(rows().map(row -> row.section() + " " + row.name())).doesNotHaveDuplicates();
        assertThat(rows().map(row -> row.section() + " " + row.method().orElseThrow()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aSummaryIsASentenceThatEveryFormatCanShow() {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.summary())
                    .matches(text -> Character.isUpperCase(text.charAt(0)))
                    .endsWith(".")
                    .doesNotContain("<", ">", "&", "@", "{{")
                    .matches(text -> text.chars().filter(c -> c == '`').count() % 2 == 0, "backticks in pairs");
        });
    }

    @Test
    void aMethodIsTheKeyWithItsCapitalsInPlace() {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.method().orElseThrow())
                    .isEqualToIgnoringCase(row.name())
                    .matches(method -> Character.isLowerCase(method.charAt(0)));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Container, HealthCmd, healthCmd",
        "Container, DNSOption, dnsOption",
        "Container, IP6, ip6",
        "Network, IPv6, ipv6",
        "Container, GIDMap, gidMap",
        "Container, SubUIDMap, subUidMap",
        "Image, TLSVerify, tlsVerify",
        "Container, UserNS, userNs",
        "Network, IPAMDriver, ipamDriver",
        "Image, OS, os",
        "Service, CPUQuota, cpuQuota",
        "Unit, ConditionCPUs, conditionCpus",
    })
    void aRunOfCapitalsIsOneWord(String section, String name, String method) {
        assertThat(Keys.find(section, name).orElseThrow().method()).contains(method);
    }

    @Test
    void noKeyIsOlderThanItsKindOfUnit() {
        assertThat(rows()).allSatisfy(row -> {
            boolean own = row.kinds().size() == 1;

            assertThat(row.since().orElseThrow())
                    .isGreaterThanOrEqualTo(own ? row.kinds().iterator().next().since() : UnitKind.CONTAINER.since());
        });
    }

    @Test
    void onlyListsAndCommandsAreSplit() {
        assertThat(rows()).allSatisfy(row -> {
            boolean split = row.spelling().split() != SplitRule.NONE;
            Set<String> singleButSplit = Set.of("Exec", "ReloadCmd", "SecureBits", "Delegate");

            assertThat(!split
                            || row.repeatable()
                            || singleButSplit.contains(row.name())
                            || row.name().contains("Allowed"))
                    .isTrue();
        });
    }

    @Test
    void whatPodmanReadsItselfIsNotExpanded() {
        Stream<String> inert = rows().filter(row -> !COMMON.contains(row.section()))
                .filter(row -> !row.spelling().expansion().expandsSpecifiers())
                .filter(row -> !row.type().equals("bool"))
                .map(KeyRow::name)
                .distinct();

        assertThat(inert)
                .containsExactlyInAnyOrder(
                        "Notify",
                        "Pod",
                        "RemapUidSize",
                        "RemapUsers",
                        "ServiceName",
                        "User",
                        "Group",
                        "SetWorkingDirectory");
    }

    @Test
    void dollarSignsAreExpandedWhereACommandLineIsMade() {
        List<String> commands = rows().filter(row -> row.spelling().expansion().expandsVariables())
                .filter(row -> COMMON.contains(row.section()))
                .map(KeyRow::name)
                .toList();

        assertThat(commands)
                .containsExactlyInAnyOrder(
                        "ExecStart",
                        "ExecStartPre",
                        "ExecStartPost",
                        "ExecCondition",
                        "ExecReload",
                        "ExecStop",
                        "ExecStopPost");
    }

    @Test
    void deprecatedKeysSayWhatToUseInstead() {
        List<KeyRow> deprecated =
                rows().filter(row -> row.deprecated().isPresent()).toList();

        assertThat(deprecated).extracting(KeyRow::name).contains("VolatileTmp").hasSize(1 + 3 * 4);
        assertThat(deprecated)
                .allMatch(row -> row.name().equals("VolatileTmp") || row.name().startsWith("Remap"))
                .allMatch(row -> row.deprecated().orElseThrow().startsWith("use ")
                        && row.deprecated().orElseThrow().endsWith(" instead"));
    }

    @Test
    void theManualPageFitsTheSection() {
        assertThat(rows()).allSatisfy(row -> {
            String page = row.manual().orElseThrow();

            assertThat(page.startsWith("podman")).isEqualTo(!COMMON.contains(row.section()));
            assertThat(page.toLowerCase(Locale.ROOT)).endsWith("(5)");
        });
    }
}
