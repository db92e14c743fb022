// What a pull request changes in the policy, where the code that was checked is not the pull request's.
import { expect, it } from 'vitest';
import { policyChange } from '../../../src/action/github/base-policy.ts';
import type { Contents } from '../../../src/action/github/github.ts';
import type { PullRequest } from '../../../src/action/github/pull-request.ts';
import type { LoadBase } from '../../../src/audit.ts';
import { workflowContext } from '../workflow-context.ts';

const POLICY = '.github/port-policy.yml';
const [HEAD, TIP, FORKED] = ['head', 'tip', 'forked'] as const;
const closed = 'version: 1\nhosts:\n  - { host: 203.0.113.7, blocked: 5432 }\n';
const opened = 'version: 1\nhosts:\n  - { host: 203.0.113.7, open: 5432 }\n';

/** `tip` is what the base is now, `forked` is where the pull request left it. */
function contents(files: Readonly<Record<string, string>>): Contents {
  return {
    parents: async () => ['somebody', 'else'],
    mergeBase: async () => FORKED,
    read: async (path, sha) => files[`${sha}:${path}`] ?? null,
  };
}

const pull: PullRequest = { number: 7, baseSha: TIP, headSha: HEAD, baseRef: 'main' };

/** `pull_request_target` runs at the tip of the base, and checks out that unless it is told otherwise. */
async function changeSeen(files: Readonly<Record<string, string>>, checkedOut: string, loadBase?: LoadBase) {
  const sources = [{ file: POLICY, text: checkedOut }];
  const options = loadBase === undefined ? {} : { loadBase };
  const workflow = { ...workflowContext(), sha: TIP };
  return (await policyChange(contents(files), workflow, pull, sources, options)).change;
}

const at = (tip: string, forked: string, head: string) => ({
  [`${TIP}:${POLICY}`]: tip,
  [`${FORKED}:${POLICY}`]: forked,
  [`${HEAD}:${POLICY}`]: head,
});

it('is not known where the base was checked and the pull request has another policy', async () => {
  const change = await changeSeen(at(closed, closed, opened), closed);
  expect(change).toMatchObject({ kind: 'unknown', why: expect.stringContaining('not the pull request’s') });
});

it('is nothing of what the base itself changed since', async () => {
  expect(await changeSeen(at(opened, closed, closed), opened)).toEqual({ kind: 'same' });
});

it('is nothing where neither has touched the policy', async () => {
  expect(await changeSeen(at(closed, closed, closed), closed)).toEqual({ kind: 'same' });
});

it('is compared where the head itself was checked out', async () => {
  const change = await changeSeen(at(closed, closed, opened), opened);
  expect(change).toMatchObject({ kind: 'changed', diff: { totals: { weakening: 1 } } });
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
