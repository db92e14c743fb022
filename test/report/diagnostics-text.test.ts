// The mistakes of a policy as text: a golden file, the caret under the right character, and nothing that acts.
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { diagnosticsText } from '../../src/report/diagnostics-text.ts';
import { sourceExcerpt } from '../../src/report/source-excerpt.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { commandsIn } from './runner-commands.ts';
import { HOSTILE_PIECES } from './sample-report.ts';

const FILE = '.github/port-policy.yml';
const SOURCE = [
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

const diagnostic = (line: number, column: number, length: number, rest: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'bad-port',
  level: 'error',
  message: 'Port 70000 is over 65535.',
  mend: 'Write a port from 1 to 65535.',
  position: { file: FILE, line, column },
  length,
  related: [],
  ...rest,
});

const ALL = [
  diagnostic(4, 5, 7, { code: 'unknown-key', message: 'No key is called `blokced`.', mend: 'Did you mean `blocked`?' }),
  diagnostic(5, 17, 5),
  diagnostic(6, 12, 3, {
    code: 'contradiction',
    message: 'Port 443 is expected to be blocked here and open elsewhere.',
    related: [{ file: FILE, line: 5, column: 12 }],
  }),
  diagnostic(7, 12 + 6 * 30, 4, { level: 'warning', code: 'bad-value', message: 'Far to the right.', mend: null }),
  diagnostic(8, 11, 8, { code: 'bad-host', message: 'Not a host name.', mend: null }),
  diagnostic(9, 1, 1, { code: 'missing-key', message: 'The file ends too early.', mend: null }),
  diagnostic(1, 1, 1, { position: null, code: 'nothing-to-judge', message: 'Nothing is left to judge.', mend: null }),
];
const text = (diagnostics: readonly Diagnostic[], sources = new Map([[FILE, SOURCE]]), colour = false) =>
  diagnosticsText(diagnostics, sources, { colour });

it('is the golden file', async () => {
  await expect(text(ALL)).toMatchFileSnapshot('diagnostics.golden.txt');
});

it('differs in colour from the plain one in nothing else', () => {
  const coloured = text(ALL, undefined, true);
  expect(coloured).toContain('\x1b[31m');
  expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(text(ALL));
});

it('is empty for none, and shows a place without its source', () => {
  expect(text([])).toBe('');
  expect(text([ALL[1] as Diagnostic], new Map())).toBe(
    `${FILE}:5:17: error[bad-port]: Port 70000 is over 65535.\n  help: Write a port from 1 to 65535.\n\n1 error in ${FILE}\n`,
  );
});

describe('the excerpt', () => {
  const marked = (line: string, column: number, length: number) => {
    const { text: shown, caret } = sourceExcerpt(line, column, length);
    let width = 0;
    let under = '';
    for (const character of shown) {
      if (caret[width] === '^') under += character;
      width += textWidth(character);
    }
    return under;
  };

  it.each([
    ['open: [443]', 8, 3, '443'],
    ['\topen: 443', 8, 3, '443'],
    ['例え.jp: [443]', 9, 3, '443'],
    ['👩‍💻: [443]', 9, 3, '443'],
    ['e\u0301: 443', 5, 3, '443'],
    ['a\x1b[31m: 443', 9, 3, '443'],
    ['a\x1bb', 2, 1, '\\x1b'],
    ['x: 443', 4, 400, '443'],
  ])('of %j, column %i, underlines its %i characters', (line, column, length, expected) => {
    expect(marked(line, column, length)).toBe(expected);
  });

  it.each([1, 2, 40, 41, 42, 500, 950, 999, 1000])('of a long line is cut around column %i', (column) => {
    const line = `${'x'.repeat(column - 1)}!${'y'.repeat(1000 - column)}`;
    expect(marked(line, column, 1)).toBe('!');
    expect(textWidth(sourceExcerpt(line, column, 1).text)).toBeLessThanOrEqual(102);
  });

  it('has a caret behind the end of the line', () => {
    expect(sourceExcerpt('open:', 6, 1)).toEqual({ text: 'open:', caret: '     ^' });
    expect(sourceExcerpt('x'.repeat(500), 501, 1).caret.trim()).toBe('^');
  });
});

describe('hostile text', () => {
  const hostile = HOSTILE_PIECES.join(' ');
  const poison = (value: string): Diagnostic[] =>
    ALL.map((one) => ({
      ...one,
      message: `${value}${one.message}`,
      mend: one.mend === null ? null : `${value}${one.mend}`,
      position: one.position === null ? null : { ...one.position, file: `${value}${one.position.file}` },
      related: one.related.map((other) => ({ ...other, file: `${value}${other.file}` })),
    }));
  const read = (value: string) =>
    text(poison(value), new Map([[`${value}${FILE}`, SOURCE.replace('version', `${value}version`)]]));

  it('adds no line, runs no command and leaves no control', () => {
    // One line end in the source itself stays one: the twin's source has the same lines.
    const seen = text(poison(hostile), new Map([[`${hostile}${FILE}`, SOURCE]]));
    const twin = text(poison('harmless'), new Map([[`harmless${FILE}`, SOURCE]]));
    expect(seen.split('\n')).toHaveLength(twin.split('\n').length);
    expect(seen.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(commandsIn(seen)).toEqual([]);
  });

  it.each(HOSTILE_PIECES)('%j in file, message, mend and source is no command', (piece) => {
    expect(commandsIn(read(piece))).toEqual([]);
  });
});
