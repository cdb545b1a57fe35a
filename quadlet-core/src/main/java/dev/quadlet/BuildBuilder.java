// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.BuildKeys;
import dev.quadlet.key.Key;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.EnvironmentVariable;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.KeyValue;
import dev.quadlet.value.Label;
import dev.quadlet.value.NetworkMode;
import dev.quadlet.value.PullPolicy;
import dev.quadlet.value.SecretRef;
import dev.quadlet.value.Text;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.VolumeMount;
import dev.quadlet.value.WholeNumber;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Builds a build unit, an image that is built: a method for each key of {@code [Build]}.
 *
 * <p>A key that can stand once is set, one that can be repeated is added to. A {@code String} is what one would write
 * behind the equals sign, unless the parameter is called content: a value is what arrives. The other sections have
 * builders of their own, and any other key is written by {@link #set set} and {@link #add add}. Builders are not safe
 * for use by several threads; what they build is immutable.
 */
public final class BuildBuilder implements UnitBuilder<BuildBuilder> {
    private final UnitEditor editor;

    BuildBuilder(UnitEditor editor) {
        this.editor = editor;
    }

    /**
     * OCI annotations that are written into the image's manifest; words of the form {@code NAME=VALUE}, a later one of
     * the same name wins.
     *
     * <p>Adds a line to {@code Annotation=}, which becomes {@code --annotation K=V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param value the label
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder annotation(Label value) {
        editor.add(BuildKeys.ANNOTATION, value);
        return this;
    }

    /**
     * OCI annotations that are written into the image's manifest; words of the form {@code NAME=VALUE}, a later one of
     * the same name wins.
     *
     * <p>Adds a line to {@code Annotation=}, which becomes {@code --annotation K=V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder annotation(String name, String content) {
        editor.add(BuildKeys.ANNOTATION, Label.of(name, content));
        return this;
    }

    /**
     * OCI annotations that are written into the image's manifest; words of the form {@code NAME=VALUE}, a later one of
     * the same name wins.
     *
     * <p>Adds a line to {@code Annotation=}, which becomes {@code --annotation K=V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder annotation(String name, Text content) {
        editor.add(BuildKeys.ANNOTATION, Label.of(name, content));
        return this;
    }

    /**
     * OCI annotations that are written into the image's manifest; words of the form {@code NAME=VALUE}, a later one of
     * the same name wins.
     *
     * <p>Adds a line to {@code Annotation=}, which becomes {@code --annotation K=V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Annotation=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public BuildBuilder annotation(String notation) {
        editor.addText(BuildKeys.ANNOTATION, notation);
        return this;
    }

    /**
     * Processor architecture that the image is built for, such as {@code arm64}; the default is the one of the host.
     *
     * <p>Sets {@code Arch=}, which becomes {@code --arch V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Arch=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public BuildBuilder arch(String notation) {
        editor.setText(BuildKeys.ARCH, notation);
        return this;
    }

    /**
     * Processor architecture that the image is built for, such as {@code arm64}; the default is the one of the host.
     *
     * <p>Sets {@code Arch=}, which becomes {@code --arch V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder arch(Text content) {
        editor.setContent(BuildKeys.ARCH, content);
        return this;
    }

    /**
     * File with the credentials for registries that the build pulls from, as {@code podman login} writes it; a relative
     * path is not resolved against the unit's folder.
     *
     * <p>Sets {@code AuthFile=}, which becomes {@code --authfile V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code AuthFile=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public BuildBuilder authFile(String notation) {
        editor.setText(BuildKeys.AUTH_FILE, notation);
        return this;
    }

    /**
     * File with the credentials for registries that the build pulls from, as {@code podman login} writes it; a relative
     * path is not resolved against the unit's folder.
     *
     * <p>Sets {@code AuthFile=}, which becomes {@code --authfile V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder authFile(Text content) {
        editor.setContent(BuildKeys.AUTH_FILE, content);
        return this;
    }

    /**
     * Values for the {@code ARG} lines of the Containerfile; words of the form {@code NAME=VALUE}, a bare name takes
     * the value from the environment of the build.
     *
     * <p>Adds a line to {@code BuildArg=}, which becomes {@code --build-arg K=V}. Since Podman 5.7. See
     * podman-systemd.unit(5).
     *
     * @param value the option
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder buildArg(KeyValue value) {
        editor.add(BuildKeys.BUILD_ARG, value);
        return this;
    }

    /**
     * Values for the {@code ARG} lines of the Containerfile; words of the form {@code NAME=VALUE}, a bare name takes
     * the value from the environment of the build.
     *
     * <p>Adds a line to {@code BuildArg=}, which becomes {@code --build-arg K=V}. Since Podman 5.7. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder buildArg(String name, String content) {
        editor.add(BuildKeys.BUILD_ARG, KeyValue.of(name, content));
        return this;
    }

    /**
     * Values for the {@code ARG} lines of the Containerfile; words of the form {@code NAME=VALUE}, a bare name takes
     * the value from the environment of the build.
     *
     * <p>Adds a line to {@code BuildArg=}, which becomes {@code --build-arg K=V}. Since Podman 5.7. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder buildArg(String name, Text content) {
        editor.add(BuildKeys.BUILD_ARG, KeyValue.of(name, content));
        return this;
    }

    /**
     * Values for the {@code ARG} lines of the Containerfile; words of the form {@code NAME=VALUE}, a bare name takes
     * the value from the environment of the build.
     *
     * <p>Adds a line to {@code BuildArg=}, which becomes {@code --build-arg K=V}. Since Podman 5.7. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code BuildArg=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public BuildBuilder buildArg(String notation) {
        editor.addText(BuildKeys.BUILD_ARG, notation);
        return this;
    }

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>Adds a line to {@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ContainersConfModule=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public BuildBuilder containersConfModule(String notation) {
        editor.addText(BuildKeys.CONTAINERS_CONF_MODULE, notation);
        return this;
    }

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>Adds a line to {@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder containersConfModule(Text content) {
        editor.addContent(BuildKeys.CONTAINERS_CONF_MODULE, content);
        return this;
    }

    /**
     * Address of a DNS server that the steps of the build ask; {@code none} leaves the base image's
     * {@code /etc/resolv.conf} alone.
     *
     * <p>Adds a line to {@code DNS=}, which becomes {@code --dns V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code DNS=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public BuildBuilder dns(String notation) {
        editor.addText(BuildKeys.DNS, notation);
        return this;
    }

    /**
     * Address of a DNS server that the steps of the build ask; {@code none} leaves the base image's
     * {@code /etc/resolv.conf} alone.
     *
     * <p>Adds a line to {@code DNS=}, which becomes {@code --dns V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder dns(Text content) {
        editor.addContent(BuildKeys.DNS, content);
        return this;
    }

    /**
     * Option for the resolver that the steps of the build use, such as {@code ndots:2}.
     *
     * <p>Adds a line to {@code DNSOption=}, which becomes {@code --dns-option V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code DNSOption=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public BuildBuilder dnsOption(String notation) {
        editor.addText(BuildKeys.DNS_OPTION, notation);
        return this;
    }

    /**
     * Option for the resolver that the steps of the build use, such as {@code ndots:2}.
     *
     * <p>Adds a line to {@code DNSOption=}, which becomes {@code --dns-option V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder dnsOption(Text content) {
        editor.addContent(BuildKeys.DNS_OPTION, content);
        return this;
    }

    /**
     * Domain that short names are completed with during the build; a single {@code .} means none.
     *
     * <p>Adds a line to {@code DNSSearch=}, which becomes {@code --dns-search V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code DNSSearch=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public BuildBuilder dnsSearch(String notation) {
        editor.addText(BuildKeys.DNS_SEARCH, notation);
        return this;
    }

    /**
     * Domain that short names are completed with during the build; a single {@code .} means none.
     *
     * <p>Adds a line to {@code DNSSearch=}, which becomes {@code --dns-search V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder dnsSearch(Text content) {
        editor.addContent(BuildKeys.DNS_SEARCH, content);
        return this;
    }

    /**
     * Environment variables of the build that stay in the image; words of the form {@code NAME=VALUE}, a later one of
     * the same name wins.
     *
     * <p>Adds a line to {@code Environment=}, which becomes {@code --env K=V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param value the variable
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder environment(EnvironmentVariable value) {
        editor.add(BuildKeys.ENVIRONMENT, value);
        return this;
    }

    /**
     * Environment variables of the build that stay in the image; words of the form {@code NAME=VALUE}, a later one of
     * the same name wins.
     *
     * <p>Adds a line to {@code Environment=}, which becomes {@code --env K=V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder environment(String name, String content) {
        editor.add(BuildKeys.ENVIRONMENT, EnvironmentVariable.of(name, content));
        return this;
    }

    /**
     * Environment variables of the build that stay in the image; words of the form {@code NAME=VALUE}, a later one of
     * the same name wins.
     *
     * <p>Adds a line to {@code Environment=}, which becomes {@code --env K=V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder environment(String name, Text content) {
        editor.add(BuildKeys.ENVIRONMENT, EnvironmentVariable.of(name, content));
        return this;
    }

    /**
     * Environment variables of the build that stay in the image; words of the form {@code NAME=VALUE}, a later one of
     * the same name wins.
     *
     * <p>Adds a line to {@code Environment=}, which becomes {@code --env K=V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Environment=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public BuildBuilder environment(String notation) {
        editor.addText(BuildKeys.ENVIRONMENT, notation);
        return this;
    }

    /**
     * Containerfile of the build, as a path or URL; a relative path needs {@code SetWorkingDirectory=} or a working
     * directory of the service.
     *
     * <p>Sets {@code File=}, which becomes {@code --file V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code File=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public BuildBuilder file(String notation) {
        editor.setText(BuildKeys.FILE, notation);
        return this;
    }

    /**
     * Containerfile of the build, as a path or URL; a relative path needs {@code SetWorkingDirectory=} or a working
     * directory of the service.
     *
     * <p>Sets {@code File=}, which becomes {@code --file V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder file(Text content) {
        editor.setContent(BuildKeys.FILE, content);
        return this;
    }

    /**
     * Whether the intermediate containers are removed even when the build fails; Podman's default is yes.
     *
     * <p>Sets {@code ForceRM=}, which becomes {@code --force-rm | --force-rm=false}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public BuildBuilder forceRm(boolean value) {
        editor.set(BuildKeys.FORCE_RM, value);
        return this;
    }

    /**
     * Whether the intermediate containers are removed even when the build fails; Podman's default is yes.
     *
     * <p>Sets {@code ForceRM=}, which becomes {@code --force-rm | --force-rm=false}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ForceRM=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public BuildBuilder forceRm(String notation) {
        editor.setText(BuildKeys.FORCE_RM, notation);
        return this;
    }

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>Adds a line to {@code GlobalArgs=}, which becomes words after podman. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder globalArgs(CommandLine value) {
        editor.add(BuildKeys.GLOBAL_ARGS, value);
        return this;
    }

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>Adds a line to {@code GlobalArgs=}, which becomes words after podman. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code GlobalArgs=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public BuildBuilder globalArgs(String notation) {
        editor.addText(BuildKeys.GLOBAL_ARGS, notation);
        return this;
    }

    /**
     * Additional group of the processes in the build's steps, by name or number; {@code keep-groups} keeps those of the
     * user that builds.
     *
     * <p>Adds a line to {@code GroupAdd=}, which becomes {@code --group-add V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code GroupAdd=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public BuildBuilder groupAdd(String notation) {
        editor.addText(BuildKeys.GROUP_ADD, notation);
        return this;
    }

    /**
     * Additional group of the processes in the build's steps, by name or number; {@code keep-groups} keeps those of the
     * user that builds.
     *
     * <p>Adds a line to {@code GroupAdd=}, which becomes {@code --group-add V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder groupAdd(Text content) {
        editor.addContent(BuildKeys.GROUP_ADD, content);
        return this;
    }

    /**
     * File with the patterns of what is left out of the build's context, in place of {@code .containerignore}.
     *
     * <p>Sets {@code IgnoreFile=}, which becomes {@code --ignorefile V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code IgnoreFile=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public BuildBuilder ignoreFile(String notation) {
        editor.setText(BuildKeys.IGNORE_FILE, notation);
        return this;
    }

    /**
     * File with the patterns of what is left out of the build's context, in place of {@code .containerignore}.
     *
     * <p>Sets {@code IgnoreFile=}, which becomes {@code --ignorefile V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder ignoreFile(Text content) {
        editor.setContent(BuildKeys.IGNORE_FILE, content);
        return this;
    }

    /**
     * Name of the image that is built; every build unit needs one, and units that refer to this one use the first.
     *
     * <p>Adds a line to {@code ImageTag=}, which becomes {@code --tag V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param value the name
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder imageTag(ImageName value) {
        editor.add(BuildKeys.IMAGE_TAG, value);
        return this;
    }

    /**
     * Name of the image that is built; every build unit needs one, and units that refer to this one use the first.
     *
     * <p>Adds a line to {@code ImageTag=}, which becomes {@code --tag V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ImageTag=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public BuildBuilder imageTag(String notation) {
        editor.addText(BuildKeys.IMAGE_TAG, notation);
        return this;
    }

    /**
     * Labels of the image that is built; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>Adds a line to {@code Label=}, which becomes {@code --label K=V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param value the label
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder label(Label value) {
        editor.add(BuildKeys.LABEL, value);
        return this;
    }

    /**
     * Labels of the image that is built; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>Adds a line to {@code Label=}, which becomes {@code --label K=V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder label(String name, String content) {
        editor.add(BuildKeys.LABEL, Label.of(name, content));
        return this;
    }

    /**
     * Labels of the image that is built; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>Adds a line to {@code Label=}, which becomes {@code --label K=V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder label(String name, Text content) {
        editor.add(BuildKeys.LABEL, Label.of(name, content));
        return this;
    }

    /**
     * Labels of the image that is built; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>Adds a line to {@code Label=}, which becomes {@code --label K=V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Label=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public BuildBuilder label(String notation) {
        editor.addText(BuildKeys.LABEL, notation);
        return this;
    }

    /**
     * Network that the steps of the build use: a mode such as {@code host} or {@code none}, a network by name, or the
     * name of a network unit.
     *
     * <p>Adds a line to {@code Network=}, which becomes {@code --network V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param value the network
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder network(NetworkMode value) {
        editor.add(BuildKeys.NETWORK, value);
        return this;
    }

    /**
     * Network that the steps of the build use: a mode such as {@code host} or {@code none}, a network by name, or the
     * name of a network unit.
     *
     * <p>Adds a line to {@code Network=}, which becomes {@code --network V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param unit the unit, named by its file
     * @return this builder
     */
    public BuildBuilder network(NetworkUnit unit) {
        editor.reference(BuildKeys.NETWORK, unit);
        return this;
    }

    /**
     * Network that the steps of the build use: a mode such as {@code host} or {@code none}, a network by name, or the
     * name of a network unit.
     *
     * <p>Adds a line to {@code Network=}, which becomes {@code --network V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param unit the unit, named by its file
     * @return this builder
     */
    public BuildBuilder network(ContainerUnit unit) {
        editor.reference(BuildKeys.NETWORK, unit);
        return this;
    }

    /**
     * Network that the steps of the build use: a mode such as {@code host} or {@code none}, a network by name, or the
     * name of a network unit.
     *
     * <p>Adds a line to {@code Network=}, which becomes {@code --network V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param unit the name of a unit that is not built yet, or not ours
     * @return this builder
     * @throws ValueException when it is not the name of a network or container unit
     */
    public BuildBuilder network(UnitName unit) {
        editor.reference(BuildKeys.NETWORK, unit);
        return this;
    }

    /**
     * Network that the steps of the build use: a mode such as {@code host} or {@code none}, a network by name, or the
     * name of a network unit.
     *
     * <p>Adds a line to {@code Network=}, which becomes {@code --network V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Network=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public BuildBuilder network(String notation) {
        editor.addText(BuildKeys.NETWORK, notation);
        return this;
    }

    /**
     * Words that are added to {@code podman build} before the context, for options without a key of their own; Podman
     * does not check them here.
     *
     * <p>Adds a line to {@code PodmanArgs=}, which becomes words before the context. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder podmanArgs(CommandLine value) {
        editor.add(BuildKeys.PODMAN_ARGS, value);
        return this;
    }

    /**
     * Words that are added to {@code podman build} before the context, for options without a key of their own; Podman
     * does not check them here.
     *
     * <p>Adds a line to {@code PodmanArgs=}, which becomes words before the context. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code PodmanArgs=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public BuildBuilder podmanArgs(String notation) {
        editor.addText(BuildKeys.PODMAN_ARGS, notation);
        return this;
    }

    /**
     * When base images are pulled: {@code missing}, which is the default, {@code always}, {@code newer} or
     * {@code never}.
     *
     * <p>Sets {@code Pull=}, which becomes {@code --pull=V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param value the policy
     * @return this builder
     */
    public BuildBuilder pull(PullPolicy value) {
        editor.set(BuildKeys.PULL, value);
        return this;
    }

    /**
     * When base images are pulled: {@code missing}, which is the default, {@code always}, {@code newer} or
     * {@code never}.
     *
     * <p>Sets {@code Pull=}, which becomes {@code --pull=V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Pull=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public BuildBuilder pull(String notation) {
        editor.setText(BuildKeys.PULL, notation);
        return this;
    }

    /**
     * How often a failed pull of an image is tried again; Podman's default is 3.
     *
     * <p>Sets {@code Retry=}, which becomes {@code --retry V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @param value the number, 0 or more
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public BuildBuilder retry(WholeNumber value) {
        editor.set(BuildKeys.RETRY, value);
        return this;
    }

    /**
     * How often a failed pull of an image is tried again; Podman's default is 3.
     *
     * <p>Sets {@code Retry=}, which becomes {@code --retry V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @param number the number, 0 or more
     * @return this builder
     * @throws ValueException when it is another number
     */
    public BuildBuilder retry(long number) {
        editor.set(BuildKeys.RETRY, WholeNumber.of(number));
        return this;
    }

    /**
     * How often a failed pull of an image is tried again; Podman's default is 3.
     *
     * <p>Sets {@code Retry=}, which becomes {@code --retry V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Retry=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public BuildBuilder retry(String notation) {
        editor.setText(BuildKeys.RETRY, notation);
        return this;
    }

    /**
     * Time between two attempts to pull an image; by default it starts at two seconds and doubles.
     *
     * <p>Sets {@code RetryDelay=}, which becomes {@code --retry-delay V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @param value the time
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#INFINITY} or {@link TimeSpan#DISABLED}
     */
    public BuildBuilder retryDelay(TimeSpan value) {
        editor.set(BuildKeys.RETRY_DELAY, value);
        return this;
    }

    /**
     * Time between two attempts to pull an image; by default it starts at two seconds and doubles.
     *
     * <p>Sets {@code RetryDelay=}, which becomes {@code --retry-delay V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative
     */
    public BuildBuilder retryDelay(Duration time) {
        editor.set(BuildKeys.RETRY_DELAY, TimeSpan.of(time));
        return this;
    }

    /**
     * Time between two attempts to pull an image; by default it starts at two seconds and doubles.
     *
     * <p>Sets {@code RetryDelay=}, which becomes {@code --retry-delay V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code RetryDelay=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public BuildBuilder retryDelay(String notation) {
        editor.setText(BuildKeys.RETRY_DELAY, notation);
        return this;
    }

    /**
     * Secret that the build's steps can mount, as {@code id=NAME,src=FILE}; it does not stay in the image.
     *
     * <p>Adds a line to {@code Secret=}, which becomes {@code --secret V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param value the secret
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder secret(SecretRef value) {
        editor.add(BuildKeys.SECRET, value);
        return this;
    }

    /**
     * Secret that the build's steps can mount, as {@code id=NAME,src=FILE}; it does not stay in the image.
     *
     * <p>Adds a line to {@code Secret=}, which becomes {@code --secret V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Secret=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public BuildBuilder secret(String notation) {
        editor.addText(BuildKeys.SECRET, notation);
        return this;
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -build}.
     *
     * <p>Sets {@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ServiceName=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public BuildBuilder serviceName(String notation) {
        editor.setText(BuildKeys.SERVICE_NAME, notation);
        return this;
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -build}.
     *
     * <p>Sets {@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder serviceName(Text content) {
        editor.setContent(BuildKeys.SERVICE_NAME, content);
        return this;
    }

    /**
     * Context of the build: {@code unit} for the folder of the unit, {@code file} for that of {@code File=}, or a path
     * or URL; needed unless {@code File=} or the working directory of the service says it.
     *
     * <p>Sets {@code SetWorkingDirectory=}, which becomes the context. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code SetWorkingDirectory=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public BuildBuilder setWorkingDirectory(String notation) {
        editor.setText(BuildKeys.SET_WORKING_DIRECTORY, notation);
        return this;
    }

    /**
     * Context of the build: {@code unit} for the folder of the unit, {@code file} for that of {@code File=}, or a path
     * or URL; needed unless {@code File=} or the working directory of the service says it.
     *
     * <p>Sets {@code SetWorkingDirectory=}, which becomes the context. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder setWorkingDirectory(Text content) {
        editor.setContent(BuildKeys.SET_WORKING_DIRECTORY, content);
        return this;
    }

    /**
     * Whether registries must have a valid TLS certificate; Podman's default is yes.
     *
     * <p>Sets {@code TLSVerify=}, which becomes {@code --tls-verify | --tls-verify=false}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public BuildBuilder tlsVerify(boolean value) {
        editor.set(BuildKeys.TLS_VERIFY, value);
        return this;
    }

    /**
     * Whether registries must have a valid TLS certificate; Podman's default is yes.
     *
     * <p>Sets {@code TLSVerify=}, which becomes {@code --tls-verify | --tls-verify=false}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code TLSVerify=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public BuildBuilder tlsVerify(String notation) {
        editor.setText(BuildKeys.TLS_VERIFY, notation);
        return this;
    }

    /**
     * Stage of the Containerfile at which the build ends; the default is the last one.
     *
     * <p>Sets {@code Target=}, which becomes {@code --target V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Target=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public BuildBuilder target(String notation) {
        editor.setText(BuildKeys.TARGET, notation);
        return this;
    }

    /**
     * Stage of the Containerfile at which the build ends; the default is the last one.
     *
     * <p>Sets {@code Target=}, which becomes {@code --target V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder target(Text content) {
        editor.setContent(BuildKeys.TARGET, content);
        return this;
    }

    /**
     * Variant of the processor architecture that the image is built for, such as {@code v8}.
     *
     * <p>Sets {@code Variant=}, which becomes {@code --variant V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Variant=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public BuildBuilder variant(String notation) {
        editor.setText(BuildKeys.VARIANT, notation);
        return this;
    }

    /**
     * Variant of the processor architecture that the image is built for, such as {@code v8}.
     *
     * <p>Sets {@code Variant=}, which becomes {@code --variant V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder variant(Text content) {
        editor.setContent(BuildKeys.VARIANT, content);
        return this;
    }

    /**
     * Mount that the steps of the build see, as {@code [SOURCE:]DESTINATION[:OPTIONS]}; the source is a path or the
     * name of a volume unit, and one that starts with a dot counts from the unit's folder.
     *
     * <p>Adds a line to {@code Volume=}, which becomes {@code -v V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param value the mount
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public BuildBuilder volume(VolumeMount value) {
        editor.add(BuildKeys.VOLUME, value);
        return this;
    }

    /**
     * Mount that the steps of the build see, as {@code [SOURCE:]DESTINATION[:OPTIONS]}; the source is a path or the
     * name of a volume unit, and one that starts with a dot counts from the unit's folder.
     *
     * <p>Adds a line to {@code Volume=}, which becomes {@code -v V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param unit the volume unit that is mounted
     * @param path where in the container, absolute
     * @return this builder
     * @throws ValueException when the unit is no volume, or the path no absolute one without a colon
     */
    public BuildBuilder volume(VolumeUnit unit, String path) {
        editor.volume(BuildKeys.VOLUME, unit, path);
        return this;
    }

    /**
     * Mount that the steps of the build see, as {@code [SOURCE:]DESTINATION[:OPTIONS]}; the source is a path or the
     * name of a volume unit, and one that starts with a dot counts from the unit's folder.
     *
     * <p>Adds a line to {@code Volume=}, which becomes {@code -v V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param unit the volume unit that is mounted
     * @param path where in the container, absolute
     * @return this builder
     * @throws ValueException when the unit is no volume, or the path no absolute one without a colon
     */
    public BuildBuilder volume(UnitName unit, String path) {
        editor.volume(BuildKeys.VOLUME, unit, path);
        return this;
    }

    /**
     * Mount that the steps of the build see, as {@code [SOURCE:]DESTINATION[:OPTIONS]}; the source is a path or the
     * name of a volume unit, and one that starts with a dot counts from the unit's folder.
     *
     * <p>Adds a line to {@code Volume=}, which becomes {@code -v V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Volume=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public BuildBuilder volume(String notation) {
        editor.addText(BuildKeys.VOLUME, notation);
        return this;
    }

    @Override
    public BuildBuilder unit(Consumer<UnitSectionBuilder> change) {
        change.accept(new UnitSectionBuilder(editor));
        return this;
    }

    @Override
    public BuildBuilder service(Consumer<ServiceSectionBuilder> change) {
        change.accept(new ServiceSectionBuilder(editor));
        return this;
    }

    @Override
    public BuildBuilder install(Consumer<InstallSectionBuilder> change) {
        change.accept(new InstallSectionBuilder(editor));
        return this;
    }

    @Override
    public BuildBuilder quadlet(Consumer<QuadletSectionBuilder> change) {
        change.accept(new QuadletSectionBuilder(editor));
        return this;
    }

    @Override
    public <T> BuildBuilder set(Key<T> key, T value) {
        editor.set(key, value);
        return this;
    }

    @Override
    public <T> BuildBuilder add(Key<T> key, T value) {
        editor.add(key, value);
        return this;
    }

    @Override
    public BuildBuilder remove(Key<?> key) {
        editor.remove(key);
        return this;
    }

    @Override
    public BuildBuilder comment(String text) {
        editor.comment(text);
        return this;
    }

    @Override
    public BuildBuilder apply(UnaryOperator<BuildBuilder> fragment) {
        return fragment.apply(this);
    }

    @Override
    public BuildBuilder dependsOn(QuadletUnit unit, QuadletUnit... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public BuildBuilder dependsOn(SystemdUnit unit, SystemdUnit... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public BuildBuilder dependsOn(UnitName unit, UnitName... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public BuildBuilder dependsOnHealthy(ContainerUnit unit, ContainerUnit... more) {
        editor.dependsOnHealthy(unit, more);
        return this;
    }

    @Override
    public BuildBuilder startOnBoot() {
        editor.startOnBoot();
        return this;
    }

    @Override
    public BuildUnit build() {
        return editor.build((document, companions) -> new BuildUnit(editor.name(), document, companions));
    }

    @Override
    public DropIn dropIn(String name) {
        return editor.dropIn(name);
    }
}
