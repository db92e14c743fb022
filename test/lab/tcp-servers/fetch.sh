#!/usr/bin/env bash
# Fetches real TCP servers from Debian into a folder of their own: nothing is installed, and no service is started.
#
#   bash test/lab/tcp-servers/fetch.sh FOLDER
#
# The tests of the lab run them in a chroot there (PORT_POLICY_TCP_SERVERS names the folder). They are always those of the
# Debian release below, whatever this machine runs: its OpenSSH has PerSourcePenalties, which older ones have not.
# Needs apt-get, dpkg and Debian's keyring; no root. Some 15 seconds and 250 MB.
set -euo pipefail
RELEASE=trixie
PACKAGES=(mariadb-server-core mariadb-client-core postgresql-17 redis-server openssh-server postfix
  dash coreutils sed grep diffutils findutils hostname libc-bin)
root=$1
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
[ -e "$keyring" ] || { echo "no $keyring: install debian-archive-keyring" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/lists/partial "$work"/cache/archives/partial "$root"
: >"$work/status"
echo "deb [signed-by=$keyring] ${PORT_POLICY_DEBIAN_MIRROR:-http://deb.debian.org/debian} $RELEASE main" >"$work/sources.list"
apt=(apt-get -qq -o Dir::State="$work" -o Dir::State::lists="$work/lists" -o Dir::State::status="$work/status"
  -o Dir::Cache="$work/cache" -o Dir::Etc::sourcelist="$work/sources.list" -o Dir::Etc::sourceparts=- -o Dir::Etc::preferencesparts=/dev/null
  -o Dir::Etc::preferences=/dev/null -o APT::Install-Recommends=false -o Acquire::Languages=none -o APT::Sandbox::User= -o Debug::NoLocking=1)
timeout 60 "${apt[@]}" update
timeout 120 "${apt[@]}" install -y --download-only "${PACKAGES[@]}" >/dev/null
# Debian's /bin, /sbin and /lib are links into /usr.
for folder in bin sbin lib lib64; do mkdir -p "$root/usr/$folder"; ln -sfn "usr/$folder" "$root/$folder"; done
unpack() {
  dpkg --fsys-tarfile "$1" | tar -x --keep-directory-symlink --no-same-owner -C "$root" --exclude='./usr/share/doc' --exclude='./usr/share/man' \
    --exclude='./usr/share/locale' --exclude='./usr/share/perl*' --exclude='*/libLLVM*' --exclude='*/bitcode' --exclude='*/llvmjit*'
}
for deb in "$work"/cache/archives/*.deb; do unpack "$deb"; done
mkdir -p "$root"/{dev,proc,tmp,run,var,etc}
cat >"$root/etc/passwd" <<'PASSWD'
root:x:0:0:root:/root:/bin/sh
postfix:x:101:101::/nonexistent:/bin/false
postgres:x:102:102::/tmp:/bin/sh
mysql:x:103:103::/nonexistent:/bin/false
sshd:x:104:65534::/run/sshd:/bin/false
redis:x:105:105::/nonexistent:/bin/false
nobody:x:65534:65534::/nonexistent:/bin/false
PASSWD
printf '%s\n' root:x:0: postfix:x:101: postdrop:x:106: postgres:x:102: mysql:x:103: redis:x:105: nogroup:x:65534: >"$root/etc/group"
printf 'passwd: files\ngroup: files\nhosts: files dns\n' >"$root/etc/nsswitch.conf"
# MariaDB counts the errors of a client whose name it can look up: the lab's vantage.
printf '%s\n' '127.0.0.1 localhost' '198.51.100.1 vantage.example.com' >"$root/etc/hosts"
: >"$root/etc/resolv.conf"
