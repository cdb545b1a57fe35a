#!/bin/bash
# PID 1 of the lab's new namespaces: makes the root file system the root, then becomes systemd.
# Started by `lab up` with ROOTFS, and BINDS: a file of "HOST<tab>LAB<tab>ro|rw" lines.
# Every mount is in the private mount namespace and ends with the lab's last process.
set -euo pipefail
R=$ROOTFS

mount --make-rprivate /
mount --bind "$R" "$R"

# Sysctls belong to the host's kernel and are read-only, but for those of the network namespace,
# which is the lab's own: netavark writes there. Bound before /proc/sys turns read-only.
mount -t proc proc "$R/proc" -o nosuid,nodev,noexec
mount --bind "$R/proc/sys" "$R/proc/sys"
mount --bind "$R/proc/sys/net" "$R/proc/sys/net"
mount -o remount,bind,ro "$R/proc/sys"
if [ -e "$R/proc/sysrq-trigger" ]; then
  mount --bind "$R/proc/sysrq-trigger" "$R/proc/sysrq-trigger"
  mount -o remount,bind,ro "$R/proc/sysrq-trigger"
fi

# A read-only /sys keeps udev from starting; the cgroup tree is the lab's own.
mount -t sysfs sysfs "$R/sys" -o nosuid,nodev,noexec
mount -t cgroup2 cgroup2 "$R/sys/fs/cgroup" -o nosuid,nodev,noexec
mount -o remount,bind,ro "$R/sys"

# Only the devices that a container host needs.
mount -t tmpfs tmpfs "$R/dev" -o mode=755,nosuid,size=4m
mkdir -p "$R"/dev/{pts,shm,mqueue,net,.lab}
for node in null zero full random urandom tty fuse net/tun; do
  [ ! -e "/dev/$node" ] || cp -a "/dev/$node" "$R/dev/$node"
done
chmod 666 "$R"/dev/fuse "$R"/dev/net/tun 2>/dev/null || true # rootless overlay and pasta
mount -t devpts devpts "$R/dev/pts" -o newinstance,ptmxmode=0666,mode=620,gid=5
mount -t tmpfs tmpfs "$R/dev/shm" -o mode=1777,nosuid,nodev
mount -t mqueue mqueue "$R/dev/mqueue" 2>/dev/null || true
ln -s pts/ptmx "$R/dev/ptmx"
for link in fd:/proc/self/fd stdin:/proc/self/fd/0 stdout:/proc/self/fd/1 stderr:/proc/self/fd/2; do
  ln -s "${link#*:}" "$R/dev/${link%%:*}"
done

# The kernel lets a user namespace mount /proc and /sys only where whole ones can be seen. Those
# above are masked, so whole ones are kept aside, for rootless podman.
chmod 700 "$R/dev/.lab"
mkdir "$R/dev/.lab/proc" "$R/dev/.lab/sys"
mount -t proc proc "$R/dev/.lab/proc" -o nosuid,nodev,noexec
mount -t sysfs sysfs "$R/dev/.lab/sys" -o nosuid,nodev,noexec

# A boot id for each start of the lab: the kernel's stays the same, and `journalctl -b` needs one.
cat /proc/sys/kernel/random/uuid >"$R/dev/.lab/boot_id"
chmod 444 "$R/dev/.lab/boot_id"
mount --bind "$R/dev/.lab/boot_id" "$R/proc/sys/kernel/random/boot_id"

mount -t tmpfs tmpfs "$R/run" -o mode=755,nosuid,nodev
mount -t tmpfs tmpfs "$R/tmp" -o mode=1777,nosuid,nodev

while IFS=$'\t' read -r from to mode; do
  [ -n "$from" ] || continue
  if [ -d "$from" ]; then
    mkdir -p "$R$to"
  else
    mkdir -p "$(dirname "$R$to")"
    [ -e "$R$to" ] || : >"$R$to"
  fi
  mount --rbind "$from" "$R$to"
  [ "$mode" != ro ] || mount -o remount,bind,ro "$R$to"
done <"$BINDS"

hostname quadlet-lab
cd "$R"
pivot_root . mnt
cd /
umount -l /mnt
exec env -i container=quadlet-lab PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
  /lib/systemd/systemd --system </dev/null
