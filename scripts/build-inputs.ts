// What dist/ is built from, as one digest: the build writes it into dist/, and tests that start dist/ compare it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { parseSync, transformWithOxc } from 'vite';

/** In dist/: the digest of its sources, on a line of its own. */
export const BUILT_FROM = 'built-from.txt';

/** Beside src/. */
export const BESIDE_SOURCES = [
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'scripts/build.mjs',
  'scripts/build-inputs.ts',
  'scripts/bundle/bundle.ts',
  'scripts/bundle/load-later.ts',
  'scripts/bundle/module-syntax.ts',
  'scripts/bundle/split-module.ts',
  'scripts/bundle/start-profile.ts',
  'scripts/bundle/start-profile.txt',
  'scripts/licenses.ts',
  'scripts/name-chunks.mjs',
];

/**
 * The content of everything that the bundles are made of. Not its time, which a clone sets anew; and of TypeScript neither types
 * nor comments, which the bundles do not have.
 * @returns a SHA-256 in hex
 */
export async function inputsDigest(root: string): Promise<string> {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join((entry.parentPath ?? entry.path).replaceAll('\\', '/'), entry.name))
    .map((path) => path.slice(join(root, '/').length));
  const hash = createHash('sha256');
  for (const path of [...BESIDE_SOURCES, ...sources].sort()) {
    const text = readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${path}\0${/(?<!\.d)\.tsx?$/.test(path) ? await codeOf(path, text) : text}\0`);
  }
  return hash.digest('hex');
}

/** @throws where dist/ was built from something else than what is here now */
export async function assertDistIsCurrent(root: string): Promise<void> {
  const said = readText(join(root, 'dist', BUILT_FROM));
  if (said === null || !said.includes(await inputsDigest(root)))
    throw new Error('dist/ is not built from the sources that are here now: run npm run build.');
}

/** What is left of TypeScript when types and comments are gone. */
async function codeOf(path: string, text: string): Promise<string> {
  const { code } = await transformWithOxc(text, path, { sourcemap: false });
  let [plain, at] = ['', 0];
  for (const { start, end } of parseSync(`${path}.mjs`, code).comments) {
    plain += code.slice(at, start);
    at = end;
  }
  return (plain + code.slice(at)).replace(/\s*\n\s*/g, '\n').trim();
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
