// A folder for the files of one benchmark, gone when the process ends, by Ctrl-C too.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns {string} its path */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'port-policy-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  return folder;
}
