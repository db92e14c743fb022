// A long text is handed on whole and in order, with collections in between.
import { expect, it } from 'vitest';
import { withForcedGc } from '../../src/base/force-gc.ts';

it('hands every piece on, in order, and asks for the next only when it is wanted', async () => {
  const asked: number[] = [];
  function* pieces() {
    for (let i = 0; i < 5; i++) {
      asked.push(i);
      yield String(i).repeat(3_000_000);
    }
  }
  const firsts: string[] = [];
  for await (const piece of withForcedGc(pieces())) {
    expect(asked.at(-1)).toBe(firsts.length);
    firsts.push(piece.slice(0, 1));
  }
  expect(firsts).toEqual(['0', '1', '2', '3', '4']);
});
