// Side by side with what one would use instead, in one run, alternating; prints a table and writes bench/results/latest.json.
//
//   npm run bench                      nmap from the distribution is used where it is installed
//   PORT_POLICY_NODE24=/path/to/node   measures the cold start on that Node too (npm i --no-save node@24 brings one)
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alternate, measure } from './measure.mjs';
import { silentHost } from './silent-host.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist/cli/index.js');
const folder = mkdtempSync(join(tmpdir(), 'port-policy-bench-'));
const policy = (name, text) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const check = (file, node = process.execPath, env = {}) =>
  measure([node, cli, 'check', file, '--format', 'json', '--fail-on', 'never'], { env });
const installed = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

const rows = [];
const report = (row) => {
  rows.push(row);
  const peak = (mb) => (mb === null || mb === undefined ? '' : `${mb.toFixed(0)} MB`);
  const cells = [
    row.what,
    row.pace,
    `${row.oursMs.toFixed(0)} ms`,
    peak(row.oursPeakMb),
    row.than,
    row.theirsMs ? `${row.theirsMs.toFixed(0)} ms` : '',
    peak(row.theirsPeakMb),
    row.ratio ? row.ratio.toFixed(2) : '',
    row.wrong,
  ];
  console.log(`| ${cells.join(' | ')} |`);
};

console.log(
  `${cpus().length} x ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}\n`,
);
console.log('| what | pace | ours | peak | side by side with | theirs | peak | ratio | wrong |');
console.log('| --- | --- | ---: | ---: | --- | ---: | ---: | ---: | --- |');
try {
  await closedLoopback();
  await coldStart(process.execPath, `Node ${process.versions.node}`);
  if (process.env.PORT_POLICY_NODE24) await coldStart(process.env.PORT_POLICY_NODE24, 'Node 24');
  await silentPorts();
  mkdirSync(join(root, 'bench/results'), { recursive: true });
  writeFileSync(
    join(root, 'bench/results/latest.json'),
    `${JSON.stringify({ node: process.version, at: new Date().toISOString(), rows }, null, 2)}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Wrong: ports that are neither what the other tool says nor what this process knows to be open. */
async function closedLoopback() {
  if (!installed('nmap'))
    return console.log('| 65,535 closed ports on loopback | | skipped: nmap is not installed | | | | | | |');
  const unlimited = 'limits: { rate: unlimited, per-host: unlimited, in-flight: unlimited }';
  const file = policy('closed.yml', `version: 1\n${unlimited}\nhosts: [{ host: 127.0.0.1, blocked: all }]\n`);
  const nmap = ['nmap', '-n', '-Pn', '-sT', '-p-', '-T5', '-oG', '-', '127.0.0.1'];
  const result = await alternate(
    9,
    () => check(file),
    () => measure(nmap),
  );
  const [ours, theirs] = result.last;
  const open = new Set([...theirs.stdout.matchAll(/(\d+)\/open\/tcp/g)].map(([, port]) => Number(port)));
  const said = JSON.parse(ours.stdout);
  const wrong = said.verdicts.filter(({ state, ports, count }) =>
    state === 'open' ? !open.has(Number(ports)) : state !== 'closed' && count > 0,
  );
  report({
    what: '65,535 closed ports on loopback',
    pace: 'unlimited',
    than: 'nmap -n -Pn -sT -p- -T5',
    ...result,
    last: undefined,
    wrong: wrong.length,
  });
}

async function coldStart(node, name) {
  const server = createServer((socket) => socket.on('error', () => {}));
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const file = policy('one.yml', `version: 1\nhosts: [{ host: 127.0.0.1, open: ${server.address().port} }]\n`);
  const run = (env) => () => measure([node, cli, 'check', file], { env });
  for (const [how, env] of [
    ['', {}],
    [', no compiled code kept', { NODE_DISABLE_COMPILE_CACHE: '1' }],
  ]) {
    const result = await alternate(20, run({ XDG_CACHE_HOME: folder, ...env }), () => measure([node, '-e', '0']));
    report({
      what: `cold check of one open port${how} (${name})`,
      pace: 'default',
      than: 'node -e 0',
      ...result,
      wrong: result.last[0].code,
      last: undefined,
    });
  }
  server.close();
}

async function silentPorts() {
  const host = await silentHost();
  if (host === null)
    return console.log(
      '| 1,000 silent ports on a host that answers on another | | skipped: no network namespaces here | | | | | | |',
    );
  try {
    const file = policy(
      'silent.yml',
      `version: 1\nhosts: [{ host: ${host.address}, open: ${host.open}, blocked: 1000-1999 }]\n`,
    );
    const runs = [];
    for (let i = 0; i < 3; i++)
      runs.push(
        await host.run([process.execPath, cli, 'check', file, '--format', 'json'], { NODE_DISABLE_COMPILE_CACHE: '1' }),
      );
    runs.sort((a, b) => a.ms - b.ms);
    const { totals } = JSON.parse(runs[1].stdout);
    report({
      what: '1,000 silent ports on a host that answers on another',
      pace: 'default (200/s per host)',
      oursMs: runs[1].ms,
      than: '',
      wrong: 1001 - totals.pass,
    });
  } finally {
    await host.close();
  }
}
