// Patterns as rows: one for what many machines have in common, the most severe first, and from where each state is seen.
import { describe, expect, it } from 'vitest';
import type { Pattern, Report } from '../../../../src/model/report.ts';
import { PATTERN_KINDS } from '../../../../src/model/words.ts';
import { groupPlaces } from '../../../../src/report/rows/group-texts.ts';
import {
  patternExplanation,
  patternRows,
  rowsByWeight,
  viewsText,
} from '../../../../src/report/rows/merged/pattern-rows.ts';
import { PATTERN_WORDS } from '../../../../src/report/rows/merged/pattern-words.ts';
import { MERGED_PATTERNS } from '../../samples/sample-merged-parts.ts';
import { alikeMergedReport, sampleMergedReport } from '../../samples/sample-merged-report.ts';
import { sampleReport } from '../../samples/sample-report.ts';

const rowsWith = (patterns: readonly Pattern[], report: Report = sampleMergedReport) =>
  patternRows({ ...report, patterns });
const [exposed] = MERGED_PATTERNS as readonly [Pattern];

it('has every kind of pattern but that of a missing report, in the order in which a reader should meet them', () => {
  const kinds = patternRows(sampleMergedReport).map(({ pattern }) => pattern.kind);
  // A missing report is told among the findings, with the same words.
  expect([...new Set(kinds)]).toEqual(PATTERN_KINDS.filter((kind) => kind !== 'missing'));
});

it('is empty for a report of one run', () => {
  expect(patternRows(sampleReport)).toEqual([]);
});

it('makes one row of the same pattern at thirty addresses, and counts them', () => {
  const row = patternRows(alikeMergedReport).find(({ places }) => places.length === 30);
  expect(row?.count).toBe(30);
  expect(row?.severity).toBe('high');
  expect(row && groupPlaces(row)).toBe(
    '22 ssh on 203.0.113.64, 203.0.113.65, 203.0.113.66, 203.0.113.67, 203.0.113.68, 203.0.113.69, 203.0.113.70, 203.0.113.71 and 22 more',
  );
});

it('keeps apart what other vantages see, and what has other words', () => {
  const other = { ...exposed, host: 'db2.example.com', address: '203.0.113.8' };
  expect(rowsWith([exposed, other])).toHaveLength(1);
  expect(rowsWith([exposed, { ...other, states: { ...other.states, vpc: 'filtered' } }])).toHaveLength(2);
  expect(rowsWith([exposed, { ...other, explanation: 'Something else.' }])).toHaveLength(2);
  expect(rowsWith([exposed, { ...other, kind: 'down' }])).toHaveLength(2);
});

it('makes one row of machines that are shut to a vantage, whatever the others see of each', () => {
  const shut = MERGED_PATTERNS.find(({ kind }) => kind === 'shut-to-vantage') as Pattern;
  const other: Pattern = { ...shut, host: 'x.example.com', address: '203.0.113.99', states: { internet: 'filtered' } };
  const rows = rowsWith([shut, other]);
  expect(rows.map((row) => groupPlaces(row))).toEqual([
    'shop.example.com (203.0.113.12), x.example.com (203.0.113.99)',
  ]);
});

it('says for which machine its words are, where those of the others name another', () => {
  const named = (host: string, address: string, port: string): Pattern => ({
    ...exposed,
    ...{ host, address, ports: port, explanation: `Port ${port} of ${host} is open.` },
  });
  const [row] = rowsWith([named('a.example.com', '203.0.113.1', '80'), named('b.example.com', '203.0.113.2', '81')]);
  expect(row && patternExplanation(row)).toBe(
    'Port 80 of a.example.com is open. (Shown for port 80 on a.example.com; the others in this row are the same.)',
  );
  const [alone] = rowsWith([named('a.example.com', '203.0.113.1', '80')]);
  expect(alone && patternExplanation(alone)).toBe('Port 80 of a.example.com is open.');
});

it('puts a machine under all of its names, whichever vantage has them', () => {
  const verdicts = sampleMergedReport.verdicts.map((one) =>
    one.host === 'db1.example.com' && one.vantage === 'vpc' ? { ...one, host: 'db.internal' } : one,
  );
  const [row] = rowsWith([exposed], { ...sampleMergedReport, verdicts });
  expect(row && groupPlaces(row)).toBe('5432 postgresql on db1.example.com (203.0.113.7), also db.internal');
});

describe('what is seen from where', () => {
  it('is told by state, the nameless vantage and those that do not judge it too', () => {
    const states = { internet: 'filtered', office: 'open', '': 'open', lab: null, udp: 'open|filtered' } as const;
    expect(viewsText({ ports: '80', states })).toBe(
      'open from office and the nameless vantage; filtered from internet; silent from udp; not judged from lab',
    );
  });

  it('is left to the texts where it is about a whole machine, or nothing was seen', () => {
    expect(viewsText({ ports: null, states: { internet: 'filtered' } })).toBe('');
    expect(viewsText({ ports: '80', states: { internet: null } })).toBe('');
  });
});

describe('how severe a row is', () => {
  it('is what the worst violation of its ports is, and nothing where it tells of none', () => {
    const severities = Object.fromEntries(
      patternRows(sampleMergedReport).map(({ pattern, severity }) => [`${pattern.kind} ${pattern.host}`, severity]),
    );
    expect(severities['exposed-everywhere db1.example.com']).toBe('critical');
    expect(severities['down queue.example.com']).toBe('high');
    expect(severities['blocked-nothing-shown db1.example.com']).toBeNull();
  });

  it('is found by ports that a pattern has together', () => {
    const many: Pattern = { ...exposed, ports: '22,5432', count: 2 };
    expect(rowsWith([many])[0]?.severity).toBe('critical');
    expect(rowsWith([{ ...many, ports: '22,80' }])[0]?.severity).toBeNull();
  });
});

it('has a title, a sign and a weight for each kind; those that need somebody first', () => {
  const { wrong, unsure, notable, 'as-meant': asMeant } = rowsByWeight(patternRows(sampleMergedReport));
  expect([wrong.length, unsure.length, notable.length, asMeant.length]).toEqual([4, 2, 2, 2]);
  const titles = PATTERN_KINDS.map((kind) => PATTERN_WORDS[kind].title);
  expect(new Set(titles).size).toBe(PATTERN_KINDS.length);
});
