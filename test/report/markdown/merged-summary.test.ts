// The job summary of a merged report, read as GitHub reads it: what stands first, that nothing is lost, what hostile text does to it (nothing).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteLength } from '../../../src/base/utf8.ts';
import type { Report } from '../../../src/model/report.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { terminal } from '../../../src/report/escape/terminal.ts';
import { summary } from '../../../src/report/markdown/summary.ts';
import { findingsOf } from '../../../src/report/rows/merged/findings.ts';
import type { SummaryOptions } from '../../../src/report/text/report-options.ts';
import { elementCounts, elements, githubTree, looseTexts, type Node, textOf } from '../readers/github-markdown.ts';
import { alikeServers, MERGED_PATTERNS } from '../samples/sample-merged-parts.ts';
import {
  alikeMergedReport,
  greenMergedReport,
  poisonedMerge,
  sampleMergedReport,
} from '../samples/sample-merged-report.ts';
import { HOSTILE_PIECES, reportOf, sampleReport } from '../samples/sample-report.ts';
import { exposedDatabase } from '../samples/sample-verdict.ts';

const MIB = 1_048_576;
const options: SummaryOptions = {
  policyUrl: (file, line) =>
    `https://github.com/example/infrastructure/blob/0f1e/${file}${line === null ? '' : `#L${line}`}`,
  maxBytes: MIB,
  reportHint: 'All of it is in report.json, in the artifact port-policy-report.',
};

const only = (tree: Node, name: string) => elements(tree).filter(({ tagName }) => tagName === name);
const textsOf = (report: Report, name: string) => only(githubTree(summary(report, options)), name).map(textOf);

it('is the golden file', async () => {
  await expect(summary(sampleMergedReport, options)).toMatchFileSnapshot('merged-summary.golden.md');
});

describe('what the reader meets', () => {
  it('is the heading, the vantages, what is missing, the patterns, the matrix, then the findings and the folds', () => {
    const tree = githubTree(summary(sampleMergedReport, options));
    const blocks = (tree.children ?? []).filter(({ type }) => type === 'element').map(({ tagName }) => tagName);
    expect(blocks).toEqual([
      ...['h2', 'p', 'p'],
      ...['h3', 'ul', 'details'],
      ...['h3', 'table', 'p'],
      ...['h3', 'ul', 'p', 'ul', 'p', 'ul'],
      ...['details', 'details', 'details', 'details'],
    ]);
    expect(textsOf(sampleMergedReport, 'h3')).toEqual([
      'What the vantages show together',
      'What is open from where',
      'Violations',
    ]);
  });

  it('says how many vantages there are, and that a port counts once for each', () => {
    const [facts, missing] = textsOf(sampleMergedReport, 'p');
    expect(facts).toMatch(
      /^From 3 vantages: internet, office, vpc · 11 hosts, 199,707 port views \(a port counts once for each vantage that asked it\) · 2026-11-21 01:58 to 02:03 UTC · /,
    );
    expect(missing).toBe('⚠️ Not covered in full: vantage internet, shard 2 of 2.');
  });

  it('has the most severe pattern first, and what is as meant counted and folded', () => {
    const [list] = only(githubTree(summary(sampleMergedReport, options)), 'ul');
    const first = list === undefined ? [] : only(list, 'li').map((item) => textOf(item).trim().split(' · ')[1]);
    expect(first[0]).toBe('Exposed everywhere: 5432 postgresql on db1.example.com (203.0.113.7)');
    expect(textsOf(sampleMergedReport, 'summary')[0]).toBe(
      '✅ 1 port as meant, and proven · – 66,557 ports blocked, but nothing is shown to listen',
    );
  });

  it('has each finding once, with the vantages that see it', () => {
    const items = textsOf(alikeMergedReport, 'li');
    const ssh = items.filter((item) => item.includes('22 ssh open on 203.0.113.64'));
    expect(ssh).toHaveLength(1);
    expect(ssh[0]).toContain('and 22 more, intended blocked · from internet · ');
    expect(items.filter((item) => item.includes('· from office and vpc ·'))).toHaveLength(2);
  });

  it('tells how each vantage came to it, with a link to its run', () => {
    const text = textOf(only(githubTree(summary(sampleMergedReport, options)), 'details').at(-1) as Node);
    expect(text).toContain(
      'From office: 2026-11-21 02:01 to 02:02 UTC; 2 reports, one for each shard; probes left from 192.0.2.10, 192.0.2.11; its run',
    );
    expect(text).toContain('What a green merge says: ');
    expect(text).not.toMatch(/seed|Pace|What a green run says/);
  });

  it('is short where all is as meant', () => {
    expect(summary(greenMergedReport, options).split('\n')[0]).toBe(
      '## ✅ Exposure policy: all 3,078 as intended (4 answered, 2 open from another vantage, 2,048 beside an answering port, 1,024 at addresses where no port answered)',
    );
    expect(textsOf(greenMergedReport, 'h3')).toEqual(['What the vantages show together', 'What is open from where']);
  });

  it('has a table for each four vantages, and says which has no report', () => {
    const names = Array.from({ length: 6 }, (_, at) => `v${at}`);
    const [base] = sampleMergedReport.vantages ?? [];
    const vantages = names.flatMap((name) => (base === undefined ? [] : [{ ...base, name }]));
    const report = { ...sampleMergedReport, vantages };
    const heads = only(githubTree(summary(report, options)), 'thead').map((head) => only(head, 'th').map(textOf));
    expect(heads.slice(0, 2)).toEqual([
      ['Host', 'from v0', 'from v1', 'from v2', 'from v3'],
      ['Host', 'from v4', 'from v5', 'from internet❔ no report'],
    ]);
  });

  it('offers the command for each vantage, to be run there', () => {
    expect(summary(sampleMergedReport, options)).toContain(
      'To check a fix of the first findings alone, run at each vantage the command that names it: `port-policy check --vantage office --only cache.example.com:6379',
    );
  });
});

describe('a report of one shard', () => {
  const set = { count: 100, digest: '0'.repeat(64) };
  const passes = sampleReport.verdicts.filter(({ verdict }) => verdict === 'pass');
  const shard = { index: 2, of: 8, planned: set, taken: { ...set, count: 12 } };
  const own = 'Shard 2 of 8 asked 12 of the 100 addresses and names of this policy.';

  it('says in its headline that it is a part, and beside it what that means', () => {
    const lines = summary(reportOf(passes, { shard, warnings: [own, 'Another.'] }), options).split('\n');
    expect(lines[0]).toMatch(/^## ✅ Exposure policy, shard 2 of 8: all 185 as intended/);
    expect(lines[4]).toBe(`⚠️ <strong>${own}</strong>`);
    expect(lines.filter((line) => line.includes(own))).toHaveLength(1);
    expect(lines).toContain('* ⚠️ Another.');
  });

  it('says so even if its warnings do not', () => {
    expect(summary(reportOf(passes, { shard, warnings: [] }), options).split('\n')[4]).toBe(
      '⚠️ <strong>Only a part of the policy was asked here: `port-policy merge` tells of the whole.</strong>',
    );
  });
});

describe('hostile text', () => {
  const shape = (report: Report, sanitized: boolean) => {
    const tree = githubTree(summary(report, options), sanitized);
    const cells = only(tree, 'tr').map((row) => (row.children ?? []).filter(({ type }) => type === 'element').length);
    return { counts: elementCounts(tree), cells };
  };
  const twinOf = (text: string) => poisonedMerge('x'.repeat(terminal(text).length));

  it.each([true, false])('makes no element, row or cell (sanitized: %s)', (sanitized) => {
    const hostile = HOSTILE_PIECES.join(' ');
    expect(shape(poisonedMerge(hostile), sanitized)).toEqual(shape(twinOf(hostile), sanitized));
  });

  it.each(HOSTILE_PIECES)('%j alone makes none either', (piece) => {
    expect(shape(poisonedMerge(piece), false)).toEqual(shape(twinOf(piece), false));
  });

  it('links nowhere but to the policy and the runs, mentions nobody, and offers no command', () => {
    const text = summary(poisonedMerge(HOSTILE_PIECES.join(' ')), options);
    const tree = githubTree(text);
    for (const { properties } of only(tree, 'a'))
      expect(properties?.href).toMatch(
        /^https:\/\/github\.com\/example\/infrastructure\/(?:blob\/0f1e\/\.github\/|actions\/runs\/)/,
      );
    for (const loose of looseTexts(tree)) expect(loose).not.toMatch(/@octocat|#1\b|GH-1|:smile:|www\.evil|https?:/);
    expect(text).not.toContain('port-policy check --vantage internet');
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
const merged = (verdicts: readonly Verdict[]): Report => {
  const { totals, result } = reportOf(verdicts);
  return { ...sampleMergedReport, verdicts, totals, result };
};

describe('what does not fit', () => {
  it('is counted: each finding is shown, or among those that are left out', () => {
    const property = fc.property(
      fc.array(seen, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 12_000, max: 40_000 }),
      (drawn, maxBytes) => {
        const report = merged(drawn.map((more) => exposedDatabase(more)));
        const text = summary(report, { ...options, maxBytes });
        const from = Math.max(text.indexOf('### Violations'), text.indexOf('**❔'));
        const start = text.includes('### Violations') ? text.indexOf('### Violations') : from;
        const part = text.slice(start, text.indexOf('To check a fix'));
        const listed = (part.match(/^- .*What to do:/gm) ?? []).length;
        const leftOut = [...part.matchAll(/\*\*([\d,]+) more findings? left out here/g)];
        const found = [...findingsOf(report, 'violation'), ...findingsOf(report, 'inconclusive')];
        expect(listed + leftOut.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(found.length);
        expect(byteLength(text)).toBeLessThanOrEqual(maxBytes);
      },
    );
    fc.assert(property, { numRuns: 60 });
  });

  it('leaves room for matrix, findings and method beside very many patterns', () => {
    const { verdicts, patterns } = alikeServers(3000);
    const apart = patterns.map((one, at) => ({
      ...one,
      explanation: `Reason ${at}. ${'Something long. '.repeat(40)}`,
    }));
    const text = summary({ ...merged(verdicts), patterns: [...MERGED_PATTERNS, ...apart] }, options);
    expect(byteLength(text)).toBeLessThanOrEqual(MIB);
    expect(text).toMatch(/\*\*[\d,]+ more patterns left out here\.\*\*/);
    expect(text).toContain('### What is open from where');
    expect(text).toContain('22 ssh open on ');
    expect(text).toContain('How this was measured');
    expect((text.match(/<details/g) ?? []).length).toBe((text.match(/<\/details>/g) ?? []).length);
  });
});
