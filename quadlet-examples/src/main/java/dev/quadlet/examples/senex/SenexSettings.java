package dev.quadlet.examples.senex;

import dev.quadlet.ini4j.IniSettings;
import dev.quadlet.value.AutoUpdate;
import dev.quadlet.value.ImageName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What differs between environments. None of it is secret.
 *
 * @param hosts where it runs: {@code local}, or what ssh understands
 * @param user whose services they are there
 * @param directory where the data lies
 * @param image the application's image
 * @param domains the names that the site may be called by, with commas between them
 * @param port where the site answers on this host
 * @param autoUpdate where podman-auto-update looks for newer images; empty when it shall not
 * @param workers how many tasks the worker does at once
 * @param logLevel from which level on the application logs
 */
record SenexSettings(
        List<String> hosts,
        String user,
        String directory,
        ImageName image,
        String domains,
        int port,
        Optional<AutoUpdate> autoUpdate,
        int workers,
        String logLevel) {
    SenexSettings {
        hosts = List.copyOf(hosts);
    }

    /**
     * The settings of one environment.
     *
     * @param ini the file, with one section per environment
     * @param environment the name of the section
     * @throws IllegalArgumentException when a value cannot be
     * @throws java.util.NoSuchElementException when something is not there; the message names what is
     */
    static SenexSettings of(IniSettings ini, String environment) {
        return new SenexSettings(
                names(ini, environment, "hosts"),
                ini.require(environment, "user"),
                ini.require(environment, "directory"),
                ImageName.of(ini.require(environment, "image")).tag(ini.require(environment, "tag")),
                ini.require(environment, "domains"),
                number(ini, environment, "port", 65_535),
                autoUpdate(ini, environment, "auto-update"),
                number(ini, environment, "workers", 1_000),
                ini.require(environment, "log-level"));
    }

    private static List<String> names(IniSettings ini, String environment, String key) {
        String value = ini.require(environment, key);
        List<String> names = Stream.of(value.split(",", -1)).map(String::strip).toList();
        if (names.contains("")) {
            throw refused(environment, key, value, "names with commas between them");
        }
        return names;
    }

    private static int number(IniSettings ini, String environment, String key, int most) {
        String value = ini.require(environment, key);
        boolean digits = !value.isEmpty() && value.length() < 6 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(value) : 0;
        if (number < 1 || number > most) {
            throw refused(environment, key, value, "a number from 1 to " + most);
        }
        return number;
    }

    private static Optional<AutoUpdate> autoUpdate(IniSettings ini, String environment, String key) {
        String value = ini.require(environment, key);
        return switch (value) {
            case "yes" -> Optional.of(AutoUpdate.REGISTRY);
            case "local" -> Optional.of(AutoUpdate.LOCAL);
            case "no" -> Optional.empty();
            default -> throw refused(environment, key, value, "yes, local or no");
        };
    }

    private static IllegalArgumentException refused(String environment, String key, String value, String wanted) {
        return new IllegalArgumentException("[" + environment + "] " + key + " = " + value + ": expected " + wanted);
    }
}
