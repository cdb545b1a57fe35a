package dev.quadlet.service;

import dev.quadlet.key.BuildKeys;
import dev.quadlet.syntax.SplitRule;

/** {@code podman build}. */
final class BuildConverter {
    private final Conversion conversion;
    private final SourceSection section;
    private final Command command;

    BuildConverter(Conversion conversion) {
        this.conversion = conversion;
        this.section = conversion.source().own();
        this.command = conversion.podmanCommand(Additions.COMMAND, "build");
    }

    void convert() {
        if (section.values("ImageTag").isEmpty()) {
            throw conversion.refusal(Rules.NO_TAG, "a build unit needs ImageTag=");
        }
        addFlags();
        section.words("Secret", SplitRule.ARGS).forEach(secret -> conversion.option(command, "--secret", secret));
        new Storage(conversion).addVolumes(command);
        BuildContext context = BuildContext.of(conversion);
        section.filled("File").ifPresent(file -> conversion.option(command, "--file", file));
        command.add(section.words("PodmanArgs", SplitRule.ARGS));
        context.word().ifPresent(command::add);
        conversion.addCommand("ExecStart", command);
        new ServiceSteps(conversion).addOneshot(conversion.has(Behaviour.BUILD_REMAINS));
    }

    private void addPull() {
        if (conversion.has(Behaviour.BUILD_PULLS_IN_TWO_WORDS)) {
            section.filled("Pull").ifPresent(policy -> command.option("--pull", policy));
        } else {
            conversion.flags(command).add(BuildKeys.PULL);
        }
    }

    private void addFlags() {
        addPull();
        conversion
                .flags(command)
                .add(BuildKeys.ARCH, BuildKeys.AUTH_FILE, BuildKeys.IGNORE_FILE, BuildKeys.TARGET, BuildKeys.VARIANT)
                .add(BuildKeys.RETRY, BuildKeys.RETRY_DELAY)
                .add(BuildKeys.TLS_VERIFY, BuildKeys.FORCE_RM)
                .add(
                        BuildKeys.DNS,
                        BuildKeys.DNS_OPTION,
                        BuildKeys.DNS_SEARCH,
                        BuildKeys.GROUP_ADD,
                        BuildKeys.IMAGE_TAG)
                .add(BuildKeys.BUILD_ARG, BuildKeys.ANNOTATION, BuildKeys.ENVIRONMENT, BuildKeys.LABEL);
        new References(conversion).addNetworks(command);
    }
}
