// The terminal report of a merged report: what is open from where at any width, that nothing is lost, and hostile names on a real emulator.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { terminal as visible } from '../../../src/report/escape/terminal.ts';
import { findingsOf } from '../../../src/report/rows/merged/findings.ts';
import { terminalReport } from '../../../src/report/terminal/terminal-report.ts';
import { screenOf } from '../../screen.ts';
import { commandsIn } from '../readers/runner-commands.ts';
import { alikeServers } from '../samples/sample-merged-parts.ts';
import {
  alikeMergedReport,
  greenMergedReport,
  poisonedMerge,
  sampleMergedReport,
} from '../samples/sample-merged-report.ts';
import { HOSTILE_PIECES, reportOf, sampleReport } from '../samples/sample-report.ts';
import { exposedDatabase } from '../samples/sample-verdict.ts';

const at = (columns: number, colour = false) => ({ colour, columns });
const textOf = (report: Report, columns = 100) => terminalReport(report, at(columns));

it('is the golden file', async () => {
  await expect(textOf(sampleMergedReport)).toMatchFileSnapshot('merged-terminal.golden.txt');
});

it('differs from the coloured one in colour alone', () => {
  const coloured = terminalReport(sampleMergedReport, at(80, true));
  expect(coloured).toContain('\x1b[');
  expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(textOf(sampleMergedReport, 80));
});

it.each([40, 60, 80, 120, 200])('keeps to %i columns', (columns) => {
  const lines = textOf(alikeMergedReport, columns).split('\n');
  // The result stays whole, and so does the address of a run, which somebody copies.
  const wrapped = lines.filter((line) => !/^FAIL/.test(line));
  expect(Math.max(...wrapped.map((line) => line.length))).toBeLessThanOrEqual(Math.min(columns, 120));
});

describe('what is open from where', () => {
  const matrixOf = (report: Report, columns: number) => {
    const lines = textOf(report, columns).split('\n');
    const from = lines.indexOf('What is open from where');
    return lines.slice(from + 1, lines.indexOf('', from));
  };

  it('has a column for each of three vantages at 80 columns', () => {
    expect(matrixOf(sampleMergedReport, 80).slice(0, 4)).toEqual([
      '                     from internet       from office         from vpc',
      '                     ? not covered in',
      '                     full',
      '  cache.example.com  – filtered 6379     ✗ open 6379 redis   ● open 6379 redis',
    ]);
  });

  it('puts vantages that find no room into a table of their own', () => {
    const heads = matrixOf(sampleMergedReport, 60).filter((line) => /^ +from /.test(line));
    expect(heads.map((line) => line.trim().split(/ {2,}/))).toEqual([['from internet', 'from office'], ['from vpc']]);
  });

  it('counts the rows for which there is no room', () => {
    const { verdicts } = alikeServers(1);
    const many = Array.from({ length: 900 }, (_, index) =>
      verdicts.map((one) => ({ ...one, host: `h${index}`, address: `10.0.${index >> 7}.${(index & 127) * 2}` })),
    ).flat();
    expect(matrixOf({ ...sampleMergedReport, verdicts: many }, 100).at(-2)).toBe(
      '  … 700 more rows: see the other reports',
    );
  });
});

describe('the last screen', () => {
  const endOf = (report: Report, columns: number) => {
    const lines = textOf(report, columns).trimEnd().split('\n');
    return lines.slice(lines.findIndex((line) => line.startsWith('Findings by line')));
  };

  it('names the vantages in the line of each finding, the command for each, and what is missing', () => {
    expect(endOf(sampleMergedReport, 120)).toEqual([
      'Findings by line of .github/port-policy.yml (see -> above for what to do)',
      'critical      cache.example.com              6379 redis       open from office, not blocked                    line 20',
      'critical      db1.example.com (203.0.113.7)  5432 postgresql  open from internet, office and vpc, not blocked  line 12',
      'critical      db1.example.com (2001:db8:100::7) 5432 postgresql  open from office and vpc, not blocked  line 12',
      'high          queue.example.com              5671 amqps       filtered from internet, not open                 line 60',
      'high          queue.example.com              5671 amqps       closed from office and vpc, not open             line 60',
      'inconclusive  db1.example.com (2001:db8:100::7)  5432 postgresql  from internet: silence that proves nothing  line 12',
      'inconclusive  shop.example.com                   22, 3306         from internet: no answer                    line 70',
      '',
      'First: 6379 redis on cache.example.com',
      '  -> Bind Redis to its private address.',
      '',
      'To check the first of these again when they are fixed, run at each vantage the command that names it:',
      '  port-policy check --vantage office --only cache.example.com:6379 --only api.example.com:443',
      '  port-policy check --vantage internet --only db1.example.com:5432 --only api.example.com:443 \\',
      '    --only queue.example.com:5671',
      '  port-policy check --vantage vpc --only db1.example.com:22,5432 --only queue.example.com:5671',
      '',
      'Not covered in full: vantage internet, shard 2 of 2.',
      expect.stringMatching(/^FAIL: 9 violations, 4 inconclusive, 199,694 as intended/),
    ]);
  });

  it('is one line of a green merge', () => {
    expect(textOf(greenMergedReport).trimEnd().split('\n').at(-1)).toMatch(/^PASS: all 3,078 as intended \(/);
  });

  it('says of a shard that it is one', () => {
    const set = { count: 100, digest: '0'.repeat(64) };
    const passes = sampleReport.verdicts.filter(({ verdict }) => verdict === 'pass');
    const own = 'Shard 2 of 8 asked 12 of the 100 addresses and names of this policy.';
    const report = reportOf(passes, { shard: { index: 2, of: 8, planned: set, taken: set }, warnings: [own] });
    const lines = textOf(report).trimEnd().split('\n');
    expect(lines[0]).toContain('from internet · shard 2 of 8 · 3 hosts, 185 ports');
    expect(lines.slice(-2)).toEqual([own, expect.stringMatching(/^PASS, shard 2 of 8: all 185 as intended/)]);
    expect(lines.filter((line) => line.includes(own))).toHaveLength(1);
    expect(lines).not.toContain('Warnings');
  });
});

const seen = fc.record({
  host: fc.constantFrom('a', 'b', 'c').map((name) => `${name}.example.com`),
  address: fc.constantFrom('203.0.113.1', '203.0.113.2', '2001:db8::1'),
  vantage: fc.constantFrom('internet', 'office', 'vpc'),
  ports: fc.integer({ min: 1, max: 9 }).map(String),
  verdict: fc.constantFrom('violation' as const, 'inconclusive' as const),
  explanation: fc.constantFrom('One.', 'Two.', 'Three.'),
});

it('tells every violation and everything inconclusive in full, with its vantages', () => {
  const property = fc.property(fc.array(seen, { minLength: 1, maxLength: 40 }), (drawn) => {
    const verdicts = drawn.map((more) => exposedDatabase(more));
    const { totals, result } = reportOf(verdicts);
    const text = textOf({ ...sampleMergedReport, verdicts, totals, result, patterns: [] }, 120);
    // Wrapped lines put together again.
    const blocks = text.slice(text.indexOf('Measured'), text.indexOf('Findings by line')).split('\n\n');
    const told = blocks.map((block) => block.replace(/\s+/g, ' '));
    for (const kind of ['violation', 'inconclusive'] as const)
      for (const { vantages = [], places } of findingsOf({ ...sampleMergedReport, verdicts }, kind)) {
        const addresses = places.map(({ address }) => address ?? '');
        const from =
          vantages.length === 3 ? `${vantages.slice(0, 2).join(', ')} and ${vantages[2]}` : vantages.join(' and ');
        const block = told.filter((one) => one.includes(`from ${from} intended`));
        expect(block.some((one) => addresses.every((address) => one.includes(address)))).toBe(true);
      }
  });
  fc.assert(property, { numRuns: 60 });
});

describe('hostile text', () => {
  // The twin has a letter for each visible character, so that both wrap at the same places.
  const twinOf = (text: string) => {
    const letters = (value: string) => visible(value).replace(/[^\s]/g, 'x');
    return poisonedMerge(letters(text), letters(text.replace(/\s+/g, ' ')));
  };
  const withoutCommand = (text: string) => text.replace(/^\S*To check [\s\S]*?\n\n/m, '');
  const letters = (rows: readonly string[]) => rows.map((row) => row.replace(/\S/g, 'x'));
  // A bit at a time: long names are cut, and those of the twin, which has more characters, elsewhere.
  const pieces = HOSTILE_PIECES.flatMap((piece) => piece.match(/[\s\S]{1,12}/g) ?? []);
  const cases = pieces.map((hostile, index) => ({ colour: index % 2 === 0, hostile }));

  it.each(cases)('moves no row and runs no sequence (colour: $colour): $hostile', async ({ colour, hostile }) => {
    const options = at(100, colour);
    const shown = await screenOf(withoutCommand(terminalReport(poisonedMerge(hostile), options)), 4000);
    const twin = await screenOf(withoutCommand(terminalReport(twinOf(hostile), options)), 4000);
    expect(shown.foreign).toEqual([]);
    expect(shown.title).toBe('');
    expect(shown.rows).toHaveLength(twin.rows.length);
    const different = letters(shown.rows).filter((row, index) => row !== letters(twin.rows)[index]);
    for (const row of different) expect(row).toMatch(/^\s*x x|x x/);
  });

  it.each(HOSTILE_PIECES)('has no command to copy with %j in it', (hostile) => {
    expect(textOf(poisonedMerge(hostile))).not.toContain('port-policy check --');
  });

  it.each([20, 40, 80, 100])('is no workflow command in a log of %i columns', (columns) => {
    const hostile = poisonedMerge(HOSTILE_PIECES.join(' '));
    for (const colour of [false, true]) expect(commandsIn(terminalReport(hostile, at(columns, colour)))).toEqual([]);
  });
});
