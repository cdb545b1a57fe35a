package dev.quadlet.lint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.quadlet.source.Severity;
import java.io.IOException;

/** JSON that is none, or that a shell runs although it looks otherwise. */
final class HealthCommandForm extends SettingRule {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int BROKEN = -1;

    HealthCommandForm() {
        super(Severity.WARNING, "The health command is not run as it looks");
    }

    @Override
    void check(Setting setting, Findings findings) {
        String value = setting.unquoted();
        boolean isList = value.startsWith("[\"") || value.startsWith("['");
        if (!setting.isOwn("HealthCmd", "HealthStartupCmd") || !isList) {
            return;
        }
        int words = words(value);
        if (words == BROKEN) {
            findings.add(
                    setting,
                    setting.valueSpan(),
                    "this is no JSON, which wants double quotes, so a shell runs it as it stands, beginning with the bracket");
        } else if (words == 1) {
            findings.add(
                    setting,
                    setting.valueSpan(),
                    "a list of one word is run by /bin/sh; with \"CMD\" before it, it is run without a shell",
                    setting.write("Write \"CMD\" before it", "[\"CMD\", " + value.substring(1)));
        }
    }

    private static int words(String value) {
        try (JsonParser json = JSON.createParser(value)) {
            json.nextToken();
            int words = 0;
            JsonToken token = json.nextToken();
            while (token == JsonToken.VALUE_STRING) {
                words++;
                token = json.nextToken();
            }
            return token == JsonToken.END_ARRAY && json.nextToken() == null ? words : BROKEN;
        } catch (IOException broken) {
            return BROKEN;
        }
    }
}
