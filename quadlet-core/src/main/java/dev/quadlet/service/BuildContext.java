package dev.quadlet.service;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which folder a build takes its files from, and where its command runs. */
final class BuildContext {
    private final Conversion conversion;
    private final Optional<Piece> file;
    private @Nullable Piece context;
    private @Nullable Piece directory;

    private BuildContext(Conversion conversion) {
        this.conversion = conversion;
        this.file = conversion.source().own().filled("File");
        this.directory = conversion
                .source()
                .section("Service")
                .filled("WorkingDirectory")
                .orElse(null);
    }

    static BuildContext of(Conversion conversion) {
        BuildContext context = new BuildContext(conversion);
        conversion.source().own().filled("SetWorkingDirectory").ifPresent(context::set);
        context.check();
        return context;
    }

    private void set(Piece place) {
        switch (place.text().toLowerCase(Locale.ROOT)) {
            case "yaml" ->
                throw conversion.refusal(
                        Rules.WORKING_DIRECTORY, place.cause(), "SetWorkingDirectory=yaml is for kube units only");
            case "unit" -> setDirectory(place.with(conversion.source().directory()));
            case "file" ->
                setDirectory(place.with(
                        UnitPaths.parent(conversion.absolute(requiredFile()).text())));
            default -> setContext(place);
        }
    }

    private Piece requiredFile() {
        return file.orElseThrow(() -> conversion.refusal(Rules.NO_FILE, "SetWorkingDirectory=file needs File="));
    }

    /** A relative context counts from the unit's directory; where the command runs elsewhere, it is left out. */
    private void setContext(Piece place) {
        boolean isRelative = !UnitPaths.isAbsolute(place.text()) && !isUrl(place.text());
        if (isRelative && directory != null) {
            return;
        }
        context = place;
        if (isRelative) {
            setDirectory(place.with(conversion.source().directory()));
        }
    }

    private void setDirectory(Piece place) {
        if (directory == null) {
            directory = place;
            conversion.draft().service().add("WorkingDirectory", place);
        }
    }

    private void check() {
        if (context == null && directory == null && file.isEmpty()) {
            throw conversion.refusal(Rules.NO_FILE, "a build unit needs File= or SetWorkingDirectory=");
        }
    }

    /** The last word of the command. */
    Optional<Piece> word() {
        if (context != null) {
            return Optional.of(context);
        }
        return file.filter(path -> !isRelative(path.text())).isPresent()
                ? Optional.empty()
                : Optional.of(requiredDirectory());
    }

    private Piece requiredDirectory() {
        if (directory == null) {
            throw conversion.refusal(
                    Rules.NO_FILE, file.orElseThrow().cause(), "a relative File= needs SetWorkingDirectory=");
        }
        return directory;
    }

    private boolean isRelative(String path) {
        boolean isSpecifier = conversion.has(Behaviour.SPECIFIER_IN_BUILD_FILE) && UnitPaths.startsWithSpecifier(path);
        return !UnitPaths.isAbsolute(path) && !isUrl(path) && !isSpecifier;
    }

    /** Podman looks for less than one would think. */
    private static boolean isUrl(String text) {
        int github = text.indexOf("github.com/");
        return text.startsWith("http")
                || text.startsWith("git://")
                || (github >= 0 && text.length() > github + "github.com/".length());
    }
}
