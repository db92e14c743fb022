// Programs of other projects that read what port-policy writes: where test/readers/fetch.sh put them, and tests that need one.
import { existsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';

const STDERR = 2;

/** A name of `test/readers/fetch.sh`. */
export type ReaderName =
  | 'prometheus'
  | 'promtool'
  | 'in-toto'
  | 'ansible'
  | 'regopy'
  | 'opa'
  | 'zizmor'
  | 'pre-commit'
  | 'check-jsonschema';

/** The folder of a reader's programs (`python`, `promtool`, `opa`), in PORT_POLICY_READERS; null where it was not fetched. */
export function readerPrograms(name: ReaderName): string | null {
  const folder = process.env.PORT_POLICY_READERS;
  return folder && existsSync(join(folder, name, 'fetched')) ? join(folder, name, 'bin') : null;
}

/** Like `describe`, with the folder of the reader's programs, and skipped loudly where it was not fetched. */
export function describeReader(name: ReaderName, what: string, define: (programs: string) => void): void {
  const programs = readerPrograms(name);
  if (programs !== null) {
    describe(what, () => define(programs));
    return;
  }
  const how = `run \`bash test/readers/fetch.sh FOLDER ${name}\` and set PORT_POLICY_READERS to that folder`;
  writeSync(STDERR, `\nREADER TESTS SKIPPED: "${what}" did not run: there is no ${name} here; ${how}.\n`);
  describe.skip(what, () => define(''));
}
