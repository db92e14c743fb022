// Sets of violations: what is left of ranges without others, and what a body remembers of a set.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteLength } from '../../../src/base/utf8.ts';
import { rangesWithout, unitedRanges } from '../../../src/model/port-ranges.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { MEMORY_BYTES, memoryLine, readMemory } from '../../../src/report/github/violation-memory.ts';
import { isIn, minus, setOf, sizeOf, union, type ViolationGroup } from '../../../src/report/github/violation-set.ts';
import { githubTree, textOf } from '../readers/github-markdown.ts';
import { HOSTILE_PIECES, sampleReport } from '../samples/sample-report.ts';

const ranges = fc
  .array(fc.tuple(fc.nat(30), fc.nat(4)))
  .map((list) => unitedRanges(list.map(([first, more]) => ({ first, last: first + more }))));
const portsIn = (list: readonly { first: number; last: number }[]) =>
  list.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i));

it('takes ranges out of ranges, port by port', () => {
  fc.assert(
    fc.property(ranges, ranges, (from, taken) => {
      const gone = new Set(portsIn(taken));
      expect(portsIn(rangesWithout(from, taken))).toEqual(portsIn(from).filter((one) => !gone.has(one)));
    }),
  );
});

it('does so for every second port of all of them at once', () => {
  const every = (offset: number) =>
    Array.from({ length: 32_000 }, (_, i) => ({ first: 2 * i + offset, last: 2 * i + offset }));
  expect(rangesWithout(every(1), every(2))).toHaveLength(32_000);
  expect(rangesWithout(every(1), every(1))).toEqual([]);
});

const group = (host: string, rest: Partial<ViolationGroup> = {}): ViolationGroup => ({
  kind: 'unexpected-open',
  vantage: 'internet',
  host,
  protocol: 'tcp',
  ports: [{ first: 22, last: 22 }],
  ...rest,
});

it('has the same bytes for the same set, whatever the order', () => {
  const [a, b] = [group('a'), group('b', { ports: [{ first: 1, last: 9 }] })];
  expect(memoryLine(setOf([a, b]))).toBe(memoryLine(setOf([b, a, a])));
  expect(sizeOf(union(setOf([a]), setOf([b])))).toBe(10);
  expect([...minus(setOf([a, b]), setOf([a])).values()]).toEqual([b]);
});

it('holds a violation of which it has a port, of that kind alone', () => {
  const [open] = sampleReport.verdicts.filter(({ verdict, ports }) => verdict === 'violation' && ports === '5432');
  const set = setOf([group('db1.example.com', { vantage: 'internet', ports: [{ first: 5400, last: 5500 }] })]);
  const held = (rest: object) => isIn(set, { ...(open as Verdict), ...rest });
  expect(held({})).toBe(true);
  expect(held({ ports: '5300-5400' })).toBe(true);
  for (const other of [
    { ports: '5399' },
    { ports: '5300-5399' },
    { protocol: 'udp' },
    { host: 'x' },
    { state: 'closed' },
  ])
    expect(held(other)).toBe(false);
});

describe('what a body remembers', () => {
  const body = (line: string) => `<!-- a marker -->\n${line}# Text\n`;

  it.each(HOSTILE_PIECES)('comes back with %j in every text, and shows nothing', (piece) => {
    const set = setOf([
      group(`a${piece}`, { vantage: piece }),
      group('b', { kind: 'leads-elsewhere', protocol: null, ports: [{ first: 0, last: 0 }] }),
    ]);
    const line = memoryLine(set);
    expect(readMemory(body(line))).toEqual({ kind: 'set', set, unchecked: new Map() });
    expect(line).toMatch(/^<!-- [^<>@#&\n]* -->\n$/);
    expect(textOf(githubTree(body(line))).trim()).toBe('Text');
  });

  it('says which of them could not be checked: other ports of one host, too', () => {
    const [found, unchecked] = [
      setOf([group('a')]),
      setOf([group('a', { ports: [{ first: 80, last: 81 }] }), group('b')]),
    ];
    expect(readMemory(body(memoryLine(found, unchecked)))).toEqual({
      ...{ kind: 'set', unchecked },
      set: union(found, unchecked),
    });
  });

  it('is a hash where it would be too long, and another one for another set', () => {
    const many = (count: number) => setOf(Array.from({ length: count }, (_, i) => group(`h${i}.example.com`)));
    expect(byteLength(memoryLine(many(5000)))).toBeLessThan(200);
    expect(readMemory(body(memoryLine(many(5000))))).toMatchObject({ kind: 'digest', count: 5000 });
    expect(memoryLine(many(5000))).not.toBe(memoryLine(many(4999)));
    expect(byteLength(memoryLine(many(300)))).toBeLessThanOrEqual(MEMORY_BYTES);
  });

  it.each([
    '',
    '<!-- port-policy violations -->\n',
    '<!-- port-policy violations [ -->\n',
    '<!-- port-policy violations null -->\n',
    '<!-- port-policy violations {"count":"5"} -->\n',
    '<!-- port-policy violations [["open","v","h","tcp","1"]] -->\n',
    '<!-- port-policy violations [["not-open","v",7,"tcp","1"]] -->\n',
    '<!-- port-policy violations [["not-open","v","h","sctp","1"]] -->\n',
    '<!-- port-policy violations [["not-open","v","h","tcp","1,x"]] -->\n',
    '<!-- port-policy violations [["not-open","v","h","tcp","0"]] -->\n',
    '<!-- port-policy violations [["not-open","v","h","tcp","70000"]] -->\n',
    '<!-- port-policy violations [["not-open","v","h","tcp","1","checked"]] -->\n',
    '<!-- port-policy violations [["not-open","v","h","tcp","1","unchecked","more"]] -->\n',
  ])('is nothing where it is not as we wrote it: %j', (line) => {
    expect(readMemory(body(line))).toBeNull();
  });
});
