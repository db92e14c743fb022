// The npm package as a file: packs twice, and takes it only if both have the same bytes.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { command, output, ReleaseError } from './command.mjs';

const HELP = `node scripts/release/pack.mjs FOLDER

Writes the npm package, port-policy-1.2.3.tgz, into the folder, and prints its path.
The same commit and the same npm give the same bytes; it packs twice to see that.`;

await command(HELP, 1, ([folder], root) => {
  const work = mkdtempSync(join(tmpdir(), 'port-policy-pack-'));
  try {
    const first = pack(root, join(work, 'first'));
    const second = pack(root, join(work, 'second'));
    if (!readFileSync(join(work, 'first', first)).equals(readFileSync(join(work, 'second', second))))
      throw new ReleaseError(
        'npm packed twice and got different bytes, so nobody can rebuild this package. Look for a file that changed meanwhile (git status), and pack again.',
      );
    mkdirSync(folder, { recursive: true });
    const path = resolve(folder, first);
    copyFileSync(join(work, 'first', first), path);
    console.log(path);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});

function pack(root, into) {
  mkdirSync(into);
  const [{ filename }] = JSON.parse(
    output('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', into, root], { cwd: root }),
  );
  return filename;
}
