// What changed since a baseline, read as GitHub reads it: by itself and in the job summary; hostile text; its size.
import { describe, expect, it } from 'vitest';
import { byteLength } from '../../../src/base/utf8.ts';
import type { Drift } from '../../../src/model/documents/drift.ts';
import { type DriftMarkdownOptions, driftMarkdown } from '../../../src/report/markdown/drift-markdown.ts';
import { summary } from '../../../src/report/markdown/summary.ts';
import { elementCounts, elements, githubTree, looseTexts, type Node, textOf } from '../readers/github-markdown.ts';
import { eventfulReport } from '../samples/eventful-report.ts';
import { noDrift, poisonedDrift, sampleDrift } from '../samples/sample-drift.ts';
import { HOSTILE_PIECES, sampleReport } from '../samples/sample-report.ts';

const options: DriftMarkdownOptions = {
  names: { old: 'old.json', new: 'new.json' },
  caveats: ['The baseline is newer than this run.'],
  policyUrl: (file, line) => `https://github.com/example/infrastructure/blob/0f1e/${file}#L${line}`,
  maxBytes: 65_536,
  reportHint: 'All of it is printed by --format json.',
};

const only = (tree: Node, name: string) => elements(tree).filter(({ tagName }) => tagName === name);
const rowsOf = (tree: Node) =>
  only(tree, 'tr').map((row) => (row.children ?? []).filter(({ type }) => type === 'element').length);

it('is the golden file', async () => {
  await expect(driftMarkdown(sampleDrift, options)).toMatchFileSnapshot('drift.golden.md');
});

it('says that nothing changed, and of what that cannot be said', () => {
  const { caveats, ...rest } = options;
  expect(driftMarkdown(noDrift, { ...rest, caveats: [] })).toMatch(
    /^## ✅ Report diff: nothing changed\n\nFrom `old.json` \(\[2026-11-21 02:00 UTC\]\(https.*\)\) to `new.json`\n\n$/,
  );
  expect(driftMarkdown({ ...noDrift, notCompared: 2000 }, { ...rest, caveats })).toContain(
    '2,000 ports or names were not compared: at least one of the two runs knows nothing about them.\n\n',
  );
});

it('names the vantages where there are several', () => {
  const [first, second] = sampleDrift.changes;
  const changes = [first, { ...second, vantage: 'vpc' }] as Drift['changes'];
  expect(driftMarkdown({ ...sampleDrift, changes }, options)).toContain('<br>from `vpc` |');
});

describe('in the job summary', () => {
  const tree = (drift: Drift | null) => githubTree(summary({ ...sampleReport, drift }, options));

  it('is folded below the matrix: what is new and wrong has come first', () => {
    const blocks = (tree(sampleDrift).children ?? []).filter(({ type }) => type === 'element');
    const at = blocks.findIndex((block) => textOf(block).startsWith('Since 2026-11-20'));
    expect(blocks.map(({ tagName }) => tagName).slice(at - 2)).toEqual(['p', 'ul', 'details', 'details', 'details']);
    expect(only(blocks[at] as Node, 'summary').map(textOf)).toEqual([
      'Since 2026-11-20 02:00 UTC: 2 newly open, 1 newly blocked, 1 new host, 1 gone host, 1 changed address, 1,002 changed verdicts',
    ]);
    expect(only(blocks[at] as Node, 'tr')).toHaveLength(sampleDrift.changes.length + 1);
  });

  it('is a line where nothing changed, and nothing without a baseline', () => {
    expect(textOf(tree(noDrift))).toContain('\nSince 2026-11-21 02:00 UTC: nothing changed.\n');
    expect(textOf(tree(null))).not.toContain('Since ');
  });

  it('marks what is new, puts it first, and counts it in the heading', () => {
    const text = summary(eventfulReport, options);
    expect(text).toMatch(/^## ❌ Exposure policy: 2 violations \(2 new\), /);
    expect(text).toMatch(
      /· NEW: 2 of 2 violations, not so in the report of \[2026-11-20 02:00 UTC\]\(https:\/\/github\.com\/[^)]*\)\n/,
    );
    const [first] = only(githubTree(text), 'li');
    expect(textOf(first as Node)).toMatch(/critical · NEW · 5432 postgresql open on db1\.example\.com/);
    const old = { ...eventfulReport, drift: { ...(eventfulReport.drift as Drift), changes: [] } };
    expect(summary(old, options)).toMatch(/^## ❌ Exposure policy: 2 violations \(none new\), /);
    const sure = { ...old, drift: { ...old.drift, notCompared: 0 } };
    expect(summary(sure, options)).toContain(
      '· Nothing new: all 2 violations were so already in the report of [2026-11-20 02:00',
    );
    expect(summary({ ...eventfulReport, drift: null }, options)).not.toContain('NEW');
  });

  it('has a violation that is new before one that is worse and known', () => {
    const drift = eventfulReport.drift as Drift;
    const report = { ...eventfulReport, drift: { ...drift, changes: drift.changes.slice(1) } };
    const items = only(githubTree(summary(report, options)), 'li').map(textOf);
    expect(items[0]).toMatch(/high · NEW · 587 submission filtered on mail\.example\.com/);
    expect(items[1]).toMatch(/critical · 5432 postgresql open on db1\.example\.com/);
  });
});

describe('hostile text', () => {
  const shape = (drift: Drift, more: Partial<DriftMarkdownOptions> = {}) => {
    const tree = githubTree(driftMarkdown(drift, { ...options, ...more }), false);
    return { counts: elementCounts(tree), rows: rowsOf(tree) };
  };
  const noUrl = { policyUrl: () => null };
  const harmless = poisonedDrift('harmless');
  const [linked, unlinked] = [shape(harmless), shape(harmless, noUrl)];

  it.each(HOSTILE_PIECES)('%j makes no element, row or cell', (piece) => {
    const more = { names: { old: `old${piece}`, new: `new${piece}` }, caveats: [`The baseline${piece}`] };
    expect(shape(poisonedDrift(piece), more)).toEqual(linked);
    expect(shape(poisonedDrift(piece), { ...more, ...noUrl })).toEqual(unlinked);
  });

  it('mentions nobody, and no issue', () => {
    const text = driftMarkdown(poisonedDrift(HOSTILE_PIECES.join(' ')), options);
    for (const loose of looseTexts(githubTree(text)))
      expect(loose).not.toMatch(/@octocat|#1\b|GH-1|:smile:|www\.evil|https?:/);
  });
});

it.each([1200, 4000, 65_536, 1_048_576])('keeps to %i bytes, cut at a row, and says what is missing', (maxBytes) => {
  const [first] = sampleDrift.changes;
  const changes = Array.from({ length: 9000 }, (_, i) => ({
    ...(first as (typeof sampleDrift.changes)[number]),
    host: `h${i}.example.com`,
  }));
  const text = driftMarkdown({ ...sampleDrift, changes }, { ...options, maxBytes });
  expect(byteLength(text)).toBeLessThanOrEqual(maxBytes);
  const tree = githubTree(text);
  expect(new Set(rowsOf(tree))).toEqual(new Set([5]));
  const shown = only(tree, 'tr').length - 1;
  expect(text).toContain(`**${(9000 - shown).toLocaleString('en')} more changes left out here.** All of it`);
  expect(text).toContain('1,001 ports or names were not compared');
});
