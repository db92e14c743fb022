// The licences of what is bundled into dist/, from package-lock.json and node_modules: ncc's own list forgets what its last chunk lacks.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} root the repository */
export function licensesText(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const bundled = Object.entries(packages).filter(([path, { dev, optional }]) => path !== '' && !dev && !optional);
  return bundled
    .map(([path, { version, license }]) => {
      const folder = join(root, path);
      const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
      const text =
        file === undefined ? 'No licence file in the package.' : readFileSync(join(folder, file), 'utf8').trim();
      return `${path.replace(/^.*node_modules\//, '')} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n')}\n`;
    })
    .sort()
    .join(`\n${'-'.repeat(80)}\n\n`);
}
