// The nightly issue and its comments, read as GitHub reads them.
import { describe, expect, it } from 'vitest';
import { byteLength } from '../../../src/base/utf8.ts';
import { type IssueOptions, issueBody, issueTitle } from '../../../src/report/github/issue.ts';
import { changeComment, closeComment, duplicateComment } from '../../../src/report/github/issue-history.ts';
import { readMarker } from '../../../src/report/github/marker.ts';
import { violationFates } from '../../../src/report/github/violation-fates.ts';
import { readMemory } from '../../../src/report/github/violation-memory.ts';
import { setOf, union, violationsOf } from '../../../src/report/github/violation-set.ts';
import { BODY_BYTES } from '../../../src/report/sections/size-limits.ts';
import { elementCounts, githubTree, looseTexts, textOf } from '../readers/github-markdown.ts';
import { HOSTILE_PIECES, poisoned, reportOf, sampleReport, sampleVerdict } from '../samples/sample-report.ts';

const mark = { key: '0123456789abcdef', instance: '0123456789ab', runId: 1_234_567_890, attempt: 1 };
const gone = setOf([
  { kind: 'not-open', vantage: 'internet', host: 'old.example.com', protocol: 'tcp', ports: [{ first: 80, last: 81 }] },
  {
    kind: 'leads-elsewhere',
    vantage: 'internet',
    host: 'gone.example.com',
    protocol: null,
    ports: [{ first: 0, last: 0 }],
  },
  {
    kind: 'unexpected-open',
    vantage: 'internet',
    host: 'www.example.com',
    protocol: 'tcp',
    ports: [{ first: 443, last: 443 }],
  },
]);
const options: IssueOptions = {
  mark,
  workflow: '.github/workflows/nightly.yml',
  unchecked: gone,
  fates: null,
  partial: false,
  previous: 41,
  policyUrl: (file, line) => `https://github.com/example/infrastructure/blob/0f1e/${file}#L${line}`,
};
const fates = violationFates(gone, sampleReport, false);

/** The same night, but that what was violated is as intended: some ports could still not be checked. */
const nothingViolated = reportOf(
  sampleReport.verdicts.map((one) => (one.verdict === 'violation' ? { ...one, verdict: 'pass', severity: null } : one)),
);
const easedFates = violationFates(union(gone, violationsOf(sampleReport)), nothingViolated, false);

it('is the golden file, and so is what is said of changes', async () => {
  const parts = [
    issueTitle(sampleReport, gone, false),
    issueBody(sampleReport, options),
    changeComment(sampleReport, mark, fates, options.policyUrl, false),
    changeComment(sampleReport, mark, null, options.policyUrl, false),
    closeComment(sampleReport, mark, fates),
    duplicateComment(mark, 41),
    issueTitle(nothingViolated, easedFates.unchecked, false),
    issueBody(nothingViolated, { ...options, unchecked: easedFates.unchecked, fates: easedFates }),
    changeComment(nothingViolated, mark, easedFates, options.policyUrl, false),
  ];
  await expect(parts.join('\n\n=====\n\n')).toMatchFileSnapshot('issue.golden.md');
});

it('remembers the violations of now, and those that could not be checked', () => {
  const body = issueBody(sampleReport, options);
  expect(readMarker('issue', body)).toEqual(mark);
  const memory = readMemory(body);
  if (memory?.kind !== 'set') throw new Error('no set');
  expect([...memory.set.keys()].sort()).toEqual([...violationsOf(sampleReport).keys(), ...gone.keys()].sort());
  expect(textOf(githubTree(body))).not.toMatch(/port-policy violations/);
});

describe('hostile text', () => {
  const all = (text: string) => {
    const report = poisoned(text);
    const hostile = setOf([...gone.values()].map((one) => ({ ...one, host: `${one.host}${text}`, vantage: text })));
    const hidden = violationFates(hostile, report, false);
    const body = issueBody(report, { ...options, workflow: text, unchecked: hostile });
    return [body, changeComment(report, mark, hidden, options.policyUrl, false), closeComment(report, mark, hidden)];
  };
  const shape = (text: string) => all(text).map((one) => elementCounts(githubTree(one, false)));
  const harmless = shape('harmless');

  it.each(HOSTILE_PIECES)('%j makes no element', (piece) => {
    for (const [i, { a: links = 0, ...rest }] of shape(piece).entries()) {
      const { a: most = 0, ...same } = harmless[i] as Record<string, number>;
      expect(rest).toEqual(same);
      expect(links).toBeLessThanOrEqual(most);
    }
  });

  it('mentions nobody, and no issue but the one before', () => {
    for (const text of all(HOSTILE_PIECES.join(' ')))
      for (const loose of looseTexts(githubTree(text)))
        expect(loose).not.toMatch(/@octocat|#1\b|GH-1|:smile:|www\.evil|https?:/);
  });

  it('is letters and digits in a title', () => {
    const title = issueTitle(poisoned(HOSTILE_PIECES.join(' ')), new Map(), false);
    expect(title).toMatch(/^[\p{L}\p{M}\p{N} ,.:()/_…-]{1,200}$/u);
    expect(title).not.toMatch(/:\S/);
  });

  it('is no emoji in a title, whatever the address', () => {
    const verdict = { ...sampleVerdict, host: '2001:db8:100::25', address: '2001:db8:100::25' } as const;
    const report = reportOf([{ ...verdict, verdict: 'violation', severity: 'high' }]);
    expect(issueTitle(report, new Map(), false)).toContain(' on 2001_db8_100__25');
  });

  it('counts in a title what could not be checked this time', () => {
    expect(issueTitle(sampleReport, gone, false)).toBe(
      'Exposure policy violated: 9 violations, 2 critical, 4 not checked: 5432 postgresql open on db1.example.com and 5432 postgresql open on shop.example.com, seen from the vantage internet',
    );
  });
});

it('stays within a body where much could not be checked', () => {
  const many = setOf(
    Array.from(
      { length: 4000 },
      (_, i) =>
        ({
          ...{ kind: 'not-open', vantage: null, host: `h${i}.example.com`, protocol: 'tcp' },
          ports: [{ first: 80, last: 80 }],
        }) as const,
    ),
  );
  const body = issueBody(sampleReport, { ...options, unchecked: many });
  expect(byteLength(body)).toBeLessThanOrEqual(BODY_BYTES);
  expect(body).toContain('more rows left out here.');
  const hidden = violationFates(many, sampleReport, false);
  expect(byteLength(changeComment(sampleReport, mark, hidden, options.policyUrl, false))).toBeLessThanOrEqual(
    BODY_BYTES,
  );
});
