package dev.quadlet.systemd.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** systemctl(1): finds the manager, and what a verb does. */
final class SystemctlProgram implements FakeProgram {
    /** What everybody may ask the system's manager. */
    private static final Set<String> QUESTIONS =
            Set.of("show", "cat", "is-active", "is-failed", "is-enabled", "is-system-running");

    private static final Map<String, SystemctlVerb> VERBS = Map.ofEntries(
            Map.entry("daemon-reload", SystemctlQuestions::reload),
            Map.entry("show", SystemctlQuestions::show),
            Map.entry("cat", SystemctlQuestions::cat),
            Map.entry("is-active", SystemctlQuestions::isActive),
            Map.entry("is-failed", SystemctlQuestions::isFailed),
            Map.entry("is-enabled", SystemctlQuestions::isEnabled),
            Map.entry("is-system-running", SystemctlQuestions::isSystemRunning),
            Map.entry("start", SystemctlJobs::start),
            Map.entry("stop", SystemctlJobs::stop),
            Map.entry("restart", SystemctlJobs::restart),
            Map.entry("try-restart", SystemctlJobs::tryRestart),
            Map.entry("reload", SystemctlJobs::reload),
            Map.entry("reload-or-restart", SystemctlJobs::restart),
            Map.entry("reset-failed", SystemctlJobs::resetFailed),
            Map.entry("kill", SystemctlJobs::kill),
            Map.entry("mask", SystemctlFiles::mask),
            Map.entry("unmask", SystemctlFiles::unmask),
            Map.entry("enable", SystemctlFiles::enable),
            Map.entry("disable", SystemctlFiles::disable));

    private final Managers managers;

    SystemctlProgram(Managers managers) {
        this.managers = managers;
    }

    @Override
    public int run(FakeCall call) throws InterruptedException {
        Arguments arguments = Arguments.of(call.arguments());
        boolean own = arguments.has("--user");
        List<String> words = arguments.words();
        String verb = words.isEmpty() ? "list-units" : words.get(0);
        SystemctlVerb known = VERBS.get(verb);
        if (known == null) {
            call.printError("Unknown command verb '" + verb + "'.\n");
            return 1;
        }
        Optional<Manager> manager = managers.of(call.user(), own);
        if (manager.isEmpty()) {
            call.printError("Failed to connect to user scope bus via local transport: No such file or directory\n");
            return 1;
        }
        if (!own && !call.user().isRoot() && !QUESTIONS.contains(verb)) {
            return denied(call, verb, words);
        }
        return known.run(new SystemctlCall(call, arguments, manager.get(), words.subList(1, words.size())));
    }

    private static int denied(FakeCall call, String verb, List<String> words) {
        if (verb.equals("daemon-reload")) {
            call.printError("Reload daemon failed: Access denied\n");
            return 1;
        }
        words.stream().skip(1).forEach(unit -> call.printError("Failed to " + verb + " " + unit + ": Access denied\n"));
        return 4;
    }
}
