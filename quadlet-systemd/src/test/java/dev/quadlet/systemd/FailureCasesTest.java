package dev.quadlet.systemd;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.quadlet.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each failure of docs/deploy.md has its tests, in the lab wherever it can occur there, and the page names them. */
class FailureCasesTest {
    private static final int CASES = 37;

    /** One test of one case. */
    private record Shown(int number, String method, boolean lab, Set<Scope> scopes, String because) {}

    private static List<Shown> shown() {
        return new ClassFileImporter()
                .importPackages("dev.quadlet.systemd").stream()
                        .filter(each -> !each.getModifiers().contains(JavaModifier.ABSTRACT))
                        .flatMap(each -> each.getAllMethods().stream()
                                .filter(method -> method.isAnnotatedWith(FailureCase.class))
                                .flatMap(method ->
                                        shown(each, method.getName(), method.getAnnotationOfType(FailureCase.class))))
                        .toList();
    }

    private static Stream<Shown> shown(JavaClass owner, String method, FailureCase failure) {
        return IntStream.of(failure.value())
                .mapToObj(number -> new Shown(
                        number,
                        method,
                        owner.getSimpleName().endsWith("LabIT"),
                        Set.of(failure.in()),
                        failure.because()));
    }

    @Test
    void eachCaseIsShownInEachScopeInTheLabOrItIsSaidWhyNot() {
        Map<Integer, List<Shown>> byNumber =
                shown().stream().collect(Collectors.groupingBy(Shown::number, TreeMap::new, Collectors.toList()));

        assertThat(byNumber.keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, CASES).boxed().toList());
        byNumber.forEach((number, tests) -> {
            Set<Scope> scopes = EnumSet.noneOf(Scope.class);
            tests.stream().filter(Shown::lab).forEach(test -> scopes.addAll(test.scopes()));
            boolean explained = tests.stream().anyMatch(test -> !test.because().isEmpty());
            assertThat(scopes.equals(EnumSet.allOf(Scope.class)) || explained)
                    .as(number + " is shown in " + scopes)
                    .isTrue();
        });
    }

    @Test
    void thePageNamesThem() throws IOException {
        Map<Integer, Set<String>> named = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("../docs/deploy.md"))) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 6 && cells[1].strip().chars().allMatch(Character::isDigit) && !cells[1].isBlank()) {
                named.put(Integer.valueOf(cells[1].strip()), tests(cells[4]));
            }
        }
        Map<Integer, Set<String>> there = new TreeMap<>();
        shown().forEach(test ->
                there.computeIfAbsent(test.number(), n -> new TreeSet<>()).add(test.method()));

        assertThat(named).isEqualTo(there);
    }

    private static Set<String> tests(String cell) {
        Set<String> tests = new TreeSet<>();
        String[] parts = cell.split("`", -1);
        for (int i = 1; i < parts.length; i += 2) {
            tests.add(parts[i]);
        }
        return tests;
    }
}
