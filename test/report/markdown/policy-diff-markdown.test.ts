// The difference of two policies, read as GitHub reads it: its order, what hostile text does to it (nothing), its size.
import { describe, expect, it } from 'vitest';
import { byteLength } from '../../../src/base/utf8.ts';
import type { PolicyDiff } from '../../../src/model/documents/policy-diff.ts';
import {
  type PolicyDiffMarkdownOptions,
  policyDiffMarkdown,
} from '../../../src/report/markdown/policy-diff-markdown.ts';
import { elementCounts, elements, githubTree, looseTexts, type Node, textOf } from '../readers/github-markdown.ts';
import { noDiff, poisonedDiff, sampleDiff } from '../samples/sample-policy-diff.ts';
import { HOSTILE_PIECES } from '../samples/sample-report.ts';

const options: PolicyDiffMarkdownOptions = {
  names: { old: 'base', new: 'head' },
  ruleUrl: (side, file, line) =>
    `https://github.com/example/infrastructure/blob/${side === 'old' ? '0f1e' : 'c0de'}/${file}#L${line}`,
  maxBytes: 65_536,
  reportHint: 'All of it: port-policy diff, on your own machine.',
};

const only = (tree: Node, name: string) => elements(tree).filter(({ tagName }) => tagName === name);
/** Of each item, what is in it; a word that GitHub would link stands as code, and is no other element. */
const rowsOf = (tree: Node) =>
  only(tree, 'li').map(
    (row) => (row.children ?? []).filter(({ type, tagName }) => type === 'element' && tagName !== 'code').length,
  );

it('is the golden file', async () => {
  await expect(policyDiffMarkdown(sampleDiff, options)).toMatchFileSnapshot('policy-diff.golden.md');
});

describe('what the reader meets', () => {
  const tree = githubTree(policyDiffMarkdown(sampleDiff, options));

  it('is the heading, what was compared, what is weaker, and two folds', () => {
    const blocks = (tree.children ?? []).filter(({ type }) => type === 'element').map(({ tagName }) => tagName);
    expect(blocks).toEqual(['h2', 'p', 'ul', 'details', 'details']);
    const { weakening, tightening, neutral } = sampleDiff.totals;
    expect(textOf(only(tree, 'h2')[0] as Node)).toBe(
      `⚠️ Policy diff: ${weakening} weakenings (5 newly open), ${tightening} tightenings, ${neutral} neutral`,
    );
    expect(only(tree, 'summary').map(textOf)).toEqual([
      `Tighter (${tightening})`,
      `Neither weaker nor tighter (${neutral})`,
    ]);
  });

  it('has an item for each change, the most severe first', () => {
    const [list] = only(tree, 'ul');
    const rows = only(list as Node, 'li');
    expect(rows).toHaveLength(sampleDiff.totals.weakening);
    const severities = rows.map((row) => textOf(row).match(/critical|high|medium|low/)?.[0]);
    expect(severities).toEqual(sampleDiff.changes.flatMap(({ severity }) => severity ?? []));
    expect(only(tree, 'li')).toHaveLength(sampleDiff.changes.length);
  });

  it('links to the line of the new policy, and to that of the old', () => {
    const [first] = only(tree, 'li');
    expect(only(first as Node, 'a').map(({ properties }) => properties?.href)).toEqual([
      'https://github.com/example/infrastructure/blob/c0de/new.yml#L18',
      'https://github.com/example/infrastructure/blob/0f1e/old.yml#L20',
    ]);
  });

  it('has the places in words where there is nothing to link to', () => {
    const text = policyDiffMarkdown(sampleDiff, { ...options, ruleUrl: () => null });
    expect(only(githubTree(text), 'a')).toEqual([]);
    expect(text).toContain('(new.yml, line&nbsp;18; was old.yml, line&nbsp;20)');
  });

  it('says that nothing changed', () => {
    expect(policyDiffMarkdown(noDiff, options)).toBe(
      '## ✅ Policy diff: no change of meaning\n\nFrom `base` to `head`\n\n',
    );
  });

  it('says so where nothing is weaker', () => {
    const changes = sampleDiff.changes.filter(({ mark }) => mark === 'tightening');
    const diff = { ...sampleDiff, changes, totals: { weakening: 0, tightening: changes.length, neutral: 0 } };
    expect(policyDiffMarkdown(diff, options)).toMatch(/^## ✅ Policy diff: nothing is weaker, \d+ tightenings\n/);
  });
});

describe('hostile text', () => {
  const shape = (diff: PolicyDiff, more: Partial<PolicyDiffMarkdownOptions> = {}) => {
    const tree = githubTree(policyDiffMarkdown(diff, { ...options, ...more }), false);
    return { counts: elementCounts(tree), rows: rowsOf(tree) };
  };
  const noUrl = { ruleUrl: () => null };
  const harmless = poisonedDiff('harmless');
  const [linked, unlinked] = [shape(harmless), shape(harmless, noUrl)];

  it.each(HOSTILE_PIECES)('%j makes no element, row or cell', (piece) => {
    const names = { old: `base${piece}`, new: `head${piece}` };
    expect(shape(poisonedDiff(piece), { names })).toEqual(linked);
    expect(shape(poisonedDiff(piece), { names, ...noUrl })).toEqual(unlinked);
  });

  it('makes none in the note of what is left out', () => {
    const diff = { ...sampleDiff, changes: sampleDiff.changes.filter(({ mark }) => mark === 'weakening') };
    const cut = (reportHint: string) => shape(diff, { reportHint, maxBytes: byteLength(reportHint) + 700 });
    for (const piece of HOSTILE_PIECES)
      expect(Object.keys(cut(piece).counts)).toEqual(Object.keys(cut('harmless').counts));
  });

  it('mentions nobody, and no issue', () => {
    const text = policyDiffMarkdown(poisonedDiff(HOSTILE_PIECES.join(' ')), options);
    for (const loose of looseTexts(githubTree(text)))
      expect(loose).not.toMatch(/@octocat|#1\b|GH-1|:smile:|www\.evil|https?:/);
  });
});

describe('size', () => {
  const [first] = sampleDiff.changes;
  const many = (count: number): PolicyDiff => ({
    ...sampleDiff,
    totals: { weakening: count, tightening: count, neutral: 0 },
    changes: (['weakening', 'tightening'] as const).flatMap((mark) =>
      Array.from({ length: count }, (_, i) => ({
        ...(first as (typeof sampleDiff.changes)[number]),
        mark,
        hosts: [{ host: `h${i}.example.com`, family: null }],
      })),
    ),
  });

  it.each([800, 4000, 65_536, 1_048_576])('keeps to %i bytes, cut at a row, and says what is missing', (maxBytes) => {
    const text = policyDiffMarkdown(many(5000), { ...options, maxBytes });
    expect(byteLength(text)).toBeLessThanOrEqual(maxBytes);
    const tree = githubTree(text);
    const shown = only(tree, 'ul').length === 0 ? 0 : only(only(tree, 'ul')[0] as Node, 'li').length;
    expect(text).toContain(`**${(5000 - shown).toLocaleString('en')} more changes left out here.** All of it:`);
  });

  it('shows the first of thousands of hosts and lines, and counts the rest', () => {
    const numbers = Array.from({ length: 20_000 }, (_, i) => i + 1);
    const change = {
      ...(first as (typeof sampleDiff.changes)[number]),
      hosts: numbers.map((i) => ({ host: `h${i}.example.com`, family: null })),
      newRules: numbers.map((line) => ({ file: 'new.yml', line, column: 3 })),
    };
    const text = policyDiffMarkdown({ ...sampleDiff, changes: [change] }, options);
    expect(text).toContain('`h12.example.com`, 19,988 more.');
    expect(text).toContain('#L3), 19,997 more; was [line');
  });
});
