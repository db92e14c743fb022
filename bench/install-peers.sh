#!/bin/sh
# Installs the tools that the benchmark compares with, and says how. Nothing of port-policy needs them.
#
#   sh bench/install-peers.sh                  all of them
#   sh bench/install-peers.sh nmap rustscan    some
#
# nmap      Debian's package (apt-get, so as root)
# naabu     built by Go from its module, at the version below; needs Debian's libpcap-dev and gcc (Go 1.24 or newer)
# rustscan  built by cargo from its crate, at the version below; takes some minutes
#
# naabu goes to the bin folder of GOPATH (~/go/bin), rustscan to cargo's (~/.cargo/bin); the benchmark looks there too.
# To be rid of them: apt-get remove nmap; rm ~/go/bin/naabu; cargo uninstall rustscan.
set -eu

NAABU=v2.3.5
RUSTSCAN=2.4.1

need() {
  command -v "$1" >/dev/null || { echo "$2" >&2; return 1; }
}

install_nmap() {
  apt-get install -y nmap
}

install_naabu() {
  need go 'naabu is written in Go: install Go first (Debian: golang-go, or newer from its makers)' || return 1
  need cc 'naabu links libpcap: apt-get install gcc libpcap-dev' || return 1
  [ -e /usr/include/pcap.h ] || apt-get install -y libpcap-dev
  # A module that requires it, rather than `go install ...@version`: that asks for every longer path as a module too, and some
  # proxies refuse what they do not have instead of saying so.
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  (
    cd "$folder"
    go mod init peers
    go mod edit -require "github.com/projectdiscovery/naabu/v2@$NAABU"
    go build -mod=mod -o "$(go env GOPATH)/bin/naabu" github.com/projectdiscovery/naabu/v2/cmd/naabu
  )
}

install_rustscan() {
  need cargo 'rustscan is written in Rust: install cargo first (Debian: cargo, or newer through rustup)' || return 1
  cargo install --locked --version "$RUSTSCAN" rustscan
}

[ $# -gt 0 ] || set -- nmap naabu rustscan
failed=
for peer in "$@"; do
  case $peer in
  nmap | naabu | rustscan)
    echo "== $peer"
    # In a shell of its own, so that one that fails does not end the others; `if` would switch `set -e` off inside.
    set +e
    (set -e; "install_$peer")
    [ $? -eq 0 ] || failed="$failed $peer"
    set -e
    ;;
  *)
    echo "$peer: there are nmap, naabu and rustscan" >&2
    exit 2
    ;;
  esac
done
[ -z "$failed" ] || { echo "not installed:$failed" >&2; exit 1; }
