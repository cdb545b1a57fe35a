package dev.quadlet.examples.operate;

import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.stream.Collectors;

/** The services that a person names. */
final class Choice {
    private static final String SERVICE = ".service";

    private Choice() {}

    /**
     * Services by their names, with or without {@code .service}; all when none is named.
     *
     * @throws IllegalArgumentException for one that there is none of
     */
    static List<UnitName> of(List<UnitName> all, List<String> names) {
        return names.isEmpty()
                ? all
                : names.stream().map(name -> one(all, name)).toList();
    }

    private static UnitName one(List<UnitName> all, String name) {
        return all.stream()
                .filter(unit -> unit.text().equals(name) || unit.text().equals(name + SERVICE))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no service " + name + ", only "
                        + all.stream().map(Choice::shortened).collect(Collectors.joining(", "))));
    }

    static String shortened(UnitName service) {
        String text = service.text();
        return text.endsWith(SERVICE) ? text.substring(0, text.length() - SERVICE.length()) : text;
    }

    static String lines(List<UnitName> services, String what) {
        return services.stream().map(service -> service + " " + what + "\n").collect(Collectors.joining());
    }
}
