// The comment on a pull request, read as GitHub reads it: its order, its size, and what hostile text does to it (nothing).
import { describe, expect, it } from 'vitest';
import { byteLength } from '../../../src/base/utf8.ts';
import type { Report } from '../../../src/model/report.ts';
import { type CommentOptions, comment, NEWLY_EXPOSES_BYTES, sameComment } from '../../../src/report/github/comment.ts';
import { isOlder, readMarker, withMark } from '../../../src/report/github/marker.ts';
import { newlyExposes, type PolicyChangeSeen } from '../../../src/report/github/newly-exposes.ts';
import { BODY_BYTES } from '../../../src/report/sections/size-limits.ts';
import { elementCounts, elements, githubTree, looseTexts, textOf } from '../readers/github-markdown.ts';
import { poisonedDiff, sampleDiff } from '../samples/sample-policy-diff.ts';
import {
  HOSTILE_PIECES,
  hostileReport,
  poisoned,
  reportOf,
  sampleReport,
  sampleVerdict,
} from '../samples/sample-report.ts';

const mark = { key: '0123456789abcdef', instance: '0123456789ab', runId: 1_234_567_890, attempt: 1 };
const blob = 'https://github.com/example/infrastructure/blob';
const options: CommentOptions = {
  mark,
  onFailure: false,
  newlyExposes: '',
  policyUrl: (file, line) => `${blob}/0f1e/${file}${line === null ? '' : `#L${line}`}`,
};

const change: PolicyChangeSeen = { kind: 'changed', base: 'main@ba5eba5', diff: sampleDiff };
const section = (seen: PolicyChangeSeen, maxBytes = NEWLY_EXPOSES_BYTES) =>
  newlyExposes(seen, {
    maxBytes,
    reportHint: 'More of it is in the summary of this run.',
    ruleUrl: (side, file, line) => `${blob}/${side === 'old' ? 'ba5e' : '0f1e'}/${file}#L${line}`,
  });

const headings = (markdown: string) =>
  elements(githubTree(markdown))
    .filter(({ tagName = '' }) => /^h\d$|^summary$/.test(tagName))
    .map(textOf);

it('is the golden file', async () => {
  const text = comment(sampleReport, { ...options, newlyExposes: section(change) });
  await expect(text).toMatchFileSnapshot('comment.golden.md');
});

it('shows violations first, then what is inconclusive, then what the pull request exposes', () => {
  expect(headings(comment(sampleReport, { ...options, newlyExposes: section(change) }))).toEqual([
    '❌ Exposure policy: 9 violations, 10 inconclusive, 185 as intended, 1 only observed',
    'Inconclusive (10): could not be checked, so it does not count as intended',
    expect.stringContaining('⚠️ This pull request newly exposes: '),
    expect.stringMatching(/^Tighter/),
    expect.stringMatching(/^Neither/),
  ]);
});

it('begins with its marker, of which a reader sees nothing', () => {
  const text = comment(sampleReport, options);
  expect(readMarker('comment', text)).toEqual(mark);
  expect(readMarker('issue', text)).toBeNull();
  expect(readMarker('comment', ` ${text}`)).toBeNull();
  expect(textOf(githubTree(text))).not.toContain('0123456789abcdef');
  expect(readMarker('comment', withMark('comment', text, { ...mark, runId: 7, attempt: 2 }))).toMatchObject({
    runId: 7,
  });
});

it('knows an older run: by its id, then by its attempt', () => {
  expect(isOlder({ ...mark, runId: 1 }, { ...mark, runId: 2 })).toBe(true);
  expect(isOlder({ ...mark, attempt: 1 }, { ...mark, attempt: 2 })).toBe(true);
  expect(isOlder(mark, mark)).toBe(false);
  expect(isOlder({ ...mark, runId: 2, attempt: 1 }, { ...mark, runId: 1, attempt: 9 })).toBe(false);
});

describe('says the same', () => {
  const again = (rest: Partial<Report>, more: Partial<CommentOptions> = {}) =>
    comment({ ...sampleReport, ...rest }, { ...options, ...more });
  const text = again({});
  const { run, verdicts } = sampleReport;

  it('in another run, later, with other times', () => {
    const other = {
      startedAt: '2027-01-01T00:00:00.000Z',
      durationMs: 7,
      run: { ...run, url: `${run.url}9` },
      verdicts: verdicts.map((one) => ({ ...one, rttMs: one.rttMs === null ? null : one.rttMs + 1 })),
    };
    expect(again(other)).not.toBe(text);
    expect(sameComment(text, again(other, { mark: { ...mark, runId: 9 } }))).toBe(true);
    expect(sameComment(text, text.replaceAll('\n', '\r\n').trimEnd())).toBe(true);
  });

  it('but not with another verdict, warning or change', () => {
    expect(sameComment(text, again({ verdicts: verdicts.slice(0, -4) }))).toBe(false);
    expect(sameComment(text, again({ warnings: ['Another.'] }))).toBe(false);
    expect(sameComment(text, again({}, { newlyExposes: section(change) }))).toBe(false);
  });
});

describe('what the pull request changes', () => {
  it.each<[string, PolicyChangeSeen, string]>([
    ['nothing at all', { kind: 'same' }, ''],
    ['a new policy', { kind: 'new', base: 'main@ba5e' }, '⚠️ The policy is new with this pull request'],
    ['nobody knows', { kind: 'unknown', why: 'Lost.' }, '⚠️ What this pull request changes in the policy is not known'],
    ['a weakening', { ...change, diff: only('weakening', false) }, '⚠️ This pull request weakens the policy: '],
    ['a newly open port', { ...change, diff: only('weakening', true) }, '⚠️ This pull request newly exposes: '],
    ['a tightening', { ...change, diff: only('tightening', false) }, 'This pull request exposes nothing new: '],
  ])('%s', (_, seen, heading) => {
    expect(headings(section(seen))[0] ?? '').toContain(heading);
  });
});

function only(mark: 'weakening' | 'tightening', open: boolean) {
  const changes = sampleDiff.changes
    .filter((one) => one.mark === mark && (one.kind === 'newly-open') === open)
    .slice(0, 2);
  return { ...sampleDiff, changes, totals: { weakening: 0, tightening: 0, neutral: 0, [mark]: changes.length } };
}

describe('hostile text', () => {
  // Apart, and the change in as much room as it likes: what is cut is another thing.
  const texts = (text: string) => [
    comment(poisoned(text), options),
    section({ kind: 'changed', base: text, diff: poisonedDiff(text) }, 1_000_000),
    section({ kind: 'new', base: text }),
    section({ kind: 'unknown', why: text }),
  ];
  const shape = (text: string) => texts(text).map((one) => elementCounts(githubTree(one, false)));
  const harmless = shape('harmless');

  it.each(HOSTILE_PIECES)('%j makes no element', (piece) => {
    for (const [i, { a: links = 0, ...rest }] of shape(piece).entries()) {
      const { a: most = 0, ...same } = harmless[i] as Record<string, number>;
      expect(rest).toEqual(same);
      // An address that is too long for a link is none.
      expect(links).toBeLessThanOrEqual(most);
    }
  });

  it('mentions nobody, and no issue', () => {
    const text = comment(hostileReport, {
      ...options,
      newlyExposes: section({ kind: 'unknown', why: HOSTILE_PIECES.join(' ') }),
    });
    for (const loose of looseTexts(githubTree(text)))
      expect(loose).not.toMatch(/@octocat|#1\b|GH-1|:smile:|www\.evil|https?:/);
  });
});

it.each(['a', 'ä', '🌈'])('stays within a body, whatever it is made of (%s)', (letter) => {
  const verdicts = Array.from({ length: 3000 }, (_, i) => ({
    ...sampleVerdict,
    host: `h${i}.example.com`,
    verdict: 'violation' as const,
    severity: 'high' as const,
    explanation: `${letter.repeat(60)} T${i}`,
  }));
  const diff = {
    ...sampleDiff,
    changes: Array.from({ length: 3000 }, () => sampleDiff.changes)
      .flat()
      .slice(0, 3000),
  };
  const text = comment(reportOf(verdicts), { ...options, newlyExposes: section({ ...change, diff }) });
  expect(byteLength(text)).toBeLessThanOrEqual(BODY_BYTES);
  expect(text).toContain('more rows left out here.** All of it is in the summary of this run.');
  expect(text).toMatch(/more changes left out here\.\*\* More of it is in the summary/);
});
