// Who imports whom: every import of the sources and tests, types and dynamic ones included, as pairs of files.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Import {
  readonly from: string;
  readonly to: string;
}

/** The imports of all files below these folders, from the root: `src/plan/bound/bounds.ts`. Packages are left out. */
export function importsBelow(...folders: readonly string[]): readonly Import[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.d)\.(?:tsx?|mjs)$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .sort()
      .flatMap((from) => importsOf(from, readFileSync(join(root, from), 'utf8'))),
  );
}

export function importsOf(from: string, source: string): readonly Import[] {
  const { staticImports, staticExports, dynamicImports } = parseSync(from, source).module;
  const specifiers = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value ?? '')),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => source.slice(start + 1, end - 1)),
    // A type may be imported in the middle of another one.
    ...[...source.matchAll(/\bimport\('(\.[^']+)'\)/g)].map(([, specifier = '']) => specifier),
  ];
  const own = new Set(specifiers.filter((specifier) => specifier.startsWith('.')));
  return [...own].map((specifier) => ({ from, to: normalize(join(dirname(from), specifier)) }));
}
