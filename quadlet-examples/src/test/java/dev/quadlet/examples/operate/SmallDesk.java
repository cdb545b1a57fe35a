package dev.quadlet.examples.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.examples.lab.Lab;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where somebody types the commands of this package, for a small site. Hosts are called by the user who logs in. */
final class SmallDesk {
    private final Lab machine;
    private SmallSite site;

    SmallDesk(Lab machine, SmallSite site) {
        this.machine = machine;
        this.site = site;
    }

    SmallSite site() {
        return site;
    }

    void change(SmallSite other) {
        site = other;
    }

    /** What a command printed, with its errors behind. */
    record Said(int status, String text) {}

    Said run(String line) {
        StringWriter text = new StringWriter();
        Operation operation = new Operation(
                (name, settings, secrets) -> site, user -> machine.as(user).connect(), false);
        CommandLine program = new CommandLine(new Program());
        OperateCommands.of(operation).forEach(program::addSubcommand);
        int status = program.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(text, true))
                .setErr(new PrintWriter(text, true))
                .execute(Stream.of(line.split(" ", -1)).toArray(String[]::new));
        return new Said(status, text.toString());
    }

    String done(String line) {
        Said said = run(line);
        assertThat(said.status()).as("%s%n%s", line, said.text()).isZero();
        return said.text();
    }

    @Command(name = "small")
    private static final class Program {}
}
