package dev.quadlet.syntax;

/**
 * A Podman release: the reader whose rules are meant.
 *
 * @param major the first number, 4 or more
 * @param minor the second number
 * @param patch the third number
 */
public record PodmanVersion(int major, int minor, int patch) implements Comparable<PodmanVersion> {
    /** The first release that had Quadlet. */
    public static final PodmanVersion FIRST = of(4, 4);

    /** The newest release whose rules this library knows. */
    public static final PodmanVersion LATEST = of(6, 0);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when a number is negative
     */
    public PodmanVersion {
        if (major < 0 || minor < 0 || patch < 0) {
            throw new IllegalArgumentException("Not a Podman version: " + major + "." + minor + "." + patch);
        }
    }

    /**
     * The first release of a minor version.
     *
     * @param major the first number
     * @param minor the second number
     * @return the version with patch 0
     */
    public static PodmanVersion of(int major, int minor) {
        return of(major, minor, 0);
    }

    /**
     * One exact release.
     *
     * @param major the first number
     * @param minor the second number
     * @param patch the third number
     * @return that version
     */
    public static PodmanVersion of(int major, int minor, int patch) {
        return new PodmanVersion(major, minor, patch);
    }

    /**
     * Reads what {@code podman --version} prints behind its name: {@code 5.4.2}, {@code 5.8}, {@code 6.0.0-dev}.
     * Anything behind the third number is a name of the build and is left aside.
     *
     * @param text two or three numbers with dots
     * @return the version
     * @throws IllegalArgumentException when the text does not start with two numbers
     */
    public static PodmanVersion parse(String text) {
        int[] numbers = new int[3];
        int count = 0;
        for (String part : text.split("\\.", numbers.length)) {
            int digits = leadingDigits(part);
            if (digits == 0 || digits > 6) {
                break;
            }
            numbers[count++] = Integer.parseInt(part.substring(0, digits));
            if (digits < part.length()) {
                break;
            }
        }
        if (count < 2) {
            throw new IllegalArgumentException("Not a Podman version: '" + text + "' (expected like 5.4.2)");
        }
        return of(numbers[0], numbers[1], numbers[2]);
    }

    private static int leadingDigits(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /**
     * Whether this release has what came with the given minor version.
     *
     * @param major the first number
     * @param minor the second number
     * @return true when this version is that one or a later one
     */
    public boolean atLeast(int major, int minor) {
        return atLeast(of(major, minor));
    }

    /**
     * Whether this release has what came with the given release.
     *
     * @param other the release to compare with
     * @return true when this version is that one or a later one
     */
    public boolean atLeast(PodmanVersion other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(PodmanVersion other) {
        if (major != other.major) {
            return Integer.compare(major, other.major);
        }
        return minor == other.minor ? Integer.compare(patch, other.patch) : Integer.compare(minor, other.minor);
    }

    /** The version as Podman writes it: {@code 5.4.2}. */
    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
