// Diagnostics of every kind for the reporters' tests: both levels, without a place or a help, with related places, hostile.
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

export const FILE = '.github/port-policy.yml';

export const SOURCE = [
  'version: 1',
  'hosts:',
  '  - host: db1.example.com',
  '    blokced: all',
  '    open: [443, 70000]',
  '\tblocked: [443]',
  `    open: [${Array.from({ length: 60 }, (_, index) => 8000 + index).join(', ')}]`,
  '  - host: "例え.jp" # \x1b[31m',
  '',
].join('\r\n');

export const diagnostic = (
  line: number,
  column: number,
  length: number,
  rest: Partial<Diagnostic> = {},
): Diagnostic => ({
  code: 'bad-port',
  level: 'error',
  message: 'Port 70000 is over 65535.',
  help: 'Write a port from 1 to 65535.',
  position: { file: FILE, line, column },
  length,
  related: [],
  ...rest,
});

export const sampleDiagnostics: readonly Diagnostic[] = [
  diagnostic(4, 5, 7, { code: 'unknown-key', message: 'No key is called `blokced`.', help: 'Did you mean `blocked`?' }),
  diagnostic(5, 17, 5),
  diagnostic(6, 12, 3, {
    code: 'contradiction',
    message: 'Port 443 is expected to be blocked here and open elsewhere.',
    related: [{ file: FILE, line: 5, column: 12 }],
  }),
  diagnostic(7, 12 + 6 * 30, 4, { level: 'warning', code: 'bad-value', message: 'Far to the right.', help: null }),
  diagnostic(8, 11, 8, { code: 'bad-host', message: 'Not a host name.', help: null }),
  diagnostic(9, 1, 1, { code: 'missing-key', message: 'The file ends too early.', help: null }),
  diagnostic(1, 1, 1, { position: null, code: 'nothing-to-judge', message: 'Nothing is left to judge.', help: null }),
];

/** The same with a text in every field that outsiders write: structure and numbers stay the sample's. */
export function poisonedDiagnostics(value: string): Diagnostic[] {
  return sampleDiagnostics.map((one) => ({
    ...one,
    message: `${value}${one.message}`,
    help: one.help === null ? null : `${value}${one.help}`,
    position: one.position === null ? null : { ...one.position, file: `${value}${one.position.file}` },
    related: one.related.map((other) => ({ ...other, file: `${value}${other.file}` })),
  }));
}

/** The sources of the poisoned ones. */
export function poisonedSources(value: string): Map<string, string> {
  return new Map([[`${value}${FILE}`, SOURCE.replace('version', `${value}version`)]]);
}
