// A worker of the fuzzer: checks the inputs from one number to another, and says in shared memory which one it is at.
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
// Node 20 does not run TypeScript; vite, which vitest brings along, does.
import { runnerImport } from 'vite';

const file = fileURLToPath(new URL('../test/reference/fuzzer.ts', import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
const { seed, from, to, budgetMs, plants, print, shared } = workerData;
if (print === undefined) checkAll();
else {
  // In two parts: what the input is, is told even if what comes of it never is.
  parentPort.postMessage(module.fuzzer.describe(seed, print));
  parentPort.postMessage(module.fuzzer.explain(seed, print, budgetMs));
}

function checkAll() {
  const at = new Int32Array(shared);
  parentPort.postMessage({ ready: true });
  for (let index = from; index < to; index++) {
    Atomics.store(at, 0, index);
    parentPort.postMessage({ index, ...module.fuzzer.check(seed, index, budgetMs, plants) });
  }
  Atomics.store(at, 0, to);
}
