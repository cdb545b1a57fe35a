package dev.quadlet.compose.internal.mapping;

import dev.quadlet.BuildBuilder;
import dev.quadlet.BuildUnit;
import dev.quadlet.Quadlet;
import dev.quadlet.source.Severity;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.KeyValue;
import dev.quadlet.value.NetworkMode;
import dev.quadlet.value.PullPolicy;
import dev.quadlet.value.SecretRef;
import dev.quadlet.value.Text;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.util.Optional;

/** An image that is built, on its way into the stack. */
final class BuildDraft {
    private static final String TO_HOST = "copy the folder to the host, and build again when it changes";

    static final Table<BuildDraft> TABLE = new Table<BuildDraft>()
            .step("context", "SetWorkingDirectory=", "the folder has to be on the host", BuildDraft::context)
            .kept(
                    "dockerfile",
                    "File=",
                    "as an absolute path on the host",
                    (b, spot) -> b.dockerfile = Optional.of(spot))
            .kept("dockerfile_inline", "File=", "as a file of the stack", BuildDraft::inline)
            .kept("args", "BuildArg=", "PodmanArgs= for Podman before 5.7", (b, spot) -> spot.eachPair(b::argument))
            .kept("target", "Target=", "", (b, spot) -> b.unit.target(spot.content()))
            .kept(
                    "labels",
                    "Label=",
                    "",
                    (b, spot) -> spot.eachPair((key, value) -> b.unit.label(
                            key,
                            Contents.of(value.textOrEmpty(), value.reading().placeholders()))))
            .kept("network", "Network=", "", (b, spot) -> b.unit.network(NetworkMode.parse(spot.notation())))
            .kept("pull", "Pull=always", "", (b, spot) -> b.pull(spot.flag()))
            .kept("tags", "ImageTag=", "beside the name of the image", (b, spot) -> spot.each(b::tag))
            .changed(
                    "platforms",
                    "PodmanArgs=--platform=…",
                    "the first of them: the others are not run here",
                    BuildDraft::platforms)
            .kept("no_cache", "PodmanArgs=--no-cache", "", (b, spot) -> b.flag("no-cache", spot))
            .kept("shm_size", "PodmanArgs=--shm-size=…", "", (b, spot) -> b.option("shm-size", Sizes.bytes(spot)))
            .kept(
                    "extra_hosts",
                    "PodmanArgs=--add-host=…",
                    "",
                    (b, spot) ->
                            NetworkFields.hosts(spot, (host, address) -> b.option("add-host", host + ":" + address)))
            .kept(
                    "ulimits",
                    "PodmanArgs=--ulimit=…",
                    "",
                    (b, spot) -> spot.eachPair((name, value) -> b.option(
                            "ulimit", ResourceFields.ulimit(name, value).text())))
            .kept("isolation", "PodmanArgs=--isolation=…", "", (b, spot) -> b.option("isolation", spot.plain()))
            .kept("ssh", "PodmanArgs=--ssh=…", "", (b, spot) -> spot.each(item -> b.option("ssh", item.plain())))
            .kept(
                    "cache_from",
                    "PodmanArgs=--cache-from=…",
                    "names of images alone",
                    (b, spot) -> b.cache("cache-from", spot))
            .kept(
                    "cache_to",
                    "PodmanArgs=--cache-to=…",
                    "names of images alone",
                    (b, spot) -> b.cache("cache-to", spot))
            .kept("additional_contexts", "PodmanArgs=--build-context=…", "", (b, spot) -> spot.eachPair(b::context))
            .changed("secrets", "Secret=", "secrets with a file alone", (b, spot) -> spot.each(b::secret))
            .dropped("privileged", Severity.WARNING, "the build runs without privileges", "")
            .dropped("entitlements", Severity.WARNING, "only BuildKit has them", "")
            .dropped("provenance", Severity.NOTICE, "only BuildKit attests", "")
            .dropped("sbom", Severity.NOTICE, "only BuildKit attests", "");

    private final UnitName unitName;
    private final BuildBuilder unit;
    private final Workshop workshop;
    private Optional<Spot> dockerfile = Optional.empty();
    private Optional<String> contextOnHost = Optional.empty();

    private BuildDraft(ServiceDraft service) {
        this.workshop = service.workshop;
        this.unitName = workshop.names().of(UnitKind.BUILD, service.name);
        this.unit = Quadlet.build(unitName.stem());
    }

    static void of(ServiceDraft service, Spot spot) {
        BuildDraft draft = new BuildDraft(service);
        service.build = Optional.of(draft);
        service.unit.image(draft.unitName);
        draft.unit.imageTag(
                service.image.map(ImageFields::notation).orElse("localhost/" + workshopImage(service) + ":latest"));
        if (spot.isMapping()) {
            TABLE.read(draft, spot);
            if (draft.contextOnHost.isEmpty()) {
                draft.context(new Spot(spot.path() + ".context", spot.with(".").node(), spot.reading()));
            }
        } else {
            draft.context(spot);
        }
        draft.writeFile();
    }

    private static String workshopImage(ServiceDraft service) {
        return service.workshop.project().name() + "-" + service.name.toLowerCase(java.util.Locale.ROOT);
    }

    UnitName unitName() {
        return unitName;
    }

    BuildUnit build() {
        return unit.build();
    }

    private void context(Spot spot) {
        String text = spot.plain();
        if (isRemote(text)) {
            unit.setWorkingDirectory(Text.of(text));
            contextOnHost = Optional.of("");
            return;
        }
        String path = workshop.project().folders().onHost(spot.place(), text);
        unit.setWorkingDirectory(Text.of(path));
        contextOnHost = Optional.of(path);
        spot.step("the image is built from " + path + " on the host", TO_HOST);
    }

    private static boolean isRemote(String context) {
        return context.contains("://") || context.startsWith("git@") || context.startsWith("github.com/");
    }

    private void writeFile() {
        dockerfile.ifPresent(spot -> spot.guard(() -> {
            String file = spot.plain();
            String context = contextOnHost.orElse("");
            boolean whole = file.startsWith("/") || context.isEmpty();
            unit.file(Text.of(whole ? file : context + "/" + file));
        }));
    }

    private void inline(Spot spot) {
        String file = unitName.stem() + ".Containerfile";
        workshop.stack().asset(file, spot.plain());
        unit.file("%E/containers/systemd/" + file);
    }

    private void argument(String name, Spot value) {
        Optional<String> known =
                value.isNothing() ? workshop.project().variables().value(name) : Optional.of(value.plain());
        known.ifPresentOrElse(text -> argument(name, text), () -> option("build-arg", name));
    }

    private void argument(String name, String value) {
        if (workshop.options().atLeast(5, 7)) {
            unit.buildArg(KeyValue.of(name, value));
        } else {
            option("build-arg", name + "=" + value);
        }
    }

    private void option(String name, String value) {
        unit.podmanArgs(CommandLine.of("--" + name + "=" + value));
    }

    private void flag(String name, Spot spot) {
        if (spot.flag()) {
            unit.podmanArgs(CommandLine.of("--" + name));
        }
    }

    private void pull(boolean always) {
        if (always) {
            unit.pull(PullPolicy.ALWAYS);
        }
    }

    private void tag(Spot spot) {
        unit.imageTag(ImageFields.notation(spot));
    }

    private void platforms(Spot spot) {
        var all = spot.items();
        if (!all.isEmpty()) {
            option("platform", all.get(0).plain());
        }
        if (all.size() > 1) {
            spot.notice("the image is built for " + all.get(0).plain() + " alone", "");
        }
    }

    private void cache(String name, Spot spot) {
        spot.each(item -> {
            if (item.plain().indexOf('=') < 0) {
                option(name, item.plain());
            } else {
                item.unneeded("the build runs without BuildKit's cache");
            }
        });
    }

    private void context(String name, Spot value) {
        String where = value.plain();
        boolean path = where.startsWith(".") || where.startsWith("/");
        option(
                "build-context",
                name + "=" + (path ? workshop.project().folders().onHost(value.place(), where) : where));
    }

    /** A build reads a secret from a file. */
    private void secret(Spot spot) {
        String name = spot.isMapping() ? spot.at("source").plain() : spot.plain();
        Optional<Spot> file = workshop.secrets().find(name).flatMap(secret -> secret.file);
        file.ifPresentOrElse(
                path -> unit.secret(
                        SecretRef.forBuild(name, workshop.project().folders().onHost(path.place(), path.plain()))),
                () -> spot.dropped("a build gets secrets from files alone", "give the secret a file"));
    }
}
