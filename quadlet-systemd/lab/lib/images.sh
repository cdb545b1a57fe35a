# shellcheck shell=bash
# Container images made of Debian packages, for no registry can be reached. Each is one layer, slim,
# tried out, and kept as an archive whose name changes with its recipe. They imitate the official
# images: same names, users, variables, entry points.

IMAGES=(busybox redis postgres senex-trader)

# Debian 12 has the PostgreSQL 15 and the Redis 7.0 that the stack wants, whatever the lab's suite.
image_suite() { case $1 in senex-trader) echo trixie ;; *) echo bookworm ;; esac }

image_packages() {
  case $1 in
    redis) echo redis-server ;;
    postgres) echo postgresql-15 tzdata ;;
    senex-trader) echo python3-django daphne celery python3-redis python3-psycopg2 tzdata curl ;;
  esac
}

image_names() {
  case $1 in
    busybox) echo docker.io/library/busybox:latest ;;
    redis) echo docker.io/library/redis:7 docker.io/library/redis:7-alpine ;;
    postgres) echo docker.io/library/postgres:15 docker.io/library/postgres:15-alpine ;;
    senex-trader) echo localhost/senex-trader:latest ;;
  esac
}

# image_config NAME: one instruction of a Containerfile a line.
image_config() {
  local path=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  case $1 in
    busybox) printf '%s\n' 'ENV PATH=/usr/sbin:/usr/bin:/sbin:/bin' 'CMD ["sh"]' ;;
    redis)
      printf '%s\n' "ENV PATH=$path" 'ENV REDIS_VERSION=7.0.15' 'WORKDIR /data' 'VOLUME /data' 'EXPOSE 6379/tcp' \
        'ENTRYPOINT ["docker-entrypoint.sh"]' 'CMD ["redis-server"]'
      ;;
    postgres)
      printf '%s\n' "ENV PATH=$path:/usr/lib/postgresql/15/bin" 'ENV PG_MAJOR=15' 'ENV PGDATA=/var/lib/postgresql/data' \
        'ENV LANG=C.UTF-8' 'VOLUME /var/lib/postgresql/data' 'EXPOSE 5432/tcp' 'STOPSIGNAL SIGINT' \
        'ENTRYPOINT ["docker-entrypoint.sh"]' 'CMD ["postgres"]'
      ;;
    senex-trader)
      printf '%s\n' "ENV PATH=$path" 'ENV PYTHONUNBUFFERED=1' 'ENV PYTHONDONTWRITEBYTECODE=1' \
        'ENV DJANGO_SETTINGS_MODULE=senex_trader.settings' 'ENV LANG=C.UTF-8' 'WORKDIR /app' 'USER senex' 'EXPOSE 8000/tcp' \
        'CMD ["daphne", "-b", "0.0.0.0", "-p", "8000", "senex_trader.asgi:application"]'
      ;;
  esac
}

# image_users NAME ROOT: the numbers of the official images, before a package chooses others.
image_users() {
  case $1 in
    redis) chroot "$2" sh -c 'groupadd -r -g 999 redis && useradd -r -u 999 -g redis -d /data -s /usr/sbin/nologin redis' ;;
    postgres) chroot "$2" sh -c 'groupadd -r -g 999 postgres &&
      useradd -r -u 999 -g postgres -d /var/lib/postgresql -s /bin/bash postgres' ;;
    senex-trader) chroot "$2" sh -c 'groupadd -g 1000 senex && useradd -u 1000 -g senex -M -d /app -s /bin/bash senex' ;;
  esac
}

# image_files NAME ROOT: what the packages do not bring, or bring in vain.
image_files() {
  local root=$2
  case $1 in
    redis)
      install -m 755 "$LAB_HOME/images/redis/docker-entrypoint.sh" "$root/usr/local/bin/"
      install -d -o 999 -g 999 "$root/data"
      rm -rf "$root/etc/redis" "$root/var/lib/redis" "$root/var/log/redis"
      ;;
    postgres)
      install -m 755 "$LAB_HOME/images/postgres/docker-entrypoint.sh" "$root/usr/local/bin/"
      # its just-in-time compiler is a third of the size, and the server runs without it
      rm -rf "$root"/usr/lib/postgresql/15/lib/{llvmjit*,bitcode} "$root"/usr/lib/*-linux-gnu/{libLLVM,libz3}* \
        "$root"/usr/lib/llvm-* "$root"/var/lib/postgresql/* "$root"/etc/postgresql/15
      install -d "$root/docker-entrypoint-initdb.d"
      install -d -o 999 -g 999 -m 700 "$root/var/lib/postgresql/data"
      install -d -o 999 -g 999 -m 3777 "$root/run/postgresql"
      ;;
    senex-trader)
      install -d "$root/app"
      cp -r "$LAB_HOME"/images/senex-trader/* "$root/app/"
      install -d -o 1000 -g 1000 "$root"/app/{data,logs,staticfiles}
      # not the byte code: it halves the start
      find "$root/usr/lib/python3/dist-packages" \( -name '*.po' -o -name '*.mo' \) -not -path '*/en/*' -delete
      find "$root/usr/lib/python3/dist-packages/twisted" -type d -name test -prune -exec rm -rf {} +
      rm -rf "$root"/usr/lib/python3.*/test
      ;;
  esac
}

slim_image() {
  local root=$1
  rm -rf "$root"/usr/share/{doc,man,info,locale,lintian,bash-completion}/* "$root"/var/lib/apt/lists/* \
    "$root"/var/cache/{apt,debconf,ldconfig}/* "$root"/var/log/* "$root"/tmp/* "$root"/run/resolv.conf \
    "$root"/etc/resolv.conf "$root"/usr/sbin/policy-rc.d "$root"/usr/lib/*-linux-gnu/gconv/[A-Z]* \
    "$root"/usr/share/i18n "$root"/usr/share/zoneinfo/right
  # nobody installs anything or makes a disk in a container of ours
  rm -rf "$root"/usr/bin/apt* "$root"/usr/lib/apt "$root"/usr/lib/*-linux-gnu/libapt-p* "$root"/usr/share/keyrings \
    "$root"/sbin/{mke2fs,debugfs,e2fsck,resize2fs,tune2fs,fsck.*,mkfs.*} "$root"/var/lib/dpkg/info
  : >"$root/etc/machine-id"
}

# image_trial NAME: a command that must succeed in the image before it is kept.
image_trial() {
  case $1 in
    busybox) echo true ;;
    redis) echo 'redis-server --version' ;;
    postgres) echo 'POSTGRES_PASSWORD=x docker-entrypoint.sh postgres -C port' ;;
    senex-trader) echo 'daphne --help >/dev/null && celery -A senex_trader report >/dev/null &&
      python3 manage.py check && curl --version' ;;
  esac
}

image_key() {
  {
    echo "$1" "$(image_suite "$1")" "$(image_packages "$1")" "$(mirror)"
    image_config "$1"
    declare -f image_files image_users slim_image
    # busybox is taken from the machine itself, the others have files here
    if [ -d "$LAB_HOME/images/$1" ]; then
      find "$LAB_HOME/images/$1" -type f -not -path '*__pycache__*' -print0 | sort -z | xargs -0 cat
    else
      cat "$ROOTFS/bin/busybox"
    fi
  } | cksum | cut -d' ' -f1
}

# busybox_tar TAR: the machine's static busybox and nothing else, under all its names.
busybox_tar() {
  local root=$CACHE/images/work-busybox tool
  rm -rf --one-file-system "$root"
  mkdir -p "$root"/{bin,etc,tmp,usr,var,root,proc,sys,dev}
  chmod 1777 "$root/tmp"
  cp "$ROOTFS/bin/busybox" "$root/bin/"
  for tool in $("$root/bin/busybox" --list); do
    [ "$tool" = busybox ] || ln -s busybox "$root/bin/$tool"
  done
  printf 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n' >"$root/etc/passwd"
  printf 'root:x:0:\nnogroup:x:65534:\n' >"$root/etc/group"
  tar --numeric-owner --mtime=@0 --sort=name -cf "$1" -C "$root" .
  rm -rf --one-file-system "$root"
}

# debian_tar NAME TAR: the smallest Debian of the image's suite with its packages.
debian_tar() {
  local name=$1 suite base root=$CACHE/images/work-$1
  suite=$(image_suite "$name")
  base=$CACHE/images/base-$suite.tar.zst
  [ -f "$base" ] || make_base "$suite" "$base"
  rm -rf --one-file-system "$root"
  mkdir -p "$root"
  tar --zstd -xpf "$base" -C "$root"
  image_users "$name" "$root"
  # shellcheck disable=SC2016,SC2046
  DEBS=$CACHE/debs-$suite in_chroot "$root" bash -euc '
    apt-get install -y -qq "$@" >/tmp/install.log 2>&1 || { tail -20 /tmp/install.log >&2; exit 1; }
  ' install $(image_packages "$name") || die "image $name: its packages could not be installed"
  image_files "$name" "$root"
  slim_image "$root"
  tar --numeric-owner --exclude=./dev/* --exclude=./proc/* -cf "$2" -C "$root" .
  rm -rf --one-file-system "$root"
}

make_base() { # SUITE TARBALL
  local root=$CACHE/images/work-base-$1
  rm -rf --one-file-system "$root"
  bootstrap "$1" "$root"
  DEBS=$CACHE/debs-$1 in_chroot "$root" apt-get update -qq >&2
  tar --numeric-owner --exclude=./dev/* -cf - -C "$root" . | zstd -q -T0 -1 -o "$2.new"
  mv "$2.new" "$2"
  rm -rf --one-file-system "$root"
}

build_image() { # NAME ARCHIVE
  local name=$1 tar=$CACHE/images/work-$1.tar names line changes=() from
  from=$(now)
  read -ra names <<<"$(image_names "$name")"
  # each suite has a busybox of its own; of the others the last recipe is enough
  [ "$name" = busybox ] || rm -f "$CACHE/images/$name"-*.tar
  if [ "$name" = busybox ]; then busybox_tar "$tar"; else debian_tar "$name" "$tar"; fi
  while read -r line; do changes+=(--change "$line"); done < <(image_config "$name")
  run_as root podman import -q "${changes[@]}" - "${names[0]}" <"$tar" >/dev/null || die "image $name: podman import failed"
  run_as root podman run --rm --network none --entrypoint '["sh","-c"]' "${names[0]}" "$(image_trial "$name")" \
    >"$CACHE/images/trial.log" 2>&1 || {
    tail -20 "$CACHE/images/trial.log" >&2
    die "image $name was built but does not work: $(image_trial "$name")"
  }
  # podman save wants a file that it can seek in
  run_as root podman save -q --format docker-archive -o "/var/tmp/$name.tar" "${names[0]}"
  mv "$ROOTFS/var/tmp/$name.tar" "$2.new"
  mv "$2.new" "$2"
  rm -f "$tar"
  say "image $name: built in $(took "$from") ($(du -h "$2" | cut -f1))"
}

# load_image NAME ARCHIVE WHO
load_image() {
  local names name wanted
  read -ra names <<<"$(image_names "$1")"
  # a docker archive names the image's id as the name of its configuration
  wanted=$(tar -xOf "$2" manifest.json | sed -n 's/.*"Config":"\([0-9a-f]*\)\.json".*/\1/p')
  if [ "$(run_as "$3" podman image inspect --format '{{.Id}}' "${names[0]}" 2>/dev/null)" != "$wanted" ]; then
    run_as "$3" podman load -q <"$2" >/dev/null || die "image $1: podman load as $3 failed"
  fi
  for name in "${names[@]:1}"; do run_as "$3" podman tag "${names[0]}" "$name"; done
}

cmd_images() {
  local rebuild=0 wanted=() name archive who
  while [ $# -gt 0 ]; do
    case $1 in
      --rebuild) rebuild=1 ;;
      *)
        [ -n "$(image_names "$1")" ] || die "images: there are ${IMAGES[*]}, not '$1'"
        wanted+=("$1")
        ;;
    esac
    shift
  done
  [ ${#wanted[@]} -gt 0 ] || wanted=("${IMAGES[@]}")
  need_tools
  need_lab >/dev/null
  mkdir -p "$CACHE/images"
  for name in "${wanted[@]}"; do
    archive=$CACHE/images/$name-$(image_key "$name").tar
    if [ "$rebuild" = 1 ] || [ ! -f "$archive" ]; then build_image "$name" "$archive"; fi
    for who in root "$LAB_USER"; do load_image "$name" "$archive" "$who"; done
  done
  for who in root "$LAB_USER"; do run_as "$who" podman image prune -f >/dev/null 2>&1 || true; done
  # shellcheck disable=SC2153
  say "$SUITE: images ready: ${wanted[*]}"
}
