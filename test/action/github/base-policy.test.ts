// What a pull request changes in the policy, whatever the workflow has checked out: GITHUB_SHA does not tell.
import { describe, expect, it } from 'vitest';
import { policyChange } from '../../../src/action/github/base-policy.ts';
import type { Contents } from '../../../src/action/github/github.ts';
import type { PullRequest } from '../../../src/action/github/pull-request.ts';
import type { LoadBase } from '../../../src/audit.ts';
import { workflowContext } from '../workflow-context.ts';

const POLICY = '.github/port-policy.yml';
const [HEAD, TIP, FORKED, MERGE] = ['head', 'tip', 'forked', 'merge'] as const;
const closed = 'version: 1\nhosts:\n  - { host: 203.0.113.7, blocked: 5432 }\n';
const opened = 'version: 1\nhosts:\n  - { host: 203.0.113.7, open: 5432 }\n';

/** `tip` is what the base is now, `forked` is where the pull request left it. */
function contents(files: Readonly<Record<string, string>>, asked: string[] = []): Contents {
  return {
    parents: async (sha) => {
      asked.push(`parents of ${sha}`);
      return sha === MERGE ? [TIP, HEAD] : ['somebody', 'else'];
    },
    mergeBase: async () => {
      asked.push('merge base');
      return FORKED;
    },
    read: async (path, sha) => {
      asked.push(`${sha}:${path}`);
      return files[`${sha}:${path}`] ?? null;
    },
  };
}

const pull: PullRequest = { number: 7, baseSha: TIP, headSha: HEAD, baseRef: 'main' };

const at = (tip: string, forked: string, head: string, merge?: string) => ({
  [`${TIP}:${POLICY}`]: tip,
  [`${FORKED}:${POLICY}`]: forked,
  [`${HEAD}:${POLICY}`]: head,
  ...(merge === undefined ? {} : { [`${MERGE}:${POLICY}`]: merge }),
});

/** A run of that commit, as the event names it, which has that policy in its workspace. */
async function changeAt(sha: string, files: Readonly<Record<string, string>>, checkedOut: string, loadBase?: LoadBase) {
  const sources = [{ file: POLICY, text: checkedOut }];
  const options = loadBase === undefined ? {} : { loadBase };
  const workflow = { ...workflowContext(), sha };
  return (await policyChange(contents(files), workflow, pull, sources, options)).change;
}

/** The same on another system. */
const withReturns = (text: string) => text.replaceAll('\n', '\r\n');

const NOT_THE_PULLS = { kind: 'unknown', why: expect.stringContaining('not the pull request’s') };
const OPENED = { kind: 'changed', diff: { totals: { weakening: 1 } } };

describe('pull_request, whose commit is a merge', () => {
  const changeSeen = (files: Readonly<Record<string, string>>, checkedOut: string) =>
    changeAt(MERGE, files, checkedOut);

  it('is what the merge changes in the base, where the merge is checked out', async () => {
    expect(await changeSeen(at(closed, closed, opened, opened), opened)).toMatchObject(OPENED);
    expect(await changeSeen(at(closed, opened, opened, closed), closed)).toEqual({ kind: 'same' });
    expect(await changeSeen(at(opened, closed, closed, opened), opened)).toEqual({ kind: 'same' });
  });

  it('asks for nothing more than the merge and its first parent there', async () => {
    const asked: string[] = [];
    const files = at(closed, closed, opened, opened);
    const workflow = { ...workflowContext(), sha: MERGE };
    await policyChange(contents(files, asked), workflow, pull, [{ file: POLICY, text: opened }], {});
    expect(asked).toEqual([`parents of ${MERGE}`, `${MERGE}:${POLICY}`, `${TIP}:${POLICY}`]);
  });

  it('is no exposure where the head is checked out and the base alone was tightened since', async () => {
    expect(await changeSeen(at(closed, opened, opened, closed), opened)).toEqual({ kind: 'same' });
  });

  it('is what the head changed since it left the base, where the head is checked out', async () => {
    const other = `${closed}waivers: []\n`;
    expect(await changeSeen(at(other, closed, opened, `${opened}waivers: []\n`), opened)).toMatchObject(OPENED);
  });

  it('is nothing where the base has opened the same since', async () => {
    expect(await changeSeen(at(opened, closed, opened, opened), opened)).toEqual({ kind: 'same' });
  });

  it('is not known where the base is checked out and the pull request has another policy', async () => {
    expect(await changeSeen(at(closed, closed, opened, opened), closed)).toMatchObject(NOT_THE_PULLS);
  });

  it('is not known where a step before has written another policy over it', async () => {
    const files = at(closed, closed, opened, opened);
    expect(await changeSeen(files, `${opened}waivers: []\n`)).toMatchObject(NOT_THE_PULLS);
  });

  it('is everything where neither base nor fork point has the policy', async () => {
    const files = { [`${HEAD}:${POLICY}`]: opened, [`${MERGE}:${POLICY}`]: opened };
    expect(await changeSeen(files, opened)).toMatchObject({ kind: 'new', base: `main@${TIP}` });
  });

  it.each([
    ['merge', closed, closed, closed, 'same'],
    ['merge', closed, opened, opened, 'changed'],
    ['head', closed, opened, `${opened}waivers: []\n`, 'changed'],
  ] as const)('does not mind the line ends of Windows (the %s is checked out)', async (_, base, head, merge, kind) => {
    expect((await changeSeen(at(base, base, head, merge), withReturns(head))).kind).toBe(kind);
  });
});

describe('pull_request_target, which runs at the tip of the base, and checks out that unless it is told otherwise', () => {
  const changeSeen = (files: Readonly<Record<string, string>>, checkedOut: string, loadBase?: LoadBase) =>
    changeAt(TIP, files, checkedOut, loadBase);

  it('is not known where the base was checked and the pull request has another policy', async () => {
    expect(await changeSeen(at(closed, closed, opened), closed)).toMatchObject(NOT_THE_PULLS);
  });

  it('is nothing of what the base itself changed since', async () => {
    expect(await changeSeen(at(opened, closed, closed), opened)).toEqual({ kind: 'same' });
    expect(await changeSeen({ [`${TIP}:${POLICY}`]: opened }, opened)).toEqual({ kind: 'same' });
  });

  it('is nothing where neither has touched the policy', async () => {
    expect(await changeSeen(at(closed, closed, closed), closed)).toEqual({ kind: 'same' });
    expect(await changeSeen(at(closed, closed, closed), withReturns(closed))).toEqual({ kind: 'same' });
  });

  it('is compared where the head itself was checked out', async () => {
    expect(await changeSeen(at(closed, closed, opened), opened)).toMatchObject(OPENED);
    expect(await changeSeen(at(closed, closed, opened), withReturns(opened))).toMatchObject(OPENED);
  });

  it('is everything where the head was checked out and the policy is new', async () => {
    const change = await changeSeen({ [`${HEAD}:${POLICY}`]: opened }, opened);
    expect(change).toMatchObject({ kind: 'new', base: `main@${FORKED}` });
  });

  it('is not known where no commit has the policy at that path', async () => {
    const change = await changeSeen({}, opened);
    expect(change).toMatchObject({ kind: 'unknown', why: expect.stringContaining('not in the repository') });
  });

  it('is not known where only a file differs that the policy extends', async () => {
    const extending = `${closed}extends: ../roles.yml\n`;
    const files = {
      ...at(extending, extending, extending),
      [`${TIP}:roles.yml`]: 'version: 1\n',
      [`${FORKED}:roles.yml`]: 'version: 1\n',
      [`${HEAD}:roles.yml`]: 'version: 1\nroles: { web: { open: 22 } }\n',
    };
    const here: LoadBase = () => ({ file: 'roles.yml', text: 'version: 1\n' });
    expect(await changeSeen(files, extending, here)).toMatchObject({ kind: 'unknown' });
  });
});

describe('a file of hosts', () => {
  const policy = 'version: 1\nhosts:\n  - { hosts-in: ./ours.txt, open: 5432 }\n';
  const LIST = '.github/ours.txt';
  const lists = (tip: string | null, merge: string | null) => ({
    ...at(policy, policy, policy, policy),
    ...(tip === null ? {} : { [`${TIP}:${LIST}`]: tip }),
    ...(merge === null ? {} : { [`${MERGE}:${LIST}`]: merge, [`${HEAD}:${LIST}`]: merge }),
  });
  const checkedOut =
    (text: string): LoadBase =>
    (_path, _from, as) =>
      as === 'hosts' ? { file: LIST, text } : { problem: 'no' };

  it('is read at the base as well, and a host more is a change', async () => {
    const files = lists('203.0.113.7\n', '203.0.113.7\n203.0.113.8\n');
    const change = await changeAt(MERGE, files, policy, checkedOut('203.0.113.7\n203.0.113.8\n'));
    expect(change).toMatchObject({ kind: 'changed', diff: { changes: [{ hosts: [{ host: '203.0.113.8' }] }] } });
  });

  it('that nobody changed is the same', async () => {
    const files = lists('203.0.113.7\n', '203.0.113.7\n');
    expect(await changeAt(MERGE, files, policy, checkedOut('203.0.113.7\n'))).toEqual({ kind: 'same' });
  });

  it('that a step has made is in no commit, and not looked at', async () => {
    expect(await changeAt(MERGE, lists(null, null), policy, checkedOut('203.0.113.7\n'))).toEqual({ kind: 'same' });
  });
});
