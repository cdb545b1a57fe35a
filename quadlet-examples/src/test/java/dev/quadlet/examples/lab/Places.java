package dev.quadlet.examples.lab;

import static dev.quadlet.examples.lab.Trouble.COLON;
import static dev.quadlet.examples.lab.Trouble.COMMA;
import static dev.quadlet.examples.lab.Trouble.CRLF;
import static dev.quadlet.examples.lab.Trouble.LAST_BACKSLASH;
import static dev.quadlet.examples.lab.Trouble.LINE_BREAK;
import static dev.quadlet.examples.lab.Trouble.LONE_SEMICOLON;
import static dev.quadlet.examples.lab.Trouble.NONCHARACTER;
import static dev.quadlet.examples.lab.Trouble.NOTHING;
import static dev.quadlet.examples.lab.Trouble.NO_CHARACTER;
import static dev.quadlet.examples.lab.Trouble.OUTER_BLANK;
import static dev.quadlet.examples.lab.Trouble.OUTER_QUOTE;
import static dev.quadlet.examples.lab.Trouble.PADDING_CHARACTER;

import dev.quadlet.ContainerBuilder;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.HealthCommand;
import dev.quadlet.value.Mount;
import dev.quadlet.value.NetworkMode;
import dev.quadlet.value.SecretRef;
import dev.quadlet.value.Text;
import dev.quadlet.value.VolumeMount;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Every place in a container unit that these tests know; a star in what arrives stands for the text. */
final class Places {
    /** The program of the lab that writes down its arguments. */
    static final String DUMP = "/usr/local/lib/quadlet-lab/dump";

    static final Place HEALTH_CMD = new Place(
            "HealthCmd",
            EnumSet.of(NO_CHARACTER, NOTHING),
            text -> content(HealthCommand.shell(text)),
            (unit, text) -> unit.healthCmd(HealthCommand.shell(text)));

    static final Place HEALTH_STARTUP_CMD = new Place(
            "HealthStartupCmd",
            EnumSet.of(NO_CHARACTER),
            text -> content(HealthCommand.exec("first", text)),
            (unit, text) -> unit.healthStartupCmd(HealthCommand.exec("first", text)));

    /** Where what is written arrives as an argument of podman. */
    static final List<Place> OF_PODMAN = List.of(
            word("Exec", "*", (unit, text) -> unit.exec(CommandLine.of("first", text, "last"))),
            word("PodmanArgs", "*", (unit, text) -> unit.podmanArgs(CommandLine.of(text))),
            word("GlobalArgs", "*", (unit, text) -> unit.globalArgs(CommandLine.of(text))),
            word("Mask", "mask=*", (unit, text) -> unit.mask(Text.of(text))),
            part("Environment", "TEXT=*", (unit, text) -> unit.environment("TEXT", text)),
            part("Label", "a.label=*", (unit, text) -> unit.label("a.label", text)),
            part("Annotation", "a.note=*", (unit, text) -> unit.annotation("a.note", text)),
            part("EnvironmentFile", "/*", (unit, text) -> unit.environmentFile(Text.of("/" + text))),
            part("Sysctl", "a.sysctl=*", (unit, text) -> unit.sysctl("a.sysctl", text), LINE_BREAK),
            part("LogOpt", "an-opt=*", (unit, text) -> unit.logOpt("an-opt", text), LINE_BREAK),
            part(
                    "Secret",
                    "a,type=mount,target=*",
                    (unit, text) -> unit.secret(SecretRef.named("a").asMount(text)),
                    COMMA,
                    NOTHING),
            new Place(
                    "Mount source",
                    partOfWord(LINE_BREAK, LAST_BACKSLASH),
                    text -> "type=bind," + csv("source=/" + text) + ",destination=/there",
                    (unit, text) -> unit.mount(Mount.bind("/" + text, "/there"))),
            new Place(
                    "Mount destination",
                    partOfWord(CRLF),
                    text -> "type=tmpfs," + csv("destination=/" + text),
                    (unit, text) -> unit.mount(Mount.tmpfs("/" + text))),
            part(
                    "Volume source",
                    "/*:/here",
                    (unit, text) -> unit.volume(VolumeMount.bind("/" + text, "/here")),
                    LINE_BREAK,
                    LAST_BACKSLASH,
                    COLON),
            part(
                    "Volume destination",
                    "/here:/*:ro",
                    (unit, text) ->
                            unit.volume(VolumeMount.bind("/here", "/" + text).readOnly()),
                    LINE_BREAK,
                    COLON),
            part(
                    "Network option",
                    "net:a=*,b=c",
                    (unit, text) -> unit.network(
                            NetworkMode.named("net").option("a", text).option("b", "c")),
                    LINE_BREAK,
                    COMMA,
                    NOTHING),
            HEALTH_CMD,
            HEALTH_STARTUP_CMD,
            line("HostName", "*", (unit, text) -> unit.hostName(Text.of(text))),
            line("Timezone", "*", (unit, text) -> unit.timezone(Text.of(text))),
            line("WorkingDir", "*", (unit, text) -> unit.workingDir(Text.of(text))),
            line("User", "*", (unit, text) -> unit.user(Text.of(text))),
            line("GroupAdd", "*", (unit, text) -> unit.groupAdd(Text.of(text))),
            line("DNSOption", "*", (unit, text) -> unit.dnsOption(Text.of(text))),
            line("NetworkAlias", "*", (unit, text) -> unit.networkAlias(Text.of(text))),
            line("Tmpfs", "*", (unit, text) -> unit.tmpfs(Text.of(text))),
            line("SeccompProfile", "seccomp=*", (unit, text) -> unit.seccompProfile(Text.of(text))));

    static final Place EXEC_START_PRE = new Place(
            "ExecStartPre",
            EnumSet.of(NO_CHARACTER, NONCHARACTER),
            text -> text,
            (unit, text) -> unit.service(s -> s.execStartPre(CommandLine.of(DUMP, text, "last"))));

    static final Place SERVICE_ENVIRONMENT = new Place(
            "Environment of the service",
            EnumSet.of(NO_CHARACTER, NONCHARACTER),
            text -> "SERVICE_TEXT=" + text,
            (unit, text) -> unit.service(s -> s.environment("SERVICE_TEXT", text)));

    static final Place DESCRIPTION = new Place(
            "Description",
            EnumSet.of(NO_CHARACTER, NONCHARACTER, LINE_BREAK, NOTHING, LAST_BACKSLASH, OUTER_BLANK),
            text -> "Description=" + text,
            (unit, text) -> unit.unit(u -> u.description(Text.of(text))));

    private Places() {}

    static List<Place> all() {
        List<Place> all = new ArrayList<>(OF_PODMAN);
        all.addAll(List.of(EXEC_START_PRE, SERVICE_ENVIRONMENT, DESCRIPTION));
        return all;
    }

    /** A text that is a word of its own. */
    private static Place word(String name, String arrival, BiConsumer<ContainerBuilder, String> writer) {
        return part(name, arrival, writer, NOTHING, LONE_SEMICOLON);
    }

    /** A text that is a part of a word. */
    private static Place part(
            String name, String arrival, BiConsumer<ContainerBuilder, String> writer, Trouble... more) {
        return new Place(name, partOfWord(more), text -> arrival.replace("*", text), writer);
    }

    /** A text that is all that stands behind the equals sign. */
    private static Place line(String name, String arrival, BiConsumer<ContainerBuilder, String> writer) {
        return part(
                name, arrival, writer, NOTHING, LONE_SEMICOLON, LINE_BREAK, LAST_BACKSLASH, OUTER_BLANK, OUTER_QUOTE);
    }

    private static Set<Trouble> partOfWord(Trouble... more) {
        Set<Trouble> troubles = EnumSet.of(NO_CHARACTER, NONCHARACTER, PADDING_CHARACTER);
        troubles.addAll(List.of(more));
        return troubles;
    }

    private static String content(HealthCommand command) {
        return command.content().literal().orElseThrow();
    }

    /** As Podman writes a field of a record again. */
    private static String csv(String field) {
        boolean bare = field.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        return bare ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
