// Never a green over fewer hosts than a file has: of any file, either every host of it is planned, with its place, or nothing is.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseHost } from '../../../src/policy/values/parse-host.ts';
import { makePlan } from '../../plan/plan-of.ts';
import { policyWith } from './host-files.ts';

const address = fc.nat(255).map((n) => `203.0.113.${n}`);
const network = fc.nat(31).map((n) => `203.0.113.${n * 8}/29`);
const range = fc.tuple(fc.nat(250), fc.nat(5)).map(([n, size]) => `203.0.113.${n}-203.0.113.${n + size}`);
const host = fc.oneof({ weight: 4, arbitrary: address }, network, range);
const wrong = fc.constantFrom<unknown>(
  null,
  7,
  true,
  '',
  [],
  {},
  ['203.0.113.1'],
  'null',
  'a b',
  '203.0.113.1/24',
  '\u0000',
);
const element = fc.oneof({ weight: 12, arbitrary: host as fc.Arbitrary<unknown> }, wrong);

const isWrong = (one: unknown) => typeof one !== 'string' || one === 'null' || 'code' in parseHost(one);

/** The file as a text, a list or a map; how it is named; and whether a text can say what the element is. */
const FORMS = [
  (all: readonly unknown[]) => [
    './a.txt',
    all.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'),
  ],
  (all: readonly unknown[]) => ['./a.json', JSON.stringify(all)],
  (all: readonly unknown[]) => [
    './a.json#/x/y',
    JSON.stringify({ x: { y: Object.fromEntries(all.map((one, i) => [`k${i}`, one])) } }),
  ],
] as const;

it('every host of a file is planned, or the file is an error', () => {
  fc.assert(
    fc.property(fc.array(element, { maxLength: 12 }), fc.constantFrom(0, 1, 2), (all, form) => {
      const [path = '', text = ''] = FORMS[form]?.(all) ?? [];
      const { policy } = policyWith(path, text);
      // An empty line of a text is no element of it.
      const said = form === 0 ? all.filter((one) => one !== '') : all;
      // A text has a number as its digits, and those are no host; `[]` and `{}` are JSON.
      if (said.length === 0 || said.some(isWrong)) {
        expect(policy).toBeNull();
        return;
      }
      expect(policy).not.toBeNull();
      if (policy === null) return;
      const { plan } = makePlan(policy, []);
      const planned = new Map(plan?.addresses.map((one) => [one.address, one]));
      for (const one of said as string[]) {
        const pattern = parseHost(one);
        if (!('first' in pattern)) throw new Error('no address');
        for (let value = pattern.first; value <= pattern.last; value++) {
          const text = `203.0.113.${value & 255n}`;
          const source = planned.get(text)?.segments[0]?.appliedEntries[0]?.source;
          const place = typeof source === 'object' ? source.at(text) : null;
          expect(place).not.toBeNull();
          // The place is one of a host that holds the address, and of the smallest of them.
          const index = Number(/(\d+)$/.exec(place ?? '')?.[1]) - (form === 0 ? 1 : 0);
          const there = form === 0 ? all : said;
          const holding = (said as string[])
            .map((host) => parseHost(host))
            .filter((host) => 'first' in host && host.first <= value && value <= host.last)
            .map((host) => ('first' in host ? host.last - host.first : -1n));
          const named = parseHost(String(there[index]));
          expect('first' in named && named.first <= value && value <= named.last).toBe(true);
          expect('first' in named ? named.last - named.first : null).toBe(
            holding.reduce((least, size) => (size < least ? size : least)),
          );
        }
      }
      expect(planned.size).toBe(
        new Set(
          (said as string[]).flatMap((host) => {
            const pattern = parseHost(host);
            return 'first' in pattern
              ? Array.from({ length: Number(pattern.last - pattern.first) + 1 }, (_, i) => pattern.first + BigInt(i))
              : [];
          }),
        ).size,
      );
    }),
    { numRuns: 1000 },
  );
});

it('a JSON file that is cut off anywhere is an error', () => {
  const text = JSON.stringify({ x: { y: ['203.0.113.7', '203.0.113.8'] }, z: null });
  for (let end = 0; end < text.length; end++) expect(policyWith('./a.json#/x/y', text.slice(0, end)).policy).toBeNull();
  expect(policyWith('./a.json#/x/y', text).policy).not.toBeNull();
});
