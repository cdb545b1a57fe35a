package dev.quadlet.ini4j;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.ini4j.Config;
import org.ini4j.Ini;
import org.ini4j.spi.IniBuilder;

/**
 * An {@code Ini} that takes every line as it stands. Each setting is made here and not left at its default, because
 * system properties change ini4j's defaults.
 */
final class PlainIni {
    private PlainIni() {}

    static Ini create() {
        Ini ini = new Ini();
        ini.setConfig(config());
        return ini;
    }

    /** What a text says; the message of an exception names a line and does not show it. */
    static Ini parse(String text) throws IOException {
        Ini ini = create();
        new QuietParser(ini.getConfig()).parse(new StringReader(text), IniBuilder.newInstance(ini));
        return ini;
    }

    private static Config config() {
        Config config = new Config();
        config.setFileEncoding(StandardCharsets.UTF_8);
        config.setEscape(false);
        config.setEscapeKeyOnly(false);
        config.setEscapeNewline(false);
        // a line <address> would be loaded from there
        config.setInclude(false);
        // a section named a/b would become a child of a
        config.setTree(false);
        config.setLowerCaseOption(false);
        config.setLowerCaseSection(false);
        config.setMultiOption(true);
        config.setMultiSection(false);
        config.setEmptyOption(false);
        config.setEmptySection(true);
        config.setGlobalSection(false);
        config.setUnnamedSection(false);
        return config;
    }
}
