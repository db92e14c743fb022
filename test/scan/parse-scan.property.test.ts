// Whatever is done to a scan, reading it ends well: never an exception, and never more ports open than somebody wrote.
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportJson } from '../../src/report/json/report-json.ts';
import { parseScan } from '../../src/scan/parse-scan.ts';
import { sampleReport } from '../report/samples/sample-report.ts';
import { fixture } from './said.ts';

const texts = [
  ...readdirSync(new URL('./fixtures/', import.meta.url))
    .filter((name) => /\.(xml|json)$/.test(name))
    .map(fixture),
  reportJson(sampleReport),
];

/** Pieces that mean something to a reader of XML or JSON. */
const SHARP = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '/',
  '=',
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  '\\',
  '\n',
  '\0',
  '--',
  '<!',
  '<?',
  '&#0;',
  '__proto__',
  '0',
  '65536',
  '-',
  '\ud800',
];

interface Wound {
  readonly at: number;
  readonly take: number;
  readonly put: string;
}

const wound: fc.Arbitrary<Wound> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  take: fc.oneof(fc.nat(3), fc.nat(300)),
  put: fc.oneof(fc.constantFrom('', ...SHARP), fc.string({ maxLength: 5 })),
});

function wounded(text: string, wounds: readonly Wound[]): string {
  return wounds.reduce((now, { at, take, put }) => {
    const from = Math.floor(at * now.length);
    return now.slice(0, from) + put + now.slice(from + take);
  }, text);
}

async function endsWell(text: string): Promise<void> {
  const scan = await parseScan(text, 'scan');
  if ('problem' in scan) {
    expect(scan.problem).toMatch(/^scan [\s\S]*\.$/);
    return;
  }
  const addresses = scan.hosts.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const { address, seen } of scan.hosts) {
    // Every address of a scan stands in its text; IPv6 may be written in other ways.
    if (address.includes('.')) expect(text).toContain(address);
    const taken = new Set<string>();
    for (const { ports } of seen) {
      expect(ports.count).toBeGreaterThan(0);
      let end = -1;
      for (const { first, last } of ports.ranges) {
        expect(first).toBeGreaterThan(end + 1);
        expect(last).toBeGreaterThanOrEqual(first);
        expect(last).toBeLessThanOrEqual(65_535);
        expect(first).toBeGreaterThanOrEqual(1);
        for (let port = first; port <= last; port++) {
          expect(taken.has(`${ports.protocol} ${port}`)).toBe(false);
          taken.add(`${ports.protocol} ${port}`);
        }
        end = last;
      }
    }
  }
}

it('of a real scan that was wounded', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...texts), fc.array(wound, { minLength: 1, maxLength: 6 }), (text, wounds) =>
      endsWell(wounded(text, wounds)),
    ),
    { numRuns: 400 },
  );
});

it('of a real scan that was cut off', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...texts), fc.double({ min: 0, max: 1, noNaN: true }), (text, at) =>
      endsWell(text.slice(0, Math.floor(at * text.length))),
    ),
    { numRuns: 200 },
  );
});

it('of two that were put together', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...texts), fc.constantFrom(...texts), (a, b) => endsWell(a + b)),
    { numRuns: 100 },
  );
});

it('of any text', async () => {
  const pieces = fc.array(
    fc.oneof(fc.constantFrom(...SHARP, 'nmaprun', 'scanner="nmap"', '"ip"', '"port"'), fc.string()),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('', '<', '{', '[', '<nmaprun scanner="nmap">'), pieces, (start, more) =>
      endsWell(start + more.join('')),
    ),
    { numRuns: 400 },
  );
});

it('what a scan says is what is left of it: cutting it off never adds a port', async () => {
  const all = new Map<string, Set<string>>();
  const portsOf = async (text: string): Promise<string[]> => {
    const scan = await parseScan(text, 'scan');
    if ('problem' in scan) return [];
    return scan.hosts.flatMap(({ address, seen }) =>
      seen.flatMap(({ ports, state, cause }) =>
        ports.ranges.flatMap(({ first, last }) =>
          Array.from(
            { length: last - first + 1 },
            (_, i) => `${address} ${ports.protocol} ${first + i} ${state} ${cause}`,
          ),
        ),
      ),
    );
  };
  for (const text of texts) all.set(text, new Set(await portsOf(text)));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...texts), fc.double({ min: 0, max: 1, noNaN: true }), async (text, at) => {
      const left = await portsOf(text.slice(0, Math.floor(at * text.length)));
      expect(left.filter((one) => !all.get(text)?.has(one))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
