package dev.quadlet.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One line of {@code keys.tsv}, as the generator needs it. */
record Row(
        String section,
        String key,
        String method,
        JavaType type,
        boolean repeatable,
        boolean resets,
        boolean split,
        String expand,
        String flag,
        String since,
        String deprecated,
        String doc,
        String man) {

    static List<Row> read(Path table) throws IOException {
        return Files.readAllLines(table).stream().skip(1).map(Row::parse).toList();
    }

    static Row parse(String line) {
        String[] cells = line.split("\t", -1);
        return new Row(
                cells[1],
                cells[2],
                cells[3],
                JavaType.named(cells[4]),
                cells[5].equals("yes"),
                cells[6].equals("yes"),
                !cells[7].equals("none") && !cells[7].equals("exec"),
                cells[8],
                cells[9],
                cells[10],
                cells[11],
                cells[12],
                cells[13]);
    }

    /** The name of the constant: {@code dnsOption} is {@code DNS_OPTION}. */
    String constant() {
        return Words.constant(method);
    }

    /** The constant with its class: {@code ContainerKeys.DNS_OPTION}. */
    String qualified() {
        return section + "Keys." + constant();
    }

    /** The getter: as the method, but {@code Object.notify()} is final. */
    String getter() {
        return method.equals("notify") ? "notifyMode" : method;
    }

    boolean isDeprecated() {
        return !deprecated.isEmpty();
    }

    /** Whether Podman's version says something: the keys of systemd are older than Quadlet. */
    boolean hasVersion() {
        return man.startsWith("podman") || !since.equals("4.4");
    }

    /** What Podman makes of the key, since when, and where to read on; a method's begins with what it does. */
    String facts(String verb) {
        String version = hasVersion() ? " Since Podman " + since + "." : "";
        return verb + "`" + key + "=`" + made() + "." + version + " See " + man + ".";
    }

    private String made() {
        if (flag.isEmpty()) {
            return "";
        }
        return ", which becomes "
                + (flag.startsWith("(") ? made(flag.substring(1, flag.length() - 1)) : "`" + flag + "`");
    }

    private static String made(String part) {
        return part.startsWith("words") || part.contains(":") ? part : "the " + part;
    }

    /** What systemd does with the text behind the equals sign. */
    String expansion() {
        return switch (expand) {
            case "%$" -> ", in which systemd fills in specifiers such as `%h` and variables such as `${X}`";
            case "%" -> ", in which systemd fills in specifiers such as `%h`";
            default -> "";
        };
    }

    String deprecatedAnnotation() {
        return isDeprecated() ? "@Deprecated\n    " : "";
    }
}
