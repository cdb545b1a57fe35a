package dev.quadlet.syntax;

/** What both readers ask of a section's name. */
final class Headers {
    private Headers() {}

    static Line header(LogicalLine line, int from, int to) {
        String name = line.text().substring(from, to);
        if (!isValid(name)) {
            return new MalformedLine(line.span(), MalformedLine.Flaw.INVALID_SECTION_NAME);
        }
        return new SectionHeader(line.span(), name, line.joined().span(from, to));
    }

    static boolean isValid(String name) {
        return !name.isEmpty() && name.chars().noneMatch(c -> c == '[' || c == ']' || Character.isISOControl(c));
    }
}
