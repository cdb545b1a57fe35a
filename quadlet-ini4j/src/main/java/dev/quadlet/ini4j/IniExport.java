package dev.quadlet.ini4j;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Severity;
import java.util.List;
import java.util.Objects;
import org.ini4j.Ini;

/**
 * What came of taking a document over to ini4j.
 *
 * @param ini the settings; it belongs to the caller and, as every {@code Ini}, to one thread
 * @param losses what the document says and the {@code Ini} does not, with its places in the document, in order: settings
 *     that stayed behind as errors; comments, line breaks and order as notices. Blank lines and the white space around
 *     names and values are not told
 */
public record IniExport(Ini ini, List<Diagnostic> losses) {
    /** Copies the losses. */
    public IniExport {
        Objects.requireNonNull(ini, "ini");
        losses = List.copyOf(losses);
    }

    /**
     * Whether every setting is there.
     *
     * @return true when no loss is an error
     */
    public boolean isComplete() {
        return losses.stream().noneMatch(loss -> loss.severity() == Severity.ERROR);
    }
}
