// A violation that is gone reads like a repair in every text, and not like a fault.
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/drift/compare-reports.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { type FormatName, formats } from '../../src/report/formats.ts';
import { driftMarkdown } from '../../src/report/markdown/drift-markdown.ts';
import { machinesOf } from '../../src/report/rows/machines.ts';
import { driftTerminal } from '../../src/report/terminal/drift-terminal.ts';
import { driftTotalsText } from '../../src/report/text/drift-words.ts';
import { reportOf } from './samples/sample-report.ts';
import { exposedDatabase, verdict } from './samples/sample-verdict.ts';

const open = exposedDatabase();
const shut = exposedDatabase({ state: 'filtered', cause: 'timeout', verdict: 'pass', severity: null, rttMs: null });
const up = verdict('www.example.com', '203.0.113.4', 20, {});
const down = verdict('www.example.com', '203.0.113.4', 20, {
  ...{ state: 'closed', cause: 'rst', verdict: 'violation', severity: 'high' },
});

function driftOf(before: readonly Verdict[], now: readonly Verdict[]) {
  return compareReports({ ...reportOf([...before]), startedAt: '2026-11-29T11:24:00.000Z' }, reportOf([...now]));
}

const names = { old: 'now/report.json', new: 'fixed/report.json' };
const machines = machinesOf({ verdicts: [open, up] });
const diff = (before: readonly Verdict[], now: readonly Verdict[]) => [
  driftTerminal(driftOf(before, now), { colour: false, columns: 100, names, caveats: [], machines }),
  driftMarkdown(driftOf(before, now), {
    ...{ names, caveats: [], policyUrl: () => null, maxBytes: 100_000, reportHint: '' },
  }),
];

describe('the totals', () => {
  it.each([
    ['2 violations fixed', [open, down], [shut, up]],
    ['1 violation fixed, 1 newly blocked', [open, up], [shut, down]],
    ['1 newly open', [shut, down], [open, down]],
    // Seen as before: the policy allows it now.
    ['1 changed verdict', [down], [{ ...down, expected: 'closed', verdict: 'pass', severity: null } as Verdict]],
    // Excused is not fixed.
    ['1 changed verdict', [open], [{ ...open, verdict: 'waived' } as Verdict]],
    // What could not be checked is not fixed.
    ['1 changed verdict', [open], [{ ...shut, state: 'unknown', verdict: 'inconclusive' } as Verdict]],
  ] as const)('say %s', (words, before, now) => {
    expect(driftTotalsText(driftOf(before, now))).toBe(words);
  });
});

it('diff says so, without a sign of alarm', () => {
  const [text = '', markdown = ''] = diff([open, down], [shut, up]);
  expect(text).toMatch(/^Report diff: 2 violations fixed\.\n/);
  expect(text.match(/^ {2}fixed {2,}/gm)).toHaveLength(2);
  expect(markdown).toMatch(/^## ✅ Report diff: 2 violations fixed\n/);
  for (const one of [text, markdown]) expect(one).not.toMatch(/newly|NEW/);
  expect(diff([open, up], [shut, down])[1]).toMatch(/^## ⚠️ Report diff: 1 violation fixed, 1 newly blocked\n/);
});

const textOf = async (format: FormatName, before: readonly Verdict[], now: readonly Verdict[]) => {
  const rest = { policyUrl: () => null, maxBytes: 1_000_000, reportHint: '', colour: false, columns: 120 };
  const text = (await formats[format]())({ ...reportOf([...now]), drift: driftOf(before, now) }, rest);
  return text
    .replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>|<[^>]+>/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
};

describe.each<FormatName>(['terminal', 'markdown', 'html'])('a run with a baseline as %s', (format) => {
  it('says what is fixed, and nothing of NEW where all is repaired', async () => {
    const text = await textOf(format, [open, down], [shut, up]);
    expect(text).toContain('Fixed since the report of 2026-11-29 11:24 UTC: 2 violations');
    expect(text).not.toMatch(/newly (?:open|blocked)|NEW (?:since|:)/);
  });

  it('says it beside what is wrong still', async () => {
    expect(await textOf(format, [open, down], [shut, down])).toContain(
      'Nothing new: the violation was so already in the report of 2026-11-29 11:24 UTC. Fixed since that report: 1 violation',
    );
  });

  it('says only what it is compared with where nothing was wrong', async () => {
    expect(await textOf(format, [shut, up], [shut, up])).not.toMatch(/NEW (?:since|:)|[Ff]ixed/);
  });
});
