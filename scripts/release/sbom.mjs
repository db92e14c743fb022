// The software bill of materials: what is bundled into dist/, as CycloneDX, made by npm from package-lock.json.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { command, output, ReleaseError, readJson } from './command.mjs';
import { commitTime } from './commit-time.mjs';

const HELP = `node scripts/release/sbom.mjs FOLDER

Writes port-policy-1.2.3.cdx.json into the folder, and prints its path: the packages that src/ imports and what those need,
which is what dist/ is bundled from; with versions, licences and hashes, as CycloneDX. Needs \`npm ci\`. The same commit and the same npm give the same bytes: its time is that of the
commit, or SOURCE_DATE_EPOCH (seconds since 1970).`;

const MS = 1000;

await command(HELP, 1, async ([folder], root) => {
  const { name, version } = readJson(root, 'package.json');
  const bom = await bundledBom(root);
  const text = `${JSON.stringify(repeatable(bom, commitTime(root)), null, 2)}\n`;
  mkdirSync(folder, { recursive: true });
  const path = resolve(folder, `${name}-${version}.cdx.json`);
  writeFileSync(path, text);
  console.log(path);
});

/**
 * npm lists what package-lock.json has, and leaves out `devDependencies` or nothing. All that is bundled is among those, beside the
 * tools. So npm is given a package that needs what src/ imports, and a lock file that has this alone.
 */
async function bundledBom(root) {
  const { module } = await runnerImport(join(root, 'scripts/licenses.ts'), { configFile: false, logLevel: 'error' });
  const manifest = readJson(root, 'package.json');
  const lock = readJson(root, 'package-lock.json');
  const dependencies = Object.fromEntries(
    module.importedPackages(root).map((name) => [name, manifest.devDependencies[name] ?? missing(name)]),
  );
  const { devDependencies: _, ...own } = { ...manifest, dependencies };
  const { devDependencies: __, ...lockedOwn } = { ...lock.packages[''], dependencies };
  const bundled = module
    .bundledPackages(root, lock.packages)
    .map(([path, { dev, devOptional, ...locked }]) => [path, locked]);
  const work = mkdtempSync(join(tmpdir(), 'port-policy-sbom-'));
  try {
    // npm takes the name from the folder.
    const folder = join(work, manifest.name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify(own));
    const packages = { '': lockedOwn, ...Object.fromEntries(bundled) };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages }));
    const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
    return JSON.parse(output('npm', args, { cwd: folder }));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function missing(name) {
  throw new ReleaseError(
    `src/ imports ${name}, and package.json does not have it. Run \`npm install --save-dev ${name}\`.`,
  );
}

/** npm writes the time of day and a number by chance. */
function repeatable(bom, seconds) {
  const metadata = { ...bom.metadata, timestamp: new Date(seconds * MS).toISOString() };
  const { serialNumber: _, ...content } = { ...bom, metadata };
  const hex = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  // A UUID of version 8 (RFC 9562): its bits are ours to choose.
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return { ...bom, serialNumber: `urn:uuid:${uuid}`, metadata };
}
