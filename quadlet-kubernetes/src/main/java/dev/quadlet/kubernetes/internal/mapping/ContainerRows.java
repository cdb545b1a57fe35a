package dev.quadlet.kubernetes.internal.mapping;

/** All keys of {@code [Container]}. */
final class ContainerRows {
    static final Table<ContainerDraft> TABLE = table();

    private ContainerRows() {}

    private static Table<ContainerDraft> table() {
        Table<ContainerDraft> table = new Table<>("Container");
        ImageRows.addTo(table);
        CommandRows.addTo(table);
        StorageRows.addTo(table);
        NetworkRows.addTo(table);
        HealthRows.addTo(table);
        SecurityRows.addTo(table);
        LabelRows.addTo(table);
        return table;
    }
}
