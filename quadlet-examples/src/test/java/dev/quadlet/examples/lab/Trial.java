package dev.quadlet.examples.lab;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.ContainerBuilder;
import dev.quadlet.ContainerUnit;
import dev.quadlet.Quadlet;
import dev.quadlet.value.ServiceType;
import dev.quadlet.value.ValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A container unit with one text at every place that has a spelling for it, and a tame text elsewhere. */
final class Trial {
    private static final String TAME_NAME = "unit-of-tame-texts";

    private final String name;
    private final ContainerBuilder builder;
    private final Map<Place, String> texts = new LinkedHashMap<>();

    private Trial(String name) {
        this.name = name;
        this.builder = Quadlet.container(name).image("localhost/none:1").service(s -> s.type(ServiceType.ONESHOT));
    }

    /** Fails when the library refuses other texts than those that have no spelling. */
    static Trial of(String name, String text) {
        Trial trial = new Trial(name);
        for (Place place : Places.all()) {
            if (place.refuses(text)) {
                assertThatThrownBy(() -> place.write(trial.builder, text))
                        .as("%s at %s", name, place)
                        .isInstanceOf(ValueException.class);
            }
            trial.write(place, place.refuses(text) ? place.tame() : text);
        }
        return trial;
    }

    static Trial ofTameTexts() {
        Trial trial = new Trial(TAME_NAME);
        for (Place place : Places.all()) {
            trial.write(place, place.tame());
        }
        return trial;
    }

    private void write(Place place, String text) {
        place.write(builder, text);
        texts.put(place, place.arrival(text));
    }

    ContainerUnit unit() {
        return builder.build();
    }

    /** What shall arrive at one place. */
    String arrival(Place place) {
        return texts.getOrDefault(place, "");
    }

    /** What shall arrive: the arguments of the unit with tame texts, but with the texts of this one. */
    List<String> arguments(List<String> tame) {
        Map<String, String> arrivals = new HashMap<>();
        texts.forEach((place, arrival) -> arrivals.put(place.arrival(place.tame()), arrival));
        List<String> arguments = new ArrayList<>();
        for (String argument : tame) {
            arguments.add(arrivals.getOrDefault(argument, argument.replace(TAME_NAME, name)));
        }
        return arguments;
    }
}
