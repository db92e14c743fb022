// Writes start-profile.txt anew: which functions of build/ a green check of one open port calls. After `npm run build`. With --afresh it
// forgets what it knew, which takes minutes.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const build = join(root, 'build');
const ABOUT = `# What a green check of one open port runs of the command line: scripts/bundle/profile-start.mjs writes this after a build.
# These modules and functions are in dist/cli/start.js, and all others in files that are loaded when something else comes up. What
# is missing here still works, and starts a little later. A line: a module, behind run: what the
# check calls of it, and behind load: what is called while the module is loaded.
`;

/** Functions by module, of all that V8 counted since the last time. */
async function calledBy(session) {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const called = new Map();
  for (const { url, functions } of result) {
    const path = url.startsWith('file:') ? fileURLToPath(url) : '';
    // Of the repository nothing else is bundled, this script above all.
    if (![build, join(root, 'node_modules')].some((folder) => path.startsWith(folder))) continue;
    const { length } = readFileSync(path, 'utf8');
    const isModule = ({ startOffset, endOffset }) => startOffset === 0 && endOffset >= length;
    const names = functions
      .filter(({ ranges: [range] }) => range.count > 0 && !isModule(range))
      .map(({ functionName }) => functionName)
      .filter((name) => /^[\w$]*$/.test(name));
    const module = relative(build, path)
      .replaceAll('\\', '/')
      .replace(/^.*node_modules\//, '');
    if (names.length > 0) called.set(module, new Set(names));
  }
  return called;
}

function writeProfile(running, loading) {
  const modules = [...new Set([...running.keys(), ...loading.keys()])].sort();
  const lines = modules.map((module) => {
    const names = (called) => [...(called.get(module) ?? [])].filter((name) => name !== '').sort();
    const atLoad = names(loading);
    // A function without a name shows that the module runs, too.
    const ran = running.has(module) ? ['run:', ...names(running)] : [];
    return [module, ...ran, ...(atLoad.length > 0 ? ['load:', ...atLoad] : [])].join(' ');
  });
  writeFileSync(join(root, 'scripts/bundle/start-profile.txt'), `${ABOUT}${lines.join('\n')}\n`);
}

/** What a check of the bundle by the profile as it is first needs of later.js: the module and the name; null where it needs nothing. */
async function touched(folder, policy) {
  const { module } = await runnerImport(join(root, 'scripts/bundle/bundle.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  const out = join(folder, 'cli');
  const names = await module.bundle({ root, entry: 'cli/main.js', program: 'cli/command-line.js', out });
  const hook = join(folder, 'hook.cjs');
  writeFileSync(hook, HOOK);
  // Not spawnSync: this process is what the check finds open.
  const said = await new Promise((done) => {
    execFile(process.execPath, ['-r', hook, join(out, 'index.js'), 'check', policy], (_, __, stderr) => done(stderr));
  });
  const [, name] = /^FIRST (.*)$/m.exec(said) ?? [];
  if (name === undefined) return null;
  const of = names.get(name);
  if (of === undefined) throw new Error(`later.js has no ${name}: ${said}`);
  return [of, name.replace(/\$\d+$/, '')];
}

/** Prints what is first read of later.js. */
const HOOK = `const Module = require('node:module');
const { _load: load } = Module;
let told = false;
Module._load = (request, ...more) => {
  const loaded = load(request, ...more);
  if (!request.endsWith('/later.js')) return loaded;
  return new Proxy(loaded, {
    get(target, name) {
      if (!told) console.error('FIRST ' + String(name));
      told = true;
      return target[name];
    },
  });
};
`;
const ROUNDS = 100;

/** What earlier rounds have found is not to be found again: a round takes seconds. What is wrong of it by now costs a few bytes. */
function keepKnown(running) {
  const lines = readFileSync(join(root, 'scripts/bundle/start-profile.txt'), 'utf8').split('\n');
  for (const line of lines.filter((text) => text.includes(' run:'))) {
    const [module, ...words] = line.replace(/ load:.*/, '').split(' ');
    const names = words.filter((word) => word !== 'run:');
    if (existsSync(join(build, module))) running.set(module, new Set([...(running.get(module) ?? []), ...names]));
  }
}

const folder = mkdtempSync(join(tmpdir(), 'port-policy-profile-'));
const manifest = join(build, 'package.json');
const before = readFileSync(manifest, 'utf8');
const server = createServer((socket) => socket.on('error', () => {}));
try {
  writeFileSync(manifest, '{ "type": "module" }\n');
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const policy = join(folder, 'policy.yml');
  writeFileSync(policy, `version: 1\nhosts:\n  - { host: 127.0.0.1, open: ${server.address().port} }\n`);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const { commandLine } = await import(pathToFileURL(join(build, 'cli/command-line.js')).href);
  const loading = await calledBy(session);
  const code = await commandLine(['check', policy], process);
  if (code !== 0) throw new Error(`the check ended with ${code}`);
  const running = await calledBy(session);
  if (!process.argv.includes('--afresh')) keepKnown(running);
  writeProfile(running, loading);
  // A table that the check looks something up in, and a function that it only hands on, V8 does not count: each round shows one.
  for (let round = 0; ; round++) {
    if (round > ROUNDS) throw new Error('later.js is loaded again and again');
    const found = await touched(folder, policy);
    if (found === null) break;
    const [module, name] = found;
    running.set(module, new Set([...(running.get(module) ?? []), name]));
    writeProfile(running, loading);
  }
} finally {
  writeFileSync(manifest, before);
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
