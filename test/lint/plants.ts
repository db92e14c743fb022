// Breaches planted in a copy of the tree, each in a file of its own, and what the linter says of them: it runs once for all.
import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tree = temporaryFolder();
copyFileSync(join(root, 'biome.json'), join(tree.path, 'biome.json'));
tree.write('.gitignore', readFileSync(join(root, '.gitignore'), 'utf8'));

export const removePlants = (): void => tree.remove();

/** The arguments of `npm run lint`, so that what fails here fails there. */
const LINT = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { lint: string } }
).scripts.lint
  .split(' ')
  .slice(1, -1);

export interface Diagnostic {
  /** `lint/style/noRestrictedImports`, `format` */
  readonly category: string;
  /** With its excerpt and advice, as a person sees it: the JSON of biome leaves out our sentences about globals. */
  readonly text: string;
}

/** What biome says of each file, by its path, once it has looked at all of them. */
const found = new Map<string, Diagnostic[]>();
/** Every plant ends with a breach of this rule as well, so that one that biome did not look at is noticed. */
const LOOKED_AT = 'lint/suspicious/noDebugger';
const planted = new Set<string>();

/** Has biome look at all plants at once. */
export async function lintPlants(): Promise<{ exitCode: number; checked: number; planted: number }> {
  let exitCode = 0;
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const output = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [biome, ...LINT, '--colors=off', '--max-diagnostics=none', 'src'],
      { cwd: tree.path, env: { ...process.env, FORCE_COLOR: '', NO_COLOR: '1' }, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        exitCode = typeof error?.code === 'number' ? error.code : 0;
        resolve(`${stdout}${stderr}`);
      },
    );
  });
  const checked = Number(/^Checked (\d+) files/m.exec(output)?.[1]);
  // Each begins with a line of its own: `src/cli/plant-1.ts:2:20 lint/style/noRestrictedImports ━━━`.
  for (const block of output.split(/^(?=src\/\S+ )/m)) {
    const [, path, category] = /^(src\/[^\s:]+)(?::\d+:\d+)? (\S+)/.exec(block) ?? [];
    if (path !== undefined && category !== undefined)
      found.set(path, [...(found.get(path) ?? []), { category, text: block }]);
  }
  return { exitCode, checked, planted: planted.size };
}

/** @param place a folder below `src/`, or a file there, where the plant must have that name */
export function plant(place: string, code: string): string {
  const name = `plant-${planted.size}.${code.includes('/>') ? 'tsx' : 'ts'}`;
  const path = place.endsWith('.ts') ? `src/${place}` : `src/${place}/${name}`;
  planted.add(path);
  tree.write(path, `// A plant.\n${code}\n\ndebugger;\n`);
  return path;
}

/** What is found in a plant besides what every plant has. */
export function foundIn(path: string): readonly Diagnostic[] {
  const all = found.get(path) ?? [];
  expect(all.map(({ category }) => category)).toContain(LOOKED_AT);
  return all.filter(({ category }) => category !== LOOKED_AT);
}
