#!/usr/bin/env sh
# The pre-commit hook port-policy-lint: lints every policy of a repository, each on its own. Sends nothing.
#
#   port-policy-lint.sh [--together] [POLICY...]
#
# Without POLICY: the files that git tracks whose names are those of policies. --together reads them as one, as `check A B` does.
# Run in the top folder of the repository. Exit code 0: no mistakes. Everything else: a mistake, or the hook could not look.
set -f

DOCS=https://github.com/port-policy/port-policy/blob/main/docs/cli.md#as-a-pre-commit-hook
CLI=$(dirname "$0")/../../dist/cli/index.js

fail() {
  printf 'port-policy-lint: %s\n' "$1" >&2
  exit 2
}

# dist/cli does not parse on an older Node, and what such a Node says of it names no way out.
needs_node() {
  command -v node >/dev/null 2>&1 ||
    fail "there is no Node on PATH, and this hook needs Node 20.19 or later. Install it, or let pre-commit bring it: $DOCS"
  version=$(node --version)
  major=${version#v} major=${major%%.*}
  minor=${version#*.} minor=${minor%%.*}
  case $major$minor in
    '' | *[!0-9]*) fail "\`node --version\` prints \"$version\", and this hook needs Node 20.19 or later: $DOCS" ;;
  esac
  if [ "$major" -lt 20 ] || { [ "$major" -eq 20 ] && [ "$minor" -lt 19 ]; }; then
    fail "this hook needs Node 20.19 or later, and \`node\` is $version. Update it, or let pre-commit bring another: $DOCS"
  fi
}

# A workflow of GitHub that is called port-policy.yml is not a policy.
tracked_policies() {
  git -c core.quotePath=false ls-files -- \
    ':(glob)**/port-policy.yml' ':(glob)**/port-policy.yaml' ':(glob)**/port-policy.json' \
    ':(glob)**/*.port-policy.yml' ':(glob)**/*.port-policy.yaml' ':(glob)**/*.port-policy.json' \
    ':(glob)**/*-port-policy.yml' ':(glob)**/*-port-policy.yaml' \
    ':(glob)**/port-policy.*.yml' ':(glob)**/port-policy.*.yaml' \
    ':(exclude,glob)**/.github/workflows/**'
}

needs_node
together=no
if [ "${1-}" = --together ]; then
  together=yes
  shift
fi
for argument do
  case $argument in
    -*) fail "\`$argument\` is not an argument of this hook: \`args\` takes policies, and --together before them. $DOCS" ;;
  esac
done
if [ $# -eq 0 ]; then
  found=$(tracked_policies) || fail 'git cannot list the files of this repository.'
  [ -n "$found" ] || fail "git tracks no policy here by its name (port-policy.yml, prod.port-policy.yml). Name yours in \`args\`: $DOCS"
  IFS='
'
  # shellcheck disable=SC2086 # one policy per line
  set -- $found
fi
[ "$together" = no ] || exec node "$CLI" lint -- "$@"
code=0 failed=0
for policy do
  node "$CLI" lint -- "$policy" && continue
  code=$? failed=$((failed + 1))
  printf '\n'
done
if [ "$failed" -gt 0 ] && [ $# -gt 1 ]; then
  printf 'port-policy-lint: %s of %s policies have errors.\n' "$failed" "$#"
fi
exit "$code"
