package dev.quadlet.compose.internal.mapping;

/** The fields of a service, in the order in which their lines stand in the unit. */
final class ServiceFields {
    static final Table<ServiceDraft> TABLE = new Table<>();

    static {
        ImageFields.addTo(TABLE);
        CommandFields.addTo(TABLE);
        EnvironmentFields.addTo(TABLE);
        NetworkFields.addTo(TABLE);
        StorageFields.addTo(TABLE);
        HealthFields.addTo(TABLE);
        LifeFields.addTo(TABLE);
        ResourceFields.addTo(TABLE);
        SecurityFields.addTo(TABLE);
        LabelFields.addTo(TABLE);
        PodmanFields.addTo(TABLE);
    }

    private ServiceFields() {}
}
