package dev.quadlet.codegen;

import java.util.List;

/** The setters that keys of some types have beside the one for the value and the one for its notation. */
final class Overloads {
    static final List<Setter> TEXT = List.of(new Setter(
            "Text content",
            "editor.{{verb}}Content({{key}}, content)",
            List.of("@param content what arrives: nothing in it needs escaping", Setter.THROWS_CONTENT)));

    static final List<Setter> ENTRYPOINT = List.of(
            TEXT.get(0),
            new Setter(
                    "CommandLine command",
                    "editor.{{verb}}Content({{key}}, command.json())",
                    List.of(
                            "@param command the program and its first arguments; `Exec=` adds further ones",
                            "@throws ValueException when it has signs for systemd, or a variable that stands for several words")));

    static final List<Setter> DURATION = List.of(duration("zero or more", "the time is negative"));
    static final List<Setter> TIMEOUT = List.of(duration("more than zero", "the time is zero or negative"));
    static final List<Setter> TIMESPAN =
            List.of(duration("zero or more", "the time is negative or finer than a microsecond"));

    static final List<Setter> NUMBER = List.of(new Setter(
            "long number", "editor.{{verb}}({{key}}, WholeNumber.of(number))", List.of("@param number {{noun}}")));

    static final List<Setter> BOUNDED = List.of(new Setter(
            "long number",
            "editor.{{verb}}({{key}}, WholeNumber.of(number))",
            List.of("@param number {{noun}}", "@throws ValueException when it is another number")));

    static final List<Setter> PAIR = List.of(pair("String"), pair("Text"));
    static final List<Setter> IMAGE =
            List.of(reference("ImageUnit"), reference("BuildUnit"), unitName("an image or build unit"));
    static final List<Setter> NETWORK =
            List.of(reference("NetworkUnit"), reference("ContainerUnit"), unitName("a network or container unit"));
    static final List<Setter> POD = List.of(reference("PodUnit"), unitName("a pod unit"));
    static final List<Setter> UNIT = List.of(
            unit("QuadletUnit", "serviceName", "the unit, which stands for its service"),
            unit("SystemdUnit", "name", "the unit"),
            unit(
                    "UnitName",
                    "serviceName",
                    "the name; a Quadlet unit's stands for the service that it becomes by default"));
    static final List<Setter> SOCKET = List.of(unit("SystemdUnit", "name", "the socket unit"));
    static final List<Setter> VOLUME = List.of(volume("VolumeUnit"), volume("UnitName"));

    static final List<Setter> MOUNT =
            List.of(mount("VolumeUnit"), mount("ImageUnit"), mount("ArtifactUnit"), mount("UnitName"));

    private Overloads() {}

    private static Setter pair(String content) {
        return new Setter(
                "String name, " + content + " content",
                "editor.{{verb}}({{key}}, {{class}}.of(name, content))",
                List.of(
                        "@param name the name, without an equals sign",
                        "@param content what arrives: nothing in it needs escaping",
                        Setter.THROWS_CONTENT));
    }

    private static Setter reference(String unit) {
        return new Setter(
                unit + " unit", "editor.reference({{key}}, unit)", List.of("@param unit the unit, named by its file"));
    }

    private static Setter unit(String unit, String name, String meaning) {
        return new Setter(
                unit + " unit", "editor.{{verb}}({{key}}, unit." + name + "())", List.of("@param unit " + meaning));
    }

    private static Setter duration(String allowed, String refused) {
        return new Setter(
                "Duration time",
                "editor.{{verb}}({{key}}, TimeSpan.of(time))",
                List.of("@param time the time, " + allowed, "@throws ValueException when " + refused));
    }

    private static Setter unitName(String kinds) {
        return new Setter(
                "UnitName unit",
                "editor.reference({{key}}, unit)",
                List.of(
                        "@param unit the name of a unit that is not built yet, or not ours",
                        "@throws ValueException when it is not the name of " + kinds));
    }

    private static Setter mount(String unit) {
        return new Setter(
                unit + " unit, String path",
                "editor.mount({{key}}, unit, path)",
                List.of(
                        "@param unit the unit that provides the files",
                        "@param path where in the container, absolute",
                        "@throws ValueException when it is no volume, image or artifact unit, or the path is not absolute"));
    }

    private static Setter volume(String unit) {
        return new Setter(
                unit + " unit, String path",
                "editor.volume({{key}}, unit, path)",
                List.of(
                        "@param unit the volume unit that is mounted",
                        "@param path where in the container, absolute",
                        "@throws ValueException when the unit is no volume, or the path no absolute one without a colon"));
    }
}
