# shellcheck shell=bash
# Showing a folder of Quadlet files to the real generator and the real systemd, without touching
# what is deployed in the lab. The programs that do it lie in inside/ and run in the lab.

TOOLS=/usr/local/lib/quadlet-lab

# with_tools WHO PROGRAM FOLDER: runs it inside, with the folder's files on standard input.
with_tools() {
  local who=$1 program=$2 folder=$3
  check_user "$who"
  [ -d "$folder" ] || die "there is no folder $folder on this host"
  need_lab >/dev/null
  tar -C "$LAB_HOME/inside" -c . | run_as root sh -c "mkdir -p $TOOLS && tar -x --no-same-owner -C $TOOLS"
  tar -C "$folder" --owner=0 --group=0 -c . | run_as "$who" "$TOOLS/$program"
}

cmd_generate() {
  local who=root
  [ "${1:-}" != --user ] || { who=${2:?} && shift 2; }
  with_tools "$who" generate "${1:?usage: lab generate [--user $LAB_USER] FOLDER}"
}

cmd_verify() {
  local who=root
  [ "${1:-}" != --user ] || { who=${2:?} && shift 2; }
  with_tools "$who" verify "${1:?usage: lab verify [--user $LAB_USER] FOLDER}"
}

cmd_dump() {
  local who=root
  [ "${1:-}" != --user ] || { who=${2:?} && shift 2; }
  [ $# = 2 ] || die "usage: lab dump [--user $LAB_USER] FOLDER OUT"
  mkdir -p "$2"
  with_tools "$who" dump-units "$1" | tar -C "$2" --no-same-owner -x
}
