package dev.quadlet.value;

import java.util.Set;

/** What the values have in common that come down to one text: how they are written, compared and printed. */
abstract sealed class OneWord implements Content
        permits NamedValue,
                DeviceMapping,
                HealthCommand,
                HostEntry,
                ImageName,
                Mount,
                NetworkMode,
                PortMapping,
                SecretRef,
                VolumeMount,
                WholeNumber {
    private final Text content;
    private final Spelling usual;

    OneWord(Text content, Spelling usual) {
        this.content = content;
        this.usual = usual;
    }

    /**
     * What arrives, as one text.
     *
     * @return the content
     */
    public final Text content() {
        return content;
    }

    @Override
    public String written(Spelling spelling) {
        return content.written(spelling);
    }

    @Override
    public final Set<Variable> variables() {
        return content.variables();
    }

    /** Equal when the same arrives. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof OneWord word && getClass() == word.getClass() && content.equals(word.content);
    }

    @Override
    public final int hashCode() {
        return content.hashCode();
    }

    /** The usual notation. */
    @Override
    public final String toString() {
        return content.shown(usual);
    }
}
