#!/bin/sh
# What each pod of the Job does. The first SHARDS pods check a part of the policy each; the last one waits for their reports and judges.
set -eu

tool=${TOOL:-/tool/port-policy/dist/cli/index.js}
policy=${POLICY:-/config/port-policy.yml}
# RUN is new for each Job: reports of an earlier night are never taken for this one's.
reports=${REPORTS:-/reports}/$RUN
mkdir -p "$reports"

if [ "$JOB_COMPLETION_INDEX" -lt "$SHARDS" ]; then
  shard=$((JOB_COMPLETION_INDEX + 1)) # Kubernetes counts from 0
  # The merge decides: what a shard finds does not fail its pod. A policy that cannot be used still does (exit 2).
  node "$tool" check "$policy" --shard "$shard/$SHARDS" --fail-on never --report-dir "$reports/unfinished-$shard"
  mv "$reports/unfinished-$shard" "$reports/shard-$shard" # a report is there whole, or not at all
  exit
fi

# A shard that is not there in time is missing in the merge, which is then not green.
waited=0
while [ "$(find "$reports" -maxdepth 1 -name 'shard-*' | wc -l)" -lt "$SHARDS" ] && [ "$waited" -lt "$WAIT_SECONDS" ]; do
  sleep 1
  waited=$((waited + 1))
done
exec node "$tool" merge "$reports"/shard-*/report.json --report-dir "$reports/merged"
