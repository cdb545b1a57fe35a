package dev.quadlet.examples.inspect;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands have that look at units. */
abstract class PlaceCommand implements Callable<Integer> {
    /** What the folders are that a command is given. */
    static final String DIR =
            "Where to look; files of the first come before those of others. Default: where generate writes, else the Senex stack itself.";

    private final Map<String, String> environment;
    private final Usual usual;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private Place place = new Place();

    PlaceCommand(Map<String, String> environment, Usual usual) {
        this.environment = environment;
        this.usual = usual;
    }

    final Place place() {
        return place;
    }

    final boolean isJson() {
        return json;
    }

    /** What there is in folders, or in the usual place when there are none. */
    final Found find(List<Path> folders) throws IOException {
        return place.find(folders, usual, environment);
    }

    final void print(String text) {
        print(command().getOut(), text);
    }

    /** For what is not the answer itself. */
    final void say(String text) {
        print(command().getErr(), text);
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }

    private static void print(PrintWriter to, String text) {
        to.print(text);
        to.flush();
    }
}
