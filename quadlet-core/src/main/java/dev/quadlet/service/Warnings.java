package dev.quadlet.service;

import java.util.List;

/** What Podman warns of before it converts a unit. */
final class Warnings {
    private static final List<String> USER_KEYS = List.of("User", "Group", "DynamicUser");
    private static final String DIGEST = "sha256:";
    private static final int ID_LENGTH = 64;

    private final Conversion conversion;
    private final SourceUnit source;

    private Warnings(Conversion conversion) {
        this.conversion = conversion;
        this.source = conversion.source();
    }

    static void give(Conversion conversion) {
        Warnings warnings = new Warnings(conversion);
        if (conversion.has(Behaviour.WARNS_OF_SERVICE_USER)) {
            SourceSection service = conversion.source().section("Service");
            USER_KEYS.forEach(key -> service.last(key).ifPresent(warnings::warnOfUser));
        }
        switch (conversion.source().kind()) {
            case CONTAINER, VOLUME, IMAGE -> warnings.warnOfShortName();
            default -> {
                // the others name no image that is pulled
            }
        }
    }

    private void warnOfUser(SourceLine line) {
        conversion.warn(Rules.SERVICE_USER, line.cause(), "Podman does not support " + line.key() + "= in [Service]");
    }

    private void warnOfShortName() {
        source.own()
                .filled("Image")
                .filter(image -> isShort(image.text()))
                .ifPresent(image -> conversion.warn(
                        Rules.SHORT_NAME,
                        image.cause(),
                        "which registry " + image.text() + " comes from depends on the host; write the whole name"));
    }

    private static boolean isShort(String image) {
        int slash = image.indexOf('/');
        String first = slash < 0 ? "" : image.substring(0, slash);
        boolean hasRegistry = first.equals("localhost") || first.chars().anyMatch(c -> c == '.' || c == ':');
        return !hasRegistry && !isId(image) && !image.endsWith(".image") && !image.endsWith(".build");
    }

    private static boolean isId(String image) {
        return image.startsWith(DIGEST)
                || (image.length() == ID_LENGTH && image.chars().allMatch(c -> Character.digit(c, 16) >= 0));
    }
}
