// Loads a TypeScript file of this repository: Node 20 runs none, and vite, which the tests need anyway, does.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** @param {string} path from the root of the repository */
export async function load(path) {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  return (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
}
