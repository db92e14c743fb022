// What each pod of the Job does. The first SHARDS pods check a part of the policy each; the last one waits for their reports and judges.
// The image has Node and no shell. The command line runs in this process, so that it hears the SIGTERM of a pod that is deleted.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const { JOB_COMPLETION_INDEX, SHARDS, WAIT_SECONDS, RUN } = process.env;
const {
  TOOL = '/opt/port-policy/dist/cli/index.js',
  POLICY = '/config/port-policy.yml',
  REPORTS = '/reports',
} = process.env;
// RUN is new for each Job: reports of an earlier night are never taken for this one's.
const reports = join(REPORTS, RUN);
const shard = Number(JOB_COMPLETION_INDEX) + 1; // Kubernetes counts from 0

if (shard <= Number(SHARDS)) {
  // The merge decides: what a shard finds does not fail its pod. A policy that cannot be used still does (exit 2).
  await portPolicy(
    'check',
    POLICY,
    '--shard',
    `${shard}/${SHARDS}`,
    '--fail-on',
    'never',
    '--report-dir',
    join(reports, `shard-${shard}`),
  );
} else {
  process.once('SIGTERM', () => process.exit(143));
  // A shard that is not there in time is missing in the merge, which is then not green.
  const end = Date.now() + Number(WAIT_SECONDS) * 1000;
  while (found().length < Number(SHARDS) && Date.now() < end) await setTimeout(1000);
  process.removeAllListeners('SIGTERM');
  await portPolicy('merge', ...found(), '--report-dir', join(reports, 'merged'));
}

/** A report.json is there whole, or not at all. */
function found() {
  const folders = existsSync(reports) ? readdirSync(reports).filter((name) => name.startsWith('shard-')) : [];
  return folders.map((name) => join(reports, name, 'report.json')).filter((path) => existsSync(path));
}

async function portPolicy(...args) {
  process.argv = [process.execPath, TOOL, ...args];
  await import(TOOL);
}
