// What `fresh` says, in every format: each reason as its reader meets it.
import { describe, expect, it } from 'vitest';
import { type AuditAge, FRESHNESS_REASONS, type Freshness } from '../../src/model/documents/freshness.ts';
import { freshnessJson } from '../../src/report/json/freshness-json.ts';
import { freshnessSection } from '../../src/report/markdown/freshness-section.ts';
import { freshnessText } from '../../src/report/terminal/freshness/freshness-text.ts';
import { ageText } from '../../src/report/text/freshness/freshness-words.ts';

const HOUR = 3_600_000;
const OF_BOTH = ['fresh', 'too-old', 'in-the-future'];
const OF_REPORTS = [
  'one-shard',
  'only-a-part',
  'outside-scope',
  'cancelled',
  'out-of-time',
  'not-at-source',
  'report-missing',
  'vantage-missing',
  'open-only',
  'nothing-heard',
  'undated-scan',
];
const DETAILS: Readonly<Record<string, string>> = {
  'one-shard': '2 of 8',
  'vantage-missing': 'vpc',
  'unknown-state': 'disabled_by_law',
  'not-known': 'GitHub took longer than 60 s',
};
const HOURS: Readonly<Record<string, number>> = { fresh: 9.5, 'in-the-future': -2 };

function age(source: AuditAge['source'], reason: AuditAge['reason']): AuditAge {
  const hours = HOURS[reason] ?? 61 * 24;
  const isDated = !['no-complete-run', 'not-found', 'not-known', 'undated-scan'].includes(reason);
  return {
    source,
    name: source === 'report' ? 'out/report.json' : 'nightly.yml',
    covers: source === 'report' ? 'prod.yml from internet' : '',
    reason,
    detail: DETAILS[reason] ?? '',
    startedAt: isDated ? new Date(Date.UTC(2026, 10, 30, 12) - hours * HOUR).toISOString() : null,
    ageMs: isDated ? hours * HOUR : null,
    result: isDated ? (source === 'report' ? 'fail' : 'failure') : null,
    newerIncomplete: reason === 'too-old' ? ['cancelled', 'timed_out', 'cancelled'] : [],
    url: reason === 'fresh' ? 'https://github.com/example/infrastructure/actions/runs/100' : null,
  };
}

const reports = FRESHNESS_REASONS.filter((reason) => [...OF_BOTH, ...OF_REPORTS].includes(reason));
const workflows = FRESHNESS_REASONS.filter((reason) => !OF_REPORTS.includes(reason));
const ALL: Freshness = {
  fresh: false,
  maxAgeMs: 36 * HOUR,
  audits: [...reports.map((one) => age('report', one)), ...workflows.map((one) => age('workflow', one))],
};

it('the terminal', async () => {
  const text = freshnessText(ALL, { colour: false, columns: 100 });
  await expect(text).toMatchFileSnapshot('terminal/freshness.golden.txt');
  expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
});

it('the job summary', async () => {
  await expect(freshnessSection(ALL)).toMatchFileSnapshot('markdown/freshness.golden.md');
});

it('JSON', async () => {
  await expect(freshnessJson(ALL, { toolVersion: '1.2.3' })).toMatchFileSnapshot('json/freshness.golden.json');
});

it('says it without colour, too', () => {
  const [fresh, old] = [age('report', 'fresh'), age('report', 'too-old')];
  const text = freshnessText({ ...ALL, audits: [fresh, old] }, { colour: false, columns: 80 });
  expect(text).toMatch(/^fresh {6}The last complete audit/);
  expect(text).toMatch(/^NOT FRESH {2}The last complete audit/m);
});

it('every audit that is not fresh has something to do', () => {
  const { audits } = JSON.parse(freshnessJson(ALL, { toolVersion: '1' })) as {
    audits: { fresh: boolean; advice: string }[];
  };
  for (const { fresh, advice } of audits) expect(advice === '').toBe(fresh);
});

describe('names that others wrote', () => {
  const hostile = { ...age('workflow', 'disabled_inactivity'), name: 'a/b/`x` <b>|\u001b[31m::error::.yml' };

  it('steer no terminal and no runner', () => {
    const text = freshnessText({ ...ALL, audits: [hostile] }, { colour: false, columns: 80 });
    expect(text).not.toContain('\u001b');
    expect(text).not.toMatch(/^\s*::/m);
  });

  it('are text in Markdown', () => {
    const text = freshnessSection({ ...ALL, audits: [hostile] });
    expect(text.replace(/`[^`]*`/g, '')).not.toContain('<b>');
    expect(text.split('\n').filter((line) => line.startsWith('| ⚠️'))).toHaveLength(1);
  });
});

it('names the repository in the command where it is another one', () => {
  const other = { ...age('workflow', 'disabled_inactivity'), name: 'example/other/nightly.yml' };
  expect(freshnessText({ ...ALL, audits: [other] }, { colour: false, columns: 200 })).toContain(
    'gh workflow enable nightly.yml --repo example/other',
  );
});

it.each([
  [500, '0 s'],
  [59_000, '59 s'],
  [12.5 * 60_000, '12 min'],
  [36 * HOUR, '36 h'],
  [36 * HOUR + 60_000, '36 h 1 min'],
  [71.99 * HOUR, '71 h 59 min'],
  [3 * 24 * HOUR, '3 days'],
  [3 * 24 * HOUR + HOUR, '3 days 1 h'],
  [61 * 24 * HOUR + 3 * HOUR, '61 days'],
])('an age of %d ms is %s', (ms, text) => {
  expect(ageText(ms)).toBe(text);
});
