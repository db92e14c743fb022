// The terminal report on a real terminal emulator, and in a log that the Actions runner reads.
import { describe, expect, it } from 'vitest';
import { terminal as visible } from '../../../src/report/escape/terminal.ts';
import { terminalReport } from '../../../src/report/terminal/terminal-report.ts';
import { screenOf } from '../../screen.ts';
import { commandsIn } from '../readers/runner-commands.ts';
import { HOSTILE_PIECES, hostileReport, poisoned, reportOf, sampleReport } from '../samples/sample-report.ts';

const plain = { colour: false, columns: 100 };

it('is the golden file', async () => {
  await expect(terminalReport(sampleReport, plain)).toMatchFileSnapshot('terminal-report.golden.txt');
});

it('differs from the coloured one in colour alone', () => {
  const coloured = terminalReport(sampleReport, { ...plain, colour: true });
  expect(coloured).toContain('\x1b[');
  expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(terminalReport(sampleReport, plain));
});

it.each([40, 60, 80, 120, 200])('keeps to %i columns', (columns) => {
  const lines = terminalReport(sampleReport, { colour: false, columns }).split('\n');
  // The result stays whole: the last line is what a tail shows.
  const places = lines.filter((line) => !/^FAIL/.test(line));
  expect(Math.max(...places.map((line) => line.length))).toBeLessThanOrEqual(Math.min(columns, 120));
});

it('says the result in words on the last line', () => {
  const last = (verdicts: typeof sampleReport.verdicts) =>
    terminalReport(reportOf(verdicts), plain).trimEnd().split('\n').at(-1);
  expect(last(sampleReport.verdicts)).toBe(
    'FAIL: 9 violations, 10 inconclusive, 185 as intended (103 answered, 82 beside an answering port), 1 only observed.',
  );
  expect(last(sampleReport.verdicts.filter(({ verdict }) => verdict === 'pass'))).toBe(
    'PASS: all 185 as intended (103 answered, 82 beside an answering port).',
  );
  expect(last(sampleReport.verdicts.filter(({ verdict }) => verdict === 'inconclusive'))).toBe(
    'INCONCLUSIVE: 10 inconclusive, none as intended.',
  );
});

it('lists thousands of hosts', () => {
  const [first] = sampleReport.verdicts.filter(({ verdict }) => verdict === 'violation');
  const many = Array.from({ length: 20_000 }, (_, index) => ({
    ...(first ?? hostileReport.verdicts[0]),
    host: `h${index}`,
  })) as typeof sampleReport.verdicts;
  expect(terminalReport(reportOf(many), plain)).toContain('FAIL: 20,000 violations');
});

describe('hostile text', () => {
  // The twin has a letter for each visible character, so that both wrap at the same places.
  const twinOf = (text: string) => {
    const letters = (value: string) => visible(value).replace(/[^\s]/g, 'x');
    return poisoned(letters(text), letters(text.replace(/\s+/g, ' ')));
  };
  // Only of plain names is there a command to copy, as those of the twin are.
  const withoutCommand = (text: string) => text.replace(/^\S*To check [\s\S]*?\n\n/m, '');
  const letters = (rows: readonly string[]) => rows.map((row) => row.replace(/\S/g, 'x'));

  // A bit at a time: long names are cut, and those of the twin, which has more characters, elsewhere.
  const pieces = HOSTILE_PIECES.flatMap((piece) => piece.match(/[\s\S]{1,24}/g) ?? []);
  const cases = pieces.map((hostile, index) => ({ colour: index % 2 === 0, hostile }));
  it.each(cases)('moves no row and runs no sequence (colour: $colour): $hostile', async ({ colour, hostile }) => {
    const options = { colour, columns: 100 };
    const seen = await screenOf(withoutCommand(terminalReport(poisoned(hostile), options)), 4000);
    const twin = await screenOf(withoutCommand(terminalReport(twinOf(hostile), options)), 4000);
    expect(seen.foreign).toEqual([]);
    expect(seen.title).toBe('');
    // What takes a workflow command apart adds a space; apart from these the rows are the twin's.
    expect(seen.rows).toHaveLength(twin.rows.length);
    const different = letters(seen.rows).filter((row, index) => row !== letters(twin.rows)[index]);
    for (const row of different) expect(row).toMatch(/^\s*x x|x x/);
    expect(seen.rows.filter((row) => /: :|# #\[/.test(row)).length).toBeGreaterThanOrEqual(different.length);
  });

  it.each(HOSTILE_PIECES)('has no command to copy with %j in it', (hostile) => {
    expect(terminalReport(poisoned(hostile), { colour: false, columns: 100 })).not.toContain('port-policy check --');
  });

  it('proves that the emulator would have seen it', async () => {
    const seen = await screenOf('a\x1b[2Jb\x1b]0;title\x07\x1b[31mc\r\n', 80);
    expect(seen.foreign).toEqual(['J', 'osc']);
  });

  it.each([20, 40, 60, 80, 100])('is no workflow command in a log of %i columns', (columns) => {
    expect(commandsIn(terminalReport(hostileReport, { colour: false, columns }))).toEqual([]);
    expect(commandsIn(terminalReport(hostileReport, { colour: true, columns }))).toEqual([]);
  });
});
