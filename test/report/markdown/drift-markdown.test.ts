// What changed since a baseline, read as GitHub reads it: by itself and in the job summary; hostile text; its size.
import { describe, expect, it } from 'vitest';
import { byteLength } from '../../../src/base/utf8.ts';
import type { Drift } from '../../../src/model/documents/drift.ts';
import { type DriftMarkdownOptions, driftMarkdown } from '../../../src/report/markdown/drift-markdown.ts';
import { summary } from '../../../src/report/markdown/summary.ts';
import { elementCounts, elements, githubTree, looseTexts, type Node, textOf } from '../readers/github-markdown.ts';
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
    '2,000 ports or names were not compared: one of the two runs knows nothing about them.\n\n',
  );
});

it('names the vantages where there are several', () => {
  const [first, second] = sampleDrift.changes;
  const changes = [first, { ...second, vantage: 'vpc' }] as Drift['changes'];
  expect(driftMarkdown({ ...sampleDrift, changes }, options)).toContain('<br>from `vpc` |');
});

describe('in the job summary', () => {
  const tree = (drift: Drift | null) => githubTree(summary({ ...sampleReport, drift }, options));

  it('stands after violations and warnings, and before the matrix and what is inconclusive', () => {
    const blocks = (tree(sampleDrift).children ?? []).filter(({ type }) => type === 'element');
    expect(blocks.map(({ tagName }) => tagName).slice(0, 10)).toEqual([
      'h2',
      'p',
      'table',
      'ul',
      'h3',
      'table',
      'p',
      'h3',
      'table',
      'p',
    ]);
    expect(textOf(blocks[4] as Node)).toBe(
      'Since 2026-11-20 02:00 UTC: 2 newly open, 1 newly blocked, 1 new host, 1 gone host, 1 changed address, 1,002 changed verdicts',
    );
    expect(only(blocks[5] as Node, 'tr')).toHaveLength(sampleDrift.changes.length + 1);
  });

  it('is a line where nothing changed, and nothing without a baseline', () => {
    expect(only(tree(noDrift), 'h3').map(textOf)).toEqual(['Since 2026-11-21 02:00 UTC: nothing changed', 'Exposure']);
    expect(only(tree(null), 'h3').map(textOf)).toEqual(['Exposure']);
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
  expect(new Set(rowsOf(tree))).toEqual(new Set([6]));
  const shown = only(tree, 'tr').length - 1;
  expect(text).toContain(`**${(9000 - shown).toLocaleString('en')} more changes left out here.** All of it`);
  expect(text).toContain('1,001 ports or names were not compared');
});
