import { expect, it } from 'vitest';
import type { Answer } from '../../../../src/probe/record/answer.ts';
import { AnswerPacker, unpack } from '../../../../src/probe/send/threads/packed-answers.ts';

const ANSWERS: readonly Answer[] = [
  { kind: 'open', errno: null, askedAt: 1, endedAt: 2.5 },
  { kind: 'refused', errno: 'ECONNREFUSED', askedAt: 3, endedAt: 4 },
  { kind: 'unreachable', errno: 'EHOSTUNREACH', askedAt: 5, endedAt: 6 },
  { kind: 'silent', errno: null, askedAt: 7, endedAt: 1507 },
  { kind: 'silent', errno: 'ETIMEDOUT', askedAt: 8, endedAt: 9 },
  { kind: 'local', errno: 'ENETUNREACH', askedAt: 10, endedAt: 11 },
  { kind: 'resources', errno: 'EMFILE', askedAt: 12, endedAt: 13 },
  { kind: 'cancelled', errno: null, askedAt: 14, endedAt: 14 },
];

function unpacked(packer: AnswerPacker): [number, Answer][] {
  const found: [number, Answer][] = [];
  unpack(packer.take(), (probe, answer) => found.push([probe, answer]));
  return found;
}

it('gives back what was packed, of every kind', () => {
  const packer = new AnswerPacker(8, 0);
  for (const [probe, answer] of ANSWERS.entries()) packer.add(probe + 100_000, answer);
  expect(packer.full).toBe(true);
  expect(unpacked(packer)).toEqual(ANSWERS.map((answer, probe) => [probe + 100_000, answer]));
});

it('starts again after it was emptied, and keeps the errnos that it knows', () => {
  const packer = new AnswerPacker(2, 0);
  const [, refused, unreachable] = ANSWERS as [Answer, Answer, Answer];
  packer.add(1, refused);
  expect(unpacked(packer)).toEqual([[1, refused]]);
  expect(unpacked(packer)).toEqual([]);
  packer.add(2, unreachable);
  packer.add(3, refused);
  expect(unpacked(packer)).toEqual([
    [2, unreachable],
    [3, refused],
  ]);
});

it('moves times to the clock of whoever reads them', () => {
  const packer = new AnswerPacker(1, -0.5);
  packer.add(0, { kind: 'open', errno: null, askedAt: 1, endedAt: 2 });
  expect(unpacked(packer)).toEqual([[0, { kind: 'open', errno: null, askedAt: 0.5, endedAt: 1.5 }]]);
});
