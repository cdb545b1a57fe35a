package dev.quadlet.systemd.deploy;

import dev.quadlet.systemd.UnitStatus;
import dev.quadlet.systemd.deploy.Member.Needs;
import dev.quadlet.systemd.deploy.Member.Role;
import dev.quadlet.systemd.deploy.ServiceChange.Action;
import dev.quadlet.value.UnitName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which units a change of a stack starts, restarts and stops, and why. */
final class ServicePlanning {
    private final Installation installed;
    private final Installation wanted;
    private final Map<UnitName, UnitStatus> statuses;
    private final Drift drift;
    private final boolean recreating;
    private final Map<String, ServiceChange> changes = new LinkedHashMap<>();

    ServicePlanning(
            Installation installed,
            Installation wanted,
            Map<UnitName, UnitStatus> statuses,
            Drift drift,
            boolean recreating) {
        this.installed = installed;
        this.wanted = wanted;
        this.statuses = statuses;
        this.drift = drift;
        this.recreating = recreating;
        Map<String, Member> old = installed.byUnit();
        for (Member member : wanted.members()) {
            changed(member, old.get(member.unit())).ifPresent(change -> changes.put(member.unit(), change));
        }
        spread();
        for (Member gone : installed.members()) {
            if (!wanted.byUnit().containsKey(gone.unit())) {
                changes.put(gone.unit(), change(gone, Action.STOP, List.of("it is no longer in the stack")));
            }
        }
    }

    List<ServiceChange> changes() {
        return List.copyOf(changes.values());
    }

    /** What the host is like afterwards: what is kept has its old settings, so that the next plan tells of it again. */
    Installation settled() {
        Map<String, Member> old = installed.byUnit();
        return wanted.withMembers(wanted.members().stream()
                .map(member -> isKept(member)
                        ? member.with(required(old.get(member.unit())).inputs())
                        : member)
                .toList());
    }

    private static Member required(@Nullable Member member) {
        return Optional.ofNullable(member).orElseThrow();
    }

    private boolean isKept(Member member) {
        ServiceChange change = changes.get(member.unit());
        return change != null && change.action() == Action.KEEP;
    }

    private Optional<ServiceChange> changed(Member member, @Nullable Member old) {
        if (old == null) {
            return member.isStarted()
                    ? Optional.of(change(member, action(member), List.of("it is new")))
                    : Optional.empty();
        }
        List<String> reasons = differences(old, member);
        reasons.addAll(drift.reasons(member));
        if (!reasons.isEmpty()) {
            return ofChange(member, reasons);
        }
        boolean down = member.isStarted() && member.waits() && !runs(member);
        return down ? Optional.of(change(member, action(member), List.of("it does not run"))) : Optional.empty();
    }

    private Optional<ServiceChange> ofChange(Member member, List<String> reasons) {
        if (member.role() == Role.RESOURCE && isActive(member)) {
            List<String> all = new ArrayList<>(reasons);
            boolean network = member.source().toString().endsWith(".network");
            boolean kept = !recreating || !network;
            if (kept) {
                all.add(
                        network
                                ? "it is made anew only when asked, and then restarts " + dependants(member)
                                : "Podman keeps a volume that is there, and its data");
            }
            return Optional.of(change(member, kept ? Action.KEEP : Action.RECREATE, all));
        }
        return member.isStarted() || isActive(member)
                ? Optional.of(change(member, action(member), reasons))
                : Optional.empty();
    }

    private static ServiceChange change(Member member, Action action, List<String> reasons) {
        return new ServiceChange(UnitName.of(member.unit()), action, reasons);
    }

    private Action action(Member member) {
        return isActive(member) ? Action.RESTART : Action.START;
    }

    private boolean runs(Member member) {
        UnitStatus status = statuses.get(UnitName.of(member.unit()));
        return status != null && status.isActive();
    }

    /** Whether it runs, or will soon try again. */
    private boolean isActive(Member member) {
        UnitStatus status = statuses.get(UnitName.of(member.unit()));
        return runs(member) || (status != null && status.subState().startsWith("auto-restart"));
    }

    private static List<String> differences(Member old, Member now) {
        List<String> reasons = new ArrayList<>();
        new TreeMap<>(now.inputs()).forEach((name, hash) -> {
            String before = old.inputs().getOrDefault(name, "");
            if (!before.equals(hash)) {
                reasons.add(name + (before.isEmpty() ? " is new" : " changed"));
            }
        });
        old.inputs().keySet().stream()
                .filter(name -> !now.inputs().containsKey(name))
                .sorted()
                .forEach(name -> reasons.add(name + " is no longer used"));
        return reasons;
    }

    /** A restart restarts those that need it: systemd does so by itself, and a plan says it. */
    private void spread() {
        boolean more = true;
        while (more) {
            more = false;
            for (Member member : wanted.members()) {
                Optional<Needs> cause = changes.containsKey(member.unit()) || !isActive(member)
                        ? Optional.empty()
                        : member.needs().stream()
                                .filter(needs -> isRestarted(needs.unit()))
                                .findFirst();
                if (cause.isPresent()) {
                    String why = "because of " + cause.get().unit() + " ("
                            + cause.get().why() + ")";
                    changes.put(member.unit(), change(member, Action.RESTART, List.of(why)));
                    more = true;
                }
            }
        }
    }

    private boolean isRestarted(String unit) {
        ServiceChange change = changes.get(unit);
        return change != null && (change.action() == Action.RESTART || change.action() == Action.RECREATE);
    }

    private Set<String> dependants(Member changed) {
        Set<String> reached = new TreeSet<>(Set.of(changed.unit()));
        boolean more = true;
        while (more) {
            more = wanted.members().stream()
                            .filter(member -> member.needs().stream().anyMatch(needs -> reached.contains(needs.unit())))
                            .filter(member -> reached.add(member.unit()))
                            .count()
                    > 0;
        }
        reached.remove(changed.unit());
        return reached;
    }
}
