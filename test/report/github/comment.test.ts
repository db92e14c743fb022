// The comment on a pull request, read as GitHub reads it: its order, its size, and what hostile text does to it (nothing).
import { describe, expect, it } from 'vitest';
import { byteLength } from '../../../src/base/utf8.ts';
import type { DriftChange } from '../../../src/model/documents/drift.ts';
import type { Report } from '../../../src/model/report.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { type CommentOptions, comment, sameComment } from '../../../src/report/github/comment.ts';
import { isOlder, readMarker, withMark } from '../../../src/report/github/marker.ts';
import { newlyExposes, type PolicyChangeSeen } from '../../../src/report/github/newly-exposes.ts';
import { elsewhereTitle, violationsByChange } from '../../../src/report/github/violations-by-change.ts';
import { verdictGroups } from '../../../src/report/rows/verdict-groups.ts';
import { BODY_BYTES } from '../../../src/report/sections/size-limits.ts';
import { elementCounts, elements, githubTree, looseTexts, textOf } from '../readers/github-markdown.ts';
import { commentOptions, commentReport, sampleComment } from '../samples/sample-comment.ts';
import { sampleDrift } from '../samples/sample-drift.ts';
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
  change: { kind: 'same' },
  ruleUrl: (side, file, line) => `${blob}/${side === 'old' ? 'ba5e' : '0f1e'}/${file}#L${line}`,
  policyUrl: (file, line) => `${blob}/0f1e/${file}${line === null ? '' : `#L${line}`}`,
};

const change: PolicyChangeSeen = { kind: 'changed', base: 'main@ba5eba5', diff: sampleDiff };
const section = (seen: PolicyChangeSeen, maxBytes = 24_000) =>
  newlyExposes(seen, sampleReport, {
    maxBytes,
    reportHint: 'More of it is in the summary of this run.',
    ruleUrl: options.ruleUrl,
  });

const headings = (markdown: string) =>
  elements(githubTree(markdown))
    .filter(({ tagName = '' }) => /^h\d$|^summary$/.test(tagName))
    .map(textOf);

it('is the golden file', async () => {
  const text = comment(sampleReport, { ...options, change });
  await expect(text).toMatchFileSnapshot('comment.golden.md');
});

it('answers the reviewer first, then says what this run found', () => {
  expect(headings(comment(sampleReport, { ...options, change }))).toEqual([
    '❌ This pull request opens 3306 mysql on 2001:db8:100::/64 (not checked), 5432 postgresql on db1.example.com (already open) and 3 more',
    expect.stringMatching(/^Tighter/),
    expect.stringMatching(/^Neither/),
    '❌ This run: 9 violations, 10 inconclusive, 185 as intended (103 answered, 82 beside an answering port), 1 only observed',
    '❔ 10 inconclusive: could not be checked, so it does not count as intended',
  ]);
  const text = textOf(githubTree(comment(sampleReport, { ...options, change })));
  expect(text).toContain(
    'This run: 9 violations, 10 inconclusive, 185 as intended (103 answered, 82 beside an answering port), 1 only observed',
  );
});

it('has the result in its title where the pull request opens nothing', () => {
  const title = (report: Report, seen: PolicyChangeSeen) => headings(comment(report, { ...options, change: seen }))[0];
  expect(title(sampleReport, { kind: 'same' })).toBe(
    '❌ 9 violations, 2 critical: 5432 postgresql open on db1.example.com and 5432 postgresql open on shop.example.com',
  );
  expect(title(reportOf([sampleVerdict]), { kind: 'not-compared' })).toBe('✅ Exposure policy: 1 as intended');
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

  it('with a baseline of another night', () => {
    const changes = verdicts
      .filter(({ verdict }) => verdict === 'violation' || verdict === 'inconclusive')
      .map((one) => ({
        ...one,
        kind: 'changed-verdict' as const,
        before: { state: 'closed' as const, verdict: 'pass' as const },
        after: { state: one.state, verdict: one.verdict },
      }));
    const since = (startedAt: string) =>
      again({
        drift: { ...sampleDrift, changes, baseline: { ...sampleDrift.baseline, startedAt } } as Report['drift'],
      });
    const dated = since('2026-11-29T04:12:00.000Z');
    const shown = textOf(githubTree(dated));
    // Of a violation and of what could not be checked.
    for (const part of shown.split('could not be checked, so it does not count')) {
      expect(part).toMatch(/NEW/);
      expect(part).toMatch(/ · not (?:so )?in the (?:report|baseline) of 2026-11-29 04:12 UTC/);
    }
    expect(sameComment(dated, since('2026-11-30T04:12:00.000Z'))).toBe(true);
    expect(since('2026-11-30T04:12:00.000Z')).not.toBe(dated);
  });

  it('but not with another verdict, warning or change', () => {
    expect(sameComment(text, again({ verdicts: verdicts.slice(0, -4) }))).toBe(false);
    expect(sameComment(text, again({ warnings: ['Another.'] }))).toBe(false);
    expect(sameComment(text, again({}, { change }))).toBe(false);
  });
});

describe('what the pull request changes', () => {
  it.each<[string, PolicyChangeSeen, string]>([
    ['nothing at all', { kind: 'same' }, ''],
    ['a new policy', { kind: 'new', base: 'main@ba5e' }, '⚠️ This pull request adds the policy'],
    ['nobody knows', { kind: 'unknown', why: 'Lost.' }, 'The policy in this pull request'],
    [
      'a weakening',
      { ...change, diff: only('weakening', false) },
      '⚠️ This pull request weakens the policy in 2 places',
    ],
    [
      'a newly open port',
      { ...change, diff: only('weakening', true) },
      '⚠️ This pull request opens 3306 mysql on 2001:db8:100::/64 (not checked) and ',
    ],
    ['a tightening', { ...change, diff: only('tightening', false) }, 'The policy in this pull request'],
  ])('%s', (_, seen, heading) => {
    expect(headings(section(seen))[0] ?? '').toContain(heading);
  });

  it('says in words what has no title of its own', () => {
    expect(section({ kind: 'unknown', why: 'Lost.' })).toContain('It is not known what this pull request changes');
    expect(section({ ...change, diff: only('tightening', false) })).toContain('This pull request opens nothing new.');
    expect(section({ kind: 'new', base: 'main@ba5e' })).toMatch(
      /newly permitted: \d+ ports, \d+ of them already open, before the merge/,
    );
    expect(section({ kind: 'not-compared' })).toBe('');
  });

  it('says what this run saw of a port that it opens, also where it saw something else', () => {
    const text = textOf(githubTree(sampleComment));
    expect(text).toContain('. It is already open, before the merge.');
    expect(text).toContain('Not seen open in this run: closed.');
    expect(headings(sampleComment)[0]).toBe(
      '❌ This pull request opens 5432 postgresql on db1.example.com (already open) and 8443 https-alt on www.example.com (not seen open)',
    );
    const [first] = commentOptions.change.kind === 'changed' ? commentOptions.change.diff.changes : [];
    const diff = { ...sampleDiff, changes: first === undefined ? [] : [first] };
    expect(headings(comment(commentReport, { ...commentOptions, change: { ...change, diff } }))[0]).toBe(
      '❌ This pull request opens 5432 postgresql on db1.example.com; already open in this run, before the merge',
    );
  });
});

describe('what was there before the pull request', () => {
  const diff = commentOptions.change.kind === 'changed' ? commentOptions.change.diff : sampleDiff;
  const database = commentReport.verdicts.find(({ host, ports }) => host === 'db1.example.com' && ports === '5432');
  if (database === undefined) throw new Error('the sample has no database');
  const known: DriftChange = {
    ...database,
    kind: 'changed-verdict',
    before: { state: 'open', verdict: 'violation' },
    after: { state: 'open', verdict: 'pass' },
  };
  const drift = { ...sampleDrift, notCompared: 0, changes: [known] };
  const opens = (changes: typeof diff.changes, report: Report) =>
    comment(report, { ...commentOptions, change: { ...change, diff: { ...diff, changes } } });

  it('is permitted, and not opened by it', () => {
    const first = diff.changes.filter(({ ports }) => ports === '5432');
    const text = opens(first, { ...commentReport, drift });
    expect(headings(text)[0]).toBe(
      '❌ This pull request permits 5432 postgresql on db1.example.com; already open before it',
    );
    expect(textOf(githubTree(text))).toContain('Already open before it, and open in this run.');
    expect(headings(opens(diff.changes, { ...commentReport, drift }))[0]).toBe(
      '❌ This pull request opens 8443 https-alt on www.example.com; not seen open in this run, and permits 5432 postgresql on db1.example.com, already open before it',
    );
  });

  it('is opened by it where the baseline did not see it open', () => {
    const closed = { ...known, before: { state: 'closed', verdict: 'pass' } } as const;
    const text = opens(
      diff.changes.filter(({ ports }) => ports === '5432'),
      { ...commentReport, drift: { ...drift, changes: [closed] } },
    );
    expect(headings(text)[0]).toContain(
      'opens 5432 postgresql on db1.example.com; already open in this run, before the merge',
    );
  });

  it('is told apart from the violations of the change, and each is told once', () => {
    const { here, elsewhere } = violationsByChange(commentReport, { ...change, diff });
    expect(here.map(({ verdict }) => verdict.ports)).toEqual(['8443']);
    expect(elsewhere.length).toBeGreaterThan(0);
    const count = [...here, ...elsewhere].reduce((sum, one) => sum + one.count, 0);
    expect(count).toBe(commentReport.totals.violation);
    expect(headings(sampleComment)).toContainEqual(
      expect.stringMatching(/^Not from this change of the policy: \d+ more violations?$/),
    );
    for (const { verdict } of elsewhere) expect(textOf(githubTree(sampleComment))).toContain(verdict.explanation);
  });

  it('is said to be in the baseline, where there is one; what is new is of the pull request, for all that is known', () => {
    const fresh = commentReport.verdicts.find(
      ({ verdict, ports }) => verdict === 'violation' && ports !== '8443',
    ) as Verdict;
    const changes = [
      {
        ...known,
        ...fresh,
        before: { state: 'closed' as const, verdict: 'pass' as const },
        after: { state: fresh.state, verdict: fresh.verdict },
      },
    ];
    const report = { ...commentReport, drift: { ...drift, changes } } as Report;
    const { here, elsewhere } = violationsByChange(report, { kind: 'same' });
    expect(here.map(({ isNew }) => isNew)).toEqual([true]);
    expect(elsewhere.every(({ isNew }) => isNew === false)).toBe(true);
    expect(headings(comment(report, { ...options, change: { kind: 'same' } }))).toContainEqual(
      expect.stringMatching(/^Not from this pull request: \d+ more violations?, also in the baseline$/),
    );
  });

  it('is not said to be in the baseline where the baseline does not say it', () => {
    const report = { ...commentReport, drift } as Report;
    const elsewhere = verdictGroups(commentReport, 'violation').map((one) => ({ ...one, isNew: null }));
    expect(elsewhereTitle(report, [], elsewhere)).toMatch(/^Not known to be from this pull request: \d+ violations?$/);
    const known = elsewhere.map((one) => ({ ...one, isNew: false }));
    expect(elsewhereTitle(report, [], known)).toMatch(
      /^Not from this pull request: \d+ violations?, also in the baseline$/,
    );
  });

  it('is not of a pull request that changes nothing but what its ports count for', () => {
    const ofPort = diff.changes.find(({ ports }) => ports === '8443');
    if (ofPort === undefined) throw new Error('the sample has no such change');
    const narrowed = { ...ofPort, kind: 'requirement-narrowed', was: 'A', now: null } as const;
    const removed = { ...narrowed, kind: 'requirement-removed', hosts: [], protocol: null, ports: null } as const;
    const { here, elsewhere } = violationsByChange(commentReport, {
      ...change,
      diff: { ...diff, changes: [narrowed, removed] },
    });
    expect(here).toEqual([]);
    expect(elsewhere.reduce((sum, one) => sum + one.count, 0)).toBe(commentReport.totals.violation);
  });

  it('is not told apart where it is not known what the pull request changes', () => {
    for (const kind of [{ kind: 'same' }, { kind: 'not-compared' }, { kind: 'unknown', why: 'Lost.' }] as const)
      expect(violationsByChange(commentReport, kind).elsewhere).toEqual([]);
  });
});

it('shows the advice of the first finding without a click, whoever it is from', () => {
  const shown = (text: string) => textOf(githubTree(text.replace(/<details>.*?<\/details>/gs, '')));
  const advice = (text: string) => shown(text).split('What to do:').length - 1;
  // Nothing is of the pull request: of what was there before it, the first is told whole, and the others fold.
  const known = comment(commentReport, {
    ...commentOptions,
    change: { ...change, diff: { ...sampleDiff, changes: [] } },
  });
  const { here, elsewhere } = violationsByChange(commentReport, { ...change, diff: { ...sampleDiff, changes: [] } });
  expect(here).toEqual([]);
  expect(advice(known)).toBe(1);
  expect(shown(known)).toContain(elsewhere[0]?.verdict.advice);
  for (const { verdict } of elsewhere) expect(textOf(githubTree(known)).split(verdict.explanation)).toHaveLength(2);
  // Else the first of the pull request's own is.
  expect(advice(sampleComment)).toBe(1);
});

it('says once how to check a fix alone', () => {
  const said = sampleComment.match(/To check a fix alone: `[^`]+`/g);
  expect(said).toEqual([
    'To check a fix alone: `port-policy check --vantage internet --only www.example.com:8443 --only mail.example.com:587`',
  ]);
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
      change: { kind: 'unknown', why: HOSTILE_PIECES.join(' ') },
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
  const text = comment(reportOf(verdicts), { ...options, change: { ...change, diff } });
  expect(byteLength(text)).toBeLessThanOrEqual(BODY_BYTES);
  expect(text).toContain('more findings left out here.** All of it is in the summary of this run.');
  expect(text).toMatch(/more changes left out here\.\*\* More of it is in the summary/);
});
