// What changed since a baseline, on a real terminal emulator and in a log that the Actions runner reads.
import { describe, expect, it } from 'vitest';
import { terminal as visible } from '../../../src/report/escape/terminal.ts';
import { machinesOf } from '../../../src/report/rows/machines.ts';
import { driftTerminal } from '../../../src/report/terminal/drift-terminal.ts';
import { terminalReport } from '../../../src/report/terminal/terminal-report.ts';
import { screenOf } from '../../screen.ts';
import { commandsIn } from '../readers/runner-commands.ts';
import { noDrift, poisonedDrift, sampleDrift } from '../samples/sample-drift.ts';
import { HOSTILE_PIECES, sampleReport } from '../samples/sample-report.ts';

const machines = machinesOf(sampleReport);
const names = { old: 'old.json', new: 'new.json' };
const plain = { colour: false, columns: 100, names, machines, caveats: ['The baseline is newer than this run.'] };

it('is the golden file', async () => {
  await expect(driftTerminal(sampleDrift, plain)).toMatchFileSnapshot('drift-terminal.golden.txt');
});

it('says that nothing changed, in two lines', () => {
  expect(driftTerminal(noDrift, { ...plain, machines, caveats: [] })).toBe(
    'Report diff: nothing changed.\nold.json (2026-11-21 02:00 UTC) -> new.json\n',
  );
});

it('does not say so where something could not be compared', () => {
  expect(driftTerminal({ ...noDrift, notCompared: 1 }, { ...plain, machines, caveats: [] })).toBe(
    'Report diff: nothing is known to have changed.\nold.json (2026-11-21 02:00 UTC) -> new.json\nOne port or name was not compared: at least one of the two runs knows nothing about it.\n',
  );
});

it('differs from the coloured one in colour alone', () => {
  const coloured = driftTerminal(sampleDrift, { ...plain, colour: true });
  expect(coloured).toContain('\x1b[');
  expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(driftTerminal(sampleDrift, plain));
});

it.each([40, 60, 80, 120, 200])('keeps to %i columns', (columns) => {
  const lines = driftTerminal(sampleDrift, { ...plain, columns }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.min(columns, 120));
});

it('is not crowded out by a baseline with texts without end', () => {
  const [first] = sampleDrift.changes as [(typeof sampleDrift.changes)[number]];
  const endless = 'a'.repeat(1_000_000);
  const change = { ...first, host: endless, address: endless, vantage: endless, explanation: endless };
  const changes = [first, change];
  expect(driftTerminal({ ...sampleDrift, changes }, plain).length).toBeLessThan(10_000);
});

describe('in the report of a run', () => {
  const options = { colour: false, columns: 100 };
  const report = { ...sampleReport, drift: sampleDrift };

  it('stands before the findings, and with the word on what is new it is all that differs', () => {
    const text = terminalReport(report, options);
    const part = text.slice(text.indexOf('Changes since'), text.indexOf('Inconclusive\n'));
    const since = 'Nothing is known to be new since the report of 2026-11-20 02:00 UTC.\n';
    expect(text).toContain(since);
    expect(text.replace(part, '').replace(since, '')).toBe(terminalReport(sampleReport, options));
    expect(part.split('\n')[0]).toBe(
      'Changes since the report of 2026-11-20 02:00 UTC: 2 newly open, 1 newly blocked, 1 new host, 1 gone',
    );
  });

  it('shows twenty rows, and counts the rest', () => {
    const first = sampleDrift.changes.find(({ after }) => after?.verdict === 'pass');
    const changes = Array.from({ length: 60_000 }, () => first as (typeof sampleDrift.changes)[number]);
    const text = terminalReport({ ...sampleReport, drift: { ...sampleDrift, changes } }, options);
    expect(text.match(/^ {2}newly open/gm)).toHaveLength(20);
    expect(text).toContain('\n  and 59,980 more rows of changes, which report.json has\n');
  });
});

describe('hostile text', () => {
  const letters = (value: string) => visible(value).replace(/[^\s]/g, 'x');
  const hostile = HOSTILE_PIECES.join(' ');
  const hostileNames = { old: `old${hostile}`, new: `new${hostile}` };

  it.each([false, true])('runs no sequence, and moves no row (colour: %s)', async (colour) => {
    const options = { colour, columns: 100 };
    const drift = poisonedDrift(hostile);
    const text = driftTerminal(drift, { ...options, names: hostileNames, machines, caveats: [hostile] });
    const flat = letters(hostile.replace(/\s+/g, ' '));
    const twin = driftTerminal(poisonedDrift(letters(hostile), flat), {
      ...options,
      names: { old: `old${letters(hostile)}`, new: `new${letters(hostile)}` },
      machines,
      caveats: [flat],
    });
    const [seen, expected] = [await screenOf(text, 6000), await screenOf(twin, 6000)];
    expect(seen.foreign).toEqual([]);
    expect(seen.title).toBe('');
    expect(seen.rows).toHaveLength(expected.rows.length);
  });

  it.each([40, 60, 80, 100])('is no workflow command in a log of %i columns', (columns) => {
    const drift = poisonedDrift(hostile);
    for (const colour of [false, true]) {
      expect(
        commandsIn(driftTerminal(drift, { colour, columns, names: hostileNames, machines, caveats: [hostile] })),
      ).toEqual([]);
      expect(commandsIn(terminalReport({ ...sampleReport, drift }, { colour, columns }))).toEqual([]);
    }
  });
});
