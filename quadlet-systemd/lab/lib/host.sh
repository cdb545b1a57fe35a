# shellcheck shell=bash
# What the lab asks of its host: root, a few tools, a Debian mirror.

need_root() { [ "$(id -u)" = 0 ] || die "run as root: the lab makes namespaces, mounts and cgroups"; }

# need_tools: installs what is missing on the host.
need_tools() {
  local missing=() pair
  for pair in debootstrap:debootstrap zstd:zstd unshare:util-linux ip:iproute2 pgrep:procps perl:perl; do
    command -v "${pair%:*}" >/dev/null || missing+=("${pair#*:}")
  done
  [ ${#missing[@]} != 0 ] || return 0
  command -v apt-get >/dev/null || die "missing on this host, which has no apt-get: ${missing[*]}"
  say "installing on the host: ${missing[*]}"
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
    die "apt could not install: ${missing[*]}"
}

# mirror: the Debian mirror that both the machine and its images are made from.
mirror() {
  if [ -z "$LAB_MIRROR" ]; then
    # shellcheck disable=SC2016
    LAB_MIRROR=$(apt-get indextargets --format '$(REPO_URI)' 'Component: main' 2>/dev/null | grep -v security | head -n 1)
  fi
  [ -n "$LAB_MIRROR" ] || die "this host's apt names no Debian mirror: set LAB_MIRROR"
  printf '%s\n' "$LAB_MIRROR"
}

# in_chroot ROOT COMMAND...: with /proc, the host's resolver and, when DEBS is set, a shared
# package cache. The mounts are in a namespace of their own and end with the command.
in_chroot() {
  local root=$1
  shift
  # shellcheck disable=SC2016
  DEBS=${DEBS:-} unshare --mount --pid --ipc --fork --kill-child --propagation private -- bash -euc '
    root=$1
    shift
    mount -t proc proc "$root/proc"
    if [ -n "$DEBS" ]; then
      mkdir -p "$DEBS/partial"
      mount --bind "$DEBS" "$root/var/cache/apt/archives"
    fi
    cp -L /etc/resolv.conf "$root/run/resolv.conf"
    if [ ! -L "$root/etc/resolv.conf" ]; then
      [ -e "$root/etc/resolv.conf" ] || : >"$root/etc/resolv.conf"
      mount --bind "$root/run/resolv.conf" "$root/etc/resolv.conf"
    fi
    exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
      DEBIAN_FRONTEND=noninteractive "$@"
  ' in_chroot "$root" "$@"
}

# bootstrap SUITE ROOT: the smallest Debian, its packages kept for the next time.
bootstrap() {
  local suite=$1 root=$2
  mkdir -p "$CACHE/debs-$suite"
  debootstrap --variant=minbase --cache-dir="$CACHE/debs-$suite" "$suite" "$root" "$(mirror)" >"$root.log" 2>&1 || {
    tail -15 "$root.log" >&2
    die "debootstrap $suite failed (mirror: $(mirror); all of it: $root.log)"
  }
  rm -f "$root.log"
  slim_apt "$root"
}

# slim_apt ROOT: no documents, no recommended packages, no services started, no fsync.
slim_apt() {
  mkdir -p "$1/etc/dpkg/dpkg.cfg.d" "$1/etc/apt/apt.conf.d"
  cat >"$1/etc/dpkg/dpkg.cfg.d/lab" <<'CFG'
force-unsafe-io
path-exclude=/usr/share/doc/*
path-exclude=/usr/share/man/*
path-exclude=/usr/share/info/*
path-exclude=/usr/share/locale/*
path-exclude=/usr/share/lintian/*
CFG
  cat >"$1/etc/apt/apt.conf.d/90lab" <<'CFG'
APT::Install-Recommends "false";
APT::Keep-Downloaded-Packages "true";
Binary::apt::APT::Keep-Downloaded-Packages "true";
Acquire::Languages "none";
Acquire::Check-Valid-Until "false";
Acquire::Retries "3";
Dpkg::Use-Pty "0";
CFG
  printf '#!/bin/sh\nexit 101\n' >"$1/usr/sbin/policy-rc.d"
  chmod 755 "$1/usr/sbin/policy-rc.d"
}
