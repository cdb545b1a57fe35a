package dev.quadlet.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A full, a read-only and a forbidden folder, on a real file system: it is mounted for one shell, and root gives away the
 * right to everything.
 */
@InLab
class FolderLabIT {
    private static final String SCRIPT = """
            set -e
            folder=$1
            trial() { $RIGHTS "$JAVA" -cp "$CLASSES" dev.quadlet.examples.lab.FolderTrial $folder "$@"; }
            mount --make-rprivate /
            mount -t tmpfs -o size=64k,mode=755 tiny $folder
            echo '== new'; trial a 1
            echo '== full'; trial b 200000
            echo '== after'; ls -A $folder; cat $folder/web.container
            mount -o remount,ro $folder
            echo '== read-only'; trial c 1
            mount -o remount,rw $folder
            chown 65534 $folder $folder/web.container
            chmod 1777 $folder
            RIGHTS='setpriv --bounding-set=-fowner'
            echo "== another's file"; trial d 1
            ls -A $folder; cat $folder/web.container
            chmod 755 $folder
            chown -R 65534 $folder
            chmod 000 $folder/web.container
            RIGHTS='setpriv --bounding-set=-dac_override,-dac_read_search'
            echo '== forbidden'; trial c 1
            echo '== unreadable file'; trial
            chmod 711 $folder
            echo '== unreadable folder'; trial
            chmod 744 $folder
            echo '== folder to look at'; trial c 1 compare
            chmod 711 $folder
            echo '== end'; chmod 644 $folder/web.container; cat $folder/web.container
            """;

    @Test
    void whatCannotBeDoneIsTold(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("out");
        Path tiny = Files.createDirectory(folder.resolve("tiny"));
        ProcessBuilder shell =
                new ProcessBuilder(List.of("unshare", "--mount", "sh", "-c", SCRIPT, "sh", tiny.toString()));
        shell.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        shell.environment().put("CLASSES", System.getProperty("java.class.path"));
        int status = shell.redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();

        assertThat(Files.readString(out).replace(tiny.toRealPath().toString(), "/tiny"))
                .isEqualTo("""
                == new
                [Written[path=/tiny/shop.network, state=NEW], Written[path=/tiny/web.container, state=NEW]]
                == full
                /tiny/web.container: cannot be written, nothing was replaced here: No space left on device
                == after
                shop.network
                web.container
                [Container]
                Image=localhost/web
                Label=said=a
                == read-only
                /tiny/shop.network: cannot be written, nothing was replaced here: Read-only file system
                == another's file
                /tiny/web.container: cannot be put in its place: Operation not permitted; written before it: shop.network
                shop.network
                web.container
                [Container]
                Image=localhost/web
                Label=said=a
                == forbidden
                /tiny/shop.network: cannot be written, nothing was replaced here: this process has no right to write there
                == unreadable file
                /tiny/web.container: UNREADABLE: this process has no right to read it
                /tiny/shop.network: POISONED: /tiny/web.container drops all units of its directory
                complete: false
                == unreadable folder
                /tiny: UNREADABLE: this process has no right to read it
                complete: false
                == folder to look at
                /tiny/shop.network: this process has no right to look at it
                == end
                [Container]
                Image=localhost/web
                Label=said=a
                """);
        assertThat(status).isZero();
    }
}
