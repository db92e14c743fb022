# Sourced: packages of Debian into a folder, without installing any and without root; needs apt-get, dpkg and Debian's keyring.

# debian_download RELEASE WORK PACKAGE...: the packages' files into WORK/cache/archives, without what they depend on.
debian_download() {
  local release=$1 work=$2 keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  shift 2
  [ -e "$keyring" ] || { echo "no $keyring: install debian-archive-keyring" >&2; return 1; }
  mkdir -p "$work"/lists/partial "$work"/cache/archives/partial
  : >"$work/status"
  echo "deb [signed-by=$keyring] ${PORT_POLICY_DEBIAN_MIRROR:-http://deb.debian.org/debian} $release main" >"$work/sources.list"
  local apt=(apt-get -qq -o Dir::State="$work" -o Dir::State::lists="$work/lists" -o Dir::State::status="$work/status"
    -o Dir::Cache="$work/cache" -o Dir::Etc::sourcelist="$work/sources.list" -o Dir::Etc::sourceparts=- -o Dir::Etc::preferencesparts=/dev/null
    -o Dir::Etc::preferences=/dev/null -o Acquire::Languages=none -o APT::Sandbox::User= -o Debug::NoLocking=1)
  timeout 60 "${apt[@]}" update && (cd "$work/cache/archives" && timeout 120 "${apt[@]}" download "$@")
}
