// SHA256SUMS of the files in a folder, as `sha256sum --check` reads it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, ReleaseError } from './command.mjs';

const NAME = 'SHA256SUMS';

const HELP = `node scripts/release/checksums.mjs FOLDER

Writes ${NAME} into the folder: the SHA-256 of each other file there. \`sha256sum --check ${NAME}\` verifies it.`;

await command(HELP, 1, ([folder]) => {
  if (!existsSync(folder))
    throw new ReleaseError(`There is no folder ${folder}. Run pack.mjs and sbom.mjs with it first.`);
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== NAME);
  const other = entries.find((entry) => !entry.isFile() || /[\\\r\n]/.test(entry.name));
  if (other !== undefined)
    throw new ReleaseError(
      `${JSON.stringify(other.name)} in ${folder} is not a plain file with a plain name. A release has files alone: move it away.`,
    );
  if (entries.length === 0) throw new ReleaseError(`${folder} is empty. Run pack.mjs and sbom.mjs with it first.`);
  const lines = entries
    .map(({ name }) => name)
    .sort()
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}  ${name}\n`,
    );
  writeFileSync(join(folder, NAME), lines.join(''));
  process.stdout.write(lines.join(''));
});
