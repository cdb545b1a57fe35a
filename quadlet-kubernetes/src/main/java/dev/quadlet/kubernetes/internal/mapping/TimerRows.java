package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.SystemdUnit;
import dev.quadlet.kubernetes.internal.unit.Context;
import dev.quadlet.kubernetes.internal.unit.Settings;
import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.loss.Outcome;
import dev.quadlet.source.Severity;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.util.Optional;

/** Plain units of systemd: a timer becomes the schedule of what it starts. */
final class TimerRows {
    static final Table<Draft> TABLE = new Table<Draft>("Timer")
            .kept(
                    "OnCalendar",
                    "the schedule of a CronJob",
                    "what cron can say: no seconds, no years, no time zones",
                    TimerRows::schedule)
            .meaningless("Unit", "what the timer starts")
            .changed(
                    "Persistent",
                    "nothing",
                    "what was missed is made up for within a hundred times",
                    (draft, spot) -> {})
            .others(Severity.WARNING, "a CronJob runs by the calendar only", "write OnCalendar= that means the same");

    private TimerRows() {}

    /** Carries a plain unit of systemd over, or says that it is not there. */
    static void read(SystemdUnit unit, Workshop workshop) {
        Settings settings = Settings.of(unit.name(), unit.document(), UnitKind.CONTAINER, workshop.stack());
        Context context = Context.of(settings, UnitKind.CONTAINER, workshop.stack(), workshop.losses());
        String extension = unit.name().extension();
        if (extension.equals("timer")) {
            TABLE.read(new Timed(workshop, context), context);
        } else {
            Severity severity = extension.equals("target") ? Severity.NOTICE : Severity.WARNING;
            workshop.losses()
                    .add(
                            unit.document().source(),
                            severity,
                            Outcome.DROPPED,
                            "a cluster has no units of systemd",
                            severity == Severity.NOTICE ? "" : "see what in the cluster does the same");
        }
    }

    /** A timer, with what it starts. */
    private static final class Timed extends Draft {
        Timed(Workshop workshop, Context context) {
            super(workshop, context);
        }

        @Override
        Optional<Workload> workload() {
            UnitName started = context.settings()
                    .value("Timer", "Unit")
                    .map(UnitName::of)
                    .orElseGet(() -> UnitName.of(context.settings().name().stem() + ".service"));
            return workshop.find(started).flatMap(Draft::workload);
        }
    }

    private static void schedule(Draft draft, Spot spot) {
        Workload workload = draft.workload()
                .orElseThrow(() -> new IllegalArgumentException("the stack does not hold what the timer starts"));
        String cron =
                Calendar.cron(spot.text()).orElseThrow(() -> new IllegalArgumentException("cron has no such times"));
        if (workload.schedule.isPresent()) {
            throw new IllegalArgumentException("a CronJob has one schedule");
        }
        workload.schedule = Optional.of(cron);
        spot.notice(
                "it became " + cron + " in the time zone of the cluster", "add timeZone to the CronJob for another");
    }
}
