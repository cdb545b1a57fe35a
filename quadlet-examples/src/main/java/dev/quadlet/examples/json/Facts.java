package dev.quadlet.examples.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** Facts in an order. */
public final class Facts {
    private Facts() {}

    /**
     * Facts by their names.
     *
     * @param namesAndValues names and values by turns
     * @return the facts in this order
     */
    public static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return facts;
    }
}
