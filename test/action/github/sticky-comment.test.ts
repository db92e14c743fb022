// Runs that overlap: which of them has the last word in the comment.
import { expect, it } from 'vitest';
import type { Comment, Comments } from '../../../src/action/github/github.ts';
import { keepComment } from '../../../src/action/github/sticky-comment.ts';
import { markerLine, type RunMark } from '../../../src/report/github/marker.ts';
import { US } from './memory-github.ts';

const mark = (runId: number): RunMark => ({ key: '0123456789abcdef', runId, attempt: 1 });

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
  const run = (runId: number, text: string) =>
    keepComment(comments, US, {
      pullRequest: 7,
      mark: mark(runId),
      body: `${markerLine('comment', mark(runId))}${text}`,
      create: true,
      same: (a, b) => a.split('\n')[1] === b.split('\n')[1],
    });
  return { all, run };
}

it('a newer run that says the same is remembered, so that an older one cannot overwrite what it said', async () => {
  const { all, run } = memory();
  expect(await run(100, 'violated')).toBe('created');
  expect(await run(102, 'violated')).toBe('unchanged');
  expect(await run(101, 'as intended')).toBe('outdated');
  expect(all.map(({ body }) => body.split('\n')[1])).toEqual(['violated']);
});
