package dev.quadlet.lint;

import dev.quadlet.source.Excerpt;
import dev.quadlet.source.Severity;

/** Names in Podman are of letters, digits and three other characters. */
final class NameSyntax extends SettingRule {
    private static final String OTHERS = "_.-";

    NameSyntax() {
        super(Severity.ERROR, "Podman gives nothing such a name");
    }

    @Override
    void check(Setting setting, Findings findings) {
        String name = setting.unquoted();
        boolean isName = setting.isOwn("ContainerName", "PodName", "NetworkName", "VolumeName");
        if (isName && !name.isEmpty() && Expanded.in(setting).isEmpty() && name.indexOf('%') < 0 && !isSound(name)) {
            findings.add(
                    setting,
                    setting.valueSpan(),
                    "no " + setting.unit().kind().extension() + " can be called '" + Excerpt.of(name)
                            + "': a name has letters, digits and . _ -, and starts with a letter or a digit; the service "
                            + "will not start");
        }
    }

    private static boolean isSound(String name) {
        return isLetterOrDigit(name.charAt(0))
                && name.chars().allMatch(c -> isLetterOrDigit(c) || OTHERS.indexOf(c) >= 0);
    }

    private static boolean isLetterOrDigit(int c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
