// The difference of two policies on a real terminal emulator, and in a log that the Actions runner reads.
import { describe, expect, it } from 'vitest';
import { terminal as visible } from '../../../src/report/escape/terminal.ts';
import { policyDiffTerminal } from '../../../src/report/terminal/policy-diff-terminal.ts';
import { screenOf } from '../../screen.ts';
import { commandsIn } from '../readers/runner-commands.ts';
import { noDiff, poisonedDiff, sampleDiff } from '../samples/sample-policy-diff.ts';
import { HOSTILE_PIECES } from '../samples/sample-report.ts';

const names = { old: 'old.yml', new: 'new.yml' };
const plain = { colour: false, columns: 100, names };

it('is the golden file', async () => {
  await expect(policyDiffTerminal(sampleDiff, plain)).toMatchFileSnapshot('policy-diff-terminal.golden.txt');
});

it('says on the first line how many there are', () => {
  expect(policyDiffTerminal(sampleDiff, plain).split('\n')[0]).toMatch(
    /^Policy diff: \d+ weakenings \(\d+ newly open\), \d+ tightenings, \d+ neutral\.$/,
  );
});

it('says that nothing changed, in two lines', () => {
  expect(policyDiffTerminal(noDiff, plain)).toBe('Policy diff: no change of meaning.\nold.yml -> new.yml\n');
});

it('differs from the coloured one in colour alone', () => {
  const coloured = policyDiffTerminal(sampleDiff, { ...plain, colour: true });
  expect(coloured).toContain('\x1b[');
  expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(policyDiffTerminal(sampleDiff, plain));
});

it.each([40, 60, 80, 120, 200])('keeps to %i columns', (columns) => {
  const lines = policyDiffTerminal(sampleDiff, { ...plain, columns }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.min(columns, 120));
});

it('shows the first of thousands of hosts and rules, and counts the rest', () => {
  const [first] = sampleDiff.changes;
  if (first === undefined) throw new Error('no change');
  const many = Array.from({ length: 20_000 }, (_, i) => i + 1);
  const change = {
    ...first,
    hosts: many.map((i) => ({ host: `h${i}`, family: null })),
    newRules: many.map((line) => ({ file: 'new.yml', line, column: 3 })),
  };
  const text = policyDiffTerminal({ ...sampleDiff, changes: [change] }, plain);
  expect(text).toContain('h1, h2, h3, h4, h5, 19,995 more:');
  expect(text.replace(/\s+/g, ' ')).toContain('new.yml:4:3, 19,996 more');
});

describe('hostile text', () => {
  const letters = (value: string) => visible(value).replace(/[^\s]/g, 'x');
  const hostile = HOSTILE_PIECES.join(' ');
  const hostileNames = { old: `old${hostile}`, new: `new${hostile}` };

  it.each([false, true])('runs no sequence, and moves no row (colour: %s)', async (colour) => {
    const options = { colour, columns: 100 };
    const text = policyDiffTerminal(poisonedDiff(hostile), { ...options, names: hostileNames });
    const twin = policyDiffTerminal(poisonedDiff(letters(hostile), letters(hostile.replace(/\s+/g, ' '))), {
      ...options,
      names: { old: `old${letters(hostile)}`, new: `new${letters(hostile)}` },
    });
    const [seen, expected] = [await screenOf(text, 6000), await screenOf(twin, 6000)];
    expect(seen.foreign).toEqual([]);
    expect(seen.title).toBe('');
    expect(seen.rows).toHaveLength(expected.rows.length);
  });

  it.each([40, 60, 80, 100])('is no workflow command in a log of %i columns', (columns) => {
    for (const colour of [false, true])
      expect(commandsIn(policyDiffTerminal(poisonedDiff(hostile), { colour, columns, names: hostileNames }))).toEqual(
        [],
      );
  });
});
