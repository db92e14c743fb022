// One row of the benchmark: every contender in turn, run after run, so that a machine that slows down slows all of them.
import { judge } from './answers.mjs';
import { synsSince } from './lab.mjs';
import { measure } from './measure.mjs';
import { largest, median } from './statistics.mjs';

/** A contender that takes longer than this is run once, unless it asks for more: minutes of the same would say nothing new. */
const SLOW_MS = 30_000;

/**
 * @typedef {object} Job what all contenders are asked
 * @property {string} folder a place for their files
 * @property {readonly string[]} hosts
 * @property {readonly string[]} nmapTargets the same, as nmap reads them
 * @property {string} ports `80,1000-1999`
 * @property {string} policy the items under `hosts:` of a policy that says the truth
 * @property {string} [voucher] one more item: a host that answers
 *
 * @typedef {object} Scene
 * @property {Job} job
 * @property {object} [lab] where it is run; not given: on this machine as it is
 * @property {(contender: object) => Iterable<{ address: string, port: number, truth: string }>} truth
 * @property {(run: number) => Promise<void>} [prepare] before each run of each contender
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Row
 * @property {string} id
 * @property {string} what
 * @property {string} network
 * @property {number} runs
 * @property {number} cutOffMs
 * @property {() => readonly object[]} contenders the first is ours, and the others are compared with it
 * @property {(folder: string) => Promise<Scene>} setUp
 */

/** @param {Row} row @param {{ runs?: number, folder: string }} options */
export async function contest(row, { runs = row.runs, folder }) {
  const scene = await row.setUp(folder);
  const entries = row.contenders().map((contender) => ({ contender, runs: [] }));
  try {
    for (let run = 0; run < runs; run++) {
      for (let turn = 0; turn < entries.length; turn++) {
        const entry = entries[(run + turn) % entries.length];
        if (!isDue(entry, run)) continue;
        await scene.prepare?.(run);
        entry.runs.push(await once(entry.contender, scene, row));
        progress(row, run, entry);
      }
    }
  } finally {
    await scene.close();
  }
  const [ours] = entries;
  return {
    id: row.id,
    what: row.what,
    network: row.network,
    at: new Date().toISOString(),
    cutOffMs: row.cutOffMs,
    contenders: entries.map((entry) => summary(entry, ours)),
  };
}

function isDue({ contender, runs }, run) {
  if (run >= (contender.maxRuns ?? Number.POSITIVE_INFINITY)) return false;
  return !runs.some(({ ms, cutOff, failed }) => (ms > SLOW_MS && !contender.evenIfSlow) || cutOff || failed);
}

async function once(contender, scene, row) {
  const { job, lab } = scene;
  const command = contender.command(job);
  const home = { HOME: job.folder, XDG_CACHE_HOME: job.folder, XDG_CONFIG_HOME: job.folder, ...contender.env };
  if (lab !== undefined) await synsSince(lab);
  const { stdout, stderr, code, ...measured } = await measure(command, {
    env: home,
    cutOffMs: row.cutOffMs,
    ...(lab === undefined ? {} : { enter: lab.enter('vantage') }),
  });
  const syns = lab === undefined ? null : await synsSince(lab);
  const run = { ...measured, code, syns: syns || null };
  if (run.cutOff || contender.read === undefined) return run;
  try {
    const judged = judge(contender.read(stdout, job), scene.truth(contender), contender.knowsUnknown === true);
    return { ...run, ...judged };
  } catch (error) {
    return { ...run, failed: `exit code ${code}: ${error.message}; ${stderr.trim().split('\n').at(-1)}`.slice(0, 300) };
  }
}

function summary({ contender, runs }, ours) {
  const good = runs.filter(({ cutOff, failed }) => !cutOff && !failed);
  const times = good.map(({ ms }) => ms);
  const ratios = good.flatMap(({ ms }, run) => {
    const other = ours.runs[run] ?? ours.runs[0];
    return other === undefined || other.cutOff || other.failed ? [] : [ms / other.ms];
  });
  const sum = (key) => good.reduce((total, run) => total + (run[key] ?? 0), 0);
  const kinds = {};
  for (const run of good)
    for (const [kind, count] of Object.entries(run.kinds ?? {})) kinds[kind] = (kinds[kind] ?? 0) + count;
  return {
    name: contender.name,
    ours: contender.ours === true,
    pace: contender.pace,
    runsCounted: good.length,
    medianMs: median(times),
    fastestMs: times.length === 0 ? null : Math.min(...times),
    slowestMs: largest(times),
    /** How many times as long as ours (the first contender) it took; the median of the pairs. */
    ratio: median(ratios),
    cpuMs: median(good.map(({ cpuMs }) => cpuMs).filter((ms) => ms !== null)),
    peakMb: largest(runs.map(({ peakMb }) => peakMb)),
    syns: median(good.map(({ syns }) => syns).filter((count) => count !== null)),
    judged: contender.read !== undefined,
    wrong: sum('wrong'),
    worstWrong: largest(good.map(({ wrong }) => wrong ?? 0)),
    unknown: sum('unknown'),
    kinds,
    cutOff: runs.some(({ cutOff }) => cutOff),
    failed: runs.find(({ failed }) => failed)?.failed ?? null,
    runs: runs.map(({ kinds: _, ...run }) => run),
  };
}

function progress(row, run, { contender, runs }) {
  const { ms, cutOff, failed, wrong, unknown } = runs.at(-1);
  const said = failed ?? (cutOff ? 'cut off' : `${wrong ?? '-'} wrong, ${unknown ?? '-'} unknown`);
  console.error(`  ${row.id} run ${run + 1}: ${contender.name}: ${(ms / 1000).toFixed(1)} s, ${said}`);
}
