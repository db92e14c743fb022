// The recipes of docs/inventories.md as they stand there, run by a shell on what their tools printed.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../../cli/temporary-folder.ts';
import { codeBlocks, readText, root } from '../markdown.ts';

const STDERR = 2;
const FIXTURES = `${root}/test/docs/inventories/fixtures`;
const page = readText('docs/inventories.md');

/** A source of hosts that the page has a recipe for, by its heading there. */
export interface Source {
  readonly heading: string;
  /** The program that the recipe asks; null where it reads a file that is there already. */
  readonly tool: string | null;
  /** What that program printed, or that file: a name of the fixtures. */
  readonly fixture: string;
}

export const SOURCES = [
  { heading: 'Terraform: outputs', tool: 'terraform', fixture: 'outputs.json' },
  { heading: 'Terraform: state', tool: 'terraform', fixture: 'state.json' },
  { heading: 'Ansible', tool: 'ansible-inventory', fixture: 'inventory.json' },
  { heading: 'AWS: instances', tool: 'aws', fixture: 'instances.json' },
  { heading: 'AWS: load balancers', tool: 'aws', fixture: 'load-balancers.json' },
  { heading: 'Kubernetes', tool: 'kubectl', fixture: 'cluster.json' },
  { heading: 'A DNS zone', tool: 'named-compilezone', fixture: 'zone.txt' },
  { heading: 'cloudlist', tool: 'cloudlist', fixture: 'assets.jsonl' },
  { heading: 'A plain list', tool: null, fixture: 'hosts.txt' },
] as const satisfies readonly Source[];

export function fixture(name: string): string {
  return readFileSync(`${FIXTURES}/${name}`, 'utf8');
}

/** The headings of the page, in their order. */
export const HEADINGS: readonly string[] = [...page.matchAll(/^##+ (.+)$/gm)].map(([, heading]) => heading as string);

/** The blocks of one language below a heading of the page, in their order. */
export function blocksBelow(heading: string, lang: string): readonly string[] {
  const section = page.split(/^##+ /m).find((text) => text.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`docs/inventories.md has no heading "${heading}"`);
  return codeBlocks(section).flatMap((block) => (block.lang === lang ? [block.text] : []));
}

/** What people review: the first block of the page. */
export const BASE = codeBlocks(page).find(({ lang }) => lang === 'yaml')?.text ?? '';

/** Prints what was captured, to where its `-o` says or else to its standard output, and ends as it did. */
const CAPTURED_TOOL = `#!/bin/sh
out=/dev/stdout
while [ $# -gt 0 ]; do [ "$1" != -o ] || out=$2; shift; done
cat "$CAPTURED" >"$out"
exit "$CAPTURED_CODE"
`;

export interface RecipeRun {
  readonly code: number | null;
  readonly stderr: string;
  /** The policy that it wrote. */
  readonly fleet: string;
  /** Where it ran. */
  readonly folder: TemporaryFolder;
}

export interface RecipeOptions {
  /** What the tool prints, in place of the fixture. */
  readonly printed?: string;
  /** The exit code of the tool; 0 without it. */
  readonly code?: number;
  /** Folders with the real tool; without them, it prints what was captured. */
  readonly programs?: readonly string[];
  /** More files for it to read. */
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Commands that come before it. */
  readonly before?: string;
}

const folders: TemporaryFolder[] = [];

/** Removes what the recipes left behind. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) folder.remove();
}

/** The folder of a recipe beside `base.yml`, and how a `run:` step of a workflow would start it there. */
function prepared(source: Source, options: RecipeOptions) {
  const { printed = fixture(source.fixture), code = 0, programs = [], files = {}, env = {}, before = '' } = options;
  const folder = temporaryFolder();
  folders.push(folder);
  folder.write('base.yml', BASE);
  const captured = folder.write(source.tool === null ? source.fixture : 'captured', printed);
  for (const [name, text] of Object.entries(files)) folder.write(name, text);
  if (source.tool !== null && programs.length === 0)
    chmodSync(folder.write(`bin/${source.tool}`, CAPTURED_TOOL), 0o755);
  const script = [before, ...blocksBelow(source.heading, 'sh')].join('\n');
  const read = (status: number | null, stderr: string): RecipeRun => {
    const written = join(folder.path, 'fleet.json');
    return { code: status, stderr, fleet: existsSync(written) ? readFileSync(written, 'utf8') : '', folder };
  };
  return {
    args: ['-e', '-c', script],
    options: {
      cwd: folder.path,
      env: {
        PATH: [...programs, join(folder.path, 'bin'), process.env.PATH].join(delimiter),
        HOME: folder.path,
        // A real tool that would ask its maker, or an API in place of the one on loopback, asks nobody.
        HTTPS_PROXY: 'http://127.0.0.1:9',
        https_proxy: 'http://127.0.0.1:9',
        CAPTURED: captured,
        CAPTURED_CODE: String(code),
        ...env,
      },
    },
    read,
  };
}

export function runRecipe(source: Source, recipe: RecipeOptions = {}): RecipeRun {
  const { args, options, read } = prepared(source, recipe);
  const { status, stderr } = spawnSync('bash', args, { ...options, encoding: 'utf8' });
  return read(status, stderr);
}

/** The same, while this process goes on. */
export function startRecipe(source: Source, recipe: RecipeOptions): Promise<RecipeRun> {
  const { args, options, read } = prepared(source, recipe);
  const child = spawn('bash', args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(read(code, stderr)));
  });
}

/** Like `describe`, and skipped loudly where there is no jq. */
export function describeRecipes(what: string, define: () => void): void {
  if (spawnSync('jq', ['--version']).status === 0) {
    describe(what, define);
    return;
  }
  writeSync(STDERR, `\nRECIPES SKIPPED: "${what}" did not run: there is no jq here; install Debian's package jq.\n`);
  describe.skip(what, define);
}
