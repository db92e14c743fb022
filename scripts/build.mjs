// Builds dist/ from src/: tsc to build/, then ncc bundles each entry with all it imports. The same sources give the same bytes.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { minifySync, runnerImport } from 'vite';
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

// ncc writes CommonJS or modules after the nearest package.json of the entry. The command line starts 2 to 3 ms sooner as
// CommonJS; the action cannot be that, as @actions/core is to be had as a module alone, and ncc would leave it out silently.
const types = { cli: 'commonjs', action: 'module', thread: 'commonjs' };
writeFileSync(`${root}build/package.json`, '{}\n');
writeFileSync(`${root}build/action/package.json`, '{ "type": "module" }\n');
for (const [entry, type] of Object.entries(types)) {
  rmSync(`${root}${out}/${entry}`, { recursive: true, force: true });
  const stats = `build/${entry}-stats.json`;
  const options = ['-o', `${out}/${entry}`, '-q', '--stats-out', stats];
  run(bin('@vercel/ncc', 'dist/ncc/cli.js'), 'build', `build/${entry}/main.js`, ...options);
  nameChunks(`${root}${out}/${entry}`, JSON.parse(readFileSync(`${root}${stats}`, 'utf8')));
  writeFileSync(`${root}${out}/${entry}/package.json`, `{ "type": "${type}" }\n`);
}

// ncc only marks what nothing uses of a module that is used: most of zod, a third of yaml. Taken out of the command line, it
// starts 6 ms sooner. Names and lines stay, so that dist/ and stack traces can be read.
const { compileAtOnce } = await typed('compile-at-once.ts');
const compress = { target: 'node20', joinVars: false, sequences: false, keepNames: { function: true, class: true } };
for (const name of readdirSync(`${root}${out}/cli`).filter((file) => file.endsWith('.js'))) {
  const path = `${root}${out}/cli/${name}`;
  const options = { module: false, compress, mangle: false, codegen: { removeWhitespace: false } };
  const { code, errors } = minifySync(path, readFileSync(path, 'utf8'), options);
  if (errors.length > 0) throw new Error(`${name}: ${errors[0].message}`);
  const compiled = compileAtOnce(code);
  if (compiled.modules === 0) throw new Error(`${name}: no module was found in it`);
  writeFileSync(path, compiled.code);
}
writeFileSync(`${root}${out}/licenses.txt`, (await typed('licenses.ts')).licensesText(root));

const { BUILT_FROM, inputsDigest } = await typed('build-inputs.ts');
const about =
  'SHA-256 of what dist/ is built from, by which tests notice that it is out of date (scripts/build-inputs.ts):';
writeFileSync(`${root}${out}/${BUILT_FROM}`, `${about}\n${await inputsDigest(root.replaceAll('\\', '/'))}\n`);
