// The mistakes of a policy as text: a golden file, the caret under the right character, and nothing that acts.
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { diagnosticsText } from '../../../src/report/terminal/diagnostics-text.ts';
import { sourceExcerpt } from '../../../src/report/text/places/source-excerpt.ts';
import { textWidth } from '../../../src/report/text/text-width.ts';
import { commandsIn } from '../readers/runner-commands.ts';
import {
  FILE,
  poisonedDiagnostics,
  poisonedSources,
  SOURCE,
  sampleDiagnostics,
} from '../samples/sample-diagnostics.ts';
import { HOSTILE_PIECES } from '../samples/sample-report.ts';

const text = (diagnostics: readonly Diagnostic[], sources = new Map([[FILE, SOURCE]]), colour = false) =>
  diagnosticsText(diagnostics, sources, { colour });

it('is the golden file', async () => {
  await expect(text(sampleDiagnostics)).toMatchFileSnapshot('diagnostics.golden.txt');
});

it('differs in colour from the plain one in nothing else', () => {
  const coloured = text(sampleDiagnostics, undefined, true);
  expect(coloured).toContain('\x1b[31m');
  expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(text(sampleDiagnostics));
});

it('is empty for none, and shows a place without its source', () => {
  expect(text([])).toBe('');
  expect(text([sampleDiagnostics[1] as Diagnostic], new Map())).toBe(
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
  const read = (value: string) => text(poisonedDiagnostics(value), poisonedSources(value));

  it('adds no line, runs no command and leaves no control', () => {
    // One line end in the source itself stays one: the twin's source has the same lines.
    const seen = text(poisonedDiagnostics(hostile), new Map([[`${hostile}${FILE}`, SOURCE]]));
    const twin = text(poisonedDiagnostics('harmless'), new Map([[`harmless${FILE}`, SOURCE]]));
    expect(seen.split('\n')).toHaveLength(twin.split('\n').length);
    expect(seen.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(commandsIn(seen)).toEqual([]);
  });

  it.each(HOSTILE_PIECES)('%j in file, message, help and source is no command', (piece) => {
    expect(commandsIn(read(piece))).toEqual([]);
  });
});
