// The bundles of dist/, for tests that start them as users do. Where the sources have changed since, importing this fails.
import { fileURLToPath } from 'node:url';
import { assertDistIsCurrent } from '../scripts/build-inputs.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replaceAll('\\', '/');
await assertDistIsCurrent(root);

export const CLI = `${root}dist/cli/index.js`;
export const ACTION = `${root}dist/action/index.js`;
/** Threads are started from a URL. */
export const THREAD = new URL('../dist/thread/index.js', import.meta.url).href;

const compiled = process.env.PORT_POLICY_COMPILED;
/**
 * Variables for whoever starts a bundle: none of them writes into the user's cache. Where `.ci/run` has a folder for it, Node 24 keeps
 * there what it compiled, and starts the next one in two thirds of the time; Node 20 knows nothing of it.
 */
export const COMPILED: Readonly<Record<string, string>> =
  compiled === undefined ? { NODE_DISABLE_COMPILE_CACHE: '1' } : { NODE_COMPILE_CACHE: compiled };
