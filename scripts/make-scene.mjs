// Runs the scene of the pictures in the lab and keeps its reports: `node scripts/make-scene.mjs FOLDER [CHECKOUT]`.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from './pictures/load.mjs';

const [folder, checkout = fileURLToPath(new URL('..', import.meta.url))] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    'Usage: node scripts/make-scene.mjs FOLDER [CHECKOUT]\n\nRuns the dist/ of CHECKOUT, of this one if not told.',
  );
  process.exit(2);
}
const { withScene, reportsOf } = await load('scripts/pictures/scene.ts');
mkdirSync(folder, { recursive: true });
await withScene(resolve(checkout), (scene) => reportsOf(scene, resolve(folder)));
console.log(`The reports are in ${folder}.`);
