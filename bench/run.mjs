// Side by side with what one would use instead, in one run, in turn; prints tables and writes bench/results/latest.json.
//
//   npm run bench -- --help
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { contest } from './contest.mjs';
import { temporaryFolder } from './folder.mjs';
import { goalsOf } from './goals.mjs';
import { loadLab } from './lab.mjs';
import { machine, machineLine } from './machine.mjs';
import { closedLoopback } from './rows/closed-loopback.mjs';
import { coldStart } from './rows/cold-start.mjs';
import { lossy } from './rows/lossy.mjs';
import { manyAddresses } from './rows/many-addresses.mjs';
import { scale } from './rows/scale.mjs';
import { silentHost } from './rows/silent-host.mjs';
import { smallGate } from './rows/small-gate.mjs';
import { rowTable } from './table.mjs';
import { peerVersions } from './tools/find-tool.mjs';

const HELP = `npm run bench [-- --only ROWS] [--runs N]

Measures port-policy side by side with nmap, naabu and rustscan, where they are installed (bench/install-peers.sh).
All of it takes some forty minutes.

  --only ROWS   rows by their letter or their whole name: --only b,e20
  --runs N      repetitions of every tool, for a quick look

  a  closed ports of loopback        d  a subnet, half of it dead
  b  a thousand silent ports         e  loss: e5 and e20
  c  every port silent               f  cold start; PORT_POLICY_NODE24=/path/to/node for that Node too
  g  a million probes              h  a small gate: five ports, one of them open

In b and c, 1 is with an open port and 0 without.`;

const RESULTS = fileURLToPath(new URL('results/latest.json', import.meta.url));

const { values } = parseArgs({
  options: { only: { type: 'string' }, runs: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const only = values.only?.split(',');
const runs = values.runs === undefined ? undefined : Number(values.runs);
if (runs !== undefined && !(Number.isInteger(runs) && runs > 0)) throw new Error(`--runs ${values.runs} is no count.`);

const modules = await loadLab();
const measuredOn = {
  ...machine(),
  peers: peerVersions({ nmap: ['--version'], naabu: ['-version'], rustscan: ['--version'] }),
};
console.log(machineLine(measuredOn));
console.log(
  `Peers: ${
    Object.entries(measuredOn.peers)
      .map((peer) => peer.join(' '))
      .join(', ') || 'none'
  }\n`,
);

const rows = choose([...labRows(), ...coldStart({ nodes: nodes() })]);
const folder = temporaryFolder();
for (const row of rows) {
  const result = { ...(await contest(row, { runs, folder })), machine: measuredOn };
  console.log(`(${result.id}) ${result.what}; ${result.network}\n\n${rowTable(result)}\n`);
  for (const { goal, held, figures } of goalsOf(result))
    console.log(`${held ? 'held' : 'MISSED'}: ${goal} (${figures})`);
  console.log('');
  save(result);
}

function labRows() {
  if (modules.why !== undefined) {
    console.error(`MISSING: the lab, so rows a to e, g and h are left out: ${modules.why}`);
    return [];
  }
  const plain = [...closedLoopback(modules), ...scale(modules), ...smallGate(modules)];
  if (modules.whyNoBridge !== undefined) {
    console.error(`MISSING: the bridge, so rows b to e are left out: ${modules.whyNoBridge}`);
    return plain;
  }
  return [...plain, ...silentHost(modules), ...manyAddresses(modules), ...lossy(modules)];
}

function nodes() {
  const usual = { name: `Node ${process.versions.node}`, path: process.execPath };
  const other = process.env.PORT_POLICY_NODE24;
  return other === undefined ? [usual] : [usual, { name: 'Node 24', path: other }];
}

function choose(all) {
  if (only === undefined) return all;
  const chosen = all.filter(({ id }) => only.some((wish) => id === wish || id[0] === wish));
  if (chosen.length === 0)
    throw new Error(`--only ${values.only}: no such row. There are ${all.map(({ id }) => id).join(', ')}.`);
  return chosen;
}

/** Row by row, so that a run that is stopped keeps what it has; rows that were not run again stay as they were. */
function save(result) {
  let earlier = [];
  try {
    earlier = JSON.parse(readFileSync(RESULTS, 'utf8')).rows;
  } catch {
    // The first run.
  }
  const kept = earlier.filter(({ id }) => id !== result.id);
  const sorted = [...kept, result].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  mkdirSync(fileURLToPath(new URL('results', import.meta.url)), { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify({ schemaVersion: 1, rows: sorted }, null, 2)}\n`);
}
