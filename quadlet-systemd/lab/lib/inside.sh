# shellcheck shell=bash
# Working inside the running machine.

# enter PID [NSENTER-OPTION...] -- COMMAND...: in the lab's namespaces, and in a cgroup of the lab's
# own tree, so that podman and systemd find themselves in a cgroup that they can see.
enter() {
  local pid=$1 options=()
  shift
  while [ "$1" != -- ]; do
    options+=("$1")
    shift
  done
  shift
  mkdir -p "$CGROUP/lab-exec"
  (
    echo "$BASHPID" >"$CGROUP/lab-exec/cgroup.procs"
    exec nsenter -t "$pid" -m -u -i -p -C "${options[@]}" --wdns=/ -- "$@"
  )
}

# login_environment WHO: what a login would set.
login_environment() {
  printf '%s\n' LANG=C.UTF-8 "TERM=${TERM:-dumb}" container=quadlet-lab \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "USER=$1" "LOGNAME=$1"
  if [ "$1" = root ]; then
    echo HOME=/root
  else
    printf '%s\n' "HOME=/home/$1" "XDG_RUNTIME_DIR=/run/user/$LAB_UID" \
      "DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/$LAB_UID/bus"
  fi
  [ ! -f "$STATE/env" ] || cat "$STATE/env"
}

# run_in WHO FOLDER [K=V]... -- COMMAND...
run_in() {
  local who=$1 folder=$2 pid variables=() drop=()
  shift 2
  pid=$(need_lab)
  mapfile -t variables < <(login_environment "$who")
  while [ "$1" != -- ]; do
    variables+=("$1")
    shift
  done
  shift
  [ "$who" = root ] || drop=(setpriv "--reuid=$who" "--regid=$who" --init-groups)
  # shellcheck disable=SC2016
  enter "$pid" -n -- "${drop[@]}" env -i "${variables[@]}" \
    sh -c 'cd "$1" || exit 125; shift; exec "$@"' lab-exec "$folder" "$@"
}

# run_as WHO COMMAND...
run_as() {
  local who=$1
  shift
  run_in "$who" / -- "$@"
}

check_user() { case $1 in root | "$LAB_USER") ;; *) die "the lab has the users root and $LAB_USER, not '$1'" ;; esac }
home_of() { if [ "$1" = root ]; then echo /root; else echo "/home/$1"; fi; }

cmd_exec() {
  local who=root folder='' variables=()
  while [ $# -gt 0 ]; do
    case $1 in
      --user) who=${2:?} && shift 2 ;;
      --cwd) folder=${2:?} && shift 2 ;;
      --env) variables+=("${2:?}") && shift 2 ;;
      --) shift && break ;;
      *) die "exec: '$1' is no option of it; the command stands after --" ;;
    esac
  done
  [ $# -gt 0 ] || die "exec: no command"
  check_user "$who"
  run_in "$who" "${folder:-$(home_of "$who")}" "${variables[@]}" -- "$@"
}

cmd_shell() { # script(1) gives the shell a terminal that exists inside
  local who=root
  [ "${1:-}" != --user ] || who=${2:?}
  check_user "$who"
  run_in "$who" "$(home_of "$who")" -- script -qc 'bash -l' /dev/null
}

# cmd_mount: takes a copy of the mount on the host (open_tree), enters the lab's mount namespace and
# attaches it there (move_mount). mount(8) of Debian 12 cannot; perl can, and is always there.
cmd_mount() {
  local from=${1:-} to=${2:-} mode=${3:-rw} pid
  check_bind "$from" "$to"
  pid=$(need_lab)
  from=$(readlink -f "$from")
  if grep -qxF "$from"$'\t'"$to"$'\t'"$mode" "$STATE/binds" && grep -qF " $to " "/proc/$pid/mounts"; then
    return 0
  fi
  # shellcheck disable=SC2016
  run_as root sh -c 'if [ "$2" = d ]; then mkdir -p "$1"; else mkdir -p "$(dirname "$1")" && : >>"$1"; fi' \
    sh "$to" "$([ -d "$from" ] && echo d || echo f)"
  perl -e '
    my ($pid, $from, $to) = @ARGV;
    my $setns = `uname -m` =~ /aarch64/ ? 268 : 308;
    my $tree = syscall(428, -100, $from, 1 | 02000000 | 0x8000);  # a recursive clone, closed on exec
    $tree >= 0 or die "open_tree $from: $!\n";
    open(my $namespace, "<", "/proc/$pid/ns/mnt") or die "namespace of $pid: $!\n";
    syscall($setns, fileno($namespace), 0x00020000) == 0 or die "setns: $!\n";
    my $empty = "";
    syscall(429, $tree, $empty, -100, $to, 4) == 0 or die "move_mount $to: $!\n";
  ' "$pid" "$from" "$to" || die "cannot show $from at $to"
  [ "$mode" != ro ] || run_as root mount -o remount,bind,ro "$to"
  printf '%s\t%s\t%s\n' "$from" "$to" "$mode" >>"$STATE/binds"
}

# cmd_install: apt inside the lab, over the host's network and resolver.
cmd_install() {
  local pid
  [ $# -gt 0 ] || die "usage: lab install PACKAGE..."
  pid=$(need_lab)
  cp -L /etc/resolv.conf "$ROOTFS/etc/resolv.conf.host"
  # shellcheck disable=SC2016
  enter "$pid" -- unshare --mount --propagation private -- env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
    LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive bash -euc '
      mount --bind /etc/resolv.conf.host /etc/resolv.conf
      apt-get update -qq
      apt-get install -y -qq "$@" >/var/log/lab-install.log 2>&1 || { tail -20 /var/log/lab-install.log >&2; exit 1; }
    ' install "$@" || die "could not install: $*"
  rm -f "$ROOTFS/etc/resolv.conf.host"
}

# cmd_ssh: sshd with one key, which opens root and the user, from the host and from inside. Written once in a run of the lab:
# whoever came first may be reading the files by now.
cmd_ssh() {
  local pid
  pid=$(need_lab)
  install -d -m 700 "$STATE/ssh"
  exec 8>"$STATE/ssh/lock"
  flock 8
  if [ "$(cat "$STATE/ssh/open" 2>/dev/null)" != "$(cat "$STATE/pid")" ]; then
    let_in "$pid"
    cp "$STATE/pid" "$STATE/ssh/open"
  fi
  exec 8>&-
  run_as root systemctl start ssh
  say "$SUITE: sshd runs; inside: ssh root@127.0.0.1; from here: ssh -F $STATE/ssh/config quadlet-lab"
}

# let_in PID: keys, known hosts, and a configuration for the host's ssh.
let_in() {
  local home
  [ -f "$STATE/ssh/id_ed25519" ] || make_key "$1"
  for home in root "home/$LAB_USER"; do
    install -d -m 700 "$ROOTFS/$home/.ssh"
    install -m 600 "$STATE/ssh/id_ed25519" "$STATE/ssh/id_ed25519.pub" "$ROOTFS/$home/.ssh/"
    install -m 600 "$STATE/ssh/id_ed25519.pub" "$ROOTFS/$home/.ssh/authorized_keys"
  done
  chown -R "$LAB_UID:$LAB_UID" "$ROOTFS/home/$LAB_USER/.ssh"
  # shellcheck disable=SC2016
  run_as root sh -euc '
    ssh-keygen -A >/dev/null
    for key in /etc/ssh/ssh_host_*_key.pub; do
      for host in 127.0.0.1 localhost "$1"; do echo "$host $(cut -d " " -f 1,2 "$key")"; done
    done >/etc/ssh/ssh_known_hosts' ssh "$NET.2"
  install -m 644 "$ROOTFS/etc/ssh/ssh_known_hosts" "$STATE/ssh/known_hosts"
  cat >"$STATE/ssh/config" <<CFG
Host quadlet-lab
    HostName $NET.2
    User root
    IdentityFile $STATE/ssh/id_ed25519
    IdentitiesOnly yes
    UserKnownHostsFile $STATE/ssh/known_hosts
CFG
}

# make_key PID: with the lab's ssh-keygen, for the host may have none.
make_key() {
  local key=/proc/$1/root/run/lab-key
  run_as root ssh-keygen -q -t ed25519 -N '' -C quadlet-lab -f /run/lab-key
  install -m 600 "$key" "$STATE/ssh/id_ed25519"
  install -m 644 "$key.pub" "$STATE/ssh/id_ed25519.pub"
  rm -f "$key" "$key.pub"
}
