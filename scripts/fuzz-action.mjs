// Tries the action on many mutated events, variables and inputs, in this process and without a network.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
// Node 20 does not run TypeScript; vite, which vitest brings along, does.
import { createServer } from 'vite';

const HELP = `Usage: node scripts/fuzz-action.mjs [--count 20000] [--seed 1] [--budget-ms 20000]

None of them may throw, hang, print a token, ask a port, end with an exit code that is not documented, or be taken for the
repository's own code without saying so. The same seed gives the same inputs.

Exit code: 0 if nothing failed, 1 if something did, 2 for arguments that make no sense.`;

/** So many at a time, so that something is said now and then. */
const PORTION = 1000;

process.exitCode = await main();

async function main() {
  const options = readOptions();
  if (typeof options === 'number') return options;
  const file = fileURLToPath(new URL('../test/action/fuzz-action.ts', import.meta.url));
  // It stays open, as the action loads parts of itself while it runs; it listens nowhere.
  const vite = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await tryAll(await vite.ssrLoadModule(file), options);
  } finally {
    await vite.close();
  }
}

async function tryAll(module, options) {
  const ends = {};
  let [failed, slowestMs] = [0, 0];
  for (let done = 0; done < options.count; done += PORTION) {
    const count = Math.min(PORTION, options.count - done);
    const tally = await module.fuzzAction({ ...options, seed: options.seed + done / PORTION, count });
    for (const [end, times] of Object.entries(tally.ends)) ends[end] = (ends[end] ?? 0) + times;
    for (const failure of tally.failures) console.log(JSON.stringify(failure, null, 2));
    failed += tally.failures.length;
    slowestMs = Math.max(slowestMs, tally.slowestMs);
    console.error(`${done + count} of ${options.count}, ${failed} failed`);
  }
  console.log(`${options.count} events and inputs, ${failed} failed; the slowest took ${Math.round(slowestMs)} ms`);
  console.log(`ended: ${JSON.stringify(ends)}`);
  return failed === 0 ? 0 : 1;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        count: { type: 'string', default: '20000' },
        seed: { type: 'string', default: '1' },
        'budget-ms': { type: 'string', default: '20000' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    const [count, seed, budgetMs] = [values.count, values.seed, values['budget-ms']].map(Number);
    if (![count, seed, budgetMs].every((one) => Number.isSafeInteger(one) && one >= 0)) throw new Error('no number');
    return { count, seed, budgetMs };
  } catch (error) {
    console.error(`${error.message}\n${HELP}`);
    return 2;
  }
}
