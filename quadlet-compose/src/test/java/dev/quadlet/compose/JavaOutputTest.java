package dev.quadlet.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.Stack;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The source that an import writes compiles, and builds the stack that the import gives. */
class JavaOutputTest {
    @TempDir
    private static Path classes;

    private static URLClassLoader loader = new URLClassLoader(new URL[0]);

    /** A class for each case, all compiled at once, because a compiler takes long to start. */
    @BeforeAll
    static void compile() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        Case.all()
                .forEach(file ->
                        sources.add(new Source(className(file), file.compose().toJava(className(file)))));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-d", classes.toString(), "-Xlint:all,-path,-classfile", "-Werror", "-proc:none", "-cp", libraries());
        boolean compiled =
                compiler.getTask(messages, null, null, options, null, sources).call();
        assertThat(compiled).as(messages.toString()).isTrue();
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, JavaOutputTest.class.getClassLoader());
    }

    /** What this program itself sees, by modules or by classes. */
    private static String libraries() {
        return System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "");
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.compose.Case#all")
    void buildsTheSameStack(Case file) throws ReflectiveOperationException {
        Stack stack = file.compose().toStack().stack();
        Method method = builder(className(file));

        Stack built = (Stack) method.invoke(null, arguments(method, stack));

        assertThat(Case.text(built)).isEqualTo(Case.text(stack));
        assertThat(built).isEqualTo(stack);
    }

    @Test
    void readsLikeAProgramThatSomebodyWrote() throws IOException {
        Case file = Case.all()
                .filter(found -> found.name().equals("interpolation-parameters"))
                .findFirst()
                .orElseThrow();
        Path expected = file.folder().resolve("Shop.java.txt");
        String source = file.compose().toJava("com.example.Shop");
        if ("write".equals(System.getProperty("quadlet.golden"))) {
            Files.writeString(expected, source);
        }

        assertThat(source).isEqualTo(Files.readString(expected));
    }

    @Test
    void refusesWhatIsNoName() {
        Compose compose = Compose.read(Path.of("compose.yaml"));

        assertThatThrownBy(() -> compose.toJava("no-name"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-name");
    }

    private static String className(Case file) {
        return "cases." + file.name().replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static Method builder(String name) throws ReflectiveOperationException {
        for (Method method : loader.loadClass(name).getMethods()) {
            if (method.getName().equals("stack")) {
                return method;
            }
        }
        throw new NoSuchMethodException(name + ".stack");
    }

    /** The values of the one case with parameters, in the order in which they come there, or the secrets of the others. */
    private static Object[] arguments(Method method, Stack stack) {
        BinaryOperator<String> secrets = (file, name) -> stack.environmentFiles().stream()
                .filter(found -> found.name().equals(file))
                .map(found -> value(found, name))
                .findFirst()
                .orElseThrow();
        return switch (method.getParameterCount()) {
            case 0 -> new Object[0];
            case 1 -> new Object[] {secrets};
            default -> new Object[] {"latest", "world", "t\"o$k", "8080"};
        };
    }

    private static String value(EnvironmentFile file, String name) {
        return file.value(name).orElseThrow();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(uri(name), Kind.SOURCE);
            this.text = text;
        }

        private static URI uri(String name) {
            try {
                return new URI("string:///" + name.replace('.', '/') + Kind.SOURCE.extension);
            } catch (java.net.URISyntaxException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
