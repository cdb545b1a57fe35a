package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.kubernetes.internal.unit.Context;
import dev.quadlet.kubernetes.internal.unit.Setting;
import dev.quadlet.loss.Outcome;
import dev.quadlet.source.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Carries all sections of a unit over. */
final class DraftReader {
    /** The tables, in the order of the page. */
    static final List<Table<?>> TABLES = List.of(
            ContainerRows.TABLE,
            OtherRows.POD,
            OtherRows.VOLUME,
            OtherRows.NETWORK,
            OtherRows.IMAGE,
            OtherRows.BUILD,
            OtherRows.ARTIFACT,
            KubeRows.TABLE,
            UnitRows.TABLE,
            ServiceRows.TABLE,
            OtherRows.INSTALL,
            OtherRows.QUADLET,
            TimerRows.TABLE);

    private static final Set<String> SHARED = Set.of("Unit", "Service", "Install", "Quadlet");

    private DraftReader() {}

    static void read(Draft draft) {
        Context context = draft.context;
        String own = section(draft);
        UnitRows.TABLE.read(draft, context);
        own(draft);
        ServiceRows.TABLE.read(draft, context);
        OtherRows.INSTALL.read(draft, context);
        OtherRows.QUADLET.read(draft, context);
        for (Setting line : context.settings().lines()) {
            String section = line.key().section();
            if (!section.equals(own) && !SHARED.contains(section) && !section.startsWith("X-")) {
                context.losses()
                        .add(
                                line,
                                Severity.WARNING,
                                Outcome.DROPPED,
                                "no " + own.toLowerCase(Locale.ROOT) + " has such a section",
                                "");
            }
        }
    }

    private static String section(Draft draft) {
        return draft.context
                .settings()
                .name()
                .kind()
                .map(kind -> kind.sectionName())
                .orElse("");
    }

    private static void own(Draft draft) {
        if (draft instanceof ContainerDraft container) {
            ContainerRows.TABLE.read(container, draft.context);
        } else if (draft instanceof PodDraft pod) {
            OtherRows.POD.read(pod, draft.context);
        } else if (draft instanceof VolumeDraft volume) {
            OtherRows.VOLUME.read(volume, draft.context);
        } else {
            plain(draft);
        }
    }

    private static void plain(Draft draft) {
        for (Table<Draft> table :
                List.of(OtherRows.NETWORK, OtherRows.IMAGE, OtherRows.BUILD, OtherRows.ARTIFACT, KubeRows.TABLE)) {
            if (table.section().equals(section(draft))) {
                table.read(draft, draft.context);
            }
        }
    }
}
