// Writes the reports of many vantages and shards, as many verdicts as asked for, and merges them: time and the peak of memory.
//
//   node bench/merge.mjs [mix|worst] [ENTRIES] [FILES] [VANTAGES]     (mix, 1,000,000 in 64 reports of 8 vantages)
//
// mix: of 8 verdicts of an address 5 are passes, 1 is inconclusive and 2 are violations with a text of their own; worst: all violations.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const MEASURE = `process.once('exit', () => process.stderr.write('peak ' + Math.round(process.resourceUsage().maxRSS / 1024) + '\\n'))`;
const LONGEST_MS = 30 * 60_000;
const MOST_ENTRIES = 4_000_000;
const PER_ADDRESS = 8;
const [mode = 'mix', ...numbers] = process.argv.slice(2);
const [entries = 1_000_000, files = 64, vantages = 8] = numbers.map(Number);
const shards = Math.max(1, Math.floor(files / vantages));
const addresses = Math.ceil(Math.min(entries, MOST_ENTRIES) / (vantages * shards) / PER_ADDRESS);
const names = Array.from({ length: vantages }, (_, i) => `v${i + 1}`);
const begun = new Date().toISOString();
let drawn = 0;

const addressOf = (shard, i) => {
  const n = shard * addresses + i;
  return `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
};
const addressesOf = (shard) => Array.from({ length: addresses }, (_, i) => addressOf(shard, i));

function setOf(list) {
  let sum = 0n;
  for (const one of list) sum += BigInt(`0x${createHash('sha256').update(one).digest('hex')}`);
  return { count: list.length, digest: (sum % (1n << 256n)).toString(16).padStart(64, '0') };
}

function verdictOf(address, vantage, k) {
  drawn++;
  const about = {
    host: address,
    address,
    vantage,
    protocol: 'tcp',
    ports: String(8000 + (drawn % 977)),
    count: 1,
    service: null,
  };
  const rule = { file: '.github/port-policy.yml', line: 5 + k, column: 14 };
  const rest = { attempts: 2, rttMs: null, rule, waiver: null };
  const pass = { verdict: 'pass', severity: null, explanation: '', advice: '' };
  const filtered = { expected: 'blocked', state: 'filtered', cause: 'timeout', evidence: 'anchored' };
  const open = { state: 'open', cause: 'syn-ack', evidence: 'direct' };
  if (mode === 'mix' && k === 0)
    return { ...about, ports: '443', expected: 'open', ...open, ...pass, ...rest, rttMs: 10 + (drawn % 977) / 13 };
  if (mode === 'mix' && k < 5)
    return { ...about, ports: `${k * 1000}-${k * 1000 + 800}`, count: 801, ...filtered, ...pass, ...rest };
  if (mode === 'mix' && k === 5)
    return {
      ...{
        ...about,
        expected: 'blocked',
        state: 'unknown',
        cause: 'deaf-vantage',
        evidence: 'none',
        verdict: 'inconclusive',
        severity: null,
      },
      ...{
        explanation: `It stayed silent, and nothing else at ${address} answered.`,
        advice: 'Let a port that answers be part of the policy.',
        ...rest,
      },
    };
  const port = 9000 + k + (drawn % 3001);
  const explanation = `The policy wants port ${port} of ${address} to be blocked, and it accepted a connection after ${drawn % 977} ms from ${vantage}.`;
  const advice = `If nobody needs port ${port}, stop the service. Else let the firewall in front of ${address} admit its clients alone.`;
  const found = { verdict: 'violation', severity: k === 6 ? 'critical' : 'medium', explanation, advice };
  return { ...about, ports: String(port), expected: 'blocked', ...open, ...found, ...rest, rttMs: drawn % 977 };
}

function write(path, vantage, shard, planned) {
  const totals = { probes: 0, open: 0, closed: 0, filtered: 0, openOrFiltered: 0, unknown: 0 };
  Object.assign(totals, { pass: 0, violation: 0, waived: 0, inconclusive: 0, notJudged: 0 });
  const rows = addressesOf(shard).flatMap((address) =>
    Array.from({ length: PER_ADDRESS }, (_, k) => verdictOf(address, vantage, k)),
  );
  for (const { count, state, verdict } of rows) {
    totals.probes += count;
    totals[state] += count;
    totals[verdict] += count;
  }
  const none = { repository: null, commit: null, url: null, actor: null };
  const head = {
    ...{
      schemaVersion: 1,
      tool: { name: 'port-policy', version: '0.1.0' },
      startedAt: begun,
      finishedAt: begun,
      durationMs: 0,
      seed: 1,
      vantage,
    },
    shard: shards === 1 ? null : { index: shard + 1, of: shards, planned, taken: setOf(addressesOf(shard)) },
    ...{
      expects: { vantages: names, shards },
      run: none,
      policies: [{ path: '.github/port-policy.yml', sha256: 'a'.repeat(64) }],
    },
    ...{
      scope: [],
      controls: [],
      limits: { rate: 1000, perHost: 200, inFlight: 1000, durationMs: null },
      warnings: [],
      scan: null,
      wait: null,
    },
    ...{ result: totals.violation > 0 ? 'fail' : 'inconclusive', totals, drift: null, verdicts: [] },
  };
  const text = JSON.stringify(head, null, 2);
  const fd = openSync(path, 'w');
  writeSync(fd, text.slice(0, text.lastIndexOf('[]') + 1));
  writeSync(fd, rows.map((row) => JSON.stringify(row, null, 2)).join(',\n'));
  writeSync(fd, ']}\n');
  closeSync(fd);
  return statSync(path).size;
}

const folder = mkdtempSync(join(tmpdir(), 'port-policy-merge-'));
try {
  const planned = setOf(Array.from({ length: shards }, (_, shard) => addressesOf(shard)).flat());
  let bytes = 0;
  const paths = names.flatMap((name) => Array.from({ length: shards }, (_, shard) => [name, shard]));
  const written = paths.map(([name, shard]) => {
    const path = join(folder, `${name}-${shard + 1}.json`);
    bytes += write(path, name, shard, planned);
    return path;
  });
  const begin = performance.now();
  const args = [
    '--import',
    `data:text/javascript,${encodeURIComponent(MEASURE)}`,
    CLI,
    'merge',
    ...written,
    '--report-dir',
    join(folder, 'out'),
  ];
  const run = spawnSync(process.execPath, args, {
    timeout: LONGEST_MS,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const [, peak = 'unknown'] = /peak (\d+)/.exec(run.stderr) ?? [];
  console.log(
    `${mode}: ${drawn} verdicts in ${written.length} reports of ${Math.round(bytes / 1e6)} MB: ${seconds} s, peak ${peak} MB, exit code ${run.status}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
