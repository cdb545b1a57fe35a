# shellcheck shell=bash
# Starting and stopping the machine.

cmd_up() {
  local binds=() java=0 ssh=0 fresh=0 bind from to mode
  while [ $# -gt 0 ]; do
    case $1 in
      --bind) binds+=("${2:?--bind needs HOST:LAB}") && shift 2 ;;
      --java) java=1 && shift ;;
      --ssh) ssh=1 && shift ;;
      --fresh) fresh=1 && shift ;;
      *) die "up: unknown option $1" ;;
    esac
  done
  need_tools
  mkdir -p "$LAB_DIR/$SUITE"
  exec 9>"$LAB_DIR/$SUITE/lock" # two at once would build and boot the same folder
  flock 9
  if lab_pid >/dev/null; then
    [ "$fresh" = 0 ] || die "$SUITE runs: 'lab --suite $SUITE down' first, and what is in it is gone with --fresh"
    say "$SUITE: already up"
    for bind in "${binds[@]}"; do
      IFS=: read -r from to mode <<<"$bind"
      cmd_mount "$from" "$to" "${mode:-rw}"
    done
  else
    clear_remains
    [ "$fresh" = 0 ] || delete_machine
    ensure_rootfs
    write_binds "$java" "${binds[@]}"
    boot
  fi
  exec 9>&-
  [ "$ssh" = 0 ] || cmd_ssh
}

boot() {
  local from unshare_pid pid
  from=$(now)
  mkdir -p "$CGROUP"
  delegate_controllers
  adapt_podman
  # setsid: the lab outlives this shell. The lock must not outlive it.
  (
    echo "$BASHPID" >"$CGROUP/cgroup.procs"
    exec env -i PATH="$PATH" ROOTFS="$ROOTFS" BINDS="$STATE/binds" \
      setsid unshare --mount --pid --fork --uts --ipc --cgroup --net --kill-child -- "$LAB_HOME/lib/boot.sh"
  ) >"$STATE/boot.log" 2>&1 </dev/null 9>&- &
  unshare_pid=$!
  pid=$(child_of "$unshare_pid") || die "the lab did not start: $(cat "$STATE/boot.log")"
  printf '%s %s\n' "$pid" "$(start_time "$pid")" >"$STATE/pid"
  # a cgroup that hands controllers down may hold no process, so unshare itself leaves it
  echo "$unshare_pid" >"$(cgroup2_root)$(sed -n 's/^0:://p' /proc/self/cgroup)/cgroup.procs" 2>/dev/null || true
  link_network "$pid"
  wait_booted "$pid" "$from"
}

child_of() {
  local _
  for _ in $(seq 50); do
    pgrep -P "$1" && return
    [ -d "/proc/$1" ] || return 1
    sleep 0.1
  done
  return 1
}

# delegate_controllers: none on a hybrid host; all of them on one with cgroup v2 alone.
delegate_controllers() {
  local controller root
  root=$(cgroup2_root)
  tr ' ' '\n' <"$root/cgroup.controllers" | while read -r controller; do
    echo "+$controller" >"$root/cgroup.subtree_control" 2>/dev/null || true
  done
}

# adapt_podman: what this host lacks must not be among podman's defaults.
adapt_podman() {
  local conf=$ROOTFS/etc/containers/containers.conf.d/lab.conf capabilities
  mkdir -p "${conf%/*}"
  printf '# written by "lab up" for this host\n[containers]\n' >"$conf"
  # without the pids controller the default limit makes every start fail
  grep -qw pids "$CGROUP/cgroup.controllers" || echo 'pids_limit = 0' >>"$conf"
  # without CAP_SYS_RESOURCE (bit 24) no hard limit can be raised, which podman build tries
  capabilities=$(sed -n 's/^CapBnd:[[:space:]]*//p' /proc/self/status)
  ((16#$capabilities >> 24 & 1)) || printf 'default_ulimits = ["nofile=%s:%s", "nproc=%s:%s"]\n' \
    "$(ulimit -Hn)" "$(ulimit -Hn)" "$(ulimit -Hu)" "$(ulimit -Hu)" >>"$conf"
}

# write_binds JAVA HOST:LAB[:ro]...: what boot.sh shall show inside.
write_binds() {
  local java=$1 bind from to mode
  shift
  : >"$STATE/binds"
  : >"$STATE/env"
  for bind in "$@"; do
    IFS=: read -r from to mode <<<"$bind"
    check_bind "$from" "$to"
    printf '%s\t%s\t%s\n' "$(readlink -f "$from")" "$to" "${mode:-rw}" >>"$STATE/binds"
  done
  [ "$java" = 0 ] || bind_java
}

check_bind() {
  case $2 in /*) ;; *) die "a folder of the lab is named by an absolute path, not '$2'" ;; esac
  [ -e "$1" ] || die "there is no '$1' on this host"
}

# bind_java: the host's JDKs, Maven and local repository, at the host's own paths.
bind_java() {
  local path jdk tool
  for path in /usr/lib/jvm /usr/share/maven /usr/share/java /usr/share/maven-repo /etc/maven /etc/java-*-openjdk; do
    [ ! -e "$path" ] || printf '%s\t%s\tro\n' "$path" "$path" >>"$STATE/binds"
  done
  [ ! -d "$HOME/.m2" ] || printf '%s\t/root/.m2\trw\n' "$(readlink -f "$HOME/.m2")" >>"$STATE/binds"
  jdk=$(find /usr/lib/jvm -maxdepth 3 -name javac -path '*/bin/*' 2>/dev/null | sort -V | tail -1)
  [ -n "$jdk" ] || die "--java: no JDK below /usr/lib/jvm"
  printf 'JAVA_HOME=%s\n' "${jdk%/bin/javac}" >>"$STATE/env"
  mkdir -p "$ROOTFS/usr/local/bin"
  for tool in java javac jar jshell; do
    # shellcheck disable=SC2016
    printf '#!/bin/sh\nexec "${JAVA_HOME:-%s}/bin/%s" "$@"\n' "${jdk%/bin/javac}" "$tool" >"$ROOTFS/usr/local/bin/$tool"
    chmod 755 "$ROOTFS/usr/local/bin/$tool"
  done
  ln -sfn /usr/share/maven/bin/mvn "$ROOTFS/usr/local/bin/mvn"
}

# link_network PID: host NET.1 and lab NET.2. The default route leads to the host, which forwards
# nothing: pasta wants a route, and no test shall depend on the world outside.
link_network() {
  local pid=$1
  ip link delete "$VETH" 2>/dev/null || true
  if ! ip link add "$VETH" type veth peer name host0 netns "$pid" 2>/dev/null; then
    warn "this kernel has no veth: the lab has loopback only"
    return 0
  fi
  ip addr add "$NET.1/30" dev "$VETH"
  ip link set "$VETH" up
  nsenter -t "$pid" -n sh -c "ip link set lo up; ip addr add $NET.2/30 dev host0; ip link set host0 up
    ip route add default via $NET.1"
  # nothing answers there, so that a lookup fails at once instead of timing out
  printf 'nameserver %s.1\noptions timeout:1 attempts:1\n' "$NET" >"$ROOTFS/etc/resolv.conf"
}

# wait_booted PID FROM: until the system's manager and the user's have both settled.
wait_booted() {
  local pid=$1 from=$2 end system=silent user=silent
  end=$(($(date +%s) + LAB_BOOT_TIMEOUT))
  while [ "$(date +%s)" -lt "$end" ]; do
    [ -d "/proc/$pid" ] || die "the lab's PID 1 died: $(cat "$STATE/boot.log")"
    system=$(run_as root systemctl is-system-running 2>/dev/null || true)
    user=$(run_as "$LAB_USER" systemctl --user is-system-running 2>/dev/null || true)
    case $system/$user in
      running/running | degraded/running | running/degraded | degraded/degraded)
        say "$SUITE: systemd is $system after $(took "$from"), address $NET.2"
        [ "$system" = running ] || warn "failed: $(run_as root systemctl --failed --plain --no-legend | tr '\n' ';')"
        return
        ;;
    esac
    sleep 0.2
  done
  run_as root journalctl -b --no-pager -n 40 >&2 || true
  die "after $LAB_BOOT_TIMEOUT s systemd is '$system' and the manager of $LAB_USER '$user' (see above, and $STATE/boot.log)"
}

cmd_status() {
  local pid
  if ! pid=$(lab_pid); then
    echo "$SUITE: down ($LAB_DIR)"
    return 3
  fi
  echo "$SUITE: up ($LAB_DIR), systemd $(run_as root systemctl is-system-running || true)," \
    "PID 1 is $pid on the host, address $NET.2, cgroup $CGROUP"
  sed 's/^/  bound: /' "$STATE/binds"
}

cmd_down() {
  local pid end from
  from=$(now)
  if pid=$(lab_pid); then
    if [ "${1:-}" != --force ]; then
      kill -RTMIN+4 "$pid" # poweroff.target
      end=$(($(date +%s) + LAB_STOP_TIMEOUT))
      while lab_pid >/dev/null && [ "$(date +%s)" -lt "$end" ]; do
        wake_visitors
        sleep 0.2
      done
    fi
    if lab_pid >/dev/null; then
      [ "${1:-}" = --force ] || warn "no clean stop within $LAB_STOP_TIMEOUT s: killing it"
      kill -KILL "$pid" # and with it every process of its namespace
      for _ in $(seq 50); do
        lab_pid >/dev/null || break
        wake_visitors
        sleep 0.1
      done
    fi
    ! lab_pid >/dev/null || die "PID 1 ($pid) does not die"
    say "$SUITE: down in $(took "$from")"
  else
    say "$SUITE: does not run"
  fi
  clear_remains
}

# wake_visitors: systemd stops all processes before it kills them, and the host's end of a running
# `lab exec` stops with its command. It must live to take note of the death, or the lab never ends.
wake_visitors() { { xargs -r kill -CONT <"$CGROUP/lab-exec/cgroup.procs"; } 2>/dev/null || true; }

# clear_remains: what the kernel does not take away with the processes.
clear_remains() {
  local _
  for _ in $(seq 30); do
    [ -d "$CGROUP" ] || break
    find "$CGROUP" -depth -type d -exec rmdir {} + 2>/dev/null || sleep 0.1
  done
  [ ! -d "$CGROUP" ] || warn "still there: $CGROUP"
  ip link delete "$VETH" 2>/dev/null || true
  rm -f "$STATE/pid" "$STATE/binds" "$STATE/env"
}

# delete_machine: the root file system of a lab that is down, and what it remembers of its last run.
delete_machine() {
  # the mounts were private, but deleting through one would be the end of somebody's files
  ! grep -q " $LAB_DIR/$SUITE/" /proc/self/mounts || die "something is mounted below $LAB_DIR/$SUITE"
  [ ! -d "$ROOTFS" ] || say "$SUITE: deleting the machine as it was left"
  rm -rf --one-file-system "${LAB_DIR:?}/${SUITE:?}"/{rootfs,rootfs.new,state}
}

cmd_destroy() {
  cmd_down --clean
  delete_machine
  rm -rf --one-file-system "${LAB_DIR:?}/${SUITE:?}"
  [ "${1:-}" != --cache ] || rm -rf --one-file-system "${CACHE:?}"
}
