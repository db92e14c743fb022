import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowOf, isOdd } from '../../../src/probe/record/flow.ts';
import { ownSourcePorts, SourcePorts } from '../../../src/probe/send/source-ports.ts';

const RANGE = { first: 32_768, last: 60_999 };

describe('SourcePorts', () => {
  it('gives consecutive sockets the other parity, and the first two the other half of the range', () => {
    expect([0, 1, 2, 3, 4].map(flowOf)).toEqual([0, 3, 2, 1, 0]);
    expect([0, 1, 2, 3].map((n) => isOdd(flowOf(n)))).toEqual([false, true, false, true]);
  });

  it('draws a port of the flow, within the range and not of those that are reserved', () => {
    const range = fc.record({
      first: fc.integer({ min: 1024, max: 60_000 }),
      size: fc.integer({ min: 100, max: 5000 }),
    });
    fc.assert(
      fc.property(
        range,
        fc.integer({ min: 0, max: 3 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (of, n, at) => {
          const last = Math.min(65_535, of.first + of.size);
          const ports = new SourcePorts({ first: of.first, last }, [], () => at);
          const flow = flowOf(n);
          const port = ports.draw(flow);
          if (port === null) return;
          expect(port).toBeGreaterThanOrEqual(of.first);
          expect(port).toBeLessThanOrEqual(last);
          expect(ports.flowOfPort(port)).toBe(flow);
        },
      ),
    );
  });

  it('splits the range that Linux uses where its highest bit changes', () => {
    const ports = new SourcePorts(RANGE);
    expect([49_151, 49_152].map((port) => ports.flowOfPort(port))).toEqual([1, 2]);
  });

  it('leaves the choice to the kernel where the range is small or all of it is reserved', () => {
    expect(new SourcePorts({ first: 40_000, last: 40_010 }).draw(0)).toBeNull();
    expect(new SourcePorts(RANGE, [RANGE]).draw(0)).toBeNull();
  });

  it('draws none where the upper part is a single port of the other parity', () => {
    const ports = new SourcePorts({ first: 20_634, last: 20_736 });
    expect([ports.draw(3), ports.draw(2)]).toEqual([null, 20_736]);
  });

  it('stays in the range of this machine', () => {
    for (let n = 0; n < 50; n++) expect(ownSourcePorts().draw(flowOf(n))).toBeGreaterThan(1023);
  });
});
