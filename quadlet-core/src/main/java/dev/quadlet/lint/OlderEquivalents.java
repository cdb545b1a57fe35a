package dev.quadlet.lint;

import dev.quadlet.key.Key;
import dev.quadlet.key.Keys;
import dev.quadlet.source.Fix;
import dev.quadlet.source.TextEdit;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.Quoting;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How something was said before there was a key for it: most keys are an option of Podman, which {@code PodmanArgs=} gave to
 * it all along. Not those whose value Podman's generator changes, such as references to other units.
 */
final class OlderEquivalents {
    /** Options that came with their keys or little before, so that an older Podman would refuse them. */
    private static final Map<String, PodmanVersion> YOUNG = Map.of(
            "--retry", PodmanVersion.of(5, 4),
            "--retry-delay", PodmanVersion.of(5, 4),
            "--health-log-destination", PodmanVersion.of(5, 3),
            "--health-max-log-count", PodmanVersion.of(5, 3),
            "--health-max-log-size", PodmanVersion.of(5, 3),
            "--policy", PodmanVersion.of(5, 6),
            "--uid", PodmanVersion.of(6, 0),
            "--gid", PodmanVersion.of(6, 0));

    /** Keys whose value the generator reads. */
    private static final Set<String> TRANSLATED = Set.of(
            "Pod",
            "Mount",
            "Network",
            "Volume",
            "Image",
            "Rootfs",
            "PodName",
            "RemapUid",
            "RemapGid",
            "RemapUsers",
            "RemapUidSize",
            "ContainersConfModule");

    private OlderEquivalents() {}

    static Optional<Fix> of(Setting setting, PodmanVersion podman) {
        boolean isOption = setting.isOwn(setting.key())
                && !TRANSLATED.contains(setting.key())
                && Keys.find(setting.unit().kind(), setting.section(), "PodmanArgs")
                        .flatMap(Key::since)
                        .filter(podman::atLeast)
                        .isPresent();
        return setting.known()
                .filter(key -> isOption)
                .flatMap(Key::podmanFlag)
                .flatMap(flag -> options(setting, flag, podman))
                .filter(options -> !options.isEmpty())
                .map(options -> written(setting, options));
    }

    private static Optional<String> options(Setting setting, String flag, PodmanVersion podman) {
        String name = flag.split("[ =]", 2)[0];
        boolean isThere = name.startsWith("--")
                && !name.equals("--time")
                && podman.atLeast(YOUNG.getOrDefault(name, PodmanVersion.FIRST));
        if (!isThere || Expanded.in(setting).stream().anyMatch(part -> part.kind() == Expanded.Kind.WORD)) {
            return Optional.empty();
        }
        if (setting.isBoolean()) {
            return ofBoolean(setting, flag);
        }
        boolean takesValue = flag.length() > name.length() && flag.indexOf('|') < 0;
        return takesValue ? written(values(setting), name, flag.substring(name.length() + 1)) : Optional.empty();
    }

    /** Two shapes: an option with its opposite, or one that can only be given. */
    private static Optional<String> ofBoolean(Setting setting, String flag) {
        boolean yes = setting.document().dialect().toBoolean(setting.value()).orElse(false);
        int bar = flag.indexOf(" | ");
        if (bar >= 0) {
            return Optional.of(yes ? flag.substring(0, bar) : flag.substring(bar + " | ".length()));
        }
        return yes ? Optional.of(flag.replace(' ', '=')) : Optional.empty();
    }

    private static List<String> values(Setting setting) {
        return setting.split() == SplitRule.NONE
                ? List.of(setting.unquoted())
                : setting.words().words().stream().map(Word::text).toList();
    }

    /** What stands before the value in the shape, such as {@code apparmor=}, is a part of it. */
    private static Optional<String> written(List<String> values, String name, String shape) {
        boolean isPart = Character.isLowerCase(shape.charAt(0));
        String before = isPart ? shape.substring(0, shape.length() - 1) : "";
        boolean isSpellable = values.stream()
                .noneMatch(value -> Quoting.refusal(value, SplitRule.ARGS).isPresent());
        return isSpellable
                ? Optional.of(values.stream()
                        .map(value -> Quoting.write(name + "=" + before + value, SplitRule.ARGS))
                        .collect(Collectors.joining(" ")))
                : Optional.empty();
    }

    private static Fix written(Setting setting, String options) {
        return Fix.of("Write PodmanArgs=" + options, new TextEdit(setting.span(), "PodmanArgs=" + options));
    }
}
