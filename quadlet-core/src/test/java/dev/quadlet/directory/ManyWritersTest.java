package dev.quadlet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.DropIn;
import dev.quadlet.EnvironmentFile;
import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A hundred threads write one folder at once: who reads meanwhile, and who reads after them, finds whole files. */
class ManyWritersTest {
    private static final int WRITERS = 100;
    private static final int READERS = 4;

    /** Ten stacks of the same files; in none of them a file is as long as in another. */
    private static final List<List<StackFile>> STACKS =
            IntStream.range(0, 10).mapToObj(ManyWritersTest::files).toList();

    @TempDir
    private Path folder;

    private static List<StackFile> files(int number) {
        String filling = String.valueOf(number).repeat(100 + 3000 * number);
        return Stack.named("shop")
                .environmentFile(EnvironmentFile.named("shop.env").with("A", filling))
                .units(
                        Quadlet.container("web")
                                .image("x:1")
                                .label("a", filling)
                                .build(),
                        Quadlet.network("net").label("a", filling).build())
                .dropIns(DropIn.of(
                        UnitName.of("web.container"),
                        "10",
                        Quadlet.container("web")
                                .image("x:2")
                                .label("a", filling)
                                .build()
                                .document()))
                .build()
                .files();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void everybodyFindsWholeFiles() throws Exception {
        StackFolder.at(folder).write(STACKS.get(0));
        CountDownLatch start = new CountDownLatch(WRITERS + READERS);
        AtomicBoolean isWritten = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + READERS);
        try {
            List<Future<Integer>> readers = submit(READERS, number -> () -> read(start, isWritten), threads);
            List<Future<Integer>> writers = submit(WRITERS, number -> () -> write(number, start), threads);
            for (Future<Integer> writer : writers) {
                assertThat(writer.get()).isEqualTo(4);
            }
            isWritten.set(true);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        } finally {
            threads.shutdownNow();
        }

        assertWhole();
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString()))
                    .containsExactlyInAnyOrder("web.container", "net.network", "web.container.d/10.conf", "shop.env");
        }
    }

    private interface Task {
        Callable<Integer> of(int number);
    }

    private static List<Future<Integer>> submit(int count, Task task, ExecutorService threads) {
        List<Future<Integer>> results = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            results.add(threads.submit(task.of(i)));
        }
        return results;
    }

    private int write(int number, CountDownLatch start) throws Exception {
        await(start);
        return StackFolder.at(folder).write(STACKS.get(number % STACKS.size())).size();
    }

    private int read(CountDownLatch start, AtomicBoolean isWritten) throws Exception {
        await(start);
        int rounds = 0;
        while (!isWritten.get()) {
            assertWhole();
            rounds++;
        }
        return rounds;
    }

    private static void await(CountDownLatch start) throws InterruptedException {
        start.countDown();
        start.await();
    }

    private void assertWhole() throws IOException {
        for (StackFile file : STACKS.get(0)) {
            byte[] content = Files.readAllBytes(folder.resolve(file.path()));
            assertThat(STACKS.stream()
                            .flatMap(List::stream)
                            .filter(one -> one.path().equals(file.path())))
                    .as("%s, %s bytes", file, content.length)
                    .anyMatch(one -> Arrays.equals(one.content(), content));
        }
    }
}
