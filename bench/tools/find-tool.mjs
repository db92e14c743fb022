// Finds the peers that are installed here, and says loudly which are not.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where `go install` and `cargo install` put things, which a PATH often lacks. */
const ALSO = [join(homedir(), 'go/bin'), join(homedir(), '.cargo/bin')];

/** @returns {string | undefined} the path of a program */
export function findTool(name) {
  for (const folder of [...(process.env.PATH ?? '').split(delimiter), ...ALSO]) {
    if (folder === '') continue;
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // Not there.
    }
  }
  return undefined;
}

/**
 * The versions of the peers, by name. Asking also brings their programs into the disk's cache before anything is timed.
 * @param {Record<string, string[]>} questions name of the program to the arguments that make it tell its version
 */
export function peerVersions(questions) {
  const versions = {};
  for (const [name, args] of Object.entries(questions)) {
    const path = findTool(name);
    if (path === undefined) {
      console.error(
        `MISSING: ${name} is not installed, so no row has it. To install it: sh bench/install-peers.sh ${name}`,
      );
      continue;
    }
    const { stdout, stderr } = spawnSync(path, args, { encoding: 'utf8', timeout: 20_000 });
    versions[name] = /\d+\.\d+(\.\d+)*/.exec(`${stdout}${stderr}`)?.[0] ?? 'unknown';
  }
  return versions;
}
