// Runs that overlap: which of them has the last word in the comment.
import { expect, it } from 'vitest';
import type { Comment, Comments } from '../../../src/action/github/github.ts';
import { keepComment } from '../../../src/action/github/sticky-comment.ts';
import { markerId, markerLine, type RunMark, readMarker, withId } from '../../../src/report/github/marker.ts';
import { US } from './memory-github.ts';

const [A, B, C] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc'] as const;
const mark = (runId: number, instance: string = A, attempt = 1): RunMark => ({
  ...{ key: '0123456789abcdef', instance, runId, attempt },
});

function memory() {
  const all: { id: number; body: string; authorId: number }[] = [];
  const comments: Comments = {
    list: async () => all.map((one) => ({ ...one })),
    create: async (_, body) => {
      const comment: Comment = { id: all.length + 1, body, authorId: US.id };
      all.push({ ...comment, authorId: US.id });
      return comment;
    },
    update: async (id, body) => {
      for (const one of all) if (one.id === id) one.body = body;
    },
    remove: () => Promise.reject(new Error('not of this test')),
  };
  const run = (runId: number, text: string, instance: string = A, { attempt = 1, create = true } = {}) =>
    keepComment(comments, US, {
      pullRequest: 7,
      mark: mark(runId, instance, attempt),
      body: `${markerLine('comment', mark(runId, instance, attempt))}${text}`,
      create,
      same: (a, b) => a.split('\n')[1] === b.split('\n')[1],
    });
  const texts = () => all.map(({ body }) => body.split('\n')[1]);
  return { all, run, texts };
}

it('a newer run that says the same is remembered, so that an older one cannot overwrite what it said', async () => {
  const { run, texts } = memory();
  expect(await run(100, 'violated')).toBe('created');
  expect(await run(102, 'violated')).toBe('unchanged');
  expect(await run(101, 'as intended')).toBe('outdated');
  expect(texts()).toEqual(['violated']);
});

it('a marker that another workflow was made to write, by the same account, is none of ours', async () => {
  const { all, run, texts } = memory();
  const plant = (body: string) => all.push({ id: all.length + 1, body, authorId: US.id });
  // Each text says that a newer run has spoken, or takes the place of ours.
  plant(`${markerLine('comment', mark(999_999))}planted`);
  plant(`${markerLine('comment', mark(999_999), '17')}planted`);
  plant(`${markerLine('comment', mark(999_999), 'new-0123456789abcdef')}planted`);
  expect(await run(100, 'violated')).toBe('created');
  expect(await run(101, 'as intended')).toBe('updated');
  expect(texts()).toEqual(['planted', 'planted', 'planted', 'as intended']);
  // One that copies all that ours says.
  plant(all[3]?.body.replace('run=101', 'run=999999') ?? '');
  expect(await run(102, 'violated')).toBe('updated');
  expect(texts().slice(3)).toEqual(['violated', 'as intended']);
});

it('has its own number in its marker, and a first one that nobody can foresee', async () => {
  const { all, run } = memory();
  const first: string[] = [];
  const { push } = all;
  all.push = (...added) => {
    first.push(...added.map(({ body }) => markerId('comment', body) ?? ''));
    return push.apply(all, added);
  };
  await run(100, 'violated', A);
  await run(100, 'violated', B);
  expect(all.map(({ body }) => markerId('comment', body))).toEqual(['1', '2']);
  expect(first.every((id) => /^new-[0-9a-f]{16}$/.test(id))).toBe(true);
  expect(new Set(first).size).toBe(2);
  const [one] = all;
  expect(readMarker('comment', withId('comment', one?.body ?? '', 9))).toEqual(mark(100, A));
});

it('two calls of one audit in one run, told something else each, keep a comment each', async () => {
  const { run, texts } = memory();
  await run(100, 'a is violated', A);
  expect(await run(100, 'b is as intended', B)).toBe('created');
  expect(texts()).toEqual(['a is violated', 'b is as intended']);
  // In another order, and started again: each finds its own.
  expect([await run(101, 'b is violated', B), await run(101, 'a is as intended', A)]).toEqual(['updated', 'updated']);
  expect(await run(101, 'b is as intended', B, { attempt: 2 })).toBe('updated');
  expect(texts()).toEqual(['a is as intended', 'b is as intended']);
});

it('a preview that has another host with each push keeps one comment', async () => {
  const { all, run, texts } = memory();
  await run(100, 'violated', A);
  expect(await run(101, 'as intended', B)).toBe('updated');
  expect(await run(102, 'as intended', C)).toBe('unchanged');
  expect(texts()).toEqual(['as intended']);
  expect(readMarker('comment', all[0]?.body ?? '')).toEqual(mark(102, C));
  expect(await run(101, 'violated', B, { attempt: 2 })).toBe('outdated');
  expect(await run(103, 'as intended', A, { create: false })).toBe('unchanged');
});

it('two calls that take over the same comment at the same moment: none is lost', async () => {
  const { run, texts } = memory();
  await run(100, 'violated', A);
  const outcomes = await Promise.all([run(101, 'b is violated', B), run(101, 'c is as intended', C)]);
  expect(outcomes.sort()).toEqual(['created', 'updated']);
  expect(texts().sort()).toEqual(['b is violated', 'c is as intended']);
});
