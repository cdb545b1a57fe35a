package dev.quadlet.syntax;

/** What the parser asks of a dialect. */
abstract sealed class Grammar implements Dialect permits PodmanDialect, SystemdDialect {
    abstract LineJoiner joiner();

    /** Says what a logical line is; the section that it stands in is not known here. */
    abstract Line classify(LogicalLine line);

    /** What this reader does about a malformed line, as a clause. */
    abstract String consequence(MalformedLine.Flaw flaw, boolean isDropIn);
}
