// Firewalls that fight back: does a ban, or a policer, ever lend a pass to a port that is open behind it?
//
//   node bench/firewalls.mjs                      50 runs of every kind, both variants; about three quarters of an hour
//   node bench/firewalls.mjs --runs 5             a quick look
//   node bench/firewalls.mjs --kinds ban,police   some kinds; --seed 7 draws other firewalls; --jobs 2 runs fewer at once
//   node bench/firewalls.mjs --pace fixed         the same firewalls at 1,000/s and 200/s an address, to compare with
//   node bench/firewalls.mjs --only police-alone-06 --repeat 20   the same firewall again and again
//
// Prints a table and writes bench/results/firewalls.json. Ends with 1 where a pass was false, and keeps the report of every
// such run as bench/results/false-NAME.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Answers, expand } from './answers.mjs';
import { drawExperiments, KINDS, rulesOf, truthOf } from './firewalls/experiment.mjs';
import { firewallTable, summarize } from './firewalls/summary.mjs';
import { temporaryFolder } from './folder.mjs';
import { countSyns, loadLab, synsSince } from './lab.mjs';
import { machine } from './machine.mjs';
import { measure } from './measure.mjs';
import { CLI } from './tools/port-policy.mjs';

const CUT_OFF_MS = 420_000;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '50' },
    kinds: { type: 'string', default: Object.keys(KINDS).join(',') },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '4' },
    pace: { type: 'string', default: 'auto' },
    only: { type: 'string' },
    repeat: { type: 'string', default: '1' },
  },
});
const results = values.pace === 'fixed' ? 'firewalls-fixed' : 'firewalls';
const RESULTS = fileURLToPath(new URL(`results/${results}.json`, import.meta.url));
const kinds = values.kinds.split(',');
const strange = kinds.filter((kind) => KINDS[kind] === undefined);
if (strange.length > 0) throw new Error(`--kinds ${strange}: there are ${Object.keys(KINDS).join(', ')}.`);

const modules = await loadLab();
if (modules.why !== undefined) {
  console.error(`MISSING: the lab, and without it there is no firewall to ask: ${modules.why}`);
  process.exit(1);
}
if (!['auto', 'fixed'].includes(values.pace)) throw new Error(`--pace ${values.pace}: there are auto and fixed.`);
const fixed = values.pace === 'fixed';
const drawn = drawExperiments({ kinds, runs: Number(values.runs), seed: Number(values.seed), fixed });
const chosen = values.only === undefined ? drawn : drawn.filter(({ name }) => values.only.split(',').includes(name));
if (chosen.length === 0) throw new Error(`--only ${values.only}: names are such as ${drawn[0].name}.`);
const experiments = Array.from({ length: Number(values.repeat) }, () => chosen).flat();
const folder = temporaryFolder();
const outcomes = [];
mkdirSync(fileURLToPath(new URL('results', import.meta.url)), { recursive: true });
const waiting = [...experiments];
const worker = async () => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const outcome = await run(next);
    outcomes.push(outcome);
    const said = `${outcome.hidden}, ${outcome.wrong} wrong, ${outcome.inconclusive} inconclusive, exit ${outcome.code}`;
    console.error(
      `${outcomes.length}/${experiments.length} ${next.name}: ${said}, ${(outcome.ms / 1000).toFixed(1)} s`,
    );
  }
};
await Promise.all(Array.from({ length: Number(values.jobs) }, worker));
const result = {
  schemaVersion: 1,
  at: new Date().toISOString(),
  machine: machine(),
  seed: Number(values.seed),
  jobs: Number(values.jobs),
  summary: summarize(outcomes),
  outcomes: outcomes.sort((a, b) => (a.name < b.name ? -1 : 1)),
};
// A look at one firewall is no result.
if (values.only === undefined) writeFileSync(RESULTS, `${JSON.stringify(result, null, 2)}\n`);
console.log(firewallTable(result));
if (result.summary.some(({ falseGreens, falsePasses }) => falseGreens + falsePasses > 0)) process.exitCode = 1;

/** One firewall, one run of port-policy, and what it made of it. */
async function run(experiment) {
  const lab = await modules.createLab();
  try {
    const [far] = modules.ADDRESSES.far.ipv4;
    await countSyns(lab);
    await lab.listen('far', far, experiment.listening);
    await lab.nft('far', rulesOf(experiment));
    const file = join(folder, `${experiment.name}.yml`);
    const { anchors, blocked, limits } = experiment;
    writeFileSync(
      file,
      `version: 1\n${limits}hosts:\n  - { host: ${far}, open: [${anchors.join(', ')}], blocked: ${blocked} }\n`,
    );
    const command = [process.execPath, CLI, 'check', file, '--format', 'json'];
    const env = { NODE_DISABLE_COMPILE_CACHE: '1' };
    const measured = await measure(command, { env, enter: lab.enter('vantage'), cutOffMs: CUT_OFF_MS });
    const syns = await synsSince(lab);
    const judged = judge(experiment, far, measured);
    if (judged.falsePasses > 0)
      writeFileSync(new URL(`results/false-${experiment.name}.json`, import.meta.url), measured.stdout);
    return { ...describe(experiment), ...judged, syns };
  } finally {
    await lab.close();
  }
}

function describe({ name, kind, variant, firewall, hidden }) {
  return { name, kind, variant, firewall, hiddenPort: hidden };
}

function judge(experiment, far, { ms, code, cutOff, stdout, stderr }) {
  if (cutOff || stdout === '') {
    const why = cutOff ? `did not end within ${CUT_OFF_MS / 1000} s` : stderr.trim().split('\n').at(-1);
    return { ms, code, failed: why, hidden: 'failed', wrong: 0, inconclusive: 0, falsePasses: 0, seed: null };
  }
  const report = JSON.parse(stdout);
  const states = new Answers();
  const verdicts = new Answers();
  for (const { address, ports, state, verdict } of report.verdicts) {
    states.say(address, expand(ports), state);
    verdicts.say(address, expand(ports), verdict);
  }
  const counts = { wrong: 0, inconclusive: 0, falsePasses: 0 };
  for (const [port, truth] of truthOf(experiment)) {
    const state = states.of(far, port);
    const verdict = verdicts.of(far, port);
    if (verdict === 'inconclusive') counts.inconclusive++;
    else if (state !== truth) counts.wrong++;
    if (verdict === 'pass' && truth === 'open' && !experiment.anchors.includes(port)) counts.falsePasses++;
  }
  const hidden = experiment.hidden === null ? 'none' : (verdicts.of(far, experiment.hidden) ?? 'missing');
  return { ms, code, failed: null, hidden, ...counts, seed: report.seed, result: report.result };
}
