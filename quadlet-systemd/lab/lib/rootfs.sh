# shellcheck shell=bash
# The lab's root file system: built once per suite and recipe, then unpacked from a cache.

LAB_PACKAGES=(
  systemd systemd-sysv systemd-container libpam-systemd dbus dbus-user-session # PID 1 and user managers
  podman crun netavark aardvark-dns nftables iptables passt slirp4netns uidmap catatonit fuse-overlayfs
  busybox-static                                                               # becomes an image of its own
  openssh-server sudo python3-minimal                                          # for Ansible and systemctl --host
  procps iproute2 curl ca-certificates jq less
)

# rootfs_key: names the recipe, so that a cache of another recipe is never used.
rootfs_key() {
  { printf '%s\n' "${LAB_PACKAGES[@]}" "$(mirror)" && declare -f configure_rootfs; } | cksum | cut -d' ' -f1
}

ensure_rootfs() {
  local key tarball from new=$LAB_DIR/$SUITE/rootfs.new
  key=$(rootfs_key)
  tarball=$CACHE/rootfs-$SUITE-$key.tar.zst
  if [ -f "$ROOTFS/etc/lab-key" ]; then
    [ "$(cat "$ROOTFS/etc/lab-key")" = "$key" ] ||
      warn "$ROOTFS is of another recipe; 'lab --suite $SUITE destroy' and 'up' build it anew"
    return 0
  fi
  mkdir -p "$CACHE" "$STATE"
  rm -rf --one-file-system "$new"
  from=$(now)
  if [ -f "$tarball" ]; then
    mkdir -p "$new"
    tar --zstd --xattrs --xattrs-include='*' --numeric-owner -xpf "$tarball" -C "$new" ||
      die "cannot unpack $tarball: delete it, and it is built anew"
  else
    build_rootfs "$new" "$tarball" "$key"
  fi
  mv "$new" "$ROOTFS"
  say "$SUITE: root file system ready in $(took "$from") ($(du -sxh "$ROOTFS" | cut -f1))"
}

build_rootfs() { # ROOT TARBALL KEY
  say "$SUITE: building the root file system"
  bootstrap "$SUITE" "$1"
  # shellcheck disable=SC2016
  DEBS=$CACHE/debs-$SUITE in_chroot "$1" bash -euc '
    apt-get update -qq
    apt-get install -y -qq "$@" >/var/log/lab-install.log 2>&1 || { tail -20 /var/log/lab-install.log >&2; exit 1; }
  ' install "${LAB_PACKAGES[@]}" || die "the lab's packages could not be installed"
  configure_rootfs "$1"
  printf '%s\n' "$3" >"$1/etc/lab-key"
  tar --xattrs --xattrs-include='*' --numeric-owner --exclude=./dev/* --exclude=./proc/* --exclude=./run/* \
    -cf - -C "$1" . | zstd -q -T0 -3 -o "$2.new"
  mv "$2.new" "$2"
}

# configure_rootfs ROOT: what no package does.
configure_rootfs() {
  local root=$1 unit
  # the unprivileged user: its manager starts at boot, its podman has sub-ids
  chroot "$root" useradd --create-home --shell /bin/bash --uid "$LAB_UID" "$LAB_USER"
  grep -q "^$LAB_USER:" "$root/etc/subuid" || echo "$LAB_USER:100000:65536" >>"$root/etc/subuid"
  grep -q "^$LAB_USER:" "$root/etc/subgid" || echo "$LAB_USER:100000:65536" >>"$root/etc/subgid"
  mkdir -p "$root/var/lib/systemd/linger"
  : >"$root/var/lib/systemd/linger/$LAB_USER"
  echo "$LAB_USER ALL=(ALL) NOPASSWD: ALL" >"$root/etc/sudoers.d/$LAB_USER"

  echo quadlet-lab >"$root/etc/hostname"
  printf '127.0.0.1 localhost quadlet-lab\n::1 localhost\n' >"$root/etc/hosts"
  rm -f "$root/etc/machine-id"
  : >"$root/etc/machine-id" # empty: systemd makes one at the first boot

  # nothing to wait for, no hardware, no network: these would only fail or act on their own
  for unit in getty@tty1.service console-getty.service systemd-timesyncd.service systemd-networkd-wait-online.service \
    apt-daily.timer apt-daily-upgrade.timer e2scrub_all.timer fstrim.timer dpkg-db-backup.timer \
    ssh.service ssh.socket podman-auto-update.timer podman-restart.service; do
    rm -f "$root"/etc/systemd/system/*.wants/"$unit" "$root"/etc/systemd/user/*.wants/"$unit"
  done
  # these would reach for the host's kernel
  for unit in systemd-modules-load.service sys-kernel-debug.mount sys-kernel-tracing.mount sys-kernel-config.mount \
    sys-fs-fuse-connections.mount dev-hugepages.mount proc-sys-fs-binfmt_misc.automount; do
    ln -sfn /dev/null "$root/etc/systemd/system/$unit"
  done
  # as on a machine with a network: else each first start of a rootless unit waits 90 s for it
  mkdir -p "$root/etc/systemd/system/multi-user.target.wants"
  ln -sfn /usr/lib/systemd/system/network-online.target "$root/etc/systemd/system/multi-user.target.wants/"

  # a journal that survives a restart of the lab, and that the user may read
  mkdir -p "$root/etc/systemd/journald.conf.d" "$root/var/log/journal"
  printf '[Journal]\nStorage=persistent\nSystemMaxUse=200M\nRateLimitIntervalSec=0\n' \
    >"$root/etc/systemd/journald.conf.d/lab.conf"
  mkdir -p "$root/etc/containers/registries.conf.d"
  printf 'unqualified-search-registries = ["docker.io"]\n' >"$root/etc/containers/registries.conf.d/lab.conf"

  rm -f "$root/usr/sbin/policy-rc.d"
  rm -rf "$root"/usr/share/{doc,man,locale,info}/* "$root"/var/cache/apt/*.bin "$root"/var/lib/apt/lists/*
}
