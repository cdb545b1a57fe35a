package dev.quadlet.service;

import dev.quadlet.key.Key;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Severity;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.Split;
import dev.quadlet.syntax.SplitRule;
import java.util.ArrayList;
import java.util.List;

/** One unit on its way to a service. */
final class Conversion {
    private final SourceUnit source;
    private final Translator translator;
    private final Units units;
    private final Member member;
    private final Draft draft;
    private final List<Diagnostic> findings = new ArrayList<>();

    Conversion(SourceUnit source, Translator translator, Units units) {
        this.source = source;
        this.translator = translator;
        this.units = units;
        this.member = units.of(source);
        this.draft = DraftReader.read(source, has(Behaviour.CONTINUATIONS_JOINED));
    }

    SourceUnit source() {
        return source;
    }

    Draft draft() {
        return draft;
    }

    Units units() {
        return units;
    }

    Member member() {
        return member;
    }

    Names names() {
        return new Names(source, translator.behaviours());
    }

    TranslationOptions options() {
        return translator.options();
    }

    boolean isUser() {
        return translator.isUser();
    }

    PodmanVersion podman() {
        return translator.podman();
    }

    boolean has(Behaviour behaviour) {
        return translator.behaviours().contains(behaviour);
    }

    Key<?> key(String key) {
        return source.key(key);
    }

    /** Podman with the options that come before any sub-command. */
    Command podmanCommand(Cause cause, String... subcommand) {
        return podmanCommand("", cause, subcommand);
    }

    /** A command whose failure does not matter begins with a dash. */
    Command podmanCommand(String prefix, Cause cause, String... subcommand) {
        Command command = new Command().add(cause, prefix + options().podmanPath());
        source.own()
                .values("ContainersConfModule")
                .forEach(module -> command.add(module.with("--module=" + module.text())));
        return command.add(source.own().words("GlobalArgs", SplitRule.ARGS)).add(cause, subcommand);
    }

    void addCommand(String key, Command command) {
        draft.service().add(command.line(key, new WordEscape(has(Behaviour.SPACES_ESCAPED))));
    }

    /** An option and its value, in the words of the release. */
    void option(Command command, String name, Piece value) {
        option(command, value.cause(), List.of(name, value.text()));
    }

    void option(Command command, Cause cause, List<String> words) {
        List<String> written = has(Behaviour.VALUES_IN_OWN_WORDS) ? words : OldWords.of(words);
        written.forEach(word -> command.add(new Piece(word, cause)));
    }

    /** A path as seen from the unit's directory, unless it is absolute or systemd makes it so. */
    Piece absolute(Piece path) {
        boolean isWhole = UnitPaths.isAbsolute(path.text()) || UnitPaths.startsWithSpecifier(path.text());
        return isWhole ? path : path.with(UnitPaths.join(source.directory(), path.text()));
    }

    void addStorageMount() {
        draft.unit().add("RequiresMountsFor", new Piece("%t/containers", Additions.STORAGE_MOUNTED));
    }

    Flags flags(Command command) {
        return new Flags(this, command);
    }

    /** The words of every value that counts, and a warning for a value that cannot be cut. */
    List<Piece> wordsOrWarning(String key, SplitRule rule) {
        List<Piece> words = new ArrayList<>();
        source.own().effective(key).forEach(line -> words.addAll(wordsOrWarning(line, rule)));
        return words;
    }

    List<Piece> lastWordsOrWarning(String key, SplitRule rule) {
        return source.own().last(key).map(line -> wordsOrWarning(line, rule)).orElse(List.of());
    }

    private List<Piece> wordsOrWarning(SourceLine line, SplitRule rule) {
        Split split = line.split(rule);
        split.flaw().ifPresent(flaw -> warn(Rules.UNREADABLE_VALUE, line.cause(), Splits.message(line.key(), flaw)));
        return line.pieces(split);
    }

    void warn(String rule, Cause cause, String message) {
        findings.add(finding(rule, Severity.WARNING, cause, message));
    }

    /** To be thrown: this unit becomes no service. */
    Refusal refusal(String rule, Cause cause, String message) {
        return new Refusal(finding(rule, Severity.ERROR, cause, message));
    }

    /** To be thrown when something is missing: the place is the unit's own section. */
    Refusal refusal(String rule, String message) {
        return refusal(rule, ownSection(), message);
    }

    private Diagnostic finding(String rule, Severity severity, Cause cause, String message) {
        Cause.Written place = cause instanceof Cause.Written written ? written : ownSection();
        return new Diagnostic(rule, severity, message, place.source(), place.span(), List.of());
    }

    private Cause.Written ownSection() {
        return source.ownSectionHeader();
    }

    List<Diagnostic> findings() {
        return findings;
    }
}
