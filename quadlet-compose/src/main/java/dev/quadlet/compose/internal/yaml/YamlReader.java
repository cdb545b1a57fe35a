package dev.quadlet.compose.internal.yaml;

import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML. What is wrong with it is a complaint, and what was read before that is thrown away. */
public final class YamlReader {
    private static final int MANY_ALIASES = 10_000;

    private final SourceText source;
    private final Complaints complaints;

    private YamlReader(SourceText source, Complaints complaints) {
        this.source = source;
        this.complaints = complaints;
    }

    /** The documents of a text; none when it is not YAML. */
    public static List<Node> read(SourceText source, Complaints complaints) {
        return new YamlReader(source, complaints).documents();
    }

    private List<Node> documents() {
        Offsets offsets = Offsets.of(source.text());
        try {
            List<Node> documents = new ArrayList<>();
            NodeConverter converter = new NodeConverter(source, offsets, complaints);
            composer(offsets.withoutMark()).forEachRemaining(root -> documents.add(converter.convert(root)));
            return documents;
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark()
                    .map(mark -> offsets.offset(mark.getIndex()))
                    .orElse(0);
            return broken(at, e.getProblem());
        } catch (ReaderException e) {
            return broken(offsets.offset(e.getPosition()), "a character that YAML does not allow");
        } catch (TooLarge | YamlEngineException e) {
            return broken(0, String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            return broken(0, "nested too deeply");
        }
    }

    private Composer composer(String text) {
        LoadSettings settings = settings();
        return new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)));
    }

    private List<Node> broken(int at, String problem) {
        int end = source.text().length();
        Span span = new Span(Math.min(at, end), Math.min(at, end));
        complaints.error("", new Place(source, span), "not YAML: " + problem, "nothing of this file was imported");
        return List.of();
    }

    private LoadSettings settings() {
        return LoadSettings.builder()
                .setLabel(source.name())
                .setMaxAliasesForCollections(MANY_ALIASES)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
    }
}
