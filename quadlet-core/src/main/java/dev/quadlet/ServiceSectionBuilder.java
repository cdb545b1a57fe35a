// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.Key;
import dev.quadlet.key.ServiceKeys;
import dev.quadlet.value.ByteSize;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.EnvironmentVariable;
import dev.quadlet.value.KillMode;
import dev.quadlet.value.RestartPolicy;
import dev.quadlet.value.ServiceType;
import dev.quadlet.value.Signal;
import dev.quadlet.value.Text;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.WholeNumber;
import java.time.Duration;

/**
 * Fills {@code [Service]} of a unit: a method for each key that the table has.
 *
 * <p>A key that can stand once is set, one that can be repeated is added to. A {@code String} is what one would write
 * behind the equals sign, unless the parameter is called content: a value is what arrives. Any other key is written by
 * {@link #set set} and {@link #add add}. Builders are not safe for use by several threads.
 */
public final class ServiceSectionBuilder {
    private final UnitEditor editor;

    ServiceSectionBuilder(UnitEditor editor) {
        this.editor = editor;
    }

    /**
     * When systemd counts the service as started: for containers and YAML {@code notify}, which Podman sets, or
     * {@code oneshot}, and nothing else; pods are always {@code forking}; all others are {@code oneshot} by default.
     *
     * <p>Sets {@code Type=}. See systemd.service(5).
     *
     * @param value the type
     * @return this builder
     */
    public ServiceSectionBuilder type(ServiceType value) {
        editor.set(ServiceKeys.TYPE, value);
        return this;
    }

    /**
     * When systemd counts the service as started: for containers and YAML {@code notify}, which Podman sets, or
     * {@code oneshot}, and nothing else; pods are always {@code forking}; all others are {@code oneshot} by default.
     *
     * <p>Sets {@code Type=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code Type=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder type(String notation) {
        editor.setText(ServiceKeys.TYPE, notation);
        return this;
    }

    /**
     * When systemd counts the service as ended: with its {@code main} process, which is the default, or with the last
     * one of its {@code cgroup}.
     *
     * <p>Sets {@code ExitType=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code ExitType=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder exitType(String notation) {
        editor.setText(ServiceKeys.EXIT_TYPE, notation);
        return this;
    }

    /**
     * When systemd counts the service as ended: with its {@code main} process, which is the default, or with the last
     * one of its {@code cgroup}.
     *
     * <p>Sets {@code ExitType=}. See systemd.service(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder exitType(Text content) {
        editor.setContent(ServiceKeys.EXIT_TYPE, content);
        return this;
    }

    /**
     * Whether the service stays active after its processes have ended; Podman sets it for volumes, networks, images and
     * artifacts, elsewhere the default is no.
     *
     * <p>Sets {@code RemainAfterExit=}. See systemd.service(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder remainAfterExit(boolean value) {
        editor.set(ServiceKeys.REMAIN_AFTER_EXIT, value);
        return this;
    }

    /**
     * Whether the service stays active after its processes have ended; Podman sets it for volumes, networks, images and
     * artifacts, elsewhere the default is no.
     *
     * <p>Sets {@code RemainAfterExit=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code RemainAfterExit=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder remainAfterExit(String notation) {
        editor.setText(ServiceKeys.REMAIN_AFTER_EXIT, notation);
        return this;
    }

    /**
     * Whether systemd guesses the main process of a forking service without a PID file; the default is yes.
     *
     * <p>Sets {@code GuessMainPID=}. See systemd.service(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder guessMainPid(boolean value) {
        editor.set(ServiceKeys.GUESS_MAIN_PID, value);
        return this;
    }

    /**
     * Whether systemd guesses the main process of a forking service without a PID file; the default is yes.
     *
     * <p>Sets {@code GuessMainPID=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code GuessMainPID=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder guessMainPid(String notation) {
        editor.setText(ServiceKeys.GUESS_MAIN_PID, notation);
        return this;
    }

    /**
     * File with the number of the main process; Podman sets it for pods, and it is not for other units.
     *
     * <p>Sets {@code PIDFile=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code PIDFile=}, in which systemd fills in specifiers such as {@code %h};
     *     empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder pidFile(String notation) {
        editor.setText(ServiceKeys.PID_FILE, notation);
        return this;
    }

    /**
     * File with the number of the main process; Podman sets it for pods, and it is not for other units.
     *
     * <p>Sets {@code PIDFile=}. See systemd.service(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder pidFile(Text content) {
        editor.setContent(ServiceKeys.PID_FILE, content);
        return this;
    }

    /**
     * Name on D-Bus that the service takes.
     *
     * <p>Sets {@code BusName=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code BusName=}, in which systemd fills in specifiers such as {@code %h}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder busName(String notation) {
        editor.setText(ServiceKeys.BUS_NAME, notation);
        return this;
    }

    /**
     * Name on D-Bus that the service takes.
     *
     * <p>Sets {@code BusName=}. See systemd.service(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder busName(Text content) {
        editor.setContent(ServiceKeys.BUS_NAME, content);
        return this;
    }

    /**
     * Command that is the service; Podman adds its own as the last, and a second one is allowed only with
     * {@code Type=oneshot}.
     *
     * <p>Adds a line to {@code ExecStart=}. See systemd.service(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder execStart(CommandLine value) {
        editor.add(ServiceKeys.EXEC_START, value);
        return this;
    }

    /**
     * Command that is the service; Podman adds its own as the last, and a second one is allowed only with
     * {@code Type=oneshot}.
     *
     * <p>Adds a line to {@code ExecStart=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code ExecStart=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder execStart(String notation) {
        editor.addText(ServiceKeys.EXEC_START, notation);
        return this;
    }

    /**
     * Command that runs on the host before the container starts; the start fails when it fails, unless a {@code -}
     * leads it.
     *
     * <p>Adds a line to {@code ExecStartPre=}. See systemd.service(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder execStartPre(CommandLine value) {
        editor.add(ServiceKeys.EXEC_START_PRE, value);
        return this;
    }

    /**
     * Command that runs on the host before the container starts; the start fails when it fails, unless a {@code -}
     * leads it.
     *
     * <p>Adds a line to {@code ExecStartPre=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code ExecStartPre=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder execStartPre(String notation) {
        editor.addText(ServiceKeys.EXEC_START_PRE, notation);
        return this;
    }

    /**
     * Command that runs on the host once the service counts as started; the start fails when it fails, unless a
     * {@code -} leads it.
     *
     * <p>Adds a line to {@code ExecStartPost=}. See systemd.service(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder execStartPost(CommandLine value) {
        editor.add(ServiceKeys.EXEC_START_POST, value);
        return this;
    }

    /**
     * Command that runs on the host once the service counts as started; the start fails when it fails, unless a
     * {@code -} leads it.
     *
     * <p>Adds a line to {@code ExecStartPost=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code ExecStartPost=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder execStartPost(String notation) {
        editor.addText(ServiceKeys.EXEC_START_POST, notation);
        return this;
    }

    /**
     * Command that runs on the host before everything else: with status 1 to 254 the start is skipped without a
     * failure.
     *
     * <p>Adds a line to {@code ExecCondition=}. See systemd.service(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder execCondition(CommandLine value) {
        editor.add(ServiceKeys.EXEC_CONDITION, value);
        return this;
    }

    /**
     * Command that runs on the host before everything else: with status 1 to 254 the start is skipped without a
     * failure.
     *
     * <p>Adds a line to {@code ExecCondition=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code ExecCondition=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder execCondition(String notation) {
        editor.addText(ServiceKeys.EXEC_CONDITION, notation);
        return this;
    }

    /**
     * Command that runs on the host when the service is reloaded; for one inside the container use {@code ReloadCmd=}.
     *
     * <p>Adds a line to {@code ExecReload=}. See systemd.service(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder execReload(CommandLine value) {
        editor.add(ServiceKeys.EXEC_RELOAD, value);
        return this;
    }

    /**
     * Command that runs on the host when the service is reloaded; for one inside the container use {@code ReloadCmd=}.
     *
     * <p>Adds a line to {@code ExecReload=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code ExecReload=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder execReload(String notation) {
        editor.addText(ServiceKeys.EXEC_RELOAD, notation);
        return this;
    }

    /**
     * Command that runs on the host when the service is stopped, before Podman's own, which removes the container.
     *
     * <p>Adds a line to {@code ExecStop=}. See systemd.service(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder execStop(CommandLine value) {
        editor.add(ServiceKeys.EXEC_STOP, value);
        return this;
    }

    /**
     * Command that runs on the host when the service is stopped, before Podman's own, which removes the container.
     *
     * <p>Adds a line to {@code ExecStop=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code ExecStop=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder execStop(String notation) {
        editor.addText(ServiceKeys.EXEC_STOP, notation);
        return this;
    }

    /**
     * Command that runs on the host after the service has ended, also when it failed to start.
     *
     * <p>Adds a line to {@code ExecStopPost=}. See systemd.service(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder execStopPost(CommandLine value) {
        editor.add(ServiceKeys.EXEC_STOP_POST, value);
        return this;
    }

    /**
     * Command that runs on the host after the service has ended, also when it failed to start.
     *
     * <p>Adds a line to {@code ExecStopPost=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code ExecStopPost=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder execStopPost(String notation) {
        editor.addText(ServiceKeys.EXEC_STOP_POST, notation);
        return this;
    }

    /**
     * Time between the end of the service and its restart; the default is 100 milliseconds, which is short for
     * containers.
     *
     * <p>Sets {@code RestartSec=}. See systemd.service(5).
     *
     * @param value the time
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#DISABLED}, or finer than a microsecond
     */
    public ServiceSectionBuilder restartSec(TimeSpan value) {
        editor.set(ServiceKeys.RESTART_SEC, value);
        return this;
    }

    /**
     * Time between the end of the service and its restart; the default is 100 milliseconds, which is short for
     * containers.
     *
     * <p>Sets {@code RestartSec=}. See systemd.service(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative or finer than a microsecond
     */
    public ServiceSectionBuilder restartSec(Duration time) {
        editor.set(ServiceKeys.RESTART_SEC, TimeSpan.of(time));
        return this;
    }

    /**
     * Time between the end of the service and its restart; the default is 100 milliseconds, which is short for
     * containers.
     *
     * <p>Sets {@code RestartSec=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code RestartSec=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder restartSec(String notation) {
        editor.setText(ServiceKeys.RESTART_SEC, notation);
        return this;
    }

    /**
     * Number of steps in which the time between restarts grows from {@code RestartSec=} to {@code RestartMaxDelaySec=};
     * the default 0 means that it does not grow, systemd 254 or newer.
     *
     * <p>Sets {@code RestartSteps=}. See systemd.service(5).
     *
     * @param value the number, from 0 to 4294967295
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public ServiceSectionBuilder restartSteps(WholeNumber value) {
        editor.set(ServiceKeys.RESTART_STEPS, value);
        return this;
    }

    /**
     * Number of steps in which the time between restarts grows from {@code RestartSec=} to {@code RestartMaxDelaySec=};
     * the default 0 means that it does not grow, systemd 254 or newer.
     *
     * <p>Sets {@code RestartSteps=}. See systemd.service(5).
     *
     * @param number the number, from 0 to 4294967295
     * @return this builder
     * @throws ValueException when it is another number
     */
    public ServiceSectionBuilder restartSteps(long number) {
        editor.set(ServiceKeys.RESTART_STEPS, WholeNumber.of(number));
        return this;
    }

    /**
     * Number of steps in which the time between restarts grows from {@code RestartSec=} to {@code RestartMaxDelaySec=};
     * the default 0 means that it does not grow, systemd 254 or newer.
     *
     * <p>Sets {@code RestartSteps=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code RestartSteps=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder restartSteps(String notation) {
        editor.setText(ServiceKeys.RESTART_STEPS, notation);
        return this;
    }

    /**
     * Longest time between restarts that {@code RestartSteps=} leads to; the default is without growth, systemd 254 or
     * newer.
     *
     * <p>Sets {@code RestartMaxDelaySec=}. See systemd.service(5).
     *
     * @param value the time
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#DISABLED}, or finer than a microsecond
     */
    public ServiceSectionBuilder restartMaxDelaySec(TimeSpan value) {
        editor.set(ServiceKeys.RESTART_MAX_DELAY_SEC, value);
        return this;
    }

    /**
     * Longest time between restarts that {@code RestartSteps=} leads to; the default is without growth, systemd 254 or
     * newer.
     *
     * <p>Sets {@code RestartMaxDelaySec=}. See systemd.service(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative or finer than a microsecond
     */
    public ServiceSectionBuilder restartMaxDelaySec(Duration time) {
        editor.set(ServiceKeys.RESTART_MAX_DELAY_SEC, TimeSpan.of(time));
        return this;
    }

    /**
     * Longest time between restarts that {@code RestartSteps=} leads to; the default is without growth, systemd 254 or
     * newer.
     *
     * <p>Sets {@code RestartMaxDelaySec=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code RestartMaxDelaySec=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder restartMaxDelaySec(String notation) {
        editor.setText(ServiceKeys.RESTART_MAX_DELAY_SEC, notation);
        return this;
    }

    /**
     * Whether a restart passes through a failed state, which dependants see: {@code normal}, which is the default, or
     * {@code direct}; systemd 254 or newer.
     *
     * <p>Sets {@code RestartMode=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code RestartMode=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder restartMode(String notation) {
        editor.setText(ServiceKeys.RESTART_MODE, notation);
        return this;
    }

    /**
     * Whether a restart passes through a failed state, which dependants see: {@code normal}, which is the default, or
     * {@code direct}; systemd 254 or newer.
     *
     * <p>Sets {@code RestartMode=}. See systemd.service(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder restartMode(Text content) {
        editor.setContent(ServiceKeys.RESTART_MODE, content);
        return this;
    }

    /**
     * Time that starting may take before it counts as failed; the default is 90 seconds on most systems, which pulling
     * an image can exceed, and for {@code oneshot} there is no limit.
     *
     * <p>Sets {@code TimeoutStartSec=}. See systemd.service(5).
     *
     * @param value the time
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#DISABLED}, or finer than a microsecond
     */
    public ServiceSectionBuilder timeoutStartSec(TimeSpan value) {
        editor.set(ServiceKeys.TIMEOUT_START_SEC, value);
        return this;
    }

    /**
     * Time that starting may take before it counts as failed; the default is 90 seconds on most systems, which pulling
     * an image can exceed, and for {@code oneshot} there is no limit.
     *
     * <p>Sets {@code TimeoutStartSec=}. See systemd.service(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative or finer than a microsecond
     */
    public ServiceSectionBuilder timeoutStartSec(Duration time) {
        editor.set(ServiceKeys.TIMEOUT_START_SEC, TimeSpan.of(time));
        return this;
    }

    /**
     * Time that starting may take before it counts as failed; the default is 90 seconds on most systems, which pulling
     * an image can exceed, and for {@code oneshot} there is no limit.
     *
     * <p>Sets {@code TimeoutStartSec=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code TimeoutStartSec=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder timeoutStartSec(String notation) {
        editor.setText(ServiceKeys.TIMEOUT_START_SEC, notation);
        return this;
    }

    /**
     * Time that each stop command and then the processes have before they are killed; the default is 90 seconds on most
     * systems.
     *
     * <p>Sets {@code TimeoutStopSec=}. See systemd.service(5).
     *
     * @param value the time
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#DISABLED}, or finer than a microsecond
     */
    public ServiceSectionBuilder timeoutStopSec(TimeSpan value) {
        editor.set(ServiceKeys.TIMEOUT_STOP_SEC, value);
        return this;
    }

    /**
     * Time that each stop command and then the processes have before they are killed; the default is 90 seconds on most
     * systems.
     *
     * <p>Sets {@code TimeoutStopSec=}. See systemd.service(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative or finer than a microsecond
     */
    public ServiceSectionBuilder timeoutStopSec(Duration time) {
        editor.set(ServiceKeys.TIMEOUT_STOP_SEC, TimeSpan.of(time));
        return this;
    }

    /**
     * Time that each stop command and then the processes have before they are killed; the default is 90 seconds on most
     * systems.
     *
     * <p>Sets {@code TimeoutStopSec=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code TimeoutStopSec=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder timeoutStopSec(String notation) {
        editor.setText(ServiceKeys.TIMEOUT_STOP_SEC, notation);
        return this;
    }

    /**
     * Time that the service has after its watchdog has expired before it is killed; the default is that of
     * {@code TimeoutStopSec=}.
     *
     * <p>Sets {@code TimeoutAbortSec=}. See systemd.service(5).
     *
     * @param value the time
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#DISABLED}, or finer than a microsecond
     */
    public ServiceSectionBuilder timeoutAbortSec(TimeSpan value) {
        editor.set(ServiceKeys.TIMEOUT_ABORT_SEC, value);
        return this;
    }

    /**
     * Time that the service has after its watchdog has expired before it is killed; the default is that of
     * {@code TimeoutStopSec=}.
     *
     * <p>Sets {@code TimeoutAbortSec=}. See systemd.service(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative or finer than a microsecond
     */
    public ServiceSectionBuilder timeoutAbortSec(Duration time) {
        editor.set(ServiceKeys.TIMEOUT_ABORT_SEC, TimeSpan.of(time));
        return this;
    }

    /**
     * Time that the service has after its watchdog has expired before it is killed; the default is that of
     * {@code TimeoutStopSec=}.
     *
     * <p>Sets {@code TimeoutAbortSec=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code TimeoutAbortSec=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder timeoutAbortSec(String notation) {
        editor.setText(ServiceKeys.TIMEOUT_ABORT_SEC, notation);
        return this;
    }

    /**
     * Sets {@code TimeoutStartSec=} and {@code TimeoutStopSec=} to the same time.
     *
     * <p>Sets {@code TimeoutSec=}. See systemd.service(5).
     *
     * @param value the time
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#DISABLED}, or finer than a microsecond
     */
    public ServiceSectionBuilder timeoutSec(TimeSpan value) {
        editor.set(ServiceKeys.TIMEOUT_SEC, value);
        return this;
    }

    /**
     * Sets {@code TimeoutStartSec=} and {@code TimeoutStopSec=} to the same time.
     *
     * <p>Sets {@code TimeoutSec=}. See systemd.service(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative or finer than a microsecond
     */
    public ServiceSectionBuilder timeoutSec(Duration time) {
        editor.set(ServiceKeys.TIMEOUT_SEC, TimeSpan.of(time));
        return this;
    }

    /**
     * Sets {@code TimeoutStartSec=} and {@code TimeoutStopSec=} to the same time.
     *
     * <p>Sets {@code TimeoutSec=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code TimeoutSec=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder timeoutSec(String notation) {
        editor.setText(ServiceKeys.TIMEOUT_SEC, notation);
        return this;
    }

    /**
     * What happens when starting takes too long: {@code terminate}, which is the default, {@code abort} or
     * {@code kill}.
     *
     * <p>Sets {@code TimeoutStartFailureMode=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code TimeoutStartFailureMode=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder timeoutStartFailureMode(String notation) {
        editor.setText(ServiceKeys.TIMEOUT_START_FAILURE_MODE, notation);
        return this;
    }

    /**
     * What happens when starting takes too long: {@code terminate}, which is the default, {@code abort} or
     * {@code kill}.
     *
     * <p>Sets {@code TimeoutStartFailureMode=}. See systemd.service(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder timeoutStartFailureMode(Text content) {
        editor.setContent(ServiceKeys.TIMEOUT_START_FAILURE_MODE, content);
        return this;
    }

    /**
     * What happens when stopping takes too long: {@code terminate}, which is the default, {@code abort} or
     * {@code kill}.
     *
     * <p>Sets {@code TimeoutStopFailureMode=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code TimeoutStopFailureMode=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder timeoutStopFailureMode(String notation) {
        editor.setText(ServiceKeys.TIMEOUT_STOP_FAILURE_MODE, notation);
        return this;
    }

    /**
     * What happens when stopping takes too long: {@code terminate}, which is the default, {@code abort} or
     * {@code kill}.
     *
     * <p>Sets {@code TimeoutStopFailureMode=}. See systemd.service(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder timeoutStopFailureMode(Text content) {
        editor.setContent(ServiceKeys.TIMEOUT_STOP_FAILURE_MODE, content);
        return this;
    }

    /**
     * Longest time that the service may run before it is ended as failed; the default is without limit.
     *
     * <p>Sets {@code RuntimeMaxSec=}. See systemd.service(5).
     *
     * @param value the time
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#DISABLED}, or finer than a microsecond
     */
    public ServiceSectionBuilder runtimeMaxSec(TimeSpan value) {
        editor.set(ServiceKeys.RUNTIME_MAX_SEC, value);
        return this;
    }

    /**
     * Longest time that the service may run before it is ended as failed; the default is without limit.
     *
     * <p>Sets {@code RuntimeMaxSec=}. See systemd.service(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative or finer than a microsecond
     */
    public ServiceSectionBuilder runtimeMaxSec(Duration time) {
        editor.set(ServiceKeys.RUNTIME_MAX_SEC, TimeSpan.of(time));
        return this;
    }

    /**
     * Longest time that the service may run before it is ended as failed; the default is without limit.
     *
     * <p>Sets {@code RuntimeMaxSec=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code RuntimeMaxSec=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder runtimeMaxSec(String notation) {
        editor.setText(ServiceKeys.RUNTIME_MAX_SEC, notation);
        return this;
    }

    /**
     * Upper bound of the random time that is added to {@code RuntimeMaxSec=}; the default is 0.
     *
     * <p>Sets {@code RuntimeRandomizedExtraSec=}. See systemd.service(5).
     *
     * @param value the time
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#DISABLED}, or finer than a microsecond
     */
    public ServiceSectionBuilder runtimeRandomizedExtraSec(TimeSpan value) {
        editor.set(ServiceKeys.RUNTIME_RANDOMIZED_EXTRA_SEC, value);
        return this;
    }

    /**
     * Upper bound of the random time that is added to {@code RuntimeMaxSec=}; the default is 0.
     *
     * <p>Sets {@code RuntimeRandomizedExtraSec=}. See systemd.service(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative or finer than a microsecond
     */
    public ServiceSectionBuilder runtimeRandomizedExtraSec(Duration time) {
        editor.set(ServiceKeys.RUNTIME_RANDOMIZED_EXTRA_SEC, TimeSpan.of(time));
        return this;
    }

    /**
     * Upper bound of the random time that is added to {@code RuntimeMaxSec=}; the default is 0.
     *
     * <p>Sets {@code RuntimeRandomizedExtraSec=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code RuntimeRandomizedExtraSec=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder runtimeRandomizedExtraSec(String notation) {
        editor.setText(ServiceKeys.RUNTIME_RANDOMIZED_EXTRA_SEC, notation);
        return this;
    }

    /**
     * Time within which the service must report to systemd again before it is ended as failed; the default 0 switches
     * this off.
     *
     * <p>Sets {@code WatchdogSec=}. See systemd.service(5).
     *
     * @param value the time
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#DISABLED}, or finer than a microsecond
     */
    public ServiceSectionBuilder watchdogSec(TimeSpan value) {
        editor.set(ServiceKeys.WATCHDOG_SEC, value);
        return this;
    }

    /**
     * Time within which the service must report to systemd again before it is ended as failed; the default 0 switches
     * this off.
     *
     * <p>Sets {@code WatchdogSec=}. See systemd.service(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative or finer than a microsecond
     */
    public ServiceSectionBuilder watchdogSec(Duration time) {
        editor.set(ServiceKeys.WATCHDOG_SEC, TimeSpan.of(time));
        return this;
    }

    /**
     * Time within which the service must report to systemd again before it is ended as failed; the default 0 switches
     * this off.
     *
     * <p>Sets {@code WatchdogSec=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code WatchdogSec=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder watchdogSec(String notation) {
        editor.setText(ServiceKeys.WATCHDOG_SEC, notation);
        return this;
    }

    /**
     * When the service is started again after it has ended: {@code no}, which is the default, {@code on-failure},
     * {@code always} and others; for pods Podman sets {@code on-failure}.
     *
     * <p>Sets {@code Restart=}. See systemd.service(5).
     *
     * @param value the policy
     * @return this builder
     */
    public ServiceSectionBuilder restart(RestartPolicy value) {
        editor.set(ServiceKeys.RESTART, value);
        return this;
    }

    /**
     * When the service is started again after it has ended: {@code no}, which is the default, {@code on-failure},
     * {@code always} and others; for pods Podman sets {@code on-failure}.
     *
     * <p>Sets {@code Restart=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code Restart=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder restart(String notation) {
        editor.setText(ServiceKeys.RESTART, notation);
        return this;
    }

    /**
     * Exit codes and signals that count as success beside 0 and the ordinary stop signals, such as {@code 143} or
     * {@code SIGKILL}.
     *
     * <p>Adds a line to {@code SuccessExitStatus=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code SuccessExitStatus=}; blanks part several values; empty, it takes back
     *     the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder successExitStatus(String notation) {
        editor.addText(ServiceKeys.SUCCESS_EXIT_STATUS, notation);
        return this;
    }

    /**
     * Exit codes and signals that count as success beside 0 and the ordinary stop signals, such as {@code 143} or
     * {@code SIGKILL}.
     *
     * <p>Adds a line to {@code SuccessExitStatus=}. See systemd.service(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder successExitStatus(Text content) {
        editor.addContent(ServiceKeys.SUCCESS_EXIT_STATUS, content);
        return this;
    }

    /**
     * Exit codes and signals after which the service is not started again, whatever {@code Restart=} says.
     *
     * <p>Adds a line to {@code RestartPreventExitStatus=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code RestartPreventExitStatus=}; blanks part several values; empty, it takes
     *     back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder restartPreventExitStatus(String notation) {
        editor.addText(ServiceKeys.RESTART_PREVENT_EXIT_STATUS, notation);
        return this;
    }

    /**
     * Exit codes and signals after which the service is not started again, whatever {@code Restart=} says.
     *
     * <p>Adds a line to {@code RestartPreventExitStatus=}. See systemd.service(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder restartPreventExitStatus(Text content) {
        editor.addContent(ServiceKeys.RESTART_PREVENT_EXIT_STATUS, content);
        return this;
    }

    /**
     * Exit codes and signals after which the service is always started again, whatever {@code Restart=} says.
     *
     * <p>Adds a line to {@code RestartForceExitStatus=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code RestartForceExitStatus=}; blanks part several values; empty, it takes
     *     back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder restartForceExitStatus(String notation) {
        editor.addText(ServiceKeys.RESTART_FORCE_EXIT_STATUS, notation);
        return this;
    }

    /**
     * Exit codes and signals after which the service is always started again, whatever {@code Restart=} says.
     *
     * <p>Adds a line to {@code RestartForceExitStatus=}. See systemd.service(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder restartForceExitStatus(Text content) {
        editor.addContent(ServiceKeys.RESTART_FORCE_EXIT_STATUS, content);
        return this;
    }

    /**
     * Whether {@code RootDirectory=} holds for {@code ExecStart=} only; the default is no.
     *
     * <p>Sets {@code RootDirectoryStartOnly=}. See systemd.service(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder rootDirectoryStartOnly(boolean value) {
        editor.set(ServiceKeys.ROOT_DIRECTORY_START_ONLY, value);
        return this;
    }

    /**
     * Whether {@code RootDirectory=} holds for {@code ExecStart=} only; the default is no.
     *
     * <p>Sets {@code RootDirectoryStartOnly=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code RootDirectoryStartOnly=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder rootDirectoryStartOnly(String notation) {
        editor.setText(ServiceKeys.ROOT_DIRECTORY_START_ONLY, notation);
        return this;
    }

    /**
     * Whether file descriptors that systemd passes on are set to not block; the default is no.
     *
     * <p>Sets {@code NonBlocking=}. See systemd.service(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder nonBlocking(boolean value) {
        editor.set(ServiceKeys.NON_BLOCKING, value);
        return this;
    }

    /**
     * Whether file descriptors that systemd passes on are set to not block; the default is no.
     *
     * <p>Sets {@code NonBlocking=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code NonBlocking=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder nonBlocking(String notation) {
        editor.setText(ServiceKeys.NON_BLOCKING, notation);
        return this;
    }

    /**
     * Which processes may report their state to systemd: {@code none}, {@code main}, {@code exec} or {@code all};
     * Podman forces {@code all} for containers and YAML.
     *
     * <p>Sets {@code NotifyAccess=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code NotifyAccess=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder notifyAccess(String notation) {
        editor.setText(ServiceKeys.NOTIFY_ACCESS, notation);
        return this;
    }

    /**
     * Which processes may report their state to systemd: {@code none}, {@code main}, {@code exec} or {@code all};
     * Podman forces {@code all} for containers and YAML.
     *
     * <p>Sets {@code NotifyAccess=}. See systemd.service(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder notifyAccess(Text content) {
        editor.setContent(ServiceKeys.NOTIFY_ACCESS, content);
        return this;
    }

    /**
     * Socket units whose file descriptors the service gets; the default is the one with the name of the service.
     *
     * <p>Adds a line to {@code Sockets=}. See systemd.service(5).
     *
     * @param value the socket unit
     * @return this builder
     * @throws ValueException when it is not the name of a socket unit
     */
    public ServiceSectionBuilder sockets(UnitName value) {
        editor.add(ServiceKeys.SOCKETS, value);
        return this;
    }

    /**
     * Socket units whose file descriptors the service gets; the default is the one with the name of the service.
     *
     * <p>Adds a line to {@code Sockets=}. See systemd.service(5).
     *
     * @param unit the socket unit
     * @return this builder
     */
    public ServiceSectionBuilder sockets(SystemdUnit unit) {
        editor.add(ServiceKeys.SOCKETS, unit.name());
        return this;
    }

    /**
     * Socket units whose file descriptors the service gets; the default is the one with the name of the service.
     *
     * <p>Adds a line to {@code Sockets=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code Sockets=}, in which systemd fills in specifiers such as {@code %h};
     *     blanks part several values
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder sockets(String notation) {
        editor.addText(ServiceKeys.SOCKETS, notation);
        return this;
    }

    /**
     * How many file descriptors the service may leave with systemd across a restart; the default is 0.
     *
     * <p>Sets {@code FileDescriptorStoreMax=}. See systemd.service(5).
     *
     * @param value the number, from 0 to 4294967295
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public ServiceSectionBuilder fileDescriptorStoreMax(WholeNumber value) {
        editor.set(ServiceKeys.FILE_DESCRIPTOR_STORE_MAX, value);
        return this;
    }

    /**
     * How many file descriptors the service may leave with systemd across a restart; the default is 0.
     *
     * <p>Sets {@code FileDescriptorStoreMax=}. See systemd.service(5).
     *
     * @param number the number, from 0 to 4294967295
     * @return this builder
     * @throws ValueException when it is another number
     */
    public ServiceSectionBuilder fileDescriptorStoreMax(long number) {
        editor.set(ServiceKeys.FILE_DESCRIPTOR_STORE_MAX, WholeNumber.of(number));
        return this;
    }

    /**
     * How many file descriptors the service may leave with systemd across a restart; the default is 0.
     *
     * <p>Sets {@code FileDescriptorStoreMax=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code FileDescriptorStoreMax=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder fileDescriptorStoreMax(String notation) {
        editor.setText(ServiceKeys.FILE_DESCRIPTOR_STORE_MAX, notation);
        return this;
    }

    /**
     * Whether stored file descriptors outlive the service: {@code no}, {@code yes} or, which is the default,
     * {@code restart}; systemd 254 or newer.
     *
     * <p>Sets {@code FileDescriptorStorePreserve=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code FileDescriptorStorePreserve=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder fileDescriptorStorePreserve(String notation) {
        editor.setText(ServiceKeys.FILE_DESCRIPTOR_STORE_PRESERVE, notation);
        return this;
    }

    /**
     * Whether stored file descriptors outlive the service: {@code no}, {@code yes} or, which is the default,
     * {@code restart}; systemd 254 or newer.
     *
     * <p>Sets {@code FileDescriptorStorePreserve=}. See systemd.service(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder fileDescriptorStorePreserve(Text content) {
        editor.setContent(ServiceKeys.FILE_DESCRIPTOR_STORE_PRESERVE, content);
        return this;
    }

    /**
     * What happens when the kernel kills a process of the service for lack of memory: {@code continue}, {@code stop} or
     * {@code kill}.
     *
     * <p>Sets {@code OOMPolicy=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code OOMPolicy=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder oomPolicy(String notation) {
        editor.setText(ServiceKeys.OOM_POLICY, notation);
        return this;
    }

    /**
     * What happens when the kernel kills a process of the service for lack of memory: {@code continue}, {@code stop} or
     * {@code kill}.
     *
     * <p>Sets {@code OOMPolicy=}. See systemd.service(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder oomPolicy(Text content) {
        editor.setContent(ServiceKeys.OOM_POLICY, content);
        return this;
    }

    /**
     * File or socket that systemd opens for the service, as {@code PATH[:NAME:OPTIONS]}; systemd 253 or newer.
     *
     * <p>Adds a line to {@code OpenFile=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code OpenFile=}, in which systemd fills in specifiers such as {@code %h};
     *     empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder openFile(String notation) {
        editor.addText(ServiceKeys.OPEN_FILE, notation);
        return this;
    }

    /**
     * File or socket that systemd opens for the service, as {@code PATH[:NAME:OPTIONS]}; systemd 253 or newer.
     *
     * <p>Adds a line to {@code OpenFile=}. See systemd.service(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder openFile(Text content) {
        editor.addContent(ServiceKeys.OPEN_FILE, content);
        return this;
    }

    /**
     * Signal that reloads a service of the type {@code notify-reload}, which units of Podman are not; the default is
     * {@code SIGHUP}.
     *
     * <p>Sets {@code ReloadSignal=}. See systemd.service(5).
     *
     * @param value the signal
     * @return this builder
     */
    public ServiceSectionBuilder reloadSignal(Signal value) {
        editor.set(ServiceKeys.RELOAD_SIGNAL, value);
        return this;
    }

    /**
     * Signal that reloads a service of the type {@code notify-reload}, which units of Podman are not; the default is
     * {@code SIGHUP}.
     *
     * <p>Sets {@code ReloadSignal=}. See systemd.service(5).
     *
     * @param notation what stands behind {@code ReloadSignal=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder reloadSignal(String notation) {
        editor.setText(ServiceKeys.RELOAD_SIGNAL, notation);
        return this;
    }

    /**
     * Folder that the commands of the service run in, on the host; {@code ~} means the user's home, and the default is
     * {@code /}, for user services the home.
     *
     * <p>Sets {@code WorkingDirectory=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code WorkingDirectory=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder workingDirectory(String notation) {
        editor.setText(ServiceKeys.WORKING_DIRECTORY, notation);
        return this;
    }

    /**
     * Folder that the commands of the service run in, on the host; {@code ~} means the user's home, and the default is
     * {@code /}, for user services the home.
     *
     * <p>Sets {@code WorkingDirectory=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder workingDirectory(Text content) {
        editor.setContent(ServiceKeys.WORKING_DIRECTORY, content);
        return this;
    }

    /**
     * Folder on the host that the commands of the service see as their root; Podman itself does not run in it.
     *
     * <p>Sets {@code RootDirectory=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code RootDirectory=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder rootDirectory(String notation) {
        editor.setText(ServiceKeys.ROOT_DIRECTORY, notation);
        return this;
    }

    /**
     * Folder on the host that the commands of the service see as their root; Podman itself does not run in it.
     *
     * <p>Sets {@code RootDirectory=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder rootDirectory(Text content) {
        editor.setContent(ServiceKeys.ROOT_DIRECTORY, content);
        return this;
    }

    /**
     * User that the commands of the service run as; Podman does not support it, so use a user unit, or {@code User=} of
     * the container.
     *
     * <p>Sets {@code User=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code User=}, in which systemd fills in specifiers such as {@code %h}; empty,
     *     it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder user(String notation) {
        editor.setText(ServiceKeys.USER, notation);
        return this;
    }

    /**
     * User that the commands of the service run as; Podman does not support it, so use a user unit, or {@code User=} of
     * the container.
     *
     * <p>Sets {@code User=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder user(Text content) {
        editor.setContent(ServiceKeys.USER, content);
        return this;
    }

    /**
     * Group that the commands of the service run as; Podman does not support it, so use a user unit, or {@code Group=}
     * of the container.
     *
     * <p>Sets {@code Group=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code Group=}, in which systemd fills in specifiers such as {@code %h};
     *     empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder group(String notation) {
        editor.setText(ServiceKeys.GROUP, notation);
        return this;
    }

    /**
     * Group that the commands of the service run as; Podman does not support it, so use a user unit, or {@code Group=}
     * of the container.
     *
     * <p>Sets {@code Group=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder group(Text content) {
        editor.setContent(ServiceKeys.GROUP, content);
        return this;
    }

    /**
     * Whether the service gets a user of its own while it runs; Podman does not support it.
     *
     * <p>Sets {@code DynamicUser=}. See systemd.exec(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder dynamicUser(boolean value) {
        editor.set(ServiceKeys.DYNAMIC_USER, value);
        return this;
    }

    /**
     * Whether the service gets a user of its own while it runs; Podman does not support it.
     *
     * <p>Sets {@code DynamicUser=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code DynamicUser=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder dynamicUser(String notation) {
        editor.setText(ServiceKeys.DYNAMIC_USER, notation);
        return this;
    }

    /**
     * Additional groups, by name or number, of the commands of the service.
     *
     * <p>Adds a line to {@code SupplementaryGroups=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code SupplementaryGroups=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder supplementaryGroups(String notation) {
        editor.addText(ServiceKeys.SUPPLEMENTARY_GROUPS, notation);
        return this;
    }

    /**
     * Additional groups, by name or number, of the commands of the service.
     *
     * <p>Adds a line to {@code SupplementaryGroups=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder supplementaryGroups(Text content) {
        editor.addContent(ServiceKeys.SUPPLEMENTARY_GROUPS, content);
        return this;
    }

    /**
     * Capabilities that the commands of the service can have at most, such as {@code CAP_NET_ADMIN}; with a leading
     * {@code ~} all but these.
     *
     * <p>Adds a line to {@code CapabilityBoundingSet=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code CapabilityBoundingSet=}; blanks part several values; empty, it takes
     *     back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder capabilityBoundingSet(String notation) {
        editor.addText(ServiceKeys.CAPABILITY_BOUNDING_SET, notation);
        return this;
    }

    /**
     * Capabilities that the commands of the service can have at most, such as {@code CAP_NET_ADMIN}; with a leading
     * {@code ~} all but these.
     *
     * <p>Adds a line to {@code CapabilityBoundingSet=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder capabilityBoundingSet(Text content) {
        editor.addContent(ServiceKeys.CAPABILITY_BOUNDING_SET, content);
        return this;
    }

    /**
     * Capabilities that the commands of the service get though they do not run as root; with a leading {@code ~} all
     * but these.
     *
     * <p>Adds a line to {@code AmbientCapabilities=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code AmbientCapabilities=}; blanks part several values; empty, it takes back
     *     the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder ambientCapabilities(String notation) {
        editor.addText(ServiceKeys.AMBIENT_CAPABILITIES, notation);
        return this;
    }

    /**
     * Capabilities that the commands of the service get though they do not run as root; with a leading {@code ~} all
     * but these.
     *
     * <p>Adds a line to {@code AmbientCapabilities=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder ambientCapabilities(Text content) {
        editor.addContent(ServiceKeys.AMBIENT_CAPABILITIES, content);
        return this;
    }

    /**
     * Whether the commands of the service are barred from gaining privileges; rootless Podman needs them, so set it on
     * the container instead.
     *
     * <p>Sets {@code NoNewPrivileges=}. See systemd.exec(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder noNewPrivileges(boolean value) {
        editor.set(ServiceKeys.NO_NEW_PRIVILEGES, value);
        return this;
    }

    /**
     * Whether the commands of the service are barred from gaining privileges; rootless Podman needs them, so set it on
     * the container instead.
     *
     * <p>Sets {@code NoNewPrivileges=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code NoNewPrivileges=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder noNewPrivileges(String notation) {
        editor.setText(ServiceKeys.NO_NEW_PRIVILEGES, notation);
        return this;
    }

    /**
     * Flags that say how capabilities follow a change of the user, such as {@code no-setuid-fixup}.
     *
     * <p>Sets {@code SecureBits=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code SecureBits=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder secureBits(String notation) {
        editor.setText(ServiceKeys.SECURE_BITS, notation);
        return this;
    }

    /**
     * Flags that say how capabilities follow a change of the user, such as {@code no-setuid-fixup}.
     *
     * <p>Sets {@code SecureBits=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder secureBits(Text content) {
        editor.setContent(ServiceKeys.SECURE_BITS, content);
        return this;
    }

    /**
     * SELinux context that the commands of the service run in; with a leading {@code -} a failure is ignored.
     *
     * <p>Sets {@code SELinuxContext=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code SELinuxContext=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder seLinuxContext(String notation) {
        editor.setText(ServiceKeys.SE_LINUX_CONTEXT, notation);
        return this;
    }

    /**
     * SELinux context that the commands of the service run in; with a leading {@code -} a failure is ignored.
     *
     * <p>Sets {@code SELinuxContext=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder seLinuxContext(Text content) {
        editor.setContent(ServiceKeys.SE_LINUX_CONTEXT, content);
        return this;
    }

    /**
     * AppArmor profile that the commands of the service run in; with a leading {@code -} a failure is ignored.
     *
     * <p>Sets {@code AppArmorProfile=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code AppArmorProfile=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder appArmorProfile(String notation) {
        editor.setText(ServiceKeys.APP_ARMOR_PROFILE, notation);
        return this;
    }

    /**
     * AppArmor profile that the commands of the service run in; with a leading {@code -} a failure is ignored.
     *
     * <p>Sets {@code AppArmorProfile=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder appArmorProfile(Text content) {
        editor.setContent(ServiceKeys.APP_ARMOR_PROFILE, content);
        return this;
    }

    /**
     * Processor time that a process of the service may use, in seconds, as {@code SOFT[:HARD]}.
     *
     * <p>Sets {@code LimitCPU=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code LimitCPU=}, in which systemd fills in specifiers such as {@code %h}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder limitCpu(String notation) {
        editor.setText(ServiceKeys.LIMIT_CPU, notation);
        return this;
    }

    /**
     * Processor time that a process of the service may use, in seconds, as {@code SOFT[:HARD]}.
     *
     * <p>Sets {@code LimitCPU=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder limitCpu(Text content) {
        editor.setContent(ServiceKeys.LIMIT_CPU, content);
        return this;
    }

    /**
     * Size of a file that a process of the service may write, in bytes, as {@code SOFT[:HARD]}.
     *
     * <p>Sets {@code LimitFSIZE=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code LimitFSIZE=}, in which systemd fills in specifiers such as {@code %h}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder limitFsize(String notation) {
        editor.setText(ServiceKeys.LIMIT_FSIZE, notation);
        return this;
    }

    /**
     * Size of a file that a process of the service may write, in bytes, as {@code SOFT[:HARD]}.
     *
     * <p>Sets {@code LimitFSIZE=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder limitFsize(Text content) {
        editor.setContent(ServiceKeys.LIMIT_FSIZE, content);
        return this;
    }

    /**
     * Size of the data segment of a process of the service, in bytes, as {@code SOFT[:HARD]}.
     *
     * <p>Sets {@code LimitDATA=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code LimitDATA=}, in which systemd fills in specifiers such as {@code %h}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder limitData(String notation) {
        editor.setText(ServiceKeys.LIMIT_DATA, notation);
        return this;
    }

    /**
     * Size of the data segment of a process of the service, in bytes, as {@code SOFT[:HARD]}.
     *
     * <p>Sets {@code LimitDATA=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder limitData(Text content) {
        editor.setContent(ServiceKeys.LIMIT_DATA, content);
        return this;
    }

    /**
     * Size of the stack of a process of the service, in bytes, as {@code SOFT[:HARD]}.
     *
     * <p>Sets {@code LimitSTACK=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code LimitSTACK=}, in which systemd fills in specifiers such as {@code %h}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder limitStack(String notation) {
        editor.setText(ServiceKeys.LIMIT_STACK, notation);
        return this;
    }

    /**
     * Size of the stack of a process of the service, in bytes, as {@code SOFT[:HARD]}.
     *
     * <p>Sets {@code LimitSTACK=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder limitStack(Text content) {
        editor.setContent(ServiceKeys.LIMIT_STACK, content);
        return this;
    }

    /**
     * Size of a core dump of a process of the service, in bytes, as {@code SOFT[:HARD]}; 0 switches them off.
     *
     * <p>Sets {@code LimitCORE=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code LimitCORE=}, in which systemd fills in specifiers such as {@code %h}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder limitCore(String notation) {
        editor.setText(ServiceKeys.LIMIT_CORE, notation);
        return this;
    }

    /**
     * Size of a core dump of a process of the service, in bytes, as {@code SOFT[:HARD]}; 0 switches them off.
     *
     * <p>Sets {@code LimitCORE=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder limitCore(Text content) {
        editor.setContent(ServiceKeys.LIMIT_CORE, content);
        return this;
    }

    /**
     * How many files a process of the service may have open, as {@code SOFT[:HARD]}; containers take their own from
     * {@code Ulimit=}.
     *
     * <p>Sets {@code LimitNOFILE=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code LimitNOFILE=}, in which systemd fills in specifiers such as {@code %h}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder limitNofile(String notation) {
        editor.setText(ServiceKeys.LIMIT_NOFILE, notation);
        return this;
    }

    /**
     * How many files a process of the service may have open, as {@code SOFT[:HARD]}; containers take their own from
     * {@code Ulimit=}.
     *
     * <p>Sets {@code LimitNOFILE=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder limitNofile(Text content) {
        editor.setContent(ServiceKeys.LIMIT_NOFILE, content);
        return this;
    }

    /**
     * Size of the address space of a process of the service, in bytes, as {@code SOFT[:HARD]}.
     *
     * <p>Sets {@code LimitAS=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code LimitAS=}, in which systemd fills in specifiers such as {@code %h}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder limitAs(String notation) {
        editor.setText(ServiceKeys.LIMIT_AS, notation);
        return this;
    }

    /**
     * Size of the address space of a process of the service, in bytes, as {@code SOFT[:HARD]}.
     *
     * <p>Sets {@code LimitAS=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder limitAs(Text content) {
        editor.setContent(ServiceKeys.LIMIT_AS, content);
        return this;
    }

    /**
     * How many processes the user of the service may have, as {@code SOFT[:HARD]}; {@code TasksMax=} counts per service
     * and is mostly better.
     *
     * <p>Sets {@code LimitNPROC=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code LimitNPROC=}, in which systemd fills in specifiers such as {@code %h}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder limitNproc(String notation) {
        editor.setText(ServiceKeys.LIMIT_NPROC, notation);
        return this;
    }

    /**
     * How many processes the user of the service may have, as {@code SOFT[:HARD]}; {@code TasksMax=} counts per service
     * and is mostly better.
     *
     * <p>Sets {@code LimitNPROC=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder limitNproc(Text content) {
        editor.setContent(ServiceKeys.LIMIT_NPROC, content);
        return this;
    }

    /**
     * How much memory a process of the service may lock, in bytes, as {@code SOFT[:HARD]}.
     *
     * <p>Sets {@code LimitMEMLOCK=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code LimitMEMLOCK=}, in which systemd fills in specifiers such as {@code %h}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder limitMemlock(String notation) {
        editor.setText(ServiceKeys.LIMIT_MEMLOCK, notation);
        return this;
    }

    /**
     * How much memory a process of the service may lock, in bytes, as {@code SOFT[:HARD]}.
     *
     * <p>Sets {@code LimitMEMLOCK=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder limitMemlock(Text content) {
        editor.setContent(ServiceKeys.LIMIT_MEMLOCK, content);
        return this;
    }

    /**
     * Highest real-time priority of a process of the service, as {@code SOFT[:HARD]}.
     *
     * <p>Sets {@code LimitRTPRIO=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code LimitRTPRIO=}, in which systemd fills in specifiers such as {@code %h}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder limitRtprio(String notation) {
        editor.setText(ServiceKeys.LIMIT_RTPRIO, notation);
        return this;
    }

    /**
     * Highest real-time priority of a process of the service, as {@code SOFT[:HARD]}.
     *
     * <p>Sets {@code LimitRTPRIO=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder limitRtprio(Text content) {
        editor.setContent(ServiceKeys.LIMIT_RTPRIO, content);
        return this;
    }

    /**
     * Octal mask of the permissions that new files do not get; the default is {@code 0022}.
     *
     * <p>Sets {@code UMask=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code UMask=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder uMask(String notation) {
        editor.setText(ServiceKeys.U_MASK, notation);
        return this;
    }

    /**
     * Octal mask of the permissions that new files do not get; the default is {@code 0022}.
     *
     * <p>Sets {@code UMask=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder uMask(Text content) {
        editor.setContent(ServiceKeys.U_MASK, content);
        return this;
    }

    /**
     * Which kinds of memory a core dump holds, by names such as {@code private-anonymous} or as a number.
     *
     * <p>Sets {@code CoredumpFilter=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code CoredumpFilter=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder coredumpFilter(String notation) {
        editor.setText(ServiceKeys.COREDUMP_FILTER, notation);
        return this;
    }

    /**
     * Which kinds of memory a core dump holds, by names such as {@code private-anonymous} or as a number.
     *
     * <p>Sets {@code CoredumpFilter=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder coredumpFilter(Text content) {
        editor.setContent(ServiceKeys.COREDUMP_FILTER, content);
        return this;
    }

    /**
     * Kernel keyring of the service: {@code private}, {@code shared} or {@code inherit}.
     *
     * <p>Sets {@code KeyringMode=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code KeyringMode=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder keyringMode(String notation) {
        editor.setText(ServiceKeys.KEYRING_MODE, notation);
        return this;
    }

    /**
     * Kernel keyring of the service: {@code private}, {@code shared} or {@code inherit}.
     *
     * <p>Sets {@code KeyringMode=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder keyringMode(Text content) {
        editor.setContent(ServiceKeys.KEYRING_MODE, content);
        return this;
    }

    /**
     * How likely the kernel picks the service when memory runs out, from -1000, never, to 1000.
     *
     * <p>Sets {@code OOMScoreAdjust=}. See systemd.exec(5).
     *
     * @param value the adjustment, from -1000 to 1000
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public ServiceSectionBuilder oomScoreAdjust(WholeNumber value) {
        editor.set(ServiceKeys.OOM_SCORE_ADJUST, value);
        return this;
    }

    /**
     * How likely the kernel picks the service when memory runs out, from -1000, never, to 1000.
     *
     * <p>Sets {@code OOMScoreAdjust=}. See systemd.exec(5).
     *
     * @param number the adjustment, from -1000 to 1000
     * @return this builder
     * @throws ValueException when it is another number
     */
    public ServiceSectionBuilder oomScoreAdjust(long number) {
        editor.set(ServiceKeys.OOM_SCORE_ADJUST, WholeNumber.of(number));
        return this;
    }

    /**
     * How likely the kernel picks the service when memory runs out, from -1000, never, to 1000.
     *
     * <p>Sets {@code OOMScoreAdjust=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code OOMScoreAdjust=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder oomScoreAdjust(String notation) {
        editor.setText(ServiceKeys.OOM_SCORE_ADJUST, notation);
        return this;
    }

    /**
     * Time by which timers of the service may be late, in nanoseconds unless a unit follows.
     *
     * <p>Sets {@code TimerSlackNSec=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code TimerSlackNSec=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder timerSlackNSec(String notation) {
        editor.setText(ServiceKeys.TIMER_SLACK_NSEC, notation);
        return this;
    }

    /**
     * Time by which timers of the service may be late, in nanoseconds unless a unit follows.
     *
     * <p>Sets {@code TimerSlackNSec=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder timerSlackNSec(Text content) {
        editor.setContent(ServiceKeys.TIMER_SLACK_NSEC, content);
        return this;
    }

    /**
     * Architecture that {@code uname} reports to the commands of the service, such as {@code x86}.
     *
     * <p>Sets {@code Personality=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code Personality=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder personality(String notation) {
        editor.setText(ServiceKeys.PERSONALITY, notation);
        return this;
    }

    /**
     * Architecture that {@code uname} reports to the commands of the service, such as {@code x86}.
     *
     * <p>Sets {@code Personality=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder personality(Text content) {
        editor.setContent(ServiceKeys.PERSONALITY, content);
        return this;
    }

    /**
     * Whether the commands of the service ignore {@code SIGPIPE}; the default is yes.
     *
     * <p>Sets {@code IgnoreSIGPIPE=}. See systemd.exec(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder ignoreSigpipe(boolean value) {
        editor.set(ServiceKeys.IGNORE_SIGPIPE, value);
        return this;
    }

    /**
     * Whether the commands of the service ignore {@code SIGPIPE}; the default is yes.
     *
     * <p>Sets {@code IgnoreSIGPIPE=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code IgnoreSIGPIPE=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder ignoreSigpipe(String notation) {
        editor.setText(ServiceKeys.IGNORE_SIGPIPE, notation);
        return this;
    }

    /**
     * Scheduling priority of the commands of the service, from -20, the highest, to 19, the lowest; the default is 0.
     *
     * <p>Sets {@code Nice=}. See systemd.exec(5).
     *
     * @param value the priority, from -20 to 19
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public ServiceSectionBuilder nice(WholeNumber value) {
        editor.set(ServiceKeys.NICE, value);
        return this;
    }

    /**
     * Scheduling priority of the commands of the service, from -20, the highest, to 19, the lowest; the default is 0.
     *
     * <p>Sets {@code Nice=}. See systemd.exec(5).
     *
     * @param number the priority, from -20 to 19
     * @return this builder
     * @throws ValueException when it is another number
     */
    public ServiceSectionBuilder nice(long number) {
        editor.set(ServiceKeys.NICE, WholeNumber.of(number));
        return this;
    }

    /**
     * Scheduling priority of the commands of the service, from -20, the highest, to 19, the lowest; the default is 0.
     *
     * <p>Sets {@code Nice=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code Nice=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder nice(String notation) {
        editor.setText(ServiceKeys.NICE, notation);
        return this;
    }

    /**
     * How the kernel schedules the commands of the service: {@code other}, {@code batch}, {@code idle}, {@code fifo} or
     * {@code rr}.
     *
     * <p>Sets {@code CPUSchedulingPolicy=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code CPUSchedulingPolicy=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder cpuSchedulingPolicy(String notation) {
        editor.setText(ServiceKeys.CPU_SCHEDULING_POLICY, notation);
        return this;
    }

    /**
     * How the kernel schedules the commands of the service: {@code other}, {@code batch}, {@code idle}, {@code fifo} or
     * {@code rr}.
     *
     * <p>Sets {@code CPUSchedulingPolicy=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder cpuSchedulingPolicy(Text content) {
        editor.setContent(ServiceKeys.CPU_SCHEDULING_POLICY, content);
        return this;
    }

    /**
     * Priority, 0 to 99; for the real-time policies {@code fifo} and {@code rr} it starts at 1.
     *
     * <p>Sets {@code CPUSchedulingPriority=}. See systemd.exec(5).
     *
     * @param value the priority, from 0 to 99
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public ServiceSectionBuilder cpuSchedulingPriority(WholeNumber value) {
        editor.set(ServiceKeys.CPU_SCHEDULING_PRIORITY, value);
        return this;
    }

    /**
     * Priority, 0 to 99; for the real-time policies {@code fifo} and {@code rr} it starts at 1.
     *
     * <p>Sets {@code CPUSchedulingPriority=}. See systemd.exec(5).
     *
     * @param number the priority, from 0 to 99
     * @return this builder
     * @throws ValueException when it is another number
     */
    public ServiceSectionBuilder cpuSchedulingPriority(long number) {
        editor.set(ServiceKeys.CPU_SCHEDULING_PRIORITY, WholeNumber.of(number));
        return this;
    }

    /**
     * Priority, 0 to 99; for the real-time policies {@code fifo} and {@code rr} it starts at 1.
     *
     * <p>Sets {@code CPUSchedulingPriority=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code CPUSchedulingPriority=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder cpuSchedulingPriority(String notation) {
        editor.setText(ServiceKeys.CPU_SCHEDULING_PRIORITY, notation);
        return this;
    }

    /**
     * Whether children of the commands fall back to ordinary scheduling; the default is no.
     *
     * <p>Sets {@code CPUSchedulingResetOnFork=}. See systemd.exec(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder cpuSchedulingResetOnFork(boolean value) {
        editor.set(ServiceKeys.CPU_SCHEDULING_RESET_ON_FORK, value);
        return this;
    }

    /**
     * Whether children of the commands fall back to ordinary scheduling; the default is no.
     *
     * <p>Sets {@code CPUSchedulingResetOnFork=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code CPUSchedulingResetOnFork=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder cpuSchedulingResetOnFork(String notation) {
        editor.setText(ServiceKeys.CPU_SCHEDULING_RESET_ON_FORK, notation);
        return this;
    }

    /**
     * Processors that the commands of the service run on, as numbers and ranges such as {@code 0-3}, or {@code numa}.
     *
     * <p>Adds a line to {@code CPUAffinity=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code CPUAffinity=}; blanks part several values; empty, it takes back the
     *     lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder cpuAffinity(String notation) {
        editor.addText(ServiceKeys.CPU_AFFINITY, notation);
        return this;
    }

    /**
     * Processors that the commands of the service run on, as numbers and ranges such as {@code 0-3}, or {@code numa}.
     *
     * <p>Adds a line to {@code CPUAffinity=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder cpuAffinity(Text content) {
        editor.addContent(ServiceKeys.CPU_AFFINITY, content);
        return this;
    }

    /**
     * Where the kernel takes memory for the service on machines with several nodes: {@code default}, {@code preferred},
     * {@code bind}, {@code interleave} or {@code local}.
     *
     * <p>Sets {@code NUMAPolicy=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code NUMAPolicy=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder numaPolicy(String notation) {
        editor.setText(ServiceKeys.NUMA_POLICY, notation);
        return this;
    }

    /**
     * Where the kernel takes memory for the service on machines with several nodes: {@code default}, {@code preferred},
     * {@code bind}, {@code interleave} or {@code local}.
     *
     * <p>Sets {@code NUMAPolicy=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder numaPolicy(Text content) {
        editor.setContent(ServiceKeys.NUMA_POLICY, content);
        return this;
    }

    /**
     * Memory nodes that {@code NUMAPolicy=} means, as numbers and ranges.
     *
     * <p>Adds a line to {@code NUMAMask=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code NUMAMask=}; blanks part several values; empty, it takes back the lines
     *     above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder numaMask(String notation) {
        editor.addText(ServiceKeys.NUMA_MASK, notation);
        return this;
    }

    /**
     * Memory nodes that {@code NUMAPolicy=} means, as numbers and ranges.
     *
     * <p>Adds a line to {@code NUMAMask=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder numaMask(Text content) {
        editor.addContent(ServiceKeys.NUMA_MASK, content);
        return this;
    }

    /**
     * Class in which input and output of the service is scheduled: {@code realtime}, {@code best-effort}, which is the
     * default, or {@code idle}.
     *
     * <p>Sets {@code IOSchedulingClass=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code IOSchedulingClass=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder ioSchedulingClass(String notation) {
        editor.setText(ServiceKeys.IO_SCHEDULING_CLASS, notation);
        return this;
    }

    /**
     * Class in which input and output of the service is scheduled: {@code realtime}, {@code best-effort}, which is the
     * default, or {@code idle}.
     *
     * <p>Sets {@code IOSchedulingClass=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder ioSchedulingClass(Text content) {
        editor.setContent(ServiceKeys.IO_SCHEDULING_CLASS, content);
        return this;
    }

    /**
     * Priority within the class of input and output, from 0, the highest, to 7, the lowest.
     *
     * <p>Sets {@code IOSchedulingPriority=}. See systemd.exec(5).
     *
     * @param value the priority, from 0 to 7
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public ServiceSectionBuilder ioSchedulingPriority(WholeNumber value) {
        editor.set(ServiceKeys.IO_SCHEDULING_PRIORITY, value);
        return this;
    }

    /**
     * Priority within the class of input and output, from 0, the highest, to 7, the lowest.
     *
     * <p>Sets {@code IOSchedulingPriority=}. See systemd.exec(5).
     *
     * @param number the priority, from 0 to 7
     * @return this builder
     * @throws ValueException when it is another number
     */
    public ServiceSectionBuilder ioSchedulingPriority(long number) {
        editor.set(ServiceKeys.IO_SCHEDULING_PRIORITY, WholeNumber.of(number));
        return this;
    }

    /**
     * Priority within the class of input and output, from 0, the highest, to 7, the lowest.
     *
     * <p>Sets {@code IOSchedulingPriority=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code IOSchedulingPriority=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder ioSchedulingPriority(String notation) {
        editor.setText(ServiceKeys.IO_SCHEDULING_PRIORITY, notation);
        return this;
    }

    /**
     * How much of the system is read-only for the commands of the service: {@code no}, which is the default,
     * {@code yes}, {@code full} or {@code strict}; Podman needs its storage writable.
     *
     * <p>Sets {@code ProtectSystem=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code ProtectSystem=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder protectSystem(String notation) {
        editor.setText(ServiceKeys.PROTECT_SYSTEM, notation);
        return this;
    }

    /**
     * How much of the system is read-only for the commands of the service: {@code no}, which is the default,
     * {@code yes}, {@code full} or {@code strict}; Podman needs its storage writable.
     *
     * <p>Sets {@code ProtectSystem=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder protectSystem(Text content) {
        editor.setContent(ServiceKeys.PROTECT_SYSTEM, content);
        return this;
    }

    /**
     * How the home folders appear to the commands of the service: {@code no}, which is the default, {@code yes} for
     * empty, {@code read-only} or {@code tmpfs}; rootless Podman needs its own.
     *
     * <p>Sets {@code ProtectHome=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code ProtectHome=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder protectHome(String notation) {
        editor.setText(ServiceKeys.PROTECT_HOME, notation);
        return this;
    }

    /**
     * How the home folders appear to the commands of the service: {@code no}, which is the default, {@code yes} for
     * empty, {@code read-only} or {@code tmpfs}; rootless Podman needs its own.
     *
     * <p>Sets {@code ProtectHome=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder protectHome(Text content) {
        editor.setContent(ServiceKeys.PROTECT_HOME, content);
        return this;
    }

    /**
     * Folders below {@code /run}, for user services below {@code XDG_RUNTIME_DIR}, that exist while the service runs.
     *
     * <p>Adds a line to {@code RuntimeDirectory=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code RuntimeDirectory=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder runtimeDirectory(String notation) {
        editor.addText(ServiceKeys.RUNTIME_DIRECTORY, notation);
        return this;
    }

    /**
     * Folders below {@code /run}, for user services below {@code XDG_RUNTIME_DIR}, that exist while the service runs.
     *
     * <p>Adds a line to {@code RuntimeDirectory=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder runtimeDirectory(Text content) {
        editor.addContent(ServiceKeys.RUNTIME_DIRECTORY, content);
        return this;
    }

    /**
     * Folders below {@code /var/lib}, for user services below the user's state folder, that are created before the
     * start and stay.
     *
     * <p>Adds a line to {@code StateDirectory=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code StateDirectory=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder stateDirectory(String notation) {
        editor.addText(ServiceKeys.STATE_DIRECTORY, notation);
        return this;
    }

    /**
     * Folders below {@code /var/lib}, for user services below the user's state folder, that are created before the
     * start and stay.
     *
     * <p>Adds a line to {@code StateDirectory=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder stateDirectory(Text content) {
        editor.addContent(ServiceKeys.STATE_DIRECTORY, content);
        return this;
    }

    /**
     * Folders below {@code /var/cache}, for user services below the user's cache folder, that are created before the
     * start and stay.
     *
     * <p>Adds a line to {@code CacheDirectory=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code CacheDirectory=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder cacheDirectory(String notation) {
        editor.addText(ServiceKeys.CACHE_DIRECTORY, notation);
        return this;
    }

    /**
     * Folders below {@code /var/cache}, for user services below the user's cache folder, that are created before the
     * start and stay.
     *
     * <p>Adds a line to {@code CacheDirectory=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder cacheDirectory(Text content) {
        editor.addContent(ServiceKeys.CACHE_DIRECTORY, content);
        return this;
    }

    /**
     * Folders below {@code /var/log}, for user services below {@code log} in the user's state folder, that are created
     * before the start and stay.
     *
     * <p>Adds a line to {@code LogsDirectory=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code LogsDirectory=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder logsDirectory(String notation) {
        editor.addText(ServiceKeys.LOGS_DIRECTORY, notation);
        return this;
    }

    /**
     * Folders below {@code /var/log}, for user services below {@code log} in the user's state folder, that are created
     * before the start and stay.
     *
     * <p>Adds a line to {@code LogsDirectory=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder logsDirectory(Text content) {
        editor.addContent(ServiceKeys.LOGS_DIRECTORY, content);
        return this;
    }

    /**
     * Folders below {@code /etc}, for user services below the user's configuration folder, that are created before the
     * start and stay.
     *
     * <p>Adds a line to {@code ConfigurationDirectory=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code ConfigurationDirectory=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder configurationDirectory(String notation) {
        editor.addText(ServiceKeys.CONFIGURATION_DIRECTORY, notation);
        return this;
    }

    /**
     * Folders below {@code /etc}, for user services below the user's configuration folder, that are created before the
     * start and stay.
     *
     * <p>Adds a line to {@code ConfigurationDirectory=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder configurationDirectory(Text content) {
        editor.addContent(ServiceKeys.CONFIGURATION_DIRECTORY, content);
        return this;
    }

    /**
     * Octal permissions of what {@code RuntimeDirectory=} creates; the default is {@code 0755}.
     *
     * <p>Sets {@code RuntimeDirectoryMode=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code RuntimeDirectoryMode=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder runtimeDirectoryMode(String notation) {
        editor.setText(ServiceKeys.RUNTIME_DIRECTORY_MODE, notation);
        return this;
    }

    /**
     * Octal permissions of what {@code RuntimeDirectory=} creates; the default is {@code 0755}.
     *
     * <p>Sets {@code RuntimeDirectoryMode=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder runtimeDirectoryMode(Text content) {
        editor.setContent(ServiceKeys.RUNTIME_DIRECTORY_MODE, content);
        return this;
    }

    /**
     * Octal permissions of what {@code StateDirectory=} creates; the default is {@code 0755}.
     *
     * <p>Sets {@code StateDirectoryMode=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code StateDirectoryMode=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder stateDirectoryMode(String notation) {
        editor.setText(ServiceKeys.STATE_DIRECTORY_MODE, notation);
        return this;
    }

    /**
     * Octal permissions of what {@code StateDirectory=} creates; the default is {@code 0755}.
     *
     * <p>Sets {@code StateDirectoryMode=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder stateDirectoryMode(Text content) {
        editor.setContent(ServiceKeys.STATE_DIRECTORY_MODE, content);
        return this;
    }

    /**
     * Octal permissions of what {@code CacheDirectory=} creates; the default is {@code 0755}.
     *
     * <p>Sets {@code CacheDirectoryMode=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code CacheDirectoryMode=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder cacheDirectoryMode(String notation) {
        editor.setText(ServiceKeys.CACHE_DIRECTORY_MODE, notation);
        return this;
    }

    /**
     * Octal permissions of what {@code CacheDirectory=} creates; the default is {@code 0755}.
     *
     * <p>Sets {@code CacheDirectoryMode=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder cacheDirectoryMode(Text content) {
        editor.setContent(ServiceKeys.CACHE_DIRECTORY_MODE, content);
        return this;
    }

    /**
     * Octal permissions of what {@code LogsDirectory=} creates; the default is {@code 0755}.
     *
     * <p>Sets {@code LogsDirectoryMode=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code LogsDirectoryMode=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder logsDirectoryMode(String notation) {
        editor.setText(ServiceKeys.LOGS_DIRECTORY_MODE, notation);
        return this;
    }

    /**
     * Octal permissions of what {@code LogsDirectory=} creates; the default is {@code 0755}.
     *
     * <p>Sets {@code LogsDirectoryMode=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder logsDirectoryMode(Text content) {
        editor.setContent(ServiceKeys.LOGS_DIRECTORY_MODE, content);
        return this;
    }

    /**
     * Octal permissions of what {@code ConfigurationDirectory=} creates; the default is {@code 0755}.
     *
     * <p>Sets {@code ConfigurationDirectoryMode=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code ConfigurationDirectoryMode=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder configurationDirectoryMode(String notation) {
        editor.setText(ServiceKeys.CONFIGURATION_DIRECTORY_MODE, notation);
        return this;
    }

    /**
     * Octal permissions of what {@code ConfigurationDirectory=} creates; the default is {@code 0755}.
     *
     * <p>Sets {@code ConfigurationDirectoryMode=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder configurationDirectoryMode(Text content) {
        editor.setContent(ServiceKeys.CONFIGURATION_DIRECTORY_MODE, content);
        return this;
    }

    /**
     * Whether the runtime folders outlive the service: {@code no}, which is the default, {@code restart} or
     * {@code yes}.
     *
     * <p>Sets {@code RuntimeDirectoryPreserve=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code RuntimeDirectoryPreserve=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder runtimeDirectoryPreserve(String notation) {
        editor.setText(ServiceKeys.RUNTIME_DIRECTORY_PRESERVE, notation);
        return this;
    }

    /**
     * Whether the runtime folders outlive the service: {@code no}, which is the default, {@code restart} or
     * {@code yes}.
     *
     * <p>Sets {@code RuntimeDirectoryPreserve=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder runtimeDirectoryPreserve(Text content) {
        editor.setContent(ServiceKeys.RUNTIME_DIRECTORY_PRESERVE, content);
        return this;
    }

    /**
     * Time that {@code systemctl clean} may take for the service; the default is without limit.
     *
     * <p>Sets {@code TimeoutCleanSec=}. See systemd.exec(5).
     *
     * @param value the time
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#DISABLED}, or finer than a microsecond
     */
    public ServiceSectionBuilder timeoutCleanSec(TimeSpan value) {
        editor.set(ServiceKeys.TIMEOUT_CLEAN_SEC, value);
        return this;
    }

    /**
     * Time that {@code systemctl clean} may take for the service; the default is without limit.
     *
     * <p>Sets {@code TimeoutCleanSec=}. See systemd.exec(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative or finer than a microsecond
     */
    public ServiceSectionBuilder timeoutCleanSec(Duration time) {
        editor.set(ServiceKeys.TIMEOUT_CLEAN_SEC, TimeSpan.of(time));
        return this;
    }

    /**
     * Time that {@code systemctl clean} may take for the service; the default is without limit.
     *
     * <p>Sets {@code TimeoutCleanSec=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code TimeoutCleanSec=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder timeoutCleanSec(String notation) {
        editor.setText(ServiceKeys.TIMEOUT_CLEAN_SEC, notation);
        return this;
    }

    /**
     * Paths that stay writable for the commands of the service where others are read-only; a leading {@code -} allows
     * them to be missing.
     *
     * <p>Adds a line to {@code ReadWritePaths=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code ReadWritePaths=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder readWritePaths(String notation) {
        editor.addText(ServiceKeys.READ_WRITE_PATHS, notation);
        return this;
    }

    /**
     * Paths that stay writable for the commands of the service where others are read-only; a leading {@code -} allows
     * them to be missing.
     *
     * <p>Adds a line to {@code ReadWritePaths=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder readWritePaths(Text content) {
        editor.addContent(ServiceKeys.READ_WRITE_PATHS, content);
        return this;
    }

    /**
     * Paths that are read-only for the commands of the service; a leading {@code -} allows them to be missing.
     *
     * <p>Adds a line to {@code ReadOnlyPaths=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code ReadOnlyPaths=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder readOnlyPaths(String notation) {
        editor.addText(ServiceKeys.READ_ONLY_PATHS, notation);
        return this;
    }

    /**
     * Paths that are read-only for the commands of the service; a leading {@code -} allows them to be missing.
     *
     * <p>Adds a line to {@code ReadOnlyPaths=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder readOnlyPaths(Text content) {
        editor.addContent(ServiceKeys.READ_ONLY_PATHS, content);
        return this;
    }

    /**
     * Paths that the commands of the service cannot see into; a leading {@code -} allows them to be missing.
     *
     * <p>Adds a line to {@code InaccessiblePaths=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code InaccessiblePaths=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder inaccessiblePaths(String notation) {
        editor.addText(ServiceKeys.INACCESSIBLE_PATHS, notation);
        return this;
    }

    /**
     * Paths that the commands of the service cannot see into; a leading {@code -} allows them to be missing.
     *
     * <p>Adds a line to {@code InaccessiblePaths=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder inaccessiblePaths(Text content) {
        editor.addContent(ServiceKeys.INACCESSIBLE_PATHS, content);
        return this;
    }

    /**
     * Paths below which the commands of the service may execute files where others are barred by {@code NoExecPaths=}.
     *
     * <p>Adds a line to {@code ExecPaths=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code ExecPaths=}, in which systemd fills in specifiers such as {@code %h};
     *     blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder execPaths(String notation) {
        editor.addText(ServiceKeys.EXEC_PATHS, notation);
        return this;
    }

    /**
     * Paths below which the commands of the service may execute files where others are barred by {@code NoExecPaths=}.
     *
     * <p>Adds a line to {@code ExecPaths=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder execPaths(Text content) {
        editor.addContent(ServiceKeys.EXEC_PATHS, content);
        return this;
    }

    /**
     * Paths below which the commands of the service may not execute files.
     *
     * <p>Adds a line to {@code NoExecPaths=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code NoExecPaths=}, in which systemd fills in specifiers such as {@code %h};
     *     blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder noExecPaths(String notation) {
        editor.addText(ServiceKeys.NO_EXEC_PATHS, notation);
        return this;
    }

    /**
     * Paths below which the commands of the service may not execute files.
     *
     * <p>Adds a line to {@code NoExecPaths=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder noExecPaths(Text content) {
        editor.addContent(ServiceKeys.NO_EXEC_PATHS, content);
        return this;
    }

    /**
     * Paths where the commands of the service see an empty temporary file system, as {@code PATH[:OPTIONS]}.
     *
     * <p>Adds a line to {@code TemporaryFileSystem=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code TemporaryFileSystem=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder temporaryFileSystem(String notation) {
        editor.addText(ServiceKeys.TEMPORARY_FILE_SYSTEM, notation);
        return this;
    }

    /**
     * Paths where the commands of the service see an empty temporary file system, as {@code PATH[:OPTIONS]}.
     *
     * <p>Adds a line to {@code TemporaryFileSystem=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder temporaryFileSystem(Text content) {
        editor.addContent(ServiceKeys.TEMPORARY_FILE_SYSTEM, content);
        return this;
    }

    /**
     * Paths that the commands of the service see at another place, as {@code SOURCE[:DESTINATION[:OPTIONS]]}; for the
     * container use {@code Volume=}.
     *
     * <p>Adds a line to {@code BindPaths=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code BindPaths=}, in which systemd fills in specifiers such as {@code %h};
     *     blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder bindPaths(String notation) {
        editor.addText(ServiceKeys.BIND_PATHS, notation);
        return this;
    }

    /**
     * Paths that the commands of the service see at another place, as {@code SOURCE[:DESTINATION[:OPTIONS]]}; for the
     * container use {@code Volume=}.
     *
     * <p>Adds a line to {@code BindPaths=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder bindPaths(Text content) {
        editor.addContent(ServiceKeys.BIND_PATHS, content);
        return this;
    }

    /**
     * As {@code BindPaths=}, but read-only.
     *
     * <p>Adds a line to {@code BindReadOnlyPaths=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code BindReadOnlyPaths=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder bindReadOnlyPaths(String notation) {
        editor.addText(ServiceKeys.BIND_READ_ONLY_PATHS, notation);
        return this;
    }

    /**
     * As {@code BindPaths=}, but read-only.
     *
     * <p>Adds a line to {@code BindReadOnlyPaths=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder bindReadOnlyPaths(Text content) {
        editor.addContent(ServiceKeys.BIND_READ_ONLY_PATHS, content);
        return this;
    }

    /**
     * Whether the commands of the service have {@code /tmp} and {@code /var/tmp} of their own; the default is
     * {@code no}.
     *
     * <p>Sets {@code PrivateTmp=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code PrivateTmp=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder privateTmp(String notation) {
        editor.setText(ServiceKeys.PRIVATE_TMP, notation);
        return this;
    }

    /**
     * Whether the commands of the service have {@code /tmp} and {@code /var/tmp} of their own; the default is
     * {@code no}.
     *
     * <p>Sets {@code PrivateTmp=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder privateTmp(Text content) {
        editor.setContent(ServiceKeys.PRIVATE_TMP, content);
        return this;
    }

    /**
     * Whether the commands of the service see only the harmless devices; the default is no, and Podman needs more.
     *
     * <p>Sets {@code PrivateDevices=}. See systemd.exec(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder privateDevices(boolean value) {
        editor.set(ServiceKeys.PRIVATE_DEVICES, value);
        return this;
    }

    /**
     * Whether the commands of the service see only the harmless devices; the default is no, and Podman needs more.
     *
     * <p>Sets {@code PrivateDevices=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code PrivateDevices=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder privateDevices(String notation) {
        editor.setText(ServiceKeys.PRIVATE_DEVICES, notation);
        return this;
    }

    /**
     * Whether the commands of the service have a network of their own with a loopback device only; the default is no.
     *
     * <p>Sets {@code PrivateNetwork=}. See systemd.exec(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder privateNetwork(boolean value) {
        editor.set(ServiceKeys.PRIVATE_NETWORK, value);
        return this;
    }

    /**
     * Whether the commands of the service have a network of their own with a loopback device only; the default is no.
     *
     * <p>Sets {@code PrivateNetwork=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code PrivateNetwork=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder privateNetwork(String notation) {
        editor.setText(ServiceKeys.PRIVATE_NETWORK, notation);
        return this;
    }

    /**
     * File of the network namespace that the commands of the service run in, such as one below {@code /run/netns}.
     *
     * <p>Sets {@code NetworkNamespacePath=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code NetworkNamespacePath=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder networkNamespacePath(String notation) {
        editor.setText(ServiceKeys.NETWORK_NAMESPACE_PATH, notation);
        return this;
    }

    /**
     * File of the network namespace that the commands of the service run in, such as one below {@code /run/netns}.
     *
     * <p>Sets {@code NetworkNamespacePath=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder networkNamespacePath(Text content) {
        editor.setContent(ServiceKeys.NETWORK_NAMESPACE_PATH, content);
        return this;
    }

    /**
     * Whether the commands of the service have their own shared memory and message queues; the default is no.
     *
     * <p>Sets {@code PrivateIPC=}. See systemd.exec(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder privateIpc(boolean value) {
        editor.set(ServiceKeys.PRIVATE_IPC, value);
        return this;
    }

    /**
     * Whether the commands of the service have their own shared memory and message queues; the default is no.
     *
     * <p>Sets {@code PrivateIPC=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code PrivateIPC=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder privateIpc(String notation) {
        editor.setText(ServiceKeys.PRIVATE_IPC, notation);
        return this;
    }

    /**
     * Whether the commands of the service run in a user namespace of their own; the default is {@code no}.
     *
     * <p>Sets {@code PrivateUsers=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code PrivateUsers=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder privateUsers(String notation) {
        editor.setText(ServiceKeys.PRIVATE_USERS, notation);
        return this;
    }

    /**
     * Whether the commands of the service run in a user namespace of their own; the default is {@code no}.
     *
     * <p>Sets {@code PrivateUsers=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder privateUsers(Text content) {
        editor.setContent(ServiceKeys.PRIVATE_USERS, content);
        return this;
    }

    /**
     * Whether mounts that the commands of the service make stay invisible to the host; the default is no.
     *
     * <p>Sets {@code PrivateMounts=}. See systemd.exec(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder privateMounts(boolean value) {
        editor.set(ServiceKeys.PRIVATE_MOUNTS, value);
        return this;
    }

    /**
     * Whether mounts that the commands of the service make stay invisible to the host; the default is no.
     *
     * <p>Sets {@code PrivateMounts=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code PrivateMounts=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder privateMounts(String notation) {
        editor.setText(ServiceKeys.PRIVATE_MOUNTS, notation);
        return this;
    }

    /**
     * Whether the commands of the service are barred from changing the host name; the default is {@code no}.
     *
     * <p>Sets {@code ProtectHostname=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code ProtectHostname=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder protectHostname(String notation) {
        editor.setText(ServiceKeys.PROTECT_HOSTNAME, notation);
        return this;
    }

    /**
     * Whether the commands of the service are barred from changing the host name; the default is {@code no}.
     *
     * <p>Sets {@code ProtectHostname=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder protectHostname(Text content) {
        editor.setContent(ServiceKeys.PROTECT_HOSTNAME, content);
        return this;
    }

    /**
     * Whether the commands of the service are barred from setting the clock; the default is no.
     *
     * <p>Sets {@code ProtectClock=}. See systemd.exec(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder protectClock(boolean value) {
        editor.set(ServiceKeys.PROTECT_CLOCK, value);
        return this;
    }

    /**
     * Whether the commands of the service are barred from setting the clock; the default is no.
     *
     * <p>Sets {@code ProtectClock=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code ProtectClock=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder protectClock(String notation) {
        editor.setText(ServiceKeys.PROTECT_CLOCK, notation);
        return this;
    }

    /**
     * Whether the kernel's settings below {@code /proc} and {@code /sys} are read-only for the commands of the service;
     * the default is no.
     *
     * <p>Sets {@code ProtectKernelTunables=}. See systemd.exec(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder protectKernelTunables(boolean value) {
        editor.set(ServiceKeys.PROTECT_KERNEL_TUNABLES, value);
        return this;
    }

    /**
     * Whether the kernel's settings below {@code /proc} and {@code /sys} are read-only for the commands of the service;
     * the default is no.
     *
     * <p>Sets {@code ProtectKernelTunables=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code ProtectKernelTunables=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder protectKernelTunables(String notation) {
        editor.setText(ServiceKeys.PROTECT_KERNEL_TUNABLES, notation);
        return this;
    }

    /**
     * Whether the commands of the service are barred from loading kernel modules; the default is no.
     *
     * <p>Sets {@code ProtectKernelModules=}. See systemd.exec(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder protectKernelModules(boolean value) {
        editor.set(ServiceKeys.PROTECT_KERNEL_MODULES, value);
        return this;
    }

    /**
     * Whether the commands of the service are barred from loading kernel modules; the default is no.
     *
     * <p>Sets {@code ProtectKernelModules=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code ProtectKernelModules=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder protectKernelModules(String notation) {
        editor.setText(ServiceKeys.PROTECT_KERNEL_MODULES, notation);
        return this;
    }

    /**
     * Whether the commands of the service are barred from the kernel's log; the default is no.
     *
     * <p>Sets {@code ProtectKernelLogs=}. See systemd.exec(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder protectKernelLogs(boolean value) {
        editor.set(ServiceKeys.PROTECT_KERNEL_LOGS, value);
        return this;
    }

    /**
     * Whether the commands of the service are barred from the kernel's log; the default is no.
     *
     * <p>Sets {@code ProtectKernelLogs=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code ProtectKernelLogs=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder protectKernelLogs(String notation) {
        editor.setText(ServiceKeys.PROTECT_KERNEL_LOGS, notation);
        return this;
    }

    /**
     * Whether control groups are read-only for the commands of the service; the default is {@code no}, and Podman
     * writes there.
     *
     * <p>Sets {@code ProtectControlGroups=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code ProtectControlGroups=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder protectControlGroups(String notation) {
        editor.setText(ServiceKeys.PROTECT_CONTROL_GROUPS, notation);
        return this;
    }

    /**
     * Whether control groups are read-only for the commands of the service; the default is {@code no}, and Podman
     * writes there.
     *
     * <p>Sets {@code ProtectControlGroups=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder protectControlGroups(Text content) {
        editor.setContent(ServiceKeys.PROTECT_CONTROL_GROUPS, content);
        return this;
    }

    /**
     * Which processes of others appear below {@code /proc} for the commands of the service: all with {@code default},
     * fewer with {@code noaccess}, {@code invisible} or {@code ptraceable}.
     *
     * <p>Sets {@code ProtectProc=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code ProtectProc=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder protectProc(String notation) {
        editor.setText(ServiceKeys.PROTECT_PROC, notation);
        return this;
    }

    /**
     * Which processes of others appear below {@code /proc} for the commands of the service: all with {@code default},
     * fewer with {@code noaccess}, {@code invisible} or {@code ptraceable}.
     *
     * <p>Sets {@code ProtectProc=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder protectProc(Text content) {
        editor.setContent(ServiceKeys.PROTECT_PROC, content);
        return this;
    }

    /**
     * Whether {@code /proc} shows the commands of the service everything, {@code all}, or processes only, {@code pid}.
     *
     * <p>Sets {@code ProcSubset=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code ProcSubset=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder procSubset(String notation) {
        editor.setText(ServiceKeys.PROC_SUBSET, notation);
        return this;
    }

    /**
     * Whether {@code /proc} shows the commands of the service everything, {@code all}, or processes only, {@code pid}.
     *
     * <p>Sets {@code ProcSubset=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder procSubset(Text content) {
        editor.setContent(ServiceKeys.PROC_SUBSET, content);
        return this;
    }

    /**
     * Kinds of sockets that the commands of the service may open, such as {@code AF_UNIX AF_INET}; with a leading
     * {@code ~} all but these, and {@code none} bars every kind.
     *
     * <p>Adds a line to {@code RestrictAddressFamilies=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code RestrictAddressFamilies=}; blanks part several values; empty, it takes
     *     back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder restrictAddressFamilies(String notation) {
        editor.addText(ServiceKeys.RESTRICT_ADDRESS_FAMILIES, notation);
        return this;
    }

    /**
     * Kinds of sockets that the commands of the service may open, such as {@code AF_UNIX AF_INET}; with a leading
     * {@code ~} all but these, and {@code none} bars every kind.
     *
     * <p>Adds a line to {@code RestrictAddressFamilies=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder restrictAddressFamilies(Text content) {
        editor.addContent(ServiceKeys.RESTRICT_ADDRESS_FAMILIES, content);
        return this;
    }

    /**
     * Kinds of file systems that the commands of the service may use, such as {@code ext4}; with a leading {@code ~}
     * all but these.
     *
     * <p>Adds a line to {@code RestrictFileSystems=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code RestrictFileSystems=}; blanks part several values; empty, it takes back
     *     the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder restrictFileSystems(String notation) {
        editor.addText(ServiceKeys.RESTRICT_FILE_SYSTEMS, notation);
        return this;
    }

    /**
     * Kinds of file systems that the commands of the service may use, such as {@code ext4}; with a leading {@code ~}
     * all but these.
     *
     * <p>Adds a line to {@code RestrictFileSystems=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder restrictFileSystems(Text content) {
        editor.addContent(ServiceKeys.RESTRICT_FILE_SYSTEMS, content);
        return this;
    }

    /**
     * Kinds of namespaces that the commands of the service may create, such as {@code net}, or {@code yes} for none;
     * Podman needs most of them.
     *
     * <p>Adds a line to {@code RestrictNamespaces=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code RestrictNamespaces=}; blanks part several values; empty, it takes back
     *     the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder restrictNamespaces(String notation) {
        editor.addText(ServiceKeys.RESTRICT_NAMESPACES, notation);
        return this;
    }

    /**
     * Kinds of namespaces that the commands of the service may create, such as {@code net}, or {@code yes} for none;
     * Podman needs most of them.
     *
     * <p>Adds a line to {@code RestrictNamespaces=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder restrictNamespaces(Text content) {
        editor.addContent(ServiceKeys.RESTRICT_NAMESPACES, content);
        return this;
    }

    /**
     * Whether the commands of the service are barred from changing the architecture they appear to run on; the default
     * is no.
     *
     * <p>Sets {@code LockPersonality=}. See systemd.exec(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder lockPersonality(boolean value) {
        editor.set(ServiceKeys.LOCK_PERSONALITY, value);
        return this;
    }

    /**
     * Whether the commands of the service are barred from changing the architecture they appear to run on; the default
     * is no.
     *
     * <p>Sets {@code LockPersonality=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code LockPersonality=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder lockPersonality(String notation) {
        editor.setText(ServiceKeys.LOCK_PERSONALITY, notation);
        return this;
    }

    /**
     * Whether memory cannot be both writable and executable for the commands of the service; the default is no.
     *
     * <p>Sets {@code MemoryDenyWriteExecute=}. See systemd.exec(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder memoryDenyWriteExecute(boolean value) {
        editor.set(ServiceKeys.MEMORY_DENY_WRITE_EXECUTE, value);
        return this;
    }

    /**
     * Whether memory cannot be both writable and executable for the commands of the service; the default is no.
     *
     * <p>Sets {@code MemoryDenyWriteExecute=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code MemoryDenyWriteExecute=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder memoryDenyWriteExecute(String notation) {
        editor.setText(ServiceKeys.MEMORY_DENY_WRITE_EXECUTE, notation);
        return this;
    }

    /**
     * Whether the commands of the service are barred from real-time scheduling; the default is no.
     *
     * <p>Sets {@code RestrictRealtime=}. See systemd.exec(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder restrictRealtime(boolean value) {
        editor.set(ServiceKeys.RESTRICT_REALTIME, value);
        return this;
    }

    /**
     * Whether the commands of the service are barred from real-time scheduling; the default is no.
     *
     * <p>Sets {@code RestrictRealtime=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code RestrictRealtime=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder restrictRealtime(String notation) {
        editor.setText(ServiceKeys.RESTRICT_REALTIME, notation);
        return this;
    }

    /**
     * Whether the commands of the service are barred from making files set-user-id or set-group-id; the default is no,
     * and pulling images needs it.
     *
     * <p>Sets {@code RestrictSUIDSGID=}. See systemd.exec(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder restrictSuidsgid(boolean value) {
        editor.set(ServiceKeys.RESTRICT_SUIDSGID, value);
        return this;
    }

    /**
     * Whether the commands of the service are barred from making files set-user-id or set-group-id; the default is no,
     * and pulling images needs it.
     *
     * <p>Sets {@code RestrictSUIDSGID=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code RestrictSUIDSGID=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder restrictSuidsgid(String notation) {
        editor.setText(ServiceKeys.RESTRICT_SUIDSGID, notation);
        return this;
    }

    /**
     * Whether shared memory and message queues of the service's user are removed when it stops; the default is no.
     *
     * <p>Sets {@code RemoveIPC=}. See systemd.exec(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder removeIpc(boolean value) {
        editor.set(ServiceKeys.REMOVE_IPC, value);
        return this;
    }

    /**
     * Whether shared memory and message queues of the service's user are removed when it stops; the default is no.
     *
     * <p>Sets {@code RemoveIPC=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code RemoveIPC=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder removeIpc(String notation) {
        editor.setText(ServiceKeys.REMOVE_IPC, notation);
        return this;
    }

    /**
     * How mounts pass between the service and the host: {@code shared}, {@code slave} or {@code private}.
     *
     * <p>Sets {@code MountFlags=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code MountFlags=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder mountFlags(String notation) {
        editor.setText(ServiceKeys.MOUNT_FLAGS, notation);
        return this;
    }

    /**
     * How mounts pass between the service and the host: {@code shared}, {@code slave} or {@code private}.
     *
     * <p>Sets {@code MountFlags=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder mountFlags(Text content) {
        editor.setContent(ServiceKeys.MOUNT_FLAGS, content);
        return this;
    }

    /**
     * System calls, or groups of them by a name with a leading at sign, that the commands of the service may make; with
     * a leading {@code ~} all but these.
     *
     * <p>Adds a line to {@code SystemCallFilter=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code SystemCallFilter=}; blanks part several values; empty, it takes back
     *     the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder systemCallFilter(String notation) {
        editor.addText(ServiceKeys.SYSTEM_CALL_FILTER, notation);
        return this;
    }

    /**
     * System calls, or groups of them by a name with a leading at sign, that the commands of the service may make; with
     * a leading {@code ~} all but these.
     *
     * <p>Adds a line to {@code SystemCallFilter=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder systemCallFilter(Text content) {
        editor.addContent(ServiceKeys.SYSTEM_CALL_FILTER, content);
        return this;
    }

    /**
     * Error, such as {@code EPERM}, that a filtered system call returns; without the key the process is killed.
     *
     * <p>Sets {@code SystemCallErrorNumber=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code SystemCallErrorNumber=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder systemCallErrorNumber(String notation) {
        editor.setText(ServiceKeys.SYSTEM_CALL_ERROR_NUMBER, notation);
        return this;
    }

    /**
     * Error, such as {@code EPERM}, that a filtered system call returns; without the key the process is killed.
     *
     * <p>Sets {@code SystemCallErrorNumber=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder systemCallErrorNumber(Text content) {
        editor.setContent(ServiceKeys.SYSTEM_CALL_ERROR_NUMBER, content);
        return this;
    }

    /**
     * Architectures whose system calls the commands of the service may make, such as {@code native}.
     *
     * <p>Adds a line to {@code SystemCallArchitectures=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code SystemCallArchitectures=}; blanks part several values; empty, it takes
     *     back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder systemCallArchitectures(String notation) {
        editor.addText(ServiceKeys.SYSTEM_CALL_ARCHITECTURES, notation);
        return this;
    }

    /**
     * Architectures whose system calls the commands of the service may make, such as {@code native}.
     *
     * <p>Adds a line to {@code SystemCallArchitectures=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder systemCallArchitectures(Text content) {
        editor.addContent(ServiceKeys.SYSTEM_CALL_ARCHITECTURES, content);
        return this;
    }

    /**
     * System calls of the service that are written to the log; with a leading {@code ~} all but these.
     *
     * <p>Adds a line to {@code SystemCallLog=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code SystemCallLog=}; blanks part several values; empty, it takes back the
     *     lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder systemCallLog(String notation) {
        editor.addText(ServiceKeys.SYSTEM_CALL_LOG, notation);
        return this;
    }

    /**
     * System calls of the service that are written to the log; with a leading {@code ~} all but these.
     *
     * <p>Adds a line to {@code SystemCallLog=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder systemCallLog(Text content) {
        editor.addContent(ServiceKeys.SYSTEM_CALL_LOG, content);
        return this;
    }

    /**
     * Environment variables of the service's commands on the host, and what {@code ${NAME}} in the unit means; the
     * container has its own key of the same name.
     *
     * <p>Adds a line to {@code Environment=}. See systemd.exec(5).
     *
     * @param value the variable
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder environment(EnvironmentVariable value) {
        editor.add(ServiceKeys.ENVIRONMENT, value);
        return this;
    }

    /**
     * Environment variables of the service's commands on the host, and what {@code ${NAME}} in the unit means; the
     * container has its own key of the same name.
     *
     * <p>Adds a line to {@code Environment=}. See systemd.exec(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder environment(String name, String content) {
        editor.add(ServiceKeys.ENVIRONMENT, EnvironmentVariable.of(name, content));
        return this;
    }

    /**
     * Environment variables of the service's commands on the host, and what {@code ${NAME}} in the unit means; the
     * container has its own key of the same name.
     *
     * <p>Adds a line to {@code Environment=}. See systemd.exec(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder environment(String name, Text content) {
        editor.add(ServiceKeys.ENVIRONMENT, EnvironmentVariable.of(name, content));
        return this;
    }

    /**
     * Environment variables of the service's commands on the host, and what {@code ${NAME}} in the unit means; the
     * container has its own key of the same name.
     *
     * <p>Adds a line to {@code Environment=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code Environment=}, in which systemd fills in specifiers such as {@code %h};
     *     blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder environment(String notation) {
        editor.addText(ServiceKeys.ENVIRONMENT, notation);
        return this;
    }

    /**
     * Absolute path of a file with {@code NAME=VALUE} lines for the service's commands on the host, and for
     * {@code ${NAME}} in the unit; a leading {@code -} allows it to be missing.
     *
     * <p>Adds a line to {@code EnvironmentFile=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code EnvironmentFile=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder environmentFile(String notation) {
        editor.addText(ServiceKeys.ENVIRONMENT_FILE, notation);
        return this;
    }

    /**
     * Absolute path of a file with {@code NAME=VALUE} lines for the service's commands on the host, and for
     * {@code ${NAME}} in the unit; a leading {@code -} allows it to be missing.
     *
     * <p>Adds a line to {@code EnvironmentFile=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder environmentFile(Text content) {
        editor.addContent(ServiceKeys.ENVIRONMENT_FILE, content);
        return this;
    }

    /**
     * Names of variables that the commands of the service take over from the service manager.
     *
     * <p>Adds a line to {@code PassEnvironment=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code PassEnvironment=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder passEnvironment(String notation) {
        editor.addText(ServiceKeys.PASS_ENVIRONMENT, notation);
        return this;
    }

    /**
     * Names of variables that the commands of the service take over from the service manager.
     *
     * <p>Adds a line to {@code PassEnvironment=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder passEnvironment(Text content) {
        editor.addContent(ServiceKeys.PASS_ENVIRONMENT, content);
        return this;
    }

    /**
     * Variables, as {@code NAME} or {@code NAME=VALUE}, that are removed from the environment of the service's
     * commands.
     *
     * <p>Adds a line to {@code UnsetEnvironment=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code UnsetEnvironment=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder unsetEnvironment(String notation) {
        editor.addText(ServiceKeys.UNSET_ENVIRONMENT, notation);
        return this;
    }

    /**
     * Variables, as {@code NAME} or {@code NAME=VALUE}, that are removed from the environment of the service's
     * commands.
     *
     * <p>Adds a line to {@code UnsetEnvironment=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder unsetEnvironment(Text content) {
        editor.addContent(ServiceKeys.UNSET_ENVIRONMENT, content);
        return this;
    }

    /**
     * Where the commands of the service read from: {@code null}, which is the default, {@code file:PATH},
     * {@code socket} and others.
     *
     * <p>Sets {@code StandardInput=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code StandardInput=}, in which systemd fills in specifiers such as
     *     {@code %h}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder standardInput(String notation) {
        editor.setText(ServiceKeys.STANDARD_INPUT, notation);
        return this;
    }

    /**
     * Where the commands of the service read from: {@code null}, which is the default, {@code file:PATH},
     * {@code socket} and others.
     *
     * <p>Sets {@code StandardInput=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder standardInput(Text content) {
        editor.setContent(ServiceKeys.STANDARD_INPUT, content);
        return this;
    }

    /**
     * Where the output of the service's commands goes: {@code journal}, which is the default, {@code null},
     * {@code file:PATH}, {@code append:PATH} and others.
     *
     * <p>Sets {@code StandardOutput=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code StandardOutput=}, in which systemd fills in specifiers such as
     *     {@code %h}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder standardOutput(String notation) {
        editor.setText(ServiceKeys.STANDARD_OUTPUT, notation);
        return this;
    }

    /**
     * Where the output of the service's commands goes: {@code journal}, which is the default, {@code null},
     * {@code file:PATH}, {@code append:PATH} and others.
     *
     * <p>Sets {@code StandardOutput=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder standardOutput(Text content) {
        editor.setContent(ServiceKeys.STANDARD_OUTPUT, content);
        return this;
    }

    /**
     * Where error messages of the service's commands go: {@code inherit}, which is the default and means as the output,
     * {@code journal}, {@code null}, {@code file:PATH} and others.
     *
     * <p>Sets {@code StandardError=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code StandardError=}, in which systemd fills in specifiers such as
     *     {@code %h}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder standardError(String notation) {
        editor.setText(ServiceKeys.STANDARD_ERROR, notation);
        return this;
    }

    /**
     * Where error messages of the service's commands go: {@code inherit}, which is the default and means as the output,
     * {@code journal}, {@code null}, {@code file:PATH} and others.
     *
     * <p>Sets {@code StandardError=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder standardError(Text content) {
        editor.setContent(ServiceKeys.STANDARD_ERROR, content);
        return this;
    }

    /**
     * Level, such as {@code info} or {@code debug}, beyond which messages of the service are not stored.
     *
     * <p>Sets {@code LogLevelMax=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code LogLevelMax=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder logLevelMax(String notation) {
        editor.setText(ServiceKeys.LOG_LEVEL_MAX, notation);
        return this;
    }

    /**
     * Level, such as {@code info} or {@code debug}, beyond which messages of the service are not stored.
     *
     * <p>Sets {@code LogLevelMax=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder logLevelMax(Text content) {
        editor.setContent(ServiceKeys.LOG_LEVEL_MAX, content);
        return this;
    }

    /**
     * Fields, as {@code NAME=VALUE}, that every message of the service carries in the journal.
     *
     * <p>Adds a line to {@code LogExtraFields=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code LogExtraFields=}, in which systemd fills in specifiers such as
     *     {@code %h}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder logExtraFields(String notation) {
        editor.addText(ServiceKeys.LOG_EXTRA_FIELDS, notation);
        return this;
    }

    /**
     * Fields, as {@code NAME=VALUE}, that every message of the service carries in the journal.
     *
     * <p>Adds a line to {@code LogExtraFields=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder logExtraFields(Text content) {
        editor.addContent(ServiceKeys.LOG_EXTRA_FIELDS, content);
        return this;
    }

    /**
     * Window in which the messages of the service are counted for {@code LogRateLimitBurst=}; 0 switches the limit off.
     *
     * <p>Sets {@code LogRateLimitIntervalSec=}. See systemd.exec(5).
     *
     * @param value the time
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#DISABLED}, or finer than a microsecond
     */
    public ServiceSectionBuilder logRateLimitIntervalSec(TimeSpan value) {
        editor.set(ServiceKeys.LOG_RATE_LIMIT_INTERVAL_SEC, value);
        return this;
    }

    /**
     * Window in which the messages of the service are counted for {@code LogRateLimitBurst=}; 0 switches the limit off.
     *
     * <p>Sets {@code LogRateLimitIntervalSec=}. See systemd.exec(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative or finer than a microsecond
     */
    public ServiceSectionBuilder logRateLimitIntervalSec(Duration time) {
        editor.set(ServiceKeys.LOG_RATE_LIMIT_INTERVAL_SEC, TimeSpan.of(time));
        return this;
    }

    /**
     * Window in which the messages of the service are counted for {@code LogRateLimitBurst=}; 0 switches the limit off.
     *
     * <p>Sets {@code LogRateLimitIntervalSec=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code LogRateLimitIntervalSec=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder logRateLimitIntervalSec(String notation) {
        editor.setText(ServiceKeys.LOG_RATE_LIMIT_INTERVAL_SEC, notation);
        return this;
    }

    /**
     * How many messages within {@code LogRateLimitIntervalSec=} are stored before more are dropped; 0 switches the
     * limit off.
     *
     * <p>Sets {@code LogRateLimitBurst=}. See systemd.exec(5).
     *
     * @param value the number, from 0 to 4294967295
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public ServiceSectionBuilder logRateLimitBurst(WholeNumber value) {
        editor.set(ServiceKeys.LOG_RATE_LIMIT_BURST, value);
        return this;
    }

    /**
     * How many messages within {@code LogRateLimitIntervalSec=} are stored before more are dropped; 0 switches the
     * limit off.
     *
     * <p>Sets {@code LogRateLimitBurst=}. See systemd.exec(5).
     *
     * @param number the number, from 0 to 4294967295
     * @return this builder
     * @throws ValueException when it is another number
     */
    public ServiceSectionBuilder logRateLimitBurst(long number) {
        editor.set(ServiceKeys.LOG_RATE_LIMIT_BURST, WholeNumber.of(number));
        return this;
    }

    /**
     * How many messages within {@code LogRateLimitIntervalSec=} are stored before more are dropped; 0 switches the
     * limit off.
     *
     * <p>Sets {@code LogRateLimitBurst=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code LogRateLimitBurst=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder logRateLimitBurst(String notation) {
        editor.setText(ServiceKeys.LOG_RATE_LIMIT_BURST, notation);
        return this;
    }

    /**
     * Name of the separate journal that the messages of the service go to.
     *
     * <p>Sets {@code LogNamespace=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code LogNamespace=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder logNamespace(String notation) {
        editor.setText(ServiceKeys.LOG_NAMESPACE, notation);
        return this;
    }

    /**
     * Name of the separate journal that the messages of the service go to.
     *
     * <p>Sets {@code LogNamespace=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder logNamespace(Text content) {
        editor.setContent(ServiceKeys.LOG_NAMESPACE, content);
        return this;
    }

    /**
     * Name in front of the service's messages in the log; Podman sets the name of the service.
     *
     * <p>Sets {@code SyslogIdentifier=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code SyslogIdentifier=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder syslogIdentifier(String notation) {
        editor.setText(ServiceKeys.SYSLOG_IDENTIFIER, notation);
        return this;
    }

    /**
     * Name in front of the service's messages in the log; Podman sets the name of the service.
     *
     * <p>Sets {@code SyslogIdentifier=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder syslogIdentifier(Text content) {
        editor.setContent(ServiceKeys.SYSLOG_IDENTIFIER, content);
        return this;
    }

    /**
     * Facility of the service's messages in the log, such as {@code local0}; the default is {@code daemon}.
     *
     * <p>Sets {@code SyslogFacility=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code SyslogFacility=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder syslogFacility(String notation) {
        editor.setText(ServiceKeys.SYSLOG_FACILITY, notation);
        return this;
    }

    /**
     * Facility of the service's messages in the log, such as {@code local0}; the default is {@code daemon}.
     *
     * <p>Sets {@code SyslogFacility=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder syslogFacility(Text content) {
        editor.setContent(ServiceKeys.SYSLOG_FACILITY, content);
        return this;
    }

    /**
     * Level of the service's messages that do not say their own; the default is {@code info}.
     *
     * <p>Sets {@code SyslogLevel=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code SyslogLevel=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder syslogLevel(String notation) {
        editor.setText(ServiceKeys.SYSLOG_LEVEL, notation);
        return this;
    }

    /**
     * Level of the service's messages that do not say their own; the default is {@code info}.
     *
     * <p>Sets {@code SyslogLevel=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder syslogLevel(Text content) {
        editor.setContent(ServiceKeys.SYSLOG_LEVEL, content);
        return this;
    }

    /**
     * Whether a level in angle brackets at the start of a line is read as such; the default is yes.
     *
     * <p>Sets {@code SyslogLevelPrefix=}. See systemd.exec(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder syslogLevelPrefix(boolean value) {
        editor.set(ServiceKeys.SYSLOG_LEVEL_PREFIX, value);
        return this;
    }

    /**
     * Whether a level in angle brackets at the start of a line is read as such; the default is yes.
     *
     * <p>Sets {@code SyslogLevelPrefix=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code SyslogLevelPrefix=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder syslogLevelPrefix(String notation) {
        editor.setText(ServiceKeys.SYSLOG_LEVEL_PREFIX, notation);
        return this;
    }

    /**
     * Credential for the service's commands, as {@code NAME[:PATH]}; it appears as a file in the folder {@code %d}.
     *
     * <p>Adds a line to {@code LoadCredential=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code LoadCredential=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder loadCredential(String notation) {
        editor.addText(ServiceKeys.LOAD_CREDENTIAL, notation);
        return this;
    }

    /**
     * Credential for the service's commands, as {@code NAME[:PATH]}; it appears as a file in the folder {@code %d}.
     *
     * <p>Adds a line to {@code LoadCredential=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder loadCredential(Text content) {
        editor.addContent(ServiceKeys.LOAD_CREDENTIAL, content);
        return this;
    }

    /**
     * As {@code LoadCredential=}, but the source is encrypted and is decrypted for the service.
     *
     * <p>Adds a line to {@code LoadCredentialEncrypted=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code LoadCredentialEncrypted=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder loadCredentialEncrypted(String notation) {
        editor.addText(ServiceKeys.LOAD_CREDENTIAL_ENCRYPTED, notation);
        return this;
    }

    /**
     * As {@code LoadCredential=}, but the source is encrypted and is decrypted for the service.
     *
     * <p>Adds a line to {@code LoadCredentialEncrypted=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder loadCredentialEncrypted(Text content) {
        editor.addContent(ServiceKeys.LOAD_CREDENTIAL_ENCRYPTED, content);
        return this;
    }

    /**
     * Names of credentials, which may hold wildcards, that the service takes over from the system; systemd 254 or
     * newer.
     *
     * <p>Adds a line to {@code ImportCredential=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code ImportCredential=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder importCredential(String notation) {
        editor.addText(ServiceKeys.IMPORT_CREDENTIAL, notation);
        return this;
    }

    /**
     * Names of credentials, which may hold wildcards, that the service takes over from the system; systemd 254 or
     * newer.
     *
     * <p>Adds a line to {@code ImportCredential=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder importCredential(Text content) {
        editor.addContent(ServiceKeys.IMPORT_CREDENTIAL, content);
        return this;
    }

    /**
     * Credential for the service's commands, as {@code NAME:VALUE}; the value is readable in the unit, so this is not
     * for secrets.
     *
     * <p>Adds a line to {@code SetCredential=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code SetCredential=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder setCredential(String notation) {
        editor.addText(ServiceKeys.SET_CREDENTIAL, notation);
        return this;
    }

    /**
     * Credential for the service's commands, as {@code NAME:VALUE}; the value is readable in the unit, so this is not
     * for secrets.
     *
     * <p>Adds a line to {@code SetCredential=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder setCredential(Text content) {
        editor.addContent(ServiceKeys.SET_CREDENTIAL, content);
        return this;
    }

    /**
     * Credential for the service's commands, as {@code NAME:VALUE} with an encrypted value.
     *
     * <p>Adds a line to {@code SetCredentialEncrypted=}. See systemd.exec(5).
     *
     * @param notation what stands behind {@code SetCredentialEncrypted=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder setCredentialEncrypted(String notation) {
        editor.addText(ServiceKeys.SET_CREDENTIAL_ENCRYPTED, notation);
        return this;
    }

    /**
     * Credential for the service's commands, as {@code NAME:VALUE} with an encrypted value.
     *
     * <p>Adds a line to {@code SetCredentialEncrypted=}. See systemd.exec(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder setCredentialEncrypted(Text content) {
        editor.addContent(ServiceKeys.SET_CREDENTIAL_ENCRYPTED, content);
        return this;
    }

    /**
     * Which processes are killed at a stop: Podman sets {@code mixed}, and for containers and YAML it accepts only that
     * and {@code control-group}.
     *
     * <p>Sets {@code KillMode=}. See systemd.kill(5).
     *
     * @param value the mode
     * @return this builder
     */
    public ServiceSectionBuilder killMode(KillMode value) {
        editor.set(ServiceKeys.KILL_MODE, value);
        return this;
    }

    /**
     * Which processes are killed at a stop: Podman sets {@code mixed}, and for containers and YAML it accepts only that
     * and {@code control-group}.
     *
     * <p>Sets {@code KillMode=}. See systemd.kill(5).
     *
     * @param notation what stands behind {@code KillMode=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder killMode(String notation) {
        editor.setText(ServiceKeys.KILL_MODE, notation);
        return this;
    }

    /**
     * Signal that asks the processes of the service to end; the default is {@code SIGTERM}, and the container has
     * {@code StopSignal=}.
     *
     * <p>Sets {@code KillSignal=}. See systemd.kill(5).
     *
     * @param value the signal
     * @return this builder
     */
    public ServiceSectionBuilder killSignal(Signal value) {
        editor.set(ServiceKeys.KILL_SIGNAL, value);
        return this;
    }

    /**
     * Signal that asks the processes of the service to end; the default is {@code SIGTERM}, and the container has
     * {@code StopSignal=}.
     *
     * <p>Sets {@code KillSignal=}. See systemd.kill(5).
     *
     * @param notation what stands behind {@code KillSignal=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder killSignal(String notation) {
        editor.setText(ServiceKeys.KILL_SIGNAL, notation);
        return this;
    }

    /**
     * Signal that asks the processes of the service to end before a restart; the default is that of
     * {@code KillSignal=}.
     *
     * <p>Sets {@code RestartKillSignal=}. See systemd.kill(5).
     *
     * @param value the signal
     * @return this builder
     */
    public ServiceSectionBuilder restartKillSignal(Signal value) {
        editor.set(ServiceKeys.RESTART_KILL_SIGNAL, value);
        return this;
    }

    /**
     * Signal that asks the processes of the service to end before a restart; the default is that of
     * {@code KillSignal=}.
     *
     * <p>Sets {@code RestartKillSignal=}. See systemd.kill(5).
     *
     * @param notation what stands behind {@code RestartKillSignal=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder restartKillSignal(String notation) {
        editor.setText(ServiceKeys.RESTART_KILL_SIGNAL, notation);
        return this;
    }

    /**
     * Whether {@code SIGHUP} follows right after the stop signal, for shells and their like; the default is no.
     *
     * <p>Sets {@code SendSIGHUP=}. See systemd.kill(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder sendSighup(boolean value) {
        editor.set(ServiceKeys.SEND_SIGHUP, value);
        return this;
    }

    /**
     * Whether {@code SIGHUP} follows right after the stop signal, for shells and their like; the default is no.
     *
     * <p>Sets {@code SendSIGHUP=}. See systemd.kill(5).
     *
     * @param notation what stands behind {@code SendSIGHUP=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder sendSighup(String notation) {
        editor.setText(ServiceKeys.SEND_SIGHUP, notation);
        return this;
    }

    /**
     * Whether processes that are still there after the stop time-out are killed; the default is yes.
     *
     * <p>Sets {@code SendSIGKILL=}. See systemd.kill(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder sendSigkill(boolean value) {
        editor.set(ServiceKeys.SEND_SIGKILL, value);
        return this;
    }

    /**
     * Whether processes that are still there after the stop time-out are killed; the default is yes.
     *
     * <p>Sets {@code SendSIGKILL=}. See systemd.kill(5).
     *
     * @param notation what stands behind {@code SendSIGKILL=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder sendSigkill(String notation) {
        editor.setText(ServiceKeys.SEND_SIGKILL, notation);
        return this;
    }

    /**
     * Signal for processes that are still there after the stop time-out; the default is {@code SIGKILL}.
     *
     * <p>Sets {@code FinalKillSignal=}. See systemd.kill(5).
     *
     * @param value the signal
     * @return this builder
     */
    public ServiceSectionBuilder finalKillSignal(Signal value) {
        editor.set(ServiceKeys.FINAL_KILL_SIGNAL, value);
        return this;
    }

    /**
     * Signal for processes that are still there after the stop time-out; the default is {@code SIGKILL}.
     *
     * <p>Sets {@code FinalKillSignal=}. See systemd.kill(5).
     *
     * @param notation what stands behind {@code FinalKillSignal=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder finalKillSignal(String notation) {
        editor.setText(ServiceKeys.FINAL_KILL_SIGNAL, notation);
        return this;
    }

    /**
     * Signal that ends the service when its watchdog has expired; the default is {@code SIGABRT}.
     *
     * <p>Sets {@code WatchdogSignal=}. See systemd.kill(5).
     *
     * @param value the signal
     * @return this builder
     */
    public ServiceSectionBuilder watchdogSignal(Signal value) {
        editor.set(ServiceKeys.WATCHDOG_SIGNAL, value);
        return this;
    }

    /**
     * Signal that ends the service when its watchdog has expired; the default is {@code SIGABRT}.
     *
     * <p>Sets {@code WatchdogSignal=}. See systemd.kill(5).
     *
     * @param notation what stands behind {@code WatchdogSignal=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder watchdogSignal(String notation) {
        editor.setText(ServiceKeys.WATCHDOG_SIGNAL, notation);
        return this;
    }

    /**
     * Whether the processor time of the service, its containers included, is counted.
     *
     * <p>Sets {@code CPUAccounting=}. See systemd.resource-control(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder cpuAccounting(boolean value) {
        editor.set(ServiceKeys.CPU_ACCOUNTING, value);
        return this;
    }

    /**
     * Whether the processor time of the service, its containers included, is counted.
     *
     * <p>Sets {@code CPUAccounting=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code CPUAccounting=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder cpuAccounting(String notation) {
        editor.setText(ServiceKeys.CPU_ACCOUNTING, notation);
        return this;
    }

    /**
     * Share of processor time when there is not enough for all, from 1 to 10000, or {@code idle}; the default is 100.
     *
     * <p>Sets {@code CPUWeight=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code CPUWeight=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder cpuWeight(String notation) {
        editor.setText(ServiceKeys.CPU_WEIGHT, notation);
        return this;
    }

    /**
     * Share of processor time when there is not enough for all, from 1 to 10000, or {@code idle}; the default is 100.
     *
     * <p>Sets {@code CPUWeight=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder cpuWeight(Text content) {
        editor.setContent(ServiceKeys.CPU_WEIGHT, content);
        return this;
    }

    /**
     * As {@code CPUWeight=}, while the system boots or shuts down.
     *
     * <p>Sets {@code StartupCPUWeight=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code StartupCPUWeight=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder startupCpuWeight(String notation) {
        editor.setText(ServiceKeys.STARTUP_CPU_WEIGHT, notation);
        return this;
    }

    /**
     * As {@code CPUWeight=}, while the system boots or shuts down.
     *
     * <p>Sets {@code StartupCPUWeight=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder startupCpuWeight(Text content) {
        editor.setContent(ServiceKeys.STARTUP_CPU_WEIGHT, content);
        return this;
    }

    /**
     * Most processor time that the service, its containers included, may use, as a percentage of one processor such as
     * {@code 150%}; the default is no limit.
     *
     * <p>Sets {@code CPUQuota=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code CPUQuota=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder cpuQuota(String notation) {
        editor.setText(ServiceKeys.CPU_QUOTA, notation);
        return this;
    }

    /**
     * Most processor time that the service, its containers included, may use, as a percentage of one processor such as
     * {@code 150%}; the default is no limit.
     *
     * <p>Sets {@code CPUQuota=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder cpuQuota(Text content) {
        editor.setContent(ServiceKeys.CPU_QUOTA, content);
        return this;
    }

    /**
     * Period over which {@code CPUQuota=} is measured, from one millisecond to one second; the default is 100
     * milliseconds.
     *
     * <p>Sets {@code CPUQuotaPeriodSec=}. See systemd.resource-control(5).
     *
     * @param value the time
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#DISABLED}, or finer than a microsecond
     */
    public ServiceSectionBuilder cpuQuotaPeriodSec(TimeSpan value) {
        editor.set(ServiceKeys.CPU_QUOTA_PERIOD_SEC, value);
        return this;
    }

    /**
     * Period over which {@code CPUQuota=} is measured, from one millisecond to one second; the default is 100
     * milliseconds.
     *
     * <p>Sets {@code CPUQuotaPeriodSec=}. See systemd.resource-control(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative or finer than a microsecond
     */
    public ServiceSectionBuilder cpuQuotaPeriodSec(Duration time) {
        editor.set(ServiceKeys.CPU_QUOTA_PERIOD_SEC, TimeSpan.of(time));
        return this;
    }

    /**
     * Period over which {@code CPUQuota=} is measured, from one millisecond to one second; the default is 100
     * milliseconds.
     *
     * <p>Sets {@code CPUQuotaPeriodSec=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code CPUQuotaPeriodSec=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder cpuQuotaPeriodSec(String notation) {
        editor.setText(ServiceKeys.CPU_QUOTA_PERIOD_SEC, notation);
        return this;
    }

    /**
     * Processors that the service, its containers included, may run on, as numbers and ranges such as {@code 0-3}.
     *
     * <p>Sets {@code AllowedCPUs=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code AllowedCPUs=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder allowedCpus(String notation) {
        editor.setText(ServiceKeys.ALLOWED_CPUS, notation);
        return this;
    }

    /**
     * Processors that the service, its containers included, may run on, as numbers and ranges such as {@code 0-3}.
     *
     * <p>Sets {@code AllowedCPUs=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder allowedCpus(Text content) {
        editor.setContent(ServiceKeys.ALLOWED_CPUS, content);
        return this;
    }

    /**
     * As {@code AllowedCPUs=}, while the system boots or shuts down.
     *
     * <p>Sets {@code StartupAllowedCPUs=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code StartupAllowedCPUs=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder startupAllowedCpus(String notation) {
        editor.setText(ServiceKeys.STARTUP_ALLOWED_CPUS, notation);
        return this;
    }

    /**
     * As {@code AllowedCPUs=}, while the system boots or shuts down.
     *
     * <p>Sets {@code StartupAllowedCPUs=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder startupAllowedCpus(Text content) {
        editor.setContent(ServiceKeys.STARTUP_ALLOWED_CPUS, content);
        return this;
    }

    /**
     * Memory nodes that the service, its containers included, may use, as numbers and ranges.
     *
     * <p>Sets {@code AllowedMemoryNodes=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code AllowedMemoryNodes=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder allowedMemoryNodes(String notation) {
        editor.setText(ServiceKeys.ALLOWED_MEMORY_NODES, notation);
        return this;
    }

    /**
     * Memory nodes that the service, its containers included, may use, as numbers and ranges.
     *
     * <p>Sets {@code AllowedMemoryNodes=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder allowedMemoryNodes(Text content) {
        editor.setContent(ServiceKeys.ALLOWED_MEMORY_NODES, content);
        return this;
    }

    /**
     * As {@code AllowedMemoryNodes=}, while the system boots or shuts down.
     *
     * <p>Sets {@code StartupAllowedMemoryNodes=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code StartupAllowedMemoryNodes=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder startupAllowedMemoryNodes(String notation) {
        editor.setText(ServiceKeys.STARTUP_ALLOWED_MEMORY_NODES, notation);
        return this;
    }

    /**
     * As {@code AllowedMemoryNodes=}, while the system boots or shuts down.
     *
     * <p>Sets {@code StartupAllowedMemoryNodes=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder startupAllowedMemoryNodes(Text content) {
        editor.setContent(ServiceKeys.STARTUP_ALLOWED_MEMORY_NODES, content);
        return this;
    }

    /**
     * Whether the memory of the service, its containers included, is counted; the default is yes on most systems.
     *
     * <p>Sets {@code MemoryAccounting=}. See systemd.resource-control(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder memoryAccounting(boolean value) {
        editor.set(ServiceKeys.MEMORY_ACCOUNTING, value);
        return this;
    }

    /**
     * Whether the memory of the service, its containers included, is counted; the default is yes on most systems.
     *
     * <p>Sets {@code MemoryAccounting=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code MemoryAccounting=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder memoryAccounting(String notation) {
        editor.setText(ServiceKeys.MEMORY_ACCOUNTING, notation);
        return this;
    }

    /**
     * Memory that is never taken away from the service; the default is 0.
     *
     * <p>Sets {@code MemoryMin=}. See systemd.resource-control(5).
     *
     * @param value the size
     * @return this builder
     */
    public ServiceSectionBuilder memoryMin(ByteSize value) {
        editor.set(ServiceKeys.MEMORY_MIN, value);
        return this;
    }

    /**
     * Memory that is never taken away from the service; the default is 0.
     *
     * <p>Sets {@code MemoryMin=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code MemoryMin=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder memoryMin(String notation) {
        editor.setText(ServiceKeys.MEMORY_MIN, notation);
        return this;
    }

    /**
     * Memory that is taken away from the service only when nothing else is left; the default is 0.
     *
     * <p>Sets {@code MemoryLow=}. See systemd.resource-control(5).
     *
     * @param value the size
     * @return this builder
     */
    public ServiceSectionBuilder memoryLow(ByteSize value) {
        editor.set(ServiceKeys.MEMORY_LOW, value);
        return this;
    }

    /**
     * Memory that is taken away from the service only when nothing else is left; the default is 0.
     *
     * <p>Sets {@code MemoryLow=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code MemoryLow=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder memoryLow(String notation) {
        editor.setText(ServiceKeys.MEMORY_LOW, notation);
        return this;
    }

    /**
     * As {@code MemoryLow=}, while the system boots or shuts down; systemd 254 or newer.
     *
     * <p>Sets {@code StartupMemoryLow=}. See systemd.resource-control(5).
     *
     * @param value the size
     * @return this builder
     */
    public ServiceSectionBuilder startupMemoryLow(ByteSize value) {
        editor.set(ServiceKeys.STARTUP_MEMORY_LOW, value);
        return this;
    }

    /**
     * As {@code MemoryLow=}, while the system boots or shuts down; systemd 254 or newer.
     *
     * <p>Sets {@code StartupMemoryLow=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code StartupMemoryLow=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder startupMemoryLow(String notation) {
        editor.setText(ServiceKeys.STARTUP_MEMORY_LOW, notation);
        return this;
    }

    /**
     * Memory use beyond which the service, its containers included, is slowed down, in bytes, with a unit such as
     * {@code 512M}, or as a percentage; the default is {@code infinity}.
     *
     * <p>Sets {@code MemoryHigh=}. See systemd.resource-control(5).
     *
     * @param value the size
     * @return this builder
     */
    public ServiceSectionBuilder memoryHigh(ByteSize value) {
        editor.set(ServiceKeys.MEMORY_HIGH, value);
        return this;
    }

    /**
     * Memory use beyond which the service, its containers included, is slowed down, in bytes, with a unit such as
     * {@code 512M}, or as a percentage; the default is {@code infinity}.
     *
     * <p>Sets {@code MemoryHigh=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code MemoryHigh=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder memoryHigh(String notation) {
        editor.setText(ServiceKeys.MEMORY_HIGH, notation);
        return this;
    }

    /**
     * Most memory that the service, its containers included, may use before processes are killed, in bytes, with a unit
     * such as {@code 1G}, or as a percentage; the default is {@code infinity}.
     *
     * <p>Sets {@code MemoryMax=}. See systemd.resource-control(5).
     *
     * @param value the size
     * @return this builder
     */
    public ServiceSectionBuilder memoryMax(ByteSize value) {
        editor.set(ServiceKeys.MEMORY_MAX, value);
        return this;
    }

    /**
     * Most memory that the service, its containers included, may use before processes are killed, in bytes, with a unit
     * such as {@code 1G}, or as a percentage; the default is {@code infinity}.
     *
     * <p>Sets {@code MemoryMax=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code MemoryMax=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder memoryMax(String notation) {
        editor.setText(ServiceKeys.MEMORY_MAX, notation);
        return this;
    }

    /**
     * Most swap space that the service, its containers included, may use; the default is {@code infinity}.
     *
     * <p>Sets {@code MemorySwapMax=}. See systemd.resource-control(5).
     *
     * @param value the size
     * @return this builder
     */
    public ServiceSectionBuilder memorySwapMax(ByteSize value) {
        editor.set(ServiceKeys.MEMORY_SWAP_MAX, value);
        return this;
    }

    /**
     * Most swap space that the service, its containers included, may use; the default is {@code infinity}.
     *
     * <p>Sets {@code MemorySwapMax=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code MemorySwapMax=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder memorySwapMax(String notation) {
        editor.setText(ServiceKeys.MEMORY_SWAP_MAX, notation);
        return this;
    }

    /**
     * Most compressed swap in memory that the service, its containers included, may use; the default is
     * {@code infinity}, systemd 253 or newer.
     *
     * <p>Sets {@code MemoryZSwapMax=}. See systemd.resource-control(5).
     *
     * @param value the size
     * @return this builder
     */
    public ServiceSectionBuilder memoryZSwapMax(ByteSize value) {
        editor.set(ServiceKeys.MEMORY_ZSWAP_MAX, value);
        return this;
    }

    /**
     * Most compressed swap in memory that the service, its containers included, may use; the default is
     * {@code infinity}, systemd 253 or newer.
     *
     * <p>Sets {@code MemoryZSwapMax=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code MemoryZSwapMax=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder memoryZSwapMax(String notation) {
        editor.setText(ServiceKeys.MEMORY_ZSWAP_MAX, notation);
        return this;
    }

    /**
     * Whether the processes and threads of the service are counted; the default is yes on most systems.
     *
     * <p>Sets {@code TasksAccounting=}. See systemd.resource-control(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder tasksAccounting(boolean value) {
        editor.set(ServiceKeys.TASKS_ACCOUNTING, value);
        return this;
    }

    /**
     * Whether the processes and threads of the service are counted; the default is yes on most systems.
     *
     * <p>Sets {@code TasksAccounting=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code TasksAccounting=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder tasksAccounting(String notation) {
        editor.setText(ServiceKeys.TASKS_ACCOUNTING, notation);
        return this;
    }

    /**
     * Most processes and threads that the service, its containers included, may have, as a number, a percentage or
     * {@code infinity}; the default is 15% of the system's.
     *
     * <p>Sets {@code TasksMax=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code TasksMax=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder tasksMax(String notation) {
        editor.setText(ServiceKeys.TASKS_MAX, notation);
        return this;
    }

    /**
     * Most processes and threads that the service, its containers included, may have, as a number, a percentage or
     * {@code infinity}; the default is 15% of the system's.
     *
     * <p>Sets {@code TasksMax=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder tasksMax(Text content) {
        editor.setContent(ServiceKeys.TASKS_MAX, content);
        return this;
    }

    /**
     * Whether input and output of the service, its containers included, is counted; the default is no.
     *
     * <p>Sets {@code IOAccounting=}. See systemd.resource-control(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder ioAccounting(boolean value) {
        editor.set(ServiceKeys.IO_ACCOUNTING, value);
        return this;
    }

    /**
     * Whether input and output of the service, its containers included, is counted; the default is no.
     *
     * <p>Sets {@code IOAccounting=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code IOAccounting=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder ioAccounting(String notation) {
        editor.setText(ServiceKeys.IO_ACCOUNTING, notation);
        return this;
    }

    /**
     * Share of input and output when there is not enough for all, from 1 to 10000; the default is 100.
     *
     * <p>Sets {@code IOWeight=}. See systemd.resource-control(5).
     *
     * @param value the weight, from 1 to 10000
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public ServiceSectionBuilder ioWeight(WholeNumber value) {
        editor.set(ServiceKeys.IO_WEIGHT, value);
        return this;
    }

    /**
     * Share of input and output when there is not enough for all, from 1 to 10000; the default is 100.
     *
     * <p>Sets {@code IOWeight=}. See systemd.resource-control(5).
     *
     * @param number the weight, from 1 to 10000
     * @return this builder
     * @throws ValueException when it is another number
     */
    public ServiceSectionBuilder ioWeight(long number) {
        editor.set(ServiceKeys.IO_WEIGHT, WholeNumber.of(number));
        return this;
    }

    /**
     * Share of input and output when there is not enough for all, from 1 to 10000; the default is 100.
     *
     * <p>Sets {@code IOWeight=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code IOWeight=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder ioWeight(String notation) {
        editor.setText(ServiceKeys.IO_WEIGHT, notation);
        return this;
    }

    /**
     * As {@code IOWeight=}, while the system boots or shuts down.
     *
     * <p>Sets {@code StartupIOWeight=}. See systemd.resource-control(5).
     *
     * @param value the weight, from 1 to 10000
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public ServiceSectionBuilder startupIoWeight(WholeNumber value) {
        editor.set(ServiceKeys.STARTUP_IO_WEIGHT, value);
        return this;
    }

    /**
     * As {@code IOWeight=}, while the system boots or shuts down.
     *
     * <p>Sets {@code StartupIOWeight=}. See systemd.resource-control(5).
     *
     * @param number the weight, from 1 to 10000
     * @return this builder
     * @throws ValueException when it is another number
     */
    public ServiceSectionBuilder startupIoWeight(long number) {
        editor.set(ServiceKeys.STARTUP_IO_WEIGHT, WholeNumber.of(number));
        return this;
    }

    /**
     * As {@code IOWeight=}, while the system boots or shuts down.
     *
     * <p>Sets {@code StartupIOWeight=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code StartupIOWeight=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder startupIoWeight(String notation) {
        editor.setText(ServiceKeys.STARTUP_IO_WEIGHT, notation);
        return this;
    }

    /**
     * Share of one device, as {@code DEVICE WEIGHT}; the device may be a path on its file system.
     *
     * <p>Adds a line to {@code IODeviceWeight=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code IODeviceWeight=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder ioDeviceWeight(String notation) {
        editor.addText(ServiceKeys.IO_DEVICE_WEIGHT, notation);
        return this;
    }

    /**
     * Share of one device, as {@code DEVICE WEIGHT}; the device may be a path on its file system.
     *
     * <p>Adds a line to {@code IODeviceWeight=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder ioDeviceWeight(Text content) {
        editor.addContent(ServiceKeys.IO_DEVICE_WEIGHT, content);
        return this;
    }

    /**
     * Most bytes per second that the service, its containers included, may read from a device, as {@code DEVICE BYTES},
     * such as {@code /dev/sda 5M}.
     *
     * <p>Adds a line to {@code IOReadBandwidthMax=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code IOReadBandwidthMax=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder ioReadBandwidthMax(String notation) {
        editor.addText(ServiceKeys.IO_READ_BANDWIDTH_MAX, notation);
        return this;
    }

    /**
     * Most bytes per second that the service, its containers included, may read from a device, as {@code DEVICE BYTES},
     * such as {@code /dev/sda 5M}.
     *
     * <p>Adds a line to {@code IOReadBandwidthMax=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder ioReadBandwidthMax(Text content) {
        editor.addContent(ServiceKeys.IO_READ_BANDWIDTH_MAX, content);
        return this;
    }

    /**
     * Most bytes per second that the service, its containers included, may write to a device, as {@code DEVICE BYTES},
     * such as {@code /dev/sda 5M}.
     *
     * <p>Adds a line to {@code IOWriteBandwidthMax=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code IOWriteBandwidthMax=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder ioWriteBandwidthMax(String notation) {
        editor.addText(ServiceKeys.IO_WRITE_BANDWIDTH_MAX, notation);
        return this;
    }

    /**
     * Most bytes per second that the service, its containers included, may write to a device, as {@code DEVICE BYTES},
     * such as {@code /dev/sda 5M}.
     *
     * <p>Adds a line to {@code IOWriteBandwidthMax=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder ioWriteBandwidthMax(Text content) {
        editor.addContent(ServiceKeys.IO_WRITE_BANDWIDTH_MAX, content);
        return this;
    }

    /**
     * Most reads per second of the service, its containers included, from a device, as {@code DEVICE NUMBER}.
     *
     * <p>Adds a line to {@code IOReadIOPSMax=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code IOReadIOPSMax=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder ioReadIopsMax(String notation) {
        editor.addText(ServiceKeys.IO_READ_IOPS_MAX, notation);
        return this;
    }

    /**
     * Most reads per second of the service, its containers included, from a device, as {@code DEVICE NUMBER}.
     *
     * <p>Adds a line to {@code IOReadIOPSMax=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder ioReadIopsMax(Text content) {
        editor.addContent(ServiceKeys.IO_READ_IOPS_MAX, content);
        return this;
    }

    /**
     * Most writes per second of the service, its containers included, to a device, as {@code DEVICE NUMBER}.
     *
     * <p>Adds a line to {@code IOWriteIOPSMax=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code IOWriteIOPSMax=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder ioWriteIopsMax(String notation) {
        editor.addText(ServiceKeys.IO_WRITE_IOPS_MAX, notation);
        return this;
    }

    /**
     * Most writes per second of the service, its containers included, to a device, as {@code DEVICE NUMBER}.
     *
     * <p>Adds a line to {@code IOWriteIOPSMax=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder ioWriteIopsMax(Text content) {
        editor.addContent(ServiceKeys.IO_WRITE_IOPS_MAX, content);
        return this;
    }

    /**
     * Latency that the service should see on a device, as {@code DEVICE TIME}, such as {@code /dev/sda 25ms}.
     *
     * <p>Adds a line to {@code IODeviceLatencyTargetSec=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code IODeviceLatencyTargetSec=}, in which systemd fills in specifiers such
     *     as {@code %h}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder ioDeviceLatencyTargetSec(String notation) {
        editor.addText(ServiceKeys.IO_DEVICE_LATENCY_TARGET_SEC, notation);
        return this;
    }

    /**
     * Latency that the service should see on a device, as {@code DEVICE TIME}, such as {@code /dev/sda 25ms}.
     *
     * <p>Adds a line to {@code IODeviceLatencyTargetSec=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder ioDeviceLatencyTargetSec(Text content) {
        editor.addContent(ServiceKeys.IO_DEVICE_LATENCY_TARGET_SEC, content);
        return this;
    }

    /**
     * Whether network traffic of the service's own processes is counted; the default is no.
     *
     * <p>Sets {@code IPAccounting=}. See systemd.resource-control(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ServiceSectionBuilder ipAccounting(boolean value) {
        editor.set(ServiceKeys.IP_ACCOUNTING, value);
        return this;
    }

    /**
     * Whether network traffic of the service's own processes is counted; the default is no.
     *
     * <p>Sets {@code IPAccounting=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code IPAccounting=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder ipAccounting(String notation) {
        editor.setText(ServiceKeys.IP_ACCOUNTING, notation);
        return this;
    }

    /**
     * Addresses, such as {@code 10.0.0.0/8} or {@code localhost}, that the service's own processes may exchange packets
     * with.
     *
     * <p>Adds a line to {@code IPAddressAllow=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code IPAddressAllow=}; blanks part several values; empty, it takes back the
     *     lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder ipAddressAllow(String notation) {
        editor.addText(ServiceKeys.IP_ADDRESS_ALLOW, notation);
        return this;
    }

    /**
     * Addresses, such as {@code 10.0.0.0/8} or {@code localhost}, that the service's own processes may exchange packets
     * with.
     *
     * <p>Adds a line to {@code IPAddressAllow=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder ipAddressAllow(Text content) {
        editor.addContent(ServiceKeys.IP_ADDRESS_ALLOW, content);
        return this;
    }

    /**
     * Addresses, such as {@code any}, that the service's own processes may not exchange packets with.
     *
     * <p>Adds a line to {@code IPAddressDeny=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code IPAddressDeny=}; blanks part several values; empty, it takes back the
     *     lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder ipAddressDeny(String notation) {
        editor.addText(ServiceKeys.IP_ADDRESS_DENY, notation);
        return this;
    }

    /**
     * Addresses, such as {@code any}, that the service's own processes may not exchange packets with.
     *
     * <p>Adds a line to {@code IPAddressDeny=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder ipAddressDeny(Text content) {
        editor.addContent(ServiceKeys.IP_ADDRESS_DENY, content);
        return this;
    }

    /**
     * Ports that the service's own processes may listen on, such as {@code tcp:8080} or {@code any}.
     *
     * <p>Adds a line to {@code SocketBindAllow=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code SocketBindAllow=}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder socketBindAllow(String notation) {
        editor.addText(ServiceKeys.SOCKET_BIND_ALLOW, notation);
        return this;
    }

    /**
     * Ports that the service's own processes may listen on, such as {@code tcp:8080} or {@code any}.
     *
     * <p>Adds a line to {@code SocketBindAllow=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder socketBindAllow(Text content) {
        editor.addContent(ServiceKeys.SOCKET_BIND_ALLOW, content);
        return this;
    }

    /**
     * Ports that the service's own processes may not listen on, such as {@code any}.
     *
     * <p>Adds a line to {@code SocketBindDeny=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code SocketBindDeny=}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder socketBindDeny(String notation) {
        editor.addText(ServiceKeys.SOCKET_BIND_DENY, notation);
        return this;
    }

    /**
     * Ports that the service's own processes may not listen on, such as {@code any}.
     *
     * <p>Adds a line to {@code SocketBindDeny=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder socketBindDeny(Text content) {
        editor.addContent(ServiceKeys.SOCKET_BIND_DENY, content);
        return this;
    }

    /**
     * Network interfaces that the service's own processes may use; with a leading {@code ~} all but these.
     *
     * <p>Adds a line to {@code RestrictNetworkInterfaces=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code RestrictNetworkInterfaces=}; blanks part several values; empty, it
     *     takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder restrictNetworkInterfaces(String notation) {
        editor.addText(ServiceKeys.RESTRICT_NETWORK_INTERFACES, notation);
        return this;
    }

    /**
     * Network interfaces that the service's own processes may use; with a leading {@code ~} all but these.
     *
     * <p>Adds a line to {@code RestrictNetworkInterfaces=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder restrictNetworkInterfaces(Text content) {
        editor.addContent(ServiceKeys.RESTRICT_NETWORK_INTERFACES, content);
        return this;
    }

    /**
     * Device that the service, its containers included, may use, as {@code DEVICE PERMISSIONS} such as
     * {@code /dev/fuse rw}.
     *
     * <p>Adds a line to {@code DeviceAllow=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code DeviceAllow=}, in which systemd fills in specifiers such as {@code %h};
     *     empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder deviceAllow(String notation) {
        editor.addText(ServiceKeys.DEVICE_ALLOW, notation);
        return this;
    }

    /**
     * Device that the service, its containers included, may use, as {@code DEVICE PERMISSIONS} such as
     * {@code /dev/fuse rw}.
     *
     * <p>Adds a line to {@code DeviceAllow=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder deviceAllow(Text content) {
        editor.addContent(ServiceKeys.DEVICE_ALLOW, content);
        return this;
    }

    /**
     * Which devices are allowed beside those of {@code DeviceAllow=}: all with {@code auto}, which is the default, the
     * harmless ones with {@code closed}, none with {@code strict}.
     *
     * <p>Sets {@code DevicePolicy=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code DevicePolicy=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder devicePolicy(String notation) {
        editor.setText(ServiceKeys.DEVICE_POLICY, notation);
        return this;
    }

    /**
     * Which devices are allowed beside those of {@code DeviceAllow=}: all with {@code auto}, which is the default, the
     * harmless ones with {@code closed}, none with {@code strict}.
     *
     * <p>Sets {@code DevicePolicy=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder devicePolicy(Text content) {
        editor.setContent(ServiceKeys.DEVICE_POLICY, content);
        return this;
    }

    /**
     * Slice, a branch of the tree of control groups, that the service is placed in; the default is
     * {@code system.slice}, for user services {@code app.slice}.
     *
     * <p>Sets {@code Slice=}. See systemd.resource-control(5).
     *
     * @param value the slice
     * @return this builder
     * @throws ValueException when it is not the name of a slice
     */
    public ServiceSectionBuilder slice(UnitName value) {
        editor.set(ServiceKeys.SLICE, value);
        return this;
    }

    /**
     * Slice, a branch of the tree of control groups, that the service is placed in; the default is
     * {@code system.slice}, for user services {@code app.slice}.
     *
     * <p>Sets {@code Slice=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code Slice=}, in which systemd fills in specifiers such as {@code %h}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ServiceSectionBuilder slice(String notation) {
        editor.setText(ServiceKeys.SLICE, notation);
        return this;
    }

    /**
     * Whether the service manages control groups of its own, or for which controllers; Podman sets {@code yes} for
     * containers.
     *
     * <p>Sets {@code Delegate=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code Delegate=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder delegate(String notation) {
        editor.setText(ServiceKeys.DELEGATE, notation);
        return this;
    }

    /**
     * Whether the service manages control groups of its own, or for which controllers; Podman sets {@code yes} for
     * containers.
     *
     * <p>Sets {@code Delegate=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder delegate(Text content) {
        editor.setContent(ServiceKeys.DELEGATE, content);
        return this;
    }

    /**
     * Control group below that of the service that its processes are placed in; systemd 254 or newer.
     *
     * <p>Sets {@code DelegateSubgroup=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code DelegateSubgroup=}, in which systemd fills in specifiers such as
     *     {@code %h}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder delegateSubgroup(String notation) {
        editor.setText(ServiceKeys.DELEGATE_SUBGROUP, notation);
        return this;
    }

    /**
     * Control group below that of the service that its processes are placed in; systemd 254 or newer.
     *
     * <p>Sets {@code DelegateSubgroup=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder delegateSubgroup(Text content) {
        editor.setContent(ServiceKeys.DELEGATE_SUBGROUP, content);
        return this;
    }

    /**
     * Controllers of control groups that are switched off below the service.
     *
     * <p>Adds a line to {@code DisableControllers=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code DisableControllers=}; blanks part several values; empty, it takes back
     *     the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder disableControllers(String notation) {
        editor.addText(ServiceKeys.DISABLE_CONTROLLERS, notation);
        return this;
    }

    /**
     * Controllers of control groups that are switched off below the service.
     *
     * <p>Adds a line to {@code DisableControllers=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder disableControllers(Text content) {
        editor.addContent(ServiceKeys.DISABLE_CONTROLLERS, content);
        return this;
    }

    /**
     * What {@code systemd-oomd} does when swap space runs out: nothing with {@code auto}, which is the default, or end
     * a part of the service with {@code kill}.
     *
     * <p>Sets {@code ManagedOOMSwap=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code ManagedOOMSwap=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder managedOomSwap(String notation) {
        editor.setText(ServiceKeys.MANAGED_OOM_SWAP, notation);
        return this;
    }

    /**
     * What {@code systemd-oomd} does when swap space runs out: nothing with {@code auto}, which is the default, or end
     * a part of the service with {@code kill}.
     *
     * <p>Sets {@code ManagedOOMSwap=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder managedOomSwap(Text content) {
        editor.setContent(ServiceKeys.MANAGED_OOM_SWAP, content);
        return this;
    }

    /**
     * What {@code systemd-oomd} does when memory is short for long: nothing with {@code auto}, which is the default, or
     * end a part of the service with {@code kill}.
     *
     * <p>Sets {@code ManagedOOMMemoryPressure=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code ManagedOOMMemoryPressure=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder managedOomMemoryPressure(String notation) {
        editor.setText(ServiceKeys.MANAGED_OOM_MEMORY_PRESSURE, notation);
        return this;
    }

    /**
     * What {@code systemd-oomd} does when memory is short for long: nothing with {@code auto}, which is the default, or
     * end a part of the service with {@code kill}.
     *
     * <p>Sets {@code ManagedOOMMemoryPressure=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder managedOomMemoryPressure(Text content) {
        editor.setContent(ServiceKeys.MANAGED_OOM_MEMORY_PRESSURE, content);
        return this;
    }

    /**
     * Memory pressure, as a percentage, from which {@code ManagedOOMMemoryPressure=} acts.
     *
     * <p>Sets {@code ManagedOOMMemoryPressureLimit=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code ManagedOOMMemoryPressureLimit=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder managedOomMemoryPressureLimit(String notation) {
        editor.setText(ServiceKeys.MANAGED_OOM_MEMORY_PRESSURE_LIMIT, notation);
        return this;
    }

    /**
     * Memory pressure, as a percentage, from which {@code ManagedOOMMemoryPressure=} acts.
     *
     * <p>Sets {@code ManagedOOMMemoryPressureLimit=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder managedOomMemoryPressureLimit(Text content) {
        editor.setContent(ServiceKeys.MANAGED_OOM_MEMORY_PRESSURE_LIMIT, content);
        return this;
    }

    /**
     * Whether {@code systemd-oomd} spares the service: {@code none}, which is the default, {@code avoid} or
     * {@code omit}.
     *
     * <p>Sets {@code ManagedOOMPreference=}. See systemd.resource-control(5).
     *
     * @param notation what stands behind {@code ManagedOOMPreference=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ServiceSectionBuilder managedOomPreference(String notation) {
        editor.setText(ServiceKeys.MANAGED_OOM_PREFERENCE, notation);
        return this;
    }

    /**
     * Whether {@code systemd-oomd} spares the service: {@code none}, which is the default, {@code avoid} or
     * {@code omit}.
     *
     * <p>Sets {@code ManagedOOMPreference=}. See systemd.resource-control(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ServiceSectionBuilder managedOomPreference(Text content) {
        editor.setContent(ServiceKeys.MANAGED_OOM_PREFERENCE, content);
        return this;
    }

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

    /**
     * Replaces all lines of a key by one.
     *
     * @param <T> the type of the value
     * @param key the key, of any section
     * @param value the value
     * @return this builder
     * @throws ValueException when the value has no spelling in that key
     * @throws IllegalArgumentException when units of this kind have no such key
     */
    public <T> ServiceSectionBuilder set(Key<T> key, T value) {
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
    public <T> ServiceSectionBuilder add(Key<T> key, T value) {
        editor.add(key, value);
        return this;
    }

    /**
     * Removes all lines of a key.
     *
     * @param key the key, of any section
     * @return this builder
     */
    public ServiceSectionBuilder remove(Key<?> key) {
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
    public ServiceSectionBuilder comment(String text) {
        editor.comment(text);
        return this;
    }
}
