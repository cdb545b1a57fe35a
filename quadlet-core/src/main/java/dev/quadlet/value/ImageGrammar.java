package dev.quadlet.value;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.CharUtils;

/** What Podman takes for the name of an image. Nothing is said about a text that systemd completes. */
final class ImageGrammar {
    private static final int LONGEST_REPOSITORY = 255;
    private static final int LONGEST_TAG = 128;
    private static final String DOCKER = "docker://";
    private static final String ID = "sha256:";

    /** Places other than a registry: what stands behind the colon is theirs to understand. */
    private static final Set<String> TRANSPORTS = Set.of(
            "containers-storage", "dir", "docker-archive", "docker-daemon", "oci", "oci-archive", "ostree", "sif");

    /** How many hexadecimal digits each algorithm makes. */
    private static final Map<String, Integer> DIGITS = Map.of("sha256", 64, "sha384", 96, "sha512", 128);

    private ImageGrammar() {}

    /** Whether it names a file or a store instead of an image of a registry. */
    static boolean hasTransport(Text name) {
        return TRANSPORTS.stream().anyMatch(transport -> name.startsWith(transport + ":"));
    }

    static Optional<String> repositoryFlaw(Text repository) {
        return repository.literal().flatMap(ImageGrammar::flawOfRepository);
    }

    private static Optional<String> flawOfRepository(String name) {
        if (name.startsWith(ID)) {
            return flawOfDigest(name);
        }
        String repository = name.startsWith(DOCKER) ? name.substring(DOCKER.length()) : name;
        if (repository.length() > LONGEST_REPOSITORY) {
            return Optional.of("a name has " + LONGEST_REPOSITORY + " characters at most, without tag and digest");
        }
        String[] components = repository.split("/", -1);
        boolean hasHost = components.length > 1 && isHost(components[0]);
        return Arrays.stream(components)
                .skip(hasHost ? 1 : 0)
                .flatMap(component -> flawOfComponent(component).stream())
                .findFirst();
    }

    private static Optional<String> flawOfComponent(String component) {
        if (component.isEmpty()) {
            return Optional.of("nothing stands before or behind a slash, or between two");
        }
        if (component.chars().anyMatch(c -> CharUtils.isAsciiAlphaUpper((char) c))) {
            return Optional.of("the name must be in small letters, but for a registry with a dot or port in it");
        }
        return isComponent(component)
                ? Optional.empty()
                : Optional.of("'" + component + "' is no part of a name: that has small letters and digits, and between"
                        + " them one dot, one or two underscores, or dashes");
    }

    /** Runs of letters and digits with separators between, none at the ends. */
    private static boolean isComponent(String component) {
        int at = 0;
        while (at < component.length()) {
            int run = endOfRun(component, at);
            int separator = endOfSeparator(component, run);
            boolean isWhole = run == component.length();
            if (run == at || (!isWhole && separator == run) || (!isWhole && separator == component.length())) {
                return false;
            }
            at = separator;
        }
        return true;
    }

    private static int endOfRun(String component, int start) {
        int end = start;
        while (end < component.length() && CharUtils.isAsciiAlphanumeric(component.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfSeparator(String component, int start) {
        if (component.startsWith("__", start)) {
            return start + 2;
        }
        if (component.startsWith("_", start) || component.startsWith(".", start)) {
            return start + 1;
        }
        int end = start;
        while (component.startsWith("-", end)) {
            end++;
        }
        return end;
    }

    /** A registry: by a dot or a port it differs from the first part of a path. */
    private static boolean isHost(String component) {
        int colon = component.indexOf(':');
        String host = colon < 0 ? component : component.substring(0, colon);
        boolean isTold = colon >= 0 || host.indexOf('.') >= 0;
        return isTold
                && (colon < 0 || Numbers.isDigits(component.substring(colon + 1)))
                && Arrays.stream(host.split("\\.", -1)).allMatch(ImageGrammar::isLabel);
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty()
                && !label.startsWith("-")
                && !label.endsWith("-")
                && label.chars().allMatch(c -> c == '-' || CharUtils.isAsciiAlphanumeric((char) c));
    }

    static Optional<String> tagFlaw(Text tag) {
        return tag.literal()
                .filter(literal -> !isTag(literal))
                .map(literal -> "a tag has letters, digits, and . _ -, " + LONGEST_TAG
                        + " at most, and starts with none of . -");
    }

    private static boolean isTag(String tag) {
        return !tag.isEmpty()
                && tag.length() <= LONGEST_TAG
                && ".-".indexOf(tag.charAt(0)) < 0
                && Names.hasOnlyNameCharacters(tag);
    }

    static Optional<String> digestFlaw(Text digest) {
        return digest.literal().flatMap(ImageGrammar::flawOfDigest);
    }

    private static Optional<String> flawOfDigest(String digest) {
        int colon = digest.indexOf(':');
        int digits = DIGITS.getOrDefault(digest.substring(0, Math.max(colon, 0)), 0);
        String rest = digest.substring(colon + 1);
        boolean valid =
                digits > 0 && rest.length() == digits && rest.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0);
        return valid
                ? Optional.empty()
                : Optional.of("a digest is sha256: and 64 hexadecimal digits in small letters, or sha384: and 96, or"
                        + " sha512: and 128");
    }
}
