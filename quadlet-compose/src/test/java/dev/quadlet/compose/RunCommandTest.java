package dev.quadlet.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.ContainerUnit;
import dev.quadlet.Stack;
import dev.quadlet.compose.env.EnvSource;
import dev.quadlet.lint.Linter;
import dev.quadlet.syntax.PodmanVersion;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Command lines of {@code podman run} as units. */
class RunCommandTest {
    @Test
    void becomesAUnit() {
        String line = """
                docker run -dit --name my-web --restart unless-stopped \\
                  -p 8080:80 -v data:/data -v ./html:/usr/share/nginx/html:ro -e A="b c" \\
                  --memory=512m --ulimit nofile=10:20 --log-opt max-size=5m --net proxy --ip 10.0.0.3 \\
                  --health-cmd "curl -f http://localhost || exit 1" nginx:1.27 nginx -g 'daemon off;'
                """;

        ComposeImport done = read(line);

        assertThat(Case.text(done.stack())).isEqualTo("""
                --- data.volume
                [Volume]
                VolumeName=data
                --- my-web.container
                [Unit]
                Description=my-web

                [Container]
                Image=docker.io/library/nginx:1.27
                ContainerName=my-web
                Exec=nginx -g "daemon off;"
                PodmanArgs=--tty
                PodmanArgs=--interactive
                PodmanArgs=--memory=512m
                Environment="A=b c"
                HealthCmd=curl -f http://localhost || exit 1
                Ulimit=nofile=10:20
                LogOpt=max-size=5m
                Network=proxy:alias=my-web,ip=10.0.0.3
                PublishPort=8080:80
                Volume=data.volume:/data
                Volume=/srv/shop/html:/usr/share/nginx/html:ro

                [Service]
                ExecStartPre=mkdir -p /srv/shop/html
                TimeoutStartSec=15min
                Restart=always
                RestartSec=5s

                [Install]
                WantedBy=default.target
                --- /srv/shop/html/
                """);
        assertThat(done.lossReport().text())
                .isEqualTo(
                        "command line:3:67: warning: step: networks.proxy: Podman has to have the network proxy; podman network create proxy\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            podman run nginx                                   | Image=docker.io/library/nginx
            sudo podman run --rm -d nginx                      | Image=docker.io/library/nginx
            podman container run -- nginx                      | Image=docker.io/library/nginx
            docker run -eA=1 x                                 | Environment=A=1
            docker run -e=A=1 x                                | Environment=A=1
            docker run --env-file=/no x                        | Image=docker.io/library/x
            docker run -u 1:2 x                                | User=1
            docker run --network host x                        | Network=host
            docker run --network container:y x                 | Network=container:y
            docker run --net web --network-alias a x           | Network=web:alias=x,alias=a
            docker run --mount type=bind,src=/a,dst=/b,ro x    | Volume=/a:/b:ro
            docker run --mount type=volume,src=v,dst=/b x      | Volume=v.volume:/b
            docker run --mount type=tmpfs,dst=/b,tmpfs-size=1m x | Tmpfs=/b:size=1m
            docker run --tmpfs /t:size=1m x                    | Tmpfs=/t:size=1m
            docker run --secret s x                            | Secret=s,type=mount,target=s
            docker run --secret s,type=env,target=V x          | Secret=s,type=env,target=V
            docker run --sysctl net.a=1 x                      | Sysctl=net.a=1
            docker run --gpus all x                            | AddDevice=nvidia.com/gpu=all
            docker run --cap-add NET_ADMIN x                   | AddCapability=NET_ADMIN
            docker run --privileged x                          | PodmanArgs=--privileged
            docker run --privileged=false --init=true x        | RunInit=true
            docker run --entrypoint /bin/sh x -c 'a  b'        | Exec=-c "a  b"
            docker run --no-healthcheck x                      | HealthCmd=none
            docker run --stop-timeout 30 x                     | StopTimeout=30
            docker run --log-driver journald --log-opt tag=t x | LogOpt=tag=t
            docker run --add-host a:10.0.0.1 x                 | AddHost=a:10.0.0.1
            docker run --frob=1 x                              | PodmanArgs=--frob=1
            docker run -v /data x                              | Volume=x_x_data:/data
            docker run -P x                                    | PodmanArgs=-P
            docker run -dp 80:80 x                             | PublishPort=80:80
            docker run -it=true x                              | PodmanArgs=--interactive
            docker run --network a:alias=b,ip=10.0.0.2 x       | Network=a:alias=x,alias=b,ip=10.0.0.2
            docker run --ip 10.0.0.2 --network a --network b x | Network=a:alias=x,ip=10.0.0.2
            docker run --mount type=tmpfs,dst=/b,tmpfs-mode=1777 x | Tmpfs=/b:mode=01777
            docker run --secret s,mode=400 x                   | Secret=s,type=mount,target=s,mode=0400
            docker run --gpus 'device=0,1' x                   | AddDevice=nvidia.com/gpu=1
            docker run --gpus '"device=GPU-1"' x               | AddDevice=nvidia.com/gpu=GPU-1
            docker run --gpus 2 x                              | AddDevice=nvidia.com/gpu=all
            docker run --entrypoint '["sh","-c"]' x            | Entrypoint=["sh","-c"]
            docker run --entrypoint 'a b' x                    | Entrypoint=["a b"]
            docker run --entrypoint "" x                       | PodmanArgs=--entrypoint=
            podman run --health-on-failure kill x              | PodmanArgs=--health-on-failure=kill
            podman run --pod web x                             | PodmanArgs=--pod=web
            podman run --uidmap 0:1:1 --gidmap=0:2:1 x         | GIDMap=0:2:1
            podman run --no-hosts x                            | PodmanArgs=--no-hosts
            podman run --rootfs /srv/root sh                   | Rootfs=/srv/root
            podman run --read-only-tmpfs=false x               | PodmanArgs=--read-only-tmpfs=false
            podman run --pull newer x                          | Pull=newer
            docker run -v $PWD:/b x                            | Volume=/srv/shop:/b
            docker run -v "$(pwd)/a:/b" x                      | Volume=/srv/shop/a:/b
            docker run -v `pwd`/a:/b x                         | Volume=/srv/shop/a:/b
            docker run -v ${HOME}/a:/b x                       | Volume=%h/a:/b
            docker run -v '$PWD:/b' -e "A=$KNOWN" x            | Environment=A=known
            docker run x sh -c 'echo $HOME'                    | Exec=sh -c "echo $$HOME"
            docker run x a && docker run y                     | Exec=a
            """)
    void anOptionBecomesALine(String line, String expected) {
        assertThat(unit(read(line).stack()).text().lines()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            docker compose run x     | command line:1:1: error: dropped: this is no podman run; it begins with podman run or docker run
            podman --root /x run x   | command line:1:8: warning: dropped: --root is for all commands; write it into the unit as GlobalArgs=
            docker run -e "A=$B" x   | command line:1:18: warning: changed: $B: a shell fills it in, and here it stays as it is; write what it stands for, or give a source that defines it
            docker run x > y         | command line:1:14: warning: dropped: what stands from here on is the shell's, and no part of the command; put quotes around it if it is one
            docker run --link a:b x  | command line:1:12: notice: dropped: --link: Podman has no links; containers of one network find each other by name
            ls -l                    | command line:1:1: error: dropped: this is no podman run; it begins with podman run or docker run
            docker run --frob x      | command line:1:12: warning: changed: --frob: this import does not know the option, and hands it to Podman as it is; if it has a value, write that behind an equals sign
            docker run -m lots x     | command line:1:15: error: dropped: services.x.mem_limit: it cannot be carried over: 'lots' is no size such as 512m; correct it, or write the unit's line by hand
            docker run -p 1:2:3:4 x  | command line:1:15: error: dropped: services.x.ports[0]: it cannot be carried over: port mapping '1:2:3:4': expected [[address:]hostPort:]containerPort[/protocol], an IPv6 address in brackets; correct it, or write the unit's line by hand
            """)
    void whatIsLostIsSaid(String line, String report) {
        assertThat(read(line).lossReport().text().strip()).isEqualTo(report);
    }

    @Test
    void linesGoOnAsInEveryShell() {
        assertThat(unit(read("""
                $ docker run \\
                    --name a \\
                    # of no use
                    -d ^
                    nginx
                """).stack()).text().lines()).contains("ContainerName=a", "Image=docker.io/library/nginx");
    }

    @Test
    void anOptionNeedsItsValue() {
        assertThat(read("docker run --name").lossReport().text())
                .contains("command line:1:12: error: dropped: --name: the option has no value; write one behind it");
    }

    @Property
    void anyLineIsRead(@ForAll String line) {
        assertThat(read(line).lossReport()).isNotNull();
        assertThat(read("podman run " + line).lossReport()).isNotNull();
    }

    @Test
    void theLinterFindsNoErrors() {
        Stack stack = read("podman run -d -p 80:80 -v a:/a --name web --restart=always nginx")
                .stack();

        assertThat(Linter.forPodman(PodmanVersion.of(5, 4, 2)).lint(stack).errors())
                .isEmpty();
    }

    private static ComposeImport read(String line) {
        return RunCommand.parse(line)
                .directory(Path.of("/srv/shop"))
                .with(EnvSource.of(Map.of("KNOWN", "known")))
                .toStack();
    }

    private static ContainerUnit unit(Stack stack) {
        return stack.units().stream()
                .filter(ContainerUnit.class::isInstance)
                .map(ContainerUnit.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
