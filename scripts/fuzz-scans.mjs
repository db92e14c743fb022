// Tries the readers of scans on many scans with changes in them: no exception, no hang, and no pass that nobody knows of.
//
//   node scripts/fuzz-scans.mjs [--inputs 50000] [--seed 1] [--from 0]
//   node scripts/fuzz-scans.mjs --seed SEED --input NUMBER      prints one input, and what comes of it
//
// Exit code: 0 if nothing failed, 1 if something did.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { createServer } from 'vite';

/** Longer than this is a hang, on whatever machine. */
const HANG_MS = 300_000;
/** So many failures tell enough. */
const MOST_FAILURES = 20;

if (isMainThread) await main();
else await work(workerData);

/** Node 20 does not run TypeScript; vite does. Its server stays open, as what is tried loads more as it goes. */
async function load() {
  const file = fileURLToPath(new URL('../test/scan/mutated-scan.ts', import.meta.url));
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  return { ...(await server.ssrLoadModule(file)), close: () => server.close() };
}

async function main() {
  const { values } = parseArgs({
    options: {
      inputs: { type: 'string', default: '50000' },
      seed: { type: 'string', default: '1' },
      from: { type: 'string', default: '0' },
      input: { type: 'string' },
    },
  });
  const seed = Number(values.seed);
  if (values.input !== undefined) {
    const { mutatedScan, troubleWith, close } = await load();
    const text = mutatedScan(seed, Number(values.input));
    console.log(text);
    console.log(await troubleWith(text));
    await close();
    return;
  }
  const [from, to] = [Number(values.from), Number(values.from) + Number(values.inputs)];
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { seed, from, to } });
  let [done, failed, slowestMs, last] = [0, 0, 0, performance.now()];
  const guard = setInterval(() => {
    if (performance.now() - last < HANG_MS) return;
    console.log(`input ${from + done}: hang: it does not come back`);
    process.exit(1);
  }, 1000);
  await new Promise((resolve) => {
    worker.on('message', ({ index, trouble, ms }) => {
      last = performance.now();
      done = index + 1 - from;
      slowestMs = Math.max(slowestMs, ms);
      if (trouble.length > 0 && ++failed <= MOST_FAILURES) console.log(`input ${index}: ${trouble.join('; ')}`);
      if (done % 5000 === 0) console.log(`${done} of ${to - from}, ${failed} failed`);
    });
    worker.on('error', (error) => {
      failed++;
      console.log(`the worker died after input ${from + done}: ${error.stack ?? error}`);
      resolve();
    });
    worker.on('exit', resolve);
  });
  clearInterval(guard);
  console.log(`${done} scans of seed ${seed}, ${failed} failed, slowest ${slowestMs.toFixed(0)} ms`);
  process.exitCode = failed > 0 || done < to - from ? 1 : 0;
}

async function work({ seed, from, to }) {
  const { mutatedScan, troubleWith, close } = await load();
  for (let index = from; index < to; index++) {
    const begun = performance.now();
    const trouble = await troubleWith(mutatedScan(seed, index)).catch((error) => [
      `exception: ${error?.stack ?? error}`,
    ]);
    parentPort.postMessage({ index, trouble, ms: performance.now() - begun });
  }
  await close();
}
