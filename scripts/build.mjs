// Builds dist/ from src/: tsc to build/, then rolldown or ncc bundles each entry with all it imports. The same sources give the same bytes.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { nameChunks, nameImports } from './name-chunks.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const bin = (name, path) => require.resolve(`${name}/package.json`).replace(/package\.json$/, path);
const run = (script, ...args) => execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });

const typed = async (file) =>
  (await runnerImport(`${root}scripts/${file}`, { configFile: false, logLevel: 'error' })).module;

const out = process.argv[2] ?? 'dist';
rmSync(`${root}build`, { recursive: true, force: true });
run(bin('typescript', 'bin/tsc'), '-p', 'tsconfig.build.json');

// yaml's CommonJS build is some seventy modules, which costs 3 to 4 ms at each start; its build for browsers is the same
// code as ES modules, which ncc joins into one scope. Its package.json offers that one to browsers alone, hence by path.
for (const file of readdirSync(`${root}build`, { recursive: true }).filter((name) => name.endsWith('.js'))) {
  const path = `${root}build/${file}`;
  const text = readFileSync(path, 'utf8');
  const up = '../'.repeat(file.split(/[\\/]/).length);
  if (text.includes("from 'yaml'"))
    writeFileSync(path, text.replaceAll("from 'yaml'", `from '${up}node_modules/yaml/browser/index.js'`));
}

nameImports(`${root}build`);

writeFileSync(`${root}build/package.json`, '{}\n');
writeFileSync(`${root}build/action/package.json`, '{ "type": "module" }\n');

// The command line starts 2 to 3 ms sooner as CommonJS, and sooner still where it loads only what a check needs (scripts/bundle/).
const { bundle } = await typed('bundle/bundle.ts');
await bundle({ root, entry: 'cli/main.js', program: 'cli/command-line.js', out: `${root}${out}/cli` });
await bundle({ root, entry: 'thread/main.js', program: null, out: `${root}${out}/thread` });
// What of start.js needs later.js while it is loaded would find it half loaded.
execFileSync(process.execPath, [`${root}${out}/cli/index.js`, '--version'], { stdio: ['ignore', 'ignore', 'inherit'] });

// ncc writes CommonJS or modules after the nearest package.json of the entry. The action cannot be CommonJS, as @actions/core is to
// be had as a module alone, and ncc would leave it out silently.
rmSync(`${root}${out}/action`, { recursive: true, force: true });
const stats = 'build/action-stats.json';
run(
  bin('@vercel/ncc', 'dist/ncc/cli.js'),
  ...['build', 'build/action/main.js', '-o', `${out}/action`, '-q', '--stats-out', stats],
);
nameChunks(`${root}${out}/action`, JSON.parse(readFileSync(`${root}${stats}`, 'utf8')));
writeFileSync(`${root}${out}/action/package.json`, '{ "type": "module" }\n');

writeFileSync(`${root}${out}/licenses.txt`, (await typed('licenses.ts')).licensesText(root));

const { BUILT_FROM, inputsDigest } = await typed('build-inputs.ts');
const about =
  'SHA-256 of what dist/ is built from, by which tests notice that it is out of date (scripts/build-inputs.ts):';
writeFileSync(`${root}${out}/${BUILT_FROM}`, `${about}\n${await inputsDigest(root.replaceAll('\\', '/'))}\n`);
