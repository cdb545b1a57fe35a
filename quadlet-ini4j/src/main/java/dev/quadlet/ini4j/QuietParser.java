package dev.quadlet.ini4j;

import org.ini4j.Config;
import org.ini4j.InvalidFileFormatException;
import org.ini4j.spi.IniParser;

/** Names the number of a bad line, where ini4j shows all of it, and with it a password perhaps. */
final class QuietParser extends IniParser {
    QuietParser(Config config) {
        setConfig(config);
    }

    @Override
    protected void parseError(String line, int lineNumber) throws InvalidFileFormatException {
        throw new InvalidFileFormatException("line " + lineNumber);
    }
}
