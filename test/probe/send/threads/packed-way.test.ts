import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWay, unpackWay } from '../../../../src/probe/send/threads/packed-way.ts';

const flags = fc.record({
  worth: fc.boolean(),
  hearsSecondSyn: fc.boolean(),
  soon: fc.boolean(),
  alone: fc.boolean(),
});

describe('packWay', () => {
  it('hands a thread everything that is known of a way', () => {
    fc.assert(
      fc.property(flags, fc.option(fc.record({ overdueMs: fc.nat(), patienceMs: fc.nat() })), (way, known) => {
        expect(unpackWay(packWay({ ...way, known }), known)).toEqual({ ...way, known });
      }),
    );
  });

  it('has a byte for a port that one socket is enough for', () => {
    expect(unpackWay(packWay(null), { overdueMs: 1, patienceMs: 1 })).toBeNull();
  });
});
