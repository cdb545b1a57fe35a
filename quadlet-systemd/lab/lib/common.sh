# shellcheck shell=bash disable=SC2034
# Settings and small helpers of the lab. Sourced, never run.

LAB_DIR=${LAB_DIR:-/var/tmp/quadlet-lab}   # everything the lab writes lies below it
LAB_SUITE=${LAB_SUITE:-}                   # trixie or sid; empty: the one that runs, else trixie
LAB_MIRROR=${LAB_MIRROR:-}                 # a Debian mirror; empty: the one this host's apt uses
LAB_BOOT_TIMEOUT=${LAB_BOOT_TIMEOUT:-90}   # seconds that `up` waits for systemd
LAB_STOP_TIMEOUT=${LAB_STOP_TIMEOUT:-60}   # seconds that `down` waits before it kills
SUITES=(trixie sid)
LAB_USER=senex                             # the unprivileged user inside
LAB_UID=1000

say() { printf '==> %s\n' "$*" >&2; }
warn() { printf 'lab: warning: %s\n' "$*" >&2; }
die() {
  printf 'lab: error: %s\n' "$*" >&2
  exit 1
}

now() { date +%s.%N; }
took() { awk -v from="$1" -v to="$(now)" 'BEGIN { printf "%.1f s", to - from }'; }

# lab_paths SUITE: where the machine of that suite lives on the host.
lab_paths() {
  SUITE=$1
  CACHE=$LAB_DIR/cache
  ROOTFS=$LAB_DIR/$SUITE/rootfs
  STATE=$LAB_DIR/$SUITE/state
  # cgroup, interface and subnet come from the folder, so that labs in several folders do not clash
  local number
  number=$(printf '%s' "$LAB_DIR/$SUITE" | cksum | cut -d' ' -f1)
  CGROUP=$(cgroup2_root)/quadlet-lab-$SUITE-$((number % 65536))
  VETH=ql$((number % 65536))
  NET=10.231.$((number % 250)) # .1 is the host, .2 the lab
}

# cgroup2_root: the host's version 2 hierarchy, which on a hybrid host is not at /sys/fs/cgroup.
cgroup2_root() {
  local root
  root=$(awk '$3 == "cgroup2" { print $2; exit }' /proc/self/mounts)
  [ -n "$root" ] || die "this host has no cgroup v2 mounted (try: mount -t cgroup2 none /sys/fs/cgroup/unified)"
  printf '%s\n' "$root"
}

# start_time PID: tells a process from a later one with the same number.
start_time() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20 || true; }

# lab_pid: the host's number of the lab's PID 1; fails when the lab does not run.
lab_pid() {
  local pid start
  [ -r "$STATE/pid" ] || return 1
  read -r pid start <"$STATE/pid" || return 1
  [ "$(start_time "$pid")" = "$start" ] || return 1
  ! grep -q '^State:[[:space:]]*[ZX]' "/proc/$pid/status" 2>/dev/null || return 1
  printf '%s\n' "$pid"
}

need_lab() { lab_pid || die "the $SUITE lab in $LAB_DIR does not run: 'lab --suite $SUITE up' starts it"; }

# pick_suite: the suite asked for, or the only one that runs, or trixie.
pick_suite() {
  local suite running=()
  if [ -n "$LAB_SUITE" ]; then
    printf '%s\n' "$LAB_SUITE"
    return
  fi
  for suite in "${SUITES[@]}"; do
    # shellcheck disable=SC2310
    (lab_paths "$suite" && lab_pid >/dev/null) && running+=("$suite")
  done
  case ${#running[@]} in
    0) echo trixie ;;
    1) echo "${running[0]}" ;;
    *) die "both suites run in $LAB_DIR: name one with --suite" ;;
  esac
}
