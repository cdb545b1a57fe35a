package dev.quadlet.value;

/** Permissions of a file in octal digits. */
final class FileMode {
    private FileMode() {}

    static String checked(String octal) {
        if (!isOctal(octal) || octal.length() < 3 || octal.length() > 4) {
            throw new ValueException("file mode", octal, "three or four octal digits are needed, such as 0700");
        }
        return octal;
    }

    static boolean isOctal(String digits) {
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '7');
    }
}
