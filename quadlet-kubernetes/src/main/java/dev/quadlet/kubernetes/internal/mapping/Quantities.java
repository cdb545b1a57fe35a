package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.value.ByteSize;
import io.fabric8.kubernetes.api.model.EmptyDirVolumeSource;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.Optional;

/** Sizes as Kubernetes writes them. */
final class Quantities {
    private static final String[] UNITS = {"", "Ki", "Mi", "Gi", "Ti"};

    private Quantities() {}

    /** A number of bytes, in the largest unit without a fraction. */
    static String of(ByteSize size) {
        long number = size.bytes().orElseThrow(() -> new IllegalArgumentException("it is no number of bytes"));
        int unit = 0;
        while (number != 0 && number % 1024 == 0 && unit < UNITS.length - 1) {
            number /= 1024;
            unit++;
        }
        return number + UNITS[unit];
    }

    /** A folder in memory. */
    static EmptyDirVolumeSource memory(Optional<ByteSize> size) {
        EmptyDirVolumeSource source = new EmptyDirVolumeSource();
        source.setMedium("Memory");
        size.ifPresent(limit -> source.setSizeLimit(new Quantity(of(limit))));
        return source;
    }
}
