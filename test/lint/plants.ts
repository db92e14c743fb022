// Breaches planted in a copy of the tree, each in a file of its own, and what the linter says of them: it runs once for all.
import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The arguments of `npm run lint`, so that what fails here fails there. */
const LINT = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { lint: string } }
).scripts.lint
  .split(' ')
  .slice(1, -1);

/** Every plant ends with a breach of this rule as well, so that one that biome did not look at is noticed. */
const LOOKED_AT = 'lint/suspicious/noDebugger';

export interface Diagnostic {
  /** `lint/style/noRestrictedImports`, `format` */
  readonly category: string;
  /** With its excerpt and advice, as a person sees it: the JSON of biome leaves out our sentences about globals. */
  readonly text: string;
}

export interface Plants {
  /** @param place a folder below `src/`, or a file there, where the plant must have that name */
  plant(place: string, code: string): string;
  /** Has biome look at all plants at once. */
  lint(): Promise<{ exitCode: number; checked: number; planted: number }>;
  /** What is found in a plant besides what every plant has. */
  foundIn(path: string): readonly Diagnostic[];
  remove(): void;
}

/** A tree of its own, with our settings of the linter and nothing in it. */
export function plants(): Plants {
  const tree = temporaryFolder();
  copyFileSync(join(root, 'biome.json'), join(tree.path, 'biome.json'));
  tree.write('.gitignore', readFileSync(join(root, '.gitignore'), 'utf8'));
  const planted = new Set<string>();
  let found: ReadonlyMap<string, readonly Diagnostic[]> = new Map();
  return {
    plant(place, code) {
      const name = `plant-${planted.size}.${code.includes('/>') ? 'tsx' : 'ts'}`;
      const path = place.endsWith('.ts') ? `src/${place}` : `src/${place}/${name}`;
      planted.add(path);
      tree.write(path, `// A plant.\n${code}\n\ndebugger;\n`);
      return path;
    },
    async lint() {
      const { exitCode, output } = await biome(tree.path);
      found = diagnosticsOf(output);
      return { exitCode, checked: Number(/^Checked (\d+) files/m.exec(output)?.[1]), planted: planted.size };
    },
    foundIn(path) {
      const all = found.get(path) ?? [];
      expect(all.map(({ category }) => category)).toContain(LOOKED_AT);
      return all.filter(({ category }) => category !== LOOKED_AT);
    },
    remove: () => tree.remove(),
  };
}

async function biome(cwd: string): Promise<{ exitCode: number; output: string }> {
  const program = join(root, 'node_modules/@biomejs/biome/bin/biome');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...LINT, '--colors=off', '--max-diagnostics=none', 'src'],
      { cwd, env: { ...process.env, FORCE_COLOR: '', NO_COLOR: '1' }, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) =>
        resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, output: `${stdout}${stderr}` }),
    );
  });
}

/** What biome says of each file. Each begins with a line of its own: `src/cli/plant-1.ts:2:20 lint/style/noRestrictedImports ━━━`. */
function diagnosticsOf(output: string): Map<string, Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const block of output.split(/^(?=src\/\S+ )/m)) {
    const [, path, category] = /^(src\/[^\s:]+)(?::\d+:\d+)? (\S+)/.exec(block) ?? [];
    if (path !== undefined && category !== undefined)
      found.set(path, [...(found.get(path) ?? []), { category, text: block }]);
  }
  return found;
}
