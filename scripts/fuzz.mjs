// Tries the parser and the plan on many policies, made up and mutated: no exception, no hang, and the meaning of the reference.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

const HELP = `Usage: node scripts/fuzz.mjs [--inputs 200000] [--seed 1] [--budget-ms 2000] [--from 0] [--out FOLDER]
       node scripts/fuzz.mjs --seed SEED --input NUMBER

Half of the inputs are generated over the whole policy language, half are policies of the tests, the examples and the
documents with changes in them. Each must be read without an exception within the budget; where the parser accepts one, its
plan must say of every port what the slow reference under test/reference says. The same seed gives the same inputs.

  --inputs N       how many
  --seed N         which ones
  --budget-ms N    longer than this is a failure
  --from N         begin at this number
  --out FOLDER     where failing inputs are written to; by default below the folder for temporary files
  --input NUMBER   print this one input, and what comes of it
  --plant WHAT,... go wrong on purpose at input 7 and those after it: throw, hang, slow, differ, accept; to see that it is noticed

Exit code: 0 if nothing failed, 1 if something did, 2 for arguments that make no sense.`;

const WORKER = new URL('fuzz-worker.mjs', import.meta.url);
const WHATS = ['throw', 'hang', 'slow', 'differ', 'accept'];

process.exitCode = await main();

/** Starts a worker, watches it, and starts another behind an input that it does not come back from. */
async function main() {
  const options = readOptions();
  if (typeof options === 'number') return options;
  if (options.print !== undefined) {
    const [input, said] = await describe(options, options.print);
    console.log(`${input}\n${said ?? 'It does not come back.'}`);
    return said === undefined ? 1 : 0;
  }
  const tally = {
    inputs: 0,
    refused: 0,
    compared: 0,
    skipped: 0,
    failed: 0,
    slowestMs: 0,
    slowest: -1,
    codes: new Map(),
    stricter: new Map(),
  };
  const startedAt = performance.now();
  for (let from = options.from; from < options.to; ) {
    const stuck = await watch({ ...options, from }, (checked) => count(checked, tally, options, startedAt));
    if (stuck === null) break;
    const [input] = await describe(options, stuck.index);
    count({ ...stuck, outcome: 'failed', ms: options.budgetMs, input }, tally, options, startedAt);
    from = stuck.index + 1;
  }
  say(summary(tally, startedAt));
  return tally.failed === 0 ? 0 : 1;
}

/** @returns the input that the worker did not come back from, or null when all are done */
function watch(options, checked) {
  return new Promise((resolve, reject) => {
    const shared = new SharedArrayBuffer(4);
    const at = new Int32Array(shared);
    at[0] = options.from;
    const worker = new Worker(WORKER, { workerData: { ...options, shared } });
    let [index, since] = [-1, performance.now()];
    const end = (stuck) => {
      clearInterval(timer);
      worker.removeAllListeners();
      worker.terminate().then(() => resolve(stuck));
    };
    // It asks a slow input twice, generates it, and compares it: four times the budget is more than it needs.
    const timer = setInterval(() => {
      const now = Atomics.load(at, 0);
      if (index === -1) since = performance.now();
      else if (now !== index) [index, since] = [now, performance.now()];
      else if (performance.now() - since > 4 * options.budgetMs + 1000)
        end({ index, why: ['hang: it does not come back'] });
    }, 100);
    worker.on('message', (message) => {
      if (message.ready) [index, since] = [options.from, performance.now()];
      else checked(message);
    });
    const died = (text) => {
      // One that does not even begin would not for the next input either.
      if (index === -1) reject(new Error(`the worker does not begin: ${text}`));
      end({ index: Atomics.load(at, 0), why: [`the worker died: ${text}`] });
    };
    worker.on('error', (error) => died(error.stack ?? error));
    worker.on('exit', (code) => (Atomics.load(at, 0) === options.to ? end(null) : died(`exit code ${code}`)));
  });
}

/** One input in full, and what comes of it, from a worker of its own; the latter is not there if that does not come back. */
function describe(options, print) {
  return new Promise((resolve) => {
    const said = [];
    const worker = new Worker(WORKER, { workerData: { ...options, print } });
    const timer = setTimeout(() => worker.terminate(), 4 * options.budgetMs + 10_000);
    worker.on('message', (text) => said.push(text));
    worker.on('error', (error) => said.push(`${error.stack ?? error}`));
    worker.on('exit', () => {
      clearTimeout(timer);
      resolve(said);
    });
  });
}

function count({ index, outcome, why, ms, input, stricter }, tally, { out, seed, to }, startedAt) {
  tally.inputs++;
  tally[outcome]++;
  if (ms > tally.slowestMs) [tally.slowestMs, tally.slowest] = [ms, index];
  for (const code of outcome === 'refused' ? new Set(why) : []) tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
  for (const code of stricter ? new Set(why) : []) {
    const indices = tally.stricter.get(code) ?? [];
    tally.stricter.set(code, [...indices, index]);
  }
  if (outcome === 'failed') {
    mkdirSync(out, { recursive: true });
    const file = join(out, `seed-${seed}-input-${index}.txt`);
    writeFileSync(file, `node scripts/fuzz.mjs --seed ${seed} --input ${index}\n${why.join('\n')}\n\n${input}\n`);
    // The first few say enough; the rest are in their files.
    if (tally.failed <= 20) say(`input ${index}: ${why.slice(0, 3).join('\n  ')}\n  ${file}`);
  }
  if (tally.inputs % 5000 === 0) {
    const rate = (1000 * tally.inputs) / (performance.now() - startedAt);
    say(
      `${tally.inputs} inputs, ${Math.round(rate)}/s, ${Math.ceil((to - index) / rate)} s to go; ${tally.failed} failed`,
    );
  }
}

function summary({ codes, stricter, slowestMs, slowest, ...tally }, startedAt) {
  const accepted = tally.inputs - tally.refused;
  const refusals = [...codes].sort(([, a], [, b]) => b - a).map(([code, times]) => `${code} ${times}`);
  const strict = [...stricter].map(([code, at]) => `${code} ${at.length} (input ${at.slice(0, 3).join(', ')})`);
  return [
    `${tally.inputs} inputs in ${Math.round((performance.now() - startedAt) / 1000)} s: ${tally.refused} refused, ${accepted} accepted`,
    `of these ${tally.compared} compared with the reference and alike, ${tally.skipped} too big for it, ${tally.failed} failed`,
    `slowest: input ${slowest}, ${slowestMs.toFixed(1)} ms`,
    `refused for: ${refusals.join(', ')}`,
    `refused although the reference accepts it, which is no failure: ${strict.join('; ') || 'none'}`,
  ].join('\n');
}

function readOptions() {
  const text = { type: 'string' };
  try {
    const { values } = parseArgs({
      options: {
        inputs: text,
        seed: text,
        'budget-ms': text,
        from: text,
        out: text,
        input: text,
        plant: text,
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    const number = (name, fallback) => {
      const value = values[name] ?? String(fallback);
      if (!/^\d{1,9}$/.test(value)) throw new Error(`--${name} must be a number, and is ${value}`);
      return Number(value);
    };
    const plants = values.plant?.split(',') ?? [];
    if (!plants.every((plant) => WHATS.includes(plant))) throw new Error(`--plant is of ${WHATS.join(', ')}`);
    const [seed, from] = [number('seed', 1), number('from', 0)];
    const print = values.input === undefined ? undefined : number('input', 0);
    const out = values.out ?? join(tmpdir(), `port-policy-fuzz-${seed}`);
    return {
      seed,
      from,
      to: from + number('inputs', 200_000),
      budgetMs: number('budget-ms', 2000),
      out,
      print,
      plants,
    };
  } catch (error) {
    say(`${error.message}\n\n${HELP}`);
    return 2;
  }
}

function say(text) {
  process.stderr.write(`${text}\n`);
}
