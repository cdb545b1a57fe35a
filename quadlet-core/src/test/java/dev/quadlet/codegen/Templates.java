package dev.quadlet.codegen;

/** The fixed text of the generated files. There is no logic here, and none in what is generated. */
final class Templates {
    static final String COMMAND = "java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java";

    static final Template FILE = new Template("""
            // Generated from keys.tsv by {{command}}
            package {{package}};

            {{imports}}{{body}}""");

    static final Template KEYS = new Template("""
            /**
             * The keys of {@code [{{section}}]}.
             *
             * <p>They are the rows of the key table; {@link Keys} looks the same ones up by name.
             */
            public final class {{section}}Keys {
            {{members}}    private {{section}}Keys() {}
            }
            """);

    static final Template CONSTANT = new Template("""
                {{deprecated}}public static final Key<{{class}}> {{constant}} ={{break}}Keys.typed("{{section}}", "{{key}}", ValueTypes.{{type}});

            """);

    static final Template VIEW = new Template("""
            /**
             * What a unit says in {@code [{{section}}]}: a method for each key.
             *
             * <p>Of a key that can stand once, the last line counts; of a key that can be repeated, all do. How lines and words
             * are read is Podman's way, and for the keys that Podman hands on, systemd's.
             */
            public final class {{section}}Section {
                private final SectionReader reader;

                {{section}}Section(SectionReader reader) {
                    this.reader = reader;
                }

            {{members}}}
            """);

    static final Template GETTER = new Template("""
                {{deprecated}}public {{container}}<{{class}}> {{getter}}() {
                    return reader.{{read}}({{key}});
                }

            """);

    static final Template SECTION_BUILDER = new Template("""
            /**
             * Fills {@code [{{section}}]} of a unit: a method for each key that the table has.
             *
             * <p>A key that can stand once is set, one that can be repeated is added to. A {@code String} is what one would write
             * behind the equals sign, unless the parameter is called content: a value is what arrives. Any other key is written by
             * {@link #set set} and {@link #add add}. Builders are not safe for use by several threads.
             */
            public final class {{builder}} {
                private final UnitEditor editor;

                {{builder}}(UnitEditor editor) {
                    this.editor = editor;
                }

            {{members}}{{extras}}    /**
                 * Replaces all lines of a key by one.
                 *
                 * @param <T> the type of the value
                 * @param key the key, of any section
                 * @param value the value
                 * @return this builder
                 * @throws ValueException when the value has no spelling in that key
                 * @throws IllegalArgumentException when units of this kind have no such key
                 */
                public <T> {{builder}} set(Key<T> key, T value) {
                    editor.set(key, value);
                    return this;
                }

                /**
                 * Adds a line to those of a key.
                 *
                 * @param <T> the type of the value
                 * @param key the key, of any section
                 * @param value the value
                 * @return this builder
                 * @throws ValueException when the value has no spelling in that key
                 * @throws IllegalArgumentException when units of this kind have no such key
                 */
                public <T> {{builder}} add(Key<T> key, T value) {
                    editor.add(key, value);
                    return this;
                }

                /**
                 * Removes all lines of a key.
                 *
                 * @param key the key, of any section
                 * @return this builder
                 */
                public {{builder}} remove(Key<?> key) {
                    editor.remove(key);
                    return this;
                }

                /**
                 * Puts a comment before what is written next.
                 *
                 * @param text the comment without a comment character; line feeds make several lines
                 * @return this builder
                 * @throws IllegalArgumentException when a line of it ends in a backslash
                 */
                public {{builder}} comment(String text) {
                    editor.comment(text);
                    return this;
                }
            }
            """);

    static final Template UNIT_BUILDER = new Template("""
            /**
             * Builds {{unit}}: a method for each key of {@code [{{section}}]}.
             *
             * <p>A key that can stand once is set, one that can be repeated is added to. A {@code String} is what one would write
             * behind the equals sign, unless the parameter is called content: a value is what arrives. The other sections have
             * builders of their own, and any other key is written by {@link #set set} and {@link #add add}. Builders are not safe
             * for use by several threads; what they build is immutable.
             */
            public final class {{builder}} implements UnitBuilder<{{builder}}> {
                private final UnitEditor editor;

                {{builder}}(UnitEditor editor) {
                    this.editor = editor;
                }

            {{members}}{{extras}}    @Override
                public {{builder}} unit(Consumer<UnitSectionBuilder> change) {
                    change.accept(new UnitSectionBuilder(editor));
                    return this;
                }

                @Override
                public {{builder}} service(Consumer<ServiceSectionBuilder> change) {
                    change.accept(new ServiceSectionBuilder(editor));
                    return this;
                }

                @Override
                public {{builder}} install(Consumer<InstallSectionBuilder> change) {
                    change.accept(new InstallSectionBuilder(editor));
                    return this;
                }

                @Override
                public {{builder}} quadlet(Consumer<QuadletSectionBuilder> change) {
                    change.accept(new QuadletSectionBuilder(editor));
                    return this;
                }

                @Override
                public <T> {{builder}} set(Key<T> key, T value) {
                    editor.set(key, value);
                    return this;
                }

                @Override
                public <T> {{builder}} add(Key<T> key, T value) {
                    editor.add(key, value);
                    return this;
                }

                @Override
                public {{builder}} remove(Key<?> key) {
                    editor.remove(key);
                    return this;
                }

                @Override
                public {{builder}} comment(String text) {
                    editor.comment(text);
                    return this;
                }

                @Override
                public {{builder}} apply(UnaryOperator<{{builder}}> fragment) {
                    return fragment.apply(this);
                }

                @Override
                public {{builder}} dependsOn(QuadletUnit unit, QuadletUnit... more) {
                    editor.dependsOn(unit, more);
                    return this;
                }

                @Override
                public {{builder}} dependsOn(SystemdUnit unit, SystemdUnit... more) {
                    editor.dependsOn(unit, more);
                    return this;
                }

                @Override
                public {{builder}} dependsOn(UnitName unit, UnitName... more) {
                    editor.dependsOn(unit, more);
                    return this;
                }

                @Override
                public {{builder}} dependsOnHealthy(ContainerUnit unit, ContainerUnit... more) {
                    editor.dependsOnHealthy(unit, more);
                    return this;
                }

                @Override
                public {{builder}} startOnBoot() {
                    editor.startOnBoot();
                    return this;
                }

                @Override
                public {{section}}Unit build() {
                    return editor.build((document, companions) -> new {{section}}Unit(editor.name(), document, companions));
                }

                @Override
                public DropIn dropIn(String name) {
                    return editor.dropIn(name);
                }
            }
            """);

    static final String CONTAINER_EXTRAS = """
                /**
                 * Makes the service count as started only once the health check succeeds: writes {@code Notify=healthy}, and the
                 * time-outs of the service that fit the health check, where nobody has written them. They are counted anew by
                 * each build; those of a file that was read stay as they are.
                 *
                 * <p>The unit needs {@code HealthCmd=}; without, it cannot be built. Nor can it when a number that counts is a
                 * variable and the time-out is not written. Since Podman 5.0.
                 *
                 * @return this builder
                 */
                public ContainerBuilder readyWhenHealthy() {
                    editor.readyWhenHealthy();
                    return this;
                }

                /**
                 * Gives the container every variable of an environment file of the stack: writes {@code EnvironmentFile=} with the
                 * file's name, which Podman reads as {@code --env-file}. The stack has to hold the file.
                 *
                 * @param file the environment file
                 * @return this builder
                 */
                public ContainerBuilder environmentFile(EnvironmentFile file) {
                    editor.environmentFile(file);
                    return this;
                }

                /**
                 * Gives the container one variable of an environment file of the stack, under a name of its own. The value stands
                 * neither in the unit nor on a command line: the stack derives a file for this container alone, which only its owner
                 * can read, and {@code EnvironmentFile=} names that. All instances of a template read the same one.
                 *
                 * @param file the environment file
                 * @param name the name of the variable in the container
                 * @param sourceName the name of the variable in the file
                 * @return this builder
                 * @throws ValueException when the name is not one of a variable
                 * @throws IllegalArgumentException when the file does not define the other one, or the unit's name has a
                 *     character that no environment file's may have
                 */
                public ContainerBuilder environmentFrom(EnvironmentFile file, String name, String sourceName) {
                    editor.environmentFrom(file, name, sourceName);
                    return this;
                }

            """;

    static final String SERVICE_EXTRAS = """
                /**
                 * Gives the commands of the service every variable of an environment file of the stack, by a path that is right in
                 * both scopes. Such variables may stand in the keys of the unit; the container does not get them by this. The stack
                 * has to hold the file.
                 *
                 * @param file the environment file
                 * @return this builder
                 */
                public ServiceSectionBuilder environmentFile(EnvironmentFile file) {
                    editor.serviceEnvironmentFile(file);
                    return this;
                }

            """;

    private Templates() {}
}
