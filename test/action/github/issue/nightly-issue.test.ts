// The rules of the nightly issue: when it is opened, rewritten and closed, what counts as gone, and who wins a race.
import { describe, expect, it } from 'vitest';
import { ApiFailure } from '../../../../src/action/github/api-failure.ts';
import { NO_EXTRAS } from '../../../../src/action/github/issue/issue-extras.ts';
import { keepIssue } from '../../../../src/action/github/issue/nightly-issue.ts';
import { byteLength } from '../../../../src/base/utf8.ts';
import type { Report } from '../../../../src/model/report.ts';
import type { Verdict } from '../../../../src/model/verdict.ts';
import { readMemory } from '../../../../src/report/github/violation-memory.ts';
import { BODY_BYTES } from '../../../../src/report/sections/size-limits.ts';
import { reportOf } from '../../../report/samples/sample-report.ts';
import { verdict } from '../../../report/samples/sample-verdict.ts';
import { type MemoryGitHub, memoryGitHub, US } from '../memory-github.ts';

const KEY = '0123456789abcdef';
const INSTANCE = '0123456789ab';
const HOST = 'db1.example.com';

const port = (number: number, rest: Partial<Verdict> = {}) =>
  verdict(HOST, '203.0.113.7', 3, {
    ports: String(number),
    expected: 'blocked',
    state: 'closed',
    cause: 'rst',
    ...rest,
  });
const isOpen = (number: number, rest: Partial<Verdict> = {}) =>
  port(number, { state: 'open', cause: 'syn-ack', verdict: 'violation', severity: 'high', ...rest });
const unknown = (number: number) => port(number, { state: 'unknown', cause: 'deaf-vantage', verdict: 'inconclusive' });

function night(
  github: MemoryGitHub,
  runId: number,
  verdicts: readonly Verdict[],
  rest: { partial?: boolean; attempt?: number; key?: string; instance?: string } = {},
) {
  const { partial = false, attempt = 1, key = KEY, instance = INSTANCE } = rest;
  const report: Report = reportOf(verdicts, { warnings: [] });
  const mark = { key, instance, runId, attempt };
  const told = { workflow: 'nightly.yml', partial, extras: NO_EXTRAS, policyUrl: () => null };
  return keepIssue(github, US, { report, mark, ...told });
}

const quoted = (body: string) => `A quote:\n\n${body.replace(/^/gm, '> ')}`;
const kinds = async (...outcomes: ReturnType<typeof night>[]) => (await Promise.all(outcomes)).map(({ kind }) => kind);
const lastComment = (github: MemoryGitHub, number = 1) => github.all[number - 1]?.comments.at(-1)?.body ?? '';

describe('one audit, night after night', () => {
  it('opens one issue, says nothing more while it is the same, and closes it', async () => {
    const github = memoryGitHub();
    expect(await night(github, 1, [port(22)])).toEqual({ kind: 'none', number: null });
    expect(await night(github, 2, [isOpen(22)])).toEqual({ kind: 'opened', number: 1 });
    const { body } = github.all[0] as { body: string };
    expect(await night(github, 3, [isOpen(22, { rttMs: 99, address: '203.0.113.8' })])).toMatchObject({
      kind: 'unchanged',
    });
    expect(github.all[0]?.body).toBe(body);
    expect(await night(github, 4, [port(22)])).toEqual({ kind: 'closed', number: 1 });
    expect(github.all).toMatchObject([{ open: false, reason: 'completed' }]);
    // Its id goes into its marker once it has one.
    expect(github.writes).toEqual(['open', 'rewrite 1', 'comment 1', 'close 1']);
  });

  it('says what is new, what is gone, and what the policy dropped', async () => {
    const github = memoryGitHub();
    await night(github, 1, [isOpen(22), isOpen(23), isOpen(24)]);
    expect(await night(github, 2, [isOpen(22), port(23), isOpen(25)])).toMatchObject({ kind: 'updated' });
    expect(lastComment(github)).toContain('### The violations changed: 1 new, 1 gone, 1 no longer in the policy');
    expect(lastComment(github)).toContain('\n\nThere are 2 violations now; the issue itself lists them all. Seen in ');
    const list = /#### New\n\n((?:- .*\n)+)/.exec(lastComment(github))?.[1]?.split('\n').slice(0, -1);
    expect(list).toEqual([
      expect.stringContaining('25 open on db1.example.com (203.0.113.7)</strong>, intended blocked'),
    ]);
    expect(lastComment(github)).toMatch(/- \*\*gone:\*\* `db1.example.com` 23: was open, and must not be/);
    expect(lastComment(github)).toContain('\nGone is what this run saw as intended, ');
    expect(lastComment(github)).toMatch(/- \*\*no longer in the policy:\*\* `db1.example.com` 24:/);
    expect(github.writes.slice(2)).toEqual(['comment 1', 'rewrite 1']);
  });

  it('has the counts and the most severe violation in its title, and keeps them up to date', async () => {
    const github = memoryGitHub();
    const seen = 'seen from the vantage internet';
    await night(github, 1, [isOpen(22)]);
    expect(github.all[0]?.title).toBe(
      `Exposure policy violated: 1 violation, 1 high: 22 open on db1.example.com, ${seen}`,
    );
    await night(github, 2, [
      isOpen(22),
      isOpen(5432, { severity: 'critical', service: 'postgresql', explanation: 'A database.' }),
    ]);
    expect(github.all[0]?.title).toBe(
      `Exposure policy violated: 2 violations, 1 critical: 5432 postgresql open on db1.example.com, ${seen}`,
    );
    expect(github.all).toHaveLength(1);
  });

  it('gives an issue of an earlier version a title with its findings, though nothing changed', async () => {
    const github = memoryGitHub();
    await night(github, 1, [isOpen(22)]);
    const [issue] = github.all as [(typeof github.all)[number]];
    const { title, body } = issue;
    const old = 'Exposure policy violated from internet (nightly.yml)';
    issue.title = old;
    expect(await night(github, 2, [isOpen(22)])).toEqual({ kind: 'retitled', number: 1 });
    expect(issue.title).toBe(title);
    expect(issue.body).toBe(body.replace('run=1 ', 'run=2 '));
    expect(await night(github, 3, [isOpen(22)])).toEqual({ kind: 'unchanged', number: 1 });
    issue.title = old;
    expect(await night(github, 4, [isOpen(23)])).toMatchObject({ kind: 'updated' });
    expect(issue.title).toContain(': 23 open on db1.example.com');
  });

  it('leaves a title alone that a person gave it', async () => {
    const github = memoryGitHub();
    await night(github, 1, [isOpen(22)]);
    const [issue] = github.all as [(typeof github.all)[number]];
    issue.title = '[P1] ssh is open';
    expect(await night(github, 2, [isOpen(22)])).toMatchObject({ kind: 'unchanged' });
    expect(await night(github, 3, [isOpen(23)])).toMatchObject({ kind: 'updated', number: 1 });
    expect(issue.title).toBe('[P1] ssh is open');
  });

  it('a waived violation is gone, and the close says how many are', async () => {
    const github = memoryGitHub();
    await night(github, 1, [isOpen(22)]);
    expect(await night(github, 2, [isOpen(22, { verdict: 'waived' })])).toMatchObject({ kind: 'closed' });
    expect(lastComment(github)).toContain('A waiver covers 1 violation.');
  });

  it('a new failure after a close opens another, which names the one before', async () => {
    const github = memoryGitHub();
    await night(github, 1, [isOpen(22)]);
    await night(github, 2, [port(22)]);
    expect(await night(github, 3, [isOpen(22)])).toEqual({ kind: 'opened', number: 2 });
    expect(github.all[1]?.body).toContain('\nThe one before: #1.\n');
    await night(github, 4, [isOpen(22), isOpen(23)]);
    expect(github.all[1]?.body).toContain('\nThe one before: #1.\n');
  });

  it('closed by hand while it still holds, the next failing run opens another', async () => {
    const github = memoryGitHub();
    await night(github, 1, [isOpen(22)]);
    (github.all[0] as { open: boolean }).open = false;
    expect(await night(github, 2, [isOpen(22)])).toEqual({ kind: 'opened', number: 2 });
  });

  it('is kept apart from other audits', async () => {
    const github = memoryGitHub();
    await night(github, 1, [isOpen(22)]);
    expect(await night(github, 2, [isOpen(22)], { key: 'fedcba9876543210' })).toEqual({ kind: 'opened', number: 2 });
    expect(await night(github, 3, [port(22)])).toEqual({ kind: 'closed', number: 1 });
    expect(github.all[1]?.open).toBe(true);
  });

  it('is kept apart from the same audit that was told something else', async () => {
    const github = memoryGitHub();
    await night(github, 1, [isOpen(22)]);
    const instance = 'ba9876543210';
    expect(await night(github, 2, [port(22)], { instance })).toEqual({ kind: 'none', number: null });
    expect(await night(github, 3, [isOpen(22)], { instance })).toEqual({ kind: 'opened', number: 2 });
    expect(github.all.map(({ open }) => open)).toEqual([true, true]);
  });
});

describe('what could not be known', () => {
  it('neither opens nor closes', async () => {
    const github = memoryGitHub();
    expect(await night(github, 1, [unknown(22)])).toEqual({ kind: 'none', number: null });
    await night(github, 2, [isOpen(22)]);
    expect(await night(github, 3, [unknown(22)])).toEqual({ kind: 'kept-open', number: 1 });
    expect(github.writes).toEqual(['open', 'rewrite 1']);
  });

  it('is not gone: it stays in the issue, and is said to be unchecked', async () => {
    const github = memoryGitHub();
    await night(github, 1, [isOpen(22), isOpen(23)]);
    expect(await night(github, 2, [isOpen(22), unknown(23)])).toMatchObject({ kind: 'unchanged' });
    expect(await night(github, 3, [isOpen(22), unknown(23), isOpen(24)])).toMatchObject({ kind: 'updated' });
    expect(lastComment(github)).toContain('### The violations changed: 1 new\n');
    expect(lastComment(github)).toContain('2 violations now, besides 1 of earlier runs that could not be checked;');
    expect(lastComment(github)).toContain('- **could not be checked this time:** `db1.example.com` 23:');
    expect(lastComment(github)).not.toMatch(/gone/i);
    expect(github.all[0]?.body).toContain('### Could not be checked this time (1 violation of earlier runs)');
    expect(await night(github, 4, [isOpen(22), port(23), isOpen(24)])).toMatchObject({ kind: 'updated' });
    expect(lastComment(github)).toContain('### The violations changed: 1 gone\n');
  });

  it.each([
    [
      'a name that does not resolve',
      { ports: null, protocol: null, state: 'unknown', cause: 'dns-failed', verdict: 'inconclusive' },
    ],
    [
      'a name that leads where it must not',
      { ports: null, protocol: null, state: null, cause: null, verdict: 'violation' },
    ],
  ] as const)('%s says nothing of its ports', async (_, rest) => {
    const github = memoryGitHub();
    await night(github, 1, [isOpen(22), isOpen(22, { host: 'other.example.com' })]);
    await night(github, 2, [
      port(22, rest),
      isOpen(22, { host: 'other.example.com' }),
      isOpen(23, { host: 'other.example.com' }),
    ]);
    expect(lastComment(github)).toContain('- **could not be checked this time:** `db1.example.com` 22:');
  });

  it('a name that leads elsewhere is remembered as a port is', async () => {
    const elsewhere = { ports: null, protocol: null, state: null, cause: null, verdict: 'violation' } as const;
    const unresolved = { ...elsewhere, state: 'unknown', cause: 'dns-failed', verdict: 'inconclusive' } as const;
    const other = isOpen(22, { host: 'other.example.com' });
    const github = memoryGitHub();
    await night(github, 1, [port(22, elsewhere), other]);
    expect(await night(github, 2, [port(22, elsewhere), other])).toMatchObject({ kind: 'unchanged' });
    const more = isOpen(23, { host: 'other.example.com' });
    await night(github, 3, [port(22, unresolved), other, more]);
    expect(lastComment(github)).toContain(
      '**could not be checked this time:** `db1.example.com`: the name led where it must not',
    );
    await night(github, 4, [port(22, { ...elsewhere, verdict: 'pass' }), other, more]);
    expect(lastComment(github)).toContain('**gone:** `db1.example.com`: the name led where it must not');
  });

  it('one address of two that is as intended does not settle the other', async () => {
    const github = memoryGitHub();
    await night(github, 1, [isOpen(22), isOpen(23)]);
    await night(github, 2, [port(22), { ...unknown(22), address: '203.0.113.8' }, isOpen(23)]);
    expect(github.writes).toEqual(['open', 'rewrite 1']);
  });

  it('a part of the policy closes nothing, and settles only what it saw', async () => {
    const github = memoryGitHub();
    await night(github, 1, [isOpen(22), isOpen(23), isOpen(24)]);
    expect(await night(github, 2, [port(22)], { partial: true })).toMatchObject({ kind: 'eased' });
    expect(lastComment(github)).toContain('The violations changed: 1 gone\n');
    expect(await night(github, 3, [port(22), isOpen(23)], { partial: true })).toMatchObject({ kind: 'updated' });
    expect(lastComment(github)).toContain('The violations changed: 1 seen again\n');
    expect(lastComment(github)).toContain('**could not be checked this time:** `db1.example.com` 24:');
  });
});

describe('a run that may not close: what it saw fixed is not claimed any more', () => {
  const FROM = 'from the vantage internet';
  const FIXED = [port(5432), port(3389)];
  const elsewhere = { ...unknown(22), host: 'backup1.example.com', address: '203.0.113.9' };
  const scene = async () => {
    const github = memoryGitHub();
    await night(github, 1, [isOpen(5432), isOpen(3389), elsewhere]);
    return { github, issue: github.all[0] as (typeof github.all)[number] };
  };

  it('all of them, and other ports could not be checked', async () => {
    const { github, issue } = await scene();
    expect(await night(github, 2, [...FIXED, elsewhere])).toEqual({ kind: 'eased', number: 1 });
    expect(issue.open).toBe(true);
    expect(issue.title).toBe(`Exposure policy: no known violation left, but 1 port could not be checked, ${FROM}`);
    expect(issue.body).toContain('found no violation of the exposure policy in ');
    expect(issue.body).toContain('This issue stays open: this run could not check 1 port.');
    expect(issue.body).toContain('### Gone (2 violations of earlier runs)');
    expect(issue.body).toMatch(/\n- `db1.example.com` 3389, 5432: was open, and must not be/);
    expect(issue.body).toContain('22 on backup1.example.com (203.0.113.9)');
    expect(issue.body).not.toContain('If this is intended');
    expect(lastComment(github)).toContain('### No known violation is left: 2 gone\n');
    expect(lastComment(github)).toContain('This issue stays open: this run could not check 1 port.');
    // The same again says nothing more.
    const { body, title } = issue;
    expect(await night(github, 3, [...FIXED, elsewhere])).toEqual({ kind: 'kept-open', number: 1 });
    expect(issue).toMatchObject({ body, title });
    // And it is closed by the one run that may.
    expect(await night(github, 4, FIXED)).toEqual({ kind: 'closed', number: 1 });
  });

  it('some of them, and the others could not be checked: until they are seen again', async () => {
    const { github, issue } = await scene();
    await night(github, 2, [port(5432), unknown(3389), elsewhere]);
    expect(issue.title).toBe(
      `Exposure policy violated in earlier runs: 1 violation not checked again: 3389 on db1.example.com, ${FROM}`,
    );
    expect(issue.body).toContain('### Gone (1 violation of earlier runs)');
    expect(issue.body).toContain('### Could not be checked this time (1 violation of earlier runs)');
    expect(lastComment(github)).toContain('### The violations changed: 1 gone\n');
    expect(await night(github, 3, [port(5432), isOpen(3389), elsewhere])).toMatchObject({ kind: 'updated' });
    expect(issue.title).toContain('Exposure policy violated: 1 violation, 1 high: 3389');
    expect(lastComment(github)).toContain('### The violations changed: 1 seen again\n');
    expect(lastComment(github)).toContain('#### Seen again\n');
    expect(await night(github, 4, [port(5432), isOpen(3389), elsewhere])).toMatchObject({ kind: 'unchanged' });
  });

  it('none of them: it stays as it is', async () => {
    const { github, issue } = await scene();
    const { body, title } = issue;
    expect(await night(github, 2, [unknown(5432), unknown(3389), elsewhere])).toEqual({ kind: 'kept-open', number: 1 });
    expect(issue).toMatchObject({ body, title });
    expect(github.writes).toEqual(['open', 'rewrite 1']);
  });

  it('a violation that comes back is new', async () => {
    const { github, issue } = await scene();
    await night(github, 2, [...FIXED, elsewhere]);
    expect(await night(github, 3, [isOpen(5432), port(3389), elsewhere])).toMatchObject({ kind: 'updated' });
    expect(lastComment(github)).toContain('### The violations changed: 1 new\n');
    expect(issue.title).toContain('Exposure policy violated: 1 violation, 1 high: 5432');
  });

  it('a pass of a part: it says so', async () => {
    const { github, issue } = await scene();
    expect(await night(github, 2, FIXED, { partial: true })).toMatchObject({ kind: 'eased' });
    expect(issue.title).toBe(`Exposure policy: no known violation left, but only a part was checked, ${FROM}`);
    expect(issue.body).toContain('This issue stays open: this run checked only a part of the policy.');
  });

  it('an older run, or one that cannot tell what the issue lists, changes nothing', async () => {
    const { github, issue } = await scene();
    expect(await night(github, 0, [...FIXED, elsewhere])).toMatchObject({ kind: 'outdated' });
    issue.body = `${issue.body.split('\n')[0]}\nmine now`;
    expect(await night(github, 2, [...FIXED, elsewhere])).toEqual({ kind: 'incomparable', number: 1 });
    expect(github.writes).toEqual(['open', 'rewrite 1']);
  });

  it('a title that a person gave it stays', async () => {
    const { github, issue } = await scene();
    issue.title = '[P1] the database';
    await night(github, 2, [...FIXED, elsewhere]);
    expect(issue.title).toBe('[P1] the database');
    expect(issue.body).toContain('found no violation');
  });
});

describe('runs that overlap', () => {
  it('two that find none: the lower number stays, the other is closed as its duplicate', async () => {
    const github = memoryGitHub();
    expect((await kinds(night(github, 1, [isOpen(22)]), night(github, 2, [isOpen(22)]))).sort()).toEqual([
      'opened',
      'unchanged',
    ]);
    expect(github.all).toMatchObject([{ open: true }, { open: false, reason: 'duplicate' }]);
    expect(lastComment(github, 2)).toContain('this one goes on in #1');
  });

  it('what the newer of two saw is what stays', async () => {
    const github = memoryGitHub();
    await kinds(night(github, 1, [isOpen(22)]), night(github, 2, [isOpen(23), port(22)]));
    expect(github.all.filter(({ open }) => open)).toHaveLength(1);
    expect(readMemory(github.all[0]?.body ?? '')).toMatchObject({
      set: new Map([[expect.any(String), { ports: [{ first: 23, last: 23 }] }]]),
    });
  });

  it('a list that lags leaves two; the next run keeps the older', async () => {
    const github = memoryGitHub();
    github.unlisted.add(1).add(2);
    await night(github, 1, [isOpen(22)]);
    await night(github, 2, [isOpen(22)]);
    expect(github.all.map(({ open }) => open)).toEqual([true, true]);
    github.unlisted.clear();
    expect(await night(github, 3, [isOpen(22)])).toEqual({ kind: 'unchanged', number: 1 });
    expect(github.all).toMatchObject([{ open: true }, { open: false, reason: 'duplicate' }]);
  });

  it('an older run that ends later changes nothing', async () => {
    const github = memoryGitHub();
    await night(github, 5, [isOpen(22)]);
    expect(await kinds(night(github, 4, [isOpen(23)]), night(github, 4, [port(22)]))).toEqual(['outdated', 'outdated']);
    expect(await night(github, 5, [port(22)], { attempt: 2 })).toMatchObject({ kind: 'closed' });
    expect(await night(github, 5, [isOpen(22)])).toEqual({ kind: 'outdated', number: 1 });
    expect(github.all).toHaveLength(1);
  });
});

describe('whose issue it is', () => {
  it('a stranger’s with our marker is none of ours, and one that we opened for another reason neither', async () => {
    const github = memoryGitHub();
    await night(github, 1, [isOpen(22)]);
    const [ours] = github.all.splice(0);
    if (ours === undefined) throw new Error('no issue');
    github.all.push({ ...ours, authorId: 66 }, { ...ours, number: 2, body: quoted(ours.body), comments: [] });
    expect(await night(github, 2, [isOpen(22)])).toEqual({ kind: 'opened', number: 3 });
    expect(github.all.slice(0, 2).map(({ open }) => open)).toEqual([true, true]);
  });

  it('a line above the marker, by a person in an editor that ends lines otherwise, makes no second issue', async () => {
    const github = memoryGitHub();
    await night(github, 1, [isOpen(22), isOpen(23)]);
    const [issue] = github.all;
    if (issue === undefined) throw new Error('no issue');
    issue.body = `cc @team, see INFRA-1\r\n\r\n${issue.body.replaceAll('\n', '\r\n')}\r\nA note.`;
    const before = issue.body;
    expect(await night(github, 2, [isOpen(22), isOpen(23)])).toEqual({ kind: 'unchanged', number: 1 });
    expect(issue.body).toBe(before);
    expect(await night(github, 3, [isOpen(22), port(23)])).toEqual({ kind: 'updated', number: 1 });
    expect(lastComment(github)).toContain('The violations changed: 1 gone');
    issue.body = `cc @team\n\n${issue.body}`;
    expect(await night(github, 4, [port(22), port(23)])).toEqual({ kind: 'closed', number: 1 });
    expect(issue.body).toMatch(/^cc @team\n\n<!-- port-policy issue .* run=4 /);
  });

  it('a body that somebody edited is written anew, and claims nothing about before', async () => {
    const github = memoryGitHub();
    await night(github, 1, [isOpen(22)]);
    const [issue] = github.all;
    if (issue === undefined) throw new Error('no issue');
    issue.body = `${issue.body.split('\n')[0]}\nmine now`;
    expect(await night(github, 2, [isOpen(22)])).toMatchObject({ kind: 'updated' });
    expect(lastComment(github)).toContain('what is new and what is gone cannot be told');
    expect(await night(github, 3, [isOpen(22)])).toMatchObject({ kind: 'unchanged' });
  });
});

it('remembers 5,000 hosts by a hash, within the size of a body, and says that it cannot list them', async () => {
  const github = memoryGitHub();
  const many = (count: number) => Array.from({ length: count }, (_, i) => isOpen(22, { host: `h${i}.example.com` }));
  await night(github, 1, many(5000));
  expect(byteLength(github.all[0]?.body ?? '')).toBeLessThanOrEqual(BODY_BYTES);
  expect(readMemory(github.all[0]?.body ?? '')).toMatchObject({ kind: 'digest', count: 5000 });
  expect(await night(github, 2, many(5000))).toMatchObject({ kind: 'unchanged' });
  expect(await night(github, 3, many(4999))).toMatchObject({ kind: 'updated' });
  expect(lastComment(github)).toContain('what is new and what is gone cannot be told');
  await night(github, 4, many(300));
  expect(readMemory(github.all[0]?.body ?? '')).toMatchObject({ kind: 'set' });
  await night(github, 5, [isOpen(22)]);
  expect(byteLength(lastComment(github))).toBeLessThanOrEqual(BODY_BYTES);
});

it.each<[string, (body: string) => string, Verdict[]]>([
  ['by a hash', (body) => body, Array.from({ length: 5000 }, (_, i) => isOpen(22, { host: `h${i}.example.com` }))],
  ['in no way, as somebody edited it', (body) => `${body.split('\n')[0]}\nmine now`, [isOpen(22), isOpen(23)]],
])('a part of the policy leaves an issue alone that remembers %s', async (_, edit, all) => {
  const github = memoryGitHub();
  await night(github, 1, all);
  const issue = github.all[0] as { body: string };
  issue.body = edit(issue.body);
  const before = issue.body;
  expect(await night(github, 2, all.slice(0, 1), { partial: true })).toEqual({ kind: 'incomparable', number: 1 });
  expect(issue.body).toBe(before);
  expect(github.writes).toEqual(['open', 'rewrite 1']);
});

describe('failures half-way', () => {
  const lost = () => new ApiFailure('lost', null);

  it('a body that could not be rewritten: the next run says the change again', async () => {
    const github = memoryGitHub();
    await night(github, 1, [isOpen(22)]);
    github.beforeWrite = (what) => {
      if (what.startsWith('rewrite')) throw lost();
    };
    await expect(night(github, 2, [isOpen(22), isOpen(23)])).rejects.toThrow('lost');
    github.beforeWrite = () => {};
    expect(await night(github, 3, [isOpen(22), isOpen(23)])).toMatchObject({ kind: 'updated' });
    expect(lastComment(github)).toContain('1 new');
  });

  it('a locked issue takes no comment: its body and its state are kept all the same, and why is told', async () => {
    const github = memoryGitHub();
    await night(github, 1, [isOpen(22)]);
    github.beforeWrite = (what) => {
      if (what.startsWith('comment')) throw new ApiFailure('locked', 403, true);
    };
    expect(await night(github, 2, [isOpen(22), isOpen(23)])).toEqual({ kind: 'updated', number: 1, unsaid: 'locked' });
    expect(await night(github, 3, [isOpen(22), isOpen(23)])).toEqual({ kind: 'unchanged', number: 1 });
    expect(await night(github, 4, [port(22), port(23)])).toEqual({ kind: 'closed', number: 1, unsaid: 'locked' });
    expect(github.all).toMatchObject([{ open: false, reason: 'completed', comments: [] }]);
  });

  it('a comment that may not be written leaves the body as it was', async () => {
    const github = memoryGitHub();
    await night(github, 1, [isOpen(22)]);
    github.beforeWrite = (what) => {
      if (what.startsWith('comment')) throw new ApiFailure('no permission', 403);
    };
    await expect(night(github, 2, [isOpen(23)])).rejects.toThrow('no permission');
    expect(github.writes).toEqual(['open', 'rewrite 1']);
  });

  it('an answer that is lost after opening makes no second issue', async () => {
    const github = memoryGitHub();
    const { create } = github.issues;
    let failed = false;
    const losing = {
      ...github,
      issues: {
        ...github.issues,
        create: async (title: string, body: string) => {
          const made = await create(title, body, NO_EXTRAS);
          if (failed) return made;
          failed = true;
          throw lost();
        },
      },
    };
    expect(await night(losing, 1, [isOpen(22)])).toEqual({ kind: 'opened', number: 1 });
    expect(github.all).toHaveLength(1);
    failed = false;
    github.all.length = 0;
    github.unlisted.add(1);
    await night(losing, 2, [isOpen(22)]);
    expect(github.all).toHaveLength(2);
    github.unlisted.clear();
    await night(github, 3, [isOpen(22)]);
    expect(github.all).toMatchObject([{ open: true }, { open: false }]);
  });
});

it('a marker that another workflow was made to open, by the same account, neither silences nor closes anything', async () => {
  const github = memoryGitHub();
  await night(github, 1, [isOpen(22)]);
  const [ours] = github.all;
  const random = /id=\d+-([0-9a-f]{16})/.exec(ours?.body ?? '')?.[1];
  expect(random).toBeDefined();
  const plant = (change: (body: string) => string, number: number) => {
    const body = change(ours?.body ?? '').replace(/run=\d+/, 'run=999999');
    const none = { comments: [], labels: [], assignees: [] };
    github.all.push({ number, authorId: US.id, title: 'planted', body, open: true, reason: null, ...none });
  };
  // With the id of ours, as a first try of ours, and without any.
  plant((body) => body, 11);
  plant((body) => body.replace(/id=\S+/, `id=new-${random}`), 12);
  plant((body) => body.replace(/ id=\S+/, ''), 13);
  expect(await night(github, 2, [isOpen(23)])).toMatchObject({ kind: 'updated', number: 1 });
  expect(await night(github, 3, [])).toMatchObject({ kind: 'closed', number: 1 });
  expect(github.all.map(({ open }) => open)).toEqual([false, true, true, true]);
  // Nor does one that was closed say that a newer run has spoken.
  for (const issue of github.all) issue.open = false;
  expect(await night(github, 4, [isOpen(22)])).toMatchObject({ kind: 'opened' });
});
