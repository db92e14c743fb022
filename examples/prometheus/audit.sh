#!/bin/sh
# Checks a policy and hands its metrics to node_exporter, from cron:  23 2 * * *  audit.sh /etc/port-policy.yml
#
#   audit.sh POLICY [OPTION OF check...]
#
# PORT_POLICY says how to start port-policy, COLLECTOR is the folder of node_exporter's --collector.textfile.directory.
# Two audits on one machine need a NAME each. The exit code is that of the check.
set -u
PORT_POLICY=${PORT_POLICY:-port-policy}
COLLECTOR=${COLLECTOR:-/var/lib/prometheus/node-exporter}
NAME=${NAME:-port-policy}

# Not the collector's folder: a check removes earlier reports when it begins, and the metrics would be gone while it runs.
reports=$(mktemp -d)
trap 'rm -rf "$reports"' EXIT
# shellcheck disable=SC2086 # it may be several words
$PORT_POLICY check "$@" --report-dir "$reports"
code=$?

# Without a report (a mistake in the policy) the earlier metrics stay, and the alert on their age comes.
if [ -e "$reports/report.prom" ]; then
  # Into the folder under a name that node_exporter does not read, then renamed: it never reads half a file.
  cp "$reports/report.prom" "$COLLECTOR/$NAME.part" &&
    chmod 644 "$COLLECTOR/$NAME.part" &&
    mv "$COLLECTOR/$NAME.part" "$COLLECTOR/$NAME.prom" ||
    [ "$code" != 0 ] || code=2
fi
exit "$code"
