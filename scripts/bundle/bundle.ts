// Bundles an entry of build/ as CommonJS with rolldown. Of the command line, what every check needs is one file and the rest others.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type OutputChunk, type Plugin, rolldown } from 'rolldown';
import { minifySync } from 'vite';
import { loadLater } from './load-later.ts';
import { bindingsOf } from './module-syntax.ts';
import { type Halves, LATER, splitModule } from './split-module.ts';
import { type Module, readStartProfile, type StartProfile, startModules, wantedWhileLoading } from './start-profile.ts';

interface Entry {
  /** The repository. */
  readonly root: string;
  /** Below build/: `cli/main.js`. */
  readonly entry: string;
  /** What the entry imports when it runs, and every start needs: `cli/command-line.js`; null where it imports nothing so. */
  readonly program: string | null;
  /** The folder of the bundle. */
  readonly out: string;
}

/** Runs nothing when it is imported, but for the entry: what nobody uses of it is left out. */
const isPure = (id: string) => !/[\\/]main\.js$/.test(id);

/** What nothing uses is taken out of expressions too. Names and lines stay, so that dist/ and stack traces can be read. */
const MINIFY = {
  module: false,
  compress: { target: 'node20', joinVars: false, sequences: false, keepNames: { function: true, class: true } },
  mangle: false,
  codegen: { removeWhitespace: false },
} as const;

/**
 * Writes the files of a bundle into its folder.
 * @returns what later.js exports, by name: the module that it is of, as the profile calls it
 */
export async function bundle({ root, entry, program, out }: Entry): Promise<ReadonlyMap<string, string>> {
  const input = join(root, 'build', entry);
  const options = {
    cwd: root,
    input: { index: input },
    platform: 'node',
    // What `includeDependenciesRecursively: false` asks for below.
    preserveEntrySignatures: 'allow-extension',
    treeshake: { moduleSideEffects: (id: string) => (id.includes('node_modules') ? undefined : !isPure(id)) },
  } as const;
  const graph = new Map<string, Module>();
  const plan =
    program === null
      ? null
      : await planOf(options, graph, input, join(root, 'build', program), readStartProfile(root), nameIn(root));
  const bundled = await rolldown({ ...options, plugins: plan === null ? [] : [halvesOf(plan.halves)] });
  const { output } = await bundled.generate({
    format: 'cjs',
    strict: true,
    comments: false,
    minify: false,
    exports: 'named',
    externalLiveBindings: false,
    entryFileNames: '[name].js',
    chunkFileNames: ({ name, isDynamicEntry, facadeModuleId }) =>
      `${isDynamicEntry && facadeModuleId ? nameIn(root)(facadeModuleId).replace(/\.js$/, '').replaceAll('/', '-') : name}.js`,
    codeSplitting:
      plan === null
        ? false
        : {
            includeDependenciesRecursively: false,
            groups: [
              { name: 'shared', test: (id) => plan.shared.has(id) || id.includes('rolldown/runtime') },
              { name: 'start', test: (id) => plan.start.has(id) },
              { name: 'later', test: (id) => plan.later.has(id) },
            ],
          },
  });
  await bundled.close();
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const chunk of output) if (chunk.type === 'chunk') writeFileSync(join(out, chunk.fileName), textOf(chunk));
  writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }\n');
  return laterNames(output, nameIn(root));
}

function laterNames(output: readonly { type: string }[], name: (id: string) => string): ReadonlyMap<string, string> {
  const chunks = output.filter(
    (one): one is OutputChunk => one.type === 'chunk' && (one as OutputChunk).name === 'later',
  );
  return new Map(
    chunks.flatMap(({ modules }) =>
      Object.entries(modules).flatMap(([id, { renderedExports }]) =>
        renderedExports.map((exported) => [exported, name(id.replace(LATER, ''))] as const),
      ),
    ),
  );
}

function textOf({ name, fileName, code }: OutputChunk): string {
  const lazy = name === 'later' ? code : loadLater(code, 'require_later');
  const minified = minifySync(fileName, lazy, MINIFY);
  if (minified.errors.length > 0) throw new Error(`${fileName}: ${minified.errors[0]?.message}`);
  return minified.code;
}

function nameIn(root: string): (id: string) => string {
  return (id) =>
    relative(join(root, 'build'), id)
      .replaceAll('\\', '/')
      .replace(/^.*node_modules\//, '');
}

/** Which module goes into which file. */
interface Plan {
  /** Needed by the entry itself, before anything else is loaded, and by the program. */
  readonly shared: ReadonlySet<string>;
  readonly start: ReadonlySet<string>;
  readonly later: ReadonlySet<string>;
  readonly halves: ReadonlyMap<string, Halves>;
}

async function planOf(
  options: Parameters<typeof rolldown>[0],
  graph: Map<string, Module>,
  entry: string,
  program: string,
  profile: StartProfile,
  name: (id: string) => string,
): Promise<Plan> {
  const scanned = await rolldown({ ...options, plugins: [graphOf(graph, name)] });
  await scanned.generate({ format: 'cjs' });
  await scanned.close();
  const ofEntry = reachable(entry, graph);
  const ofProgram = reachable(program, graph);
  const shared = new Set([...ofProgram].filter((id) => ofEntry.has(id)));
  const modules = [...ofProgram].filter((id) => !shared.has(id)).flatMap((id) => graph.get(id) ?? []);
  const start = startModules(modules, profile);
  const wanted = wantedWhileLoading(modules.filter(({ id }) => start.has(id)));
  const halves = new Map(
    modules.flatMap(({ id, name, code }) => {
      const file = `./${id.replace(/^.*[\\/]/, '')}`;
      const split = start.has(id)
        ? splitModule(code, file, new Set([...(profile.get(name)?.called ?? []), ...(wanted.get(id) ?? [])]))
        : null;
      return split === null ? [] : [[id, split] as const];
    }),
  );
  const cold = modules.filter(({ id }) => !start.has(id)).map(({ id }) => id);
  return { shared, start, halves, later: new Set([...cold, ...[...halves.keys()].map((id) => `${id}${LATER}`)]) };
}

/** What a module imports without `import()`, and what that imports, and so on; it is one of them. */
function reachable(from: string, graph: ReadonlyMap<string, Module>): Set<string> {
  const found = new Set<string>();
  const todo = [from];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    const module = graph.get(id);
    if (module === undefined || found.has(id)) continue;
    found.add(id);
    todo.push(...module.imports.values());
  }
  return found;
}

/** Fills in the graph of all modules. */
function graphOf(graph: Map<string, Module>, name: (id: string) => string): Plugin {
  return {
    name: 'graph',
    async buildEnd() {
      for (const id of this.getModuleIds()) {
        const { code, isExternal } = this.getModuleInfo(id) ?? {};
        if (typeof code !== 'string' || isExternal || id.startsWith('\0')) continue;
        const { imported, reexported } = bindingsOf(code);
        const wanted = new Set([...[...imported.values()].map(({ from }) => from), ...reexported]);
        const imports = new Map<string, string>();
        for (const from of wanted) {
          const found = await this.resolve(from, id);
          if (found && !found.external) imports.set(from, found.id);
        }
        graph.set(id, { id, name: name(id), code, imports });
      }
    },
  };
}

/** Gives rolldown both halves of the modules that are cut in two. */
function halvesOf(halves: ReadonlyMap<string, Halves>): Plugin {
  return {
    name: 'halves',
    resolveId: (source, importer) => (source.endsWith(LATER) && importer ? join(dirname(importer), source) : null),
    load: (id) => {
      if (id.endsWith(LATER)) return halves.get(id.slice(0, -LATER.length))?.later ?? null;
      return halves.get(id)?.start ?? null;
    },
  };
}
