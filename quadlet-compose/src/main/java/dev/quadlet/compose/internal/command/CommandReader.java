package dev.quadlet.compose.internal.command;

import dev.quadlet.compose.internal.yaml.Complaints;
import dev.quadlet.compose.internal.yaml.Mapping;
import dev.quadlet.compose.internal.yaml.Node;
import dev.quadlet.compose.internal.yaml.Place;
import dev.quadlet.compose.internal.yaml.Scalar;
import dev.quadlet.compose.internal.yaml.Sequence;
import dev.quadlet.loss.Outcome;
import dev.quadlet.source.Severity;
import dev.quadlet.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a command line as a compose file with one service. */
public final class CommandReader {
    private static final List<String> RUN = List.of("run", "create");
    private static final Set<String> PROGRAMS =
            Set.of("podman", "docker", "nerdctl", "podman-remote", "podman.exe", "docker.exe");
    private static final Set<String> OTHERS =
            Set.of("compose", "pod", "stack", "service", "volume", "network", "machine");

    private final SourceText source;
    private final Complaints complaints;
    private final List<Word> words;
    private final ServiceForm service;
    private String runs = "image";
    private int at;

    private CommandReader(SourceText source, Complaints complaints, Words words) {
        this.source = source;
        this.complaints = complaints;
        this.words = words.words();
        this.service = new ServiceForm(source);
    }

    /** The compose file that says what a command line does. */
    public static Mapping read(SourceText source, Complaints complaints, Function<String, Optional<String>> variables) {
        Words words = Words.of(source.text(), variables);
        CommandReader reader = new CommandReader(source, complaints, words);
        words.unfilled()
                .forEach(word -> reader.say(
                        word,
                        Outcome.CHANGED,
                        word.text() + ": a shell fills it in, and here it stays as it is",
                        "write what it stands for, or give a source that defines it"));
        words.rest()
                .ifPresent(word -> reader.say(
                        word,
                        Outcome.DROPPED,
                        "what stands from here on is the shell's, and no part of the command",
                        "put quotes around it if it is one"));
        return reader.file();
    }

    private void say(Word word, Outcome outcome, String consequence, String advice) {
        complaints.add("", word.place(source), Severity.WARNING, outcome, consequence, advice);
    }

    /** The name of the one service in such a file. */
    public static String nameIn(Mapping file) {
        return file.get("services")
                .map(Mapping.class::cast)
                .flatMap(services -> services.entries().keySet().stream().findFirst())
                .orElse("container");
    }

    private Mapping file() {
        if (!program()) {
            Place all = Place.startOf(source);
            complaints.error("", all, "this is no podman run", "it begins with podman run or docker run");
            return Mapping.empty(all);
        }
        while (at < words.size() && words.get(at).text().startsWith("-")) {
            Word word = words.get(at++);
            if (word.text().equals("--")) {
                break;
            }
            option(word);
        }
        image();
        return service.file();
    }

    /** Skips the program, and what stands before it. */
    private boolean program() {
        while (at < words.size() && !PROGRAMS.contains(fileName(words.get(at).text()))) {
            at++;
        }
        while (++at < words.size() && !RUN.contains(words.get(at).text())) {
            Word word = words.get(at);
            if (OTHERS.contains(word.text())) {
                return false;
            }
            if (word.text().startsWith("-")) {
                say(
                        word,
                        Outcome.DROPPED,
                        word.text() + " is for all commands",
                        "write it into the unit as GlobalArgs=");
            }
        }
        return at++ < words.size();
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void image() {
        if (at < words.size()) {
            service.set(runs, words.get(at++));
        }
        List<Node> command = new ArrayList<>();
        for (Word word : words.subList(Math.min(at, words.size()), words.size())) {
            command.add(Scalar.of(word.text(), word.place(source)));
        }
        if (!command.isEmpty()) {
            Place place = new Place(source, ((Scalar) command.get(0)).place().span());
            service.set("command", new Sequence(command, place, ""));
        }
    }

    private void option(Word word) {
        if (word.text().startsWith("--")) {
            longOption(word);
        } else {
            shortOptions(word);
        }
    }

    private void longOption(Word word) {
        int equals = word.text().indexOf('=');
        String name = equals < 0 ? word.text() : word.text().substring(0, equals);
        Optional<Word> value = equals < 0 ? Optional.empty() : Optional.of(word.from(equals + 1));
        take(word, name, value);
    }

    /** Short options may stand together; what follows one with a value is the value. */
    private void shortOptions(Word word) {
        for (int i = 1; i < word.text().length(); i++) {
            String name = "-" + word.text().charAt(i);
            boolean last = i + 1 == word.text().length();
            boolean assigned = !last && word.text().charAt(i + 1) == '=';
            boolean takesRest = !last
                    && (assigned || Options.find(name).map(Option::takesWord).orElse(true));
            take(word, name, takesRest ? Optional.of(withoutEquals(word.from(i + 1))) : Optional.empty());
            if (takesRest) {
                return;
            }
        }
    }

    private static Word withoutEquals(Word value) {
        return value.text().startsWith("=") ? value.from(1) : value;
    }

    private void take(Word word, String name, Optional<Word> given) {
        Optional<Option> option = Options.find(name);
        if (option.isEmpty()) {
            unknown(word, name, given);
            return;
        }
        Optional<Word> value = given.or(() -> next(option.get()));
        if (option.get().takesWord() && value.isEmpty()) {
            complaints.error(name, word.place(source), "the option has no value", "write one behind it");
            return;
        }
        option.get()
                .lost()
                .ifPresent(why -> complaints.add(name, word.place(source), Severity.NOTICE, Outcome.DROPPED, why, ""));
        if (option.get().field().equals(Options.ROOT_FOLDER)) {
            runs = Options.ROOT_FOLDER;
        } else if (option.get().isPassed()) {
            service.passOn(word.with(value.map(text -> name + "=" + text.text()).orElse(name)));
        } else if (!option.get().field().isEmpty()) {
            service.take(option.get(), value.orElse(word.with("true")));
        }
    }

    private Optional<Word> next(Option option) {
        return option.takesWord() && at < words.size() ? Optional.of(words.get(at++)) : Optional.empty();
    }

    /** Whether an unknown option has a value is not known either: the next word is taken for one unless it is an option. */
    private void unknown(Word word, String name, Optional<Word> given) {
        complaints.add(
                name,
                word.place(source),
                Severity.WARNING,
                Outcome.CHANGED,
                "this import does not know the option, and hands it to Podman as it is",
                given.isPresent() ? "" : "if it has a value, write that behind an equals sign");
        service.passOn(word);
    }
}
