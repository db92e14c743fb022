#!/usr/bin/env bash
# Fetches programs of other projects that read what port-policy writes, into a folder of their own: nothing is installed on the machine.
#
#   bash test/readers/fetch.sh FOLDER [NAME...]
#
# Without NAME: all of them but those that Go builds, which take minutes of CPU time. The tests find them by PORT_POLICY_READERS, which
# names the folder. Needs Python 3 with venv, and PyPI; for some of them apt-get and Debian's mirror, or Go.
# What cannot be fetched is named and left out; the tests say then what they did not read.
set -euo pipefail
# NAME and the packages of PyPI that it stands for, at the release that the tests were written with.
declare -A PYPI=(
  [prometheus]='prometheus-client==0.26.0'
  [in-toto]='in-toto-attestation==0.9.3'
  [ansible]='ansible-core==2.19.14'
  [regopy]='regopy==1.5.2'
  [zizmor]='zizmor==1.32.0'
  [pre-commit]='pre-commit==4.7.0'
  [check-jsonschema]='check-jsonschema==0.39.0'
)
# NAME and the program that Go builds: OPA takes some 110 seconds of CPU time and 2 GB of disk.
declare -A GO=(
  [opa]='github.com/open-policy-agent/opa@v1.22.3'
)
# NAME and the packages of Debian, whose programs need no other package: bookworm is the last release with a promtool.
declare -A DEBIAN=(
  [promtool]='prometheus prometheus-node-exporter'
)
# shellcheck source=debian.sh
source "$(dirname "$0")/debian.sh"
folder=$1
shift
names=("$@")
[ ${#names[@]} -gt 0 ] || mapfile -t names < <(printf '%s\n' "${!PYPI[@]}" "${!DEBIAN[@]}" | sort)
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
failed=0

# A virtual environment for each, so that one that cannot be had takes no other with it.
fetch() {
  local name=$1
  if [ -n "${DEBIAN[$name]:-}" ]; then from_debian "$name"; return; fi
  if [ -n "${GO[$name]:-}" ]; then
    mkdir -p "$folder/$name/bin" && GOBIN="$folder/$name/bin" go install "${GO[$name]}"
    return
  fi
  python3 -m venv "$folder/$name" && "$folder/$name/bin/pip" install -q --disable-pip-version-check --no-input "${PYPI[$name]}"
}

# Unpacked, and not installed.
from_debian() {
  local root=$folder/$1 work packages
  work=$(mktemp -d)
  read -ra packages <<<"${DEBIAN[$1]}"
  if debian_download bookworm "$work" "${packages[@]}"; then
    mkdir -p "$root"
    for deb in "$work"/cache/archives/*.deb; do
      dpkg --fsys-tarfile "$deb" | tar -x --no-same-owner --exclude=./usr/bin/prometheus -C "$root" ./usr/bin
    done
    mv "$root/usr/bin" "$root/bin" && rmdir "$root/usr"
  fi
  rm -rf "$work"
  [ -d "$root/bin" ]
}

for name in "${names[@]}"; do
  from=${PYPI[$name]:-${DEBIAN[$name]:-${GO[$name]:-}}}
  [ -n "$from" ] || { echo "no reader is called $name" >&2; exit 2; }
  if [ -e "$folder/$name/fetched" ]; then continue; fi
  if fetch "$name" && touch "$folder/$name/fetched"; then echo "$name: $from"
  else rm -rf "${folder:?}/$name"; echo "$name: cannot be fetched" >&2; failed=1; fi
done
exit "$failed"
