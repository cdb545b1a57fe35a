package dev.quadlet.value;

/** Permissions of a file in octal digits. */
final class FileMode {
    private FileMode() {}

    static String checked(String octal) {
        boolean digits = octal.chars().allMatch(c -> c >= '0' && c <= '7');
        if (!digits || octal.length() < 3 || octal.length() > 4) {
            throw new ValueException("file mode", octal, "three or four octal digits are needed, such as 0700");
        }
        return octal;
    }
}
