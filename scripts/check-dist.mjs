// Proves that the committed dist/ is what the sources build to: builds afresh elsewhere and compares every byte.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const fresh = mkdtempSync(join(root, 'build-dist-'));
const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort();

try {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), fresh.slice(root.length)], { stdio: 'inherit' });
  const committed = join(root, 'dist');
  const names = new Set([...files(committed), ...files(fresh)]);
  const read = (folder, name) => {
    try {
      return readFileSync(join(folder, name)).toString('base64');
    } catch {
      return null;
    }
  };
  const different = [...names].filter((name) => read(committed, name) !== read(fresh, name));
  if (different.length > 0) {
    console.error(
      `dist/ is not what src/ builds to:\n${different.map((name) => `  ${name}`).join('\n')}\nRun \`npm run build\` and commit dist/.`,
    );
    process.exitCode = 1;
  } else console.log(`dist/ is what src/ builds to (${names.size} files).`);
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
