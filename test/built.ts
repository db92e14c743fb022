// The bundles of dist/, for tests that start them as users do. Where the sources have changed since, importing this fails.
import { fileURLToPath } from 'node:url';
import { assertDistIsCurrent } from '../scripts/build-inputs.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replaceAll('\\', '/');
await assertDistIsCurrent(root);

export const CLI = `${root}dist/cli/index.js`;
export const ACTION = `${root}dist/action/index.js`;
/** Threads are started from a URL. */
export const THREAD = new URL('../dist/thread/index.js', import.meta.url).href;
