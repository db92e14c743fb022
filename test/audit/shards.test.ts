// Runs of shards on loopback: what their reports say, and what a merge makes of them.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeGiven } from '../../src/audit/merge.ts';
import { reportedShard } from '../../src/audit/report-parts/reported-shard.ts';
import type { Report } from '../../src/model/report.ts';
import { reportSchema } from '../../src/model/schema/report-schema.ts';
import { isShardWarning } from '../../src/model/shards/shard-warnings.ts';
import type { Lookup } from '../../src/probe/names/resolve-names.ts';
import { reportJson } from '../../src/report/json/report-json.ts';
import { closedPort, type Listener, listener } from '../cli/loopback.ts';
import { nobody, reportOf, sourceOf } from './report-of.ts';

let open: Listener;
let closed: number;

beforeAll(async () => {
  open = await listener();
  closed = await closedPort();
});

afterAll(() => open.close());

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const digestOf = (elements: readonly string[]) =>
  (elements.reduce((sum, element) => sum + BigInt(`0x${sha256(element)}`), 0n) % 2n ** 256n)
    .toString(16)
    .padStart(64, '0');

const at =
  (addresses: Readonly<Record<string, string>>): Lookup =>
  async (name, family) =>
    family === 4 ? [addresses[name] ?? ''].filter((address) => address !== '') : [];

const runs = (text: ReturnType<typeof sourceOf>, of: number, more: Parameters<typeof reportOf>[1] = {}) =>
  Promise.all(
    Array.from({ length: of }, (_, i) => reportOf(text, { shard: `${i + 1}/${of}`, ownOf: nobody, ...more })),
  );

async function merged(reports: readonly Report[]): Promise<Report> {
  const given = reports.map((report, i) => ({ path: `${i + 1}.json`, report }));
  const { run } = reports[0] as Report;
  const rules = { toolVersion: '1.2.3', now: new Date(), withinMs: null, expectVantages: [], run };
  const outcome = await mergeGiven(given, rules);
  if (outcome.kind === 'unusable') throw new Error(outcome.problems.join('\n'));
  return outcome.report;
}

describe('the report of a shard', () => {
  it('says which it is, what all of them ask and what it asked, and that the rest is not known', async () => {
    const text = sourceOf(`{ host: 127.0.0.0/29, blocked: ${closed} }`, `{ host: a.example.com, blocked: ${closed} }`);
    const lookup = at({ 'a.example.com': '127.0.0.3' });
    const [first, second] = (await runs(text, 2, { lookup })) as [Report, Report];
    const everything = [...Array.from({ length: 8 }, (_, i) => `127.0.0.${i}`), 'a.example.com at 127.0.0.3'];
    expect(reportSchema.parse(JSON.parse(reportJson(first))).shard).toMatchObject({
      index: 1,
      of: 2,
      planned: {
        count: 9,
        digest: digestOf(everything),
        elements: ['127.0.0.0-127.0.0.7', 'a.example.com at 127.0.0.3'],
      },
    });
    expect(first.expects.shards).toBe(2);
    expect(first.limits).toMatchObject({ rate: 5000, perHost: 2000, dividedBy: 2 });
    const taken = [first, second].map(({ shard }) => shard?.taken);
    expect(taken.map((set) => set?.count)).toEqual([5, 4]);
    const sum = taken.reduce((all, set) => all + BigInt(`0x${set?.digest}`), 0n) % 2n ** 256n;
    expect(sum.toString(16).padStart(64, '0')).toBe(first.shard?.planned.digest);
    expect(first.warnings.filter(isShardWarning)).toEqual([
      'Shard 1 of 2 asked 5 of the 9 addresses and names of this policy. The result says nothing about the rest: only `merge` of all 2 reports does.',
    ]);
    const whole = await reportOf(text, { lookup, ownOf: nobody });
    const { result, totals } = await merged([second, first]);
    expect({ result, totals }).toEqual({ result: 'pass', totals: whole.totals });
  });

  it('hashes nothing before somebody reads a digest, and lists elements only where they are few', () => {
    let hashed = 0;
    const ranges = Array.from({ length: 1001 }, (_, i) => ({
      family: 4 as const,
      first: BigInt(2 * i),
      last: BigInt(2 * i),
    }));
    const part = {
      index: 1,
      of: 1,
      planned: { addresses: ranges, texts: [] },
      taken: { addresses: ranges.slice(1), texts: [] },
    };
    const shard = reportedShard(part, (text) => {
      hashed++;
      return sha256(text);
    });
    expect(shard.planned.elements).toBeUndefined();
    expect(shard.taken.elements).toHaveLength(1000);
    expect(hashed).toBe(0);
    expect(shard.planned.digest).toBe(shard.planned.digest);
    expect(hashed).toBe(1001);
    const everything = ranges.map(({ first }) => `0.0.${first >> 8n}.${first & 255n}`);
    expect(shard.planned.digest).toBe(digestOf(everything));
    const none = reportedShard({ ...part, taken: { addresses: [], texts: [] } }, sha256).taken;
    expect(none).toEqual({ count: 0, digest: '0'.repeat(64), elements: [] });
  });

  it('carries over what a sum has past 2^256', () => {
    const ranges = [{ family: 4 as const, first: 1n, last: 3n }];
    const sum = (hex: string) => {
      const set = { addresses: ranges, texts: [] };
      return reportedShard({ index: 1, of: 1, planned: set, taken: set }, () => hex).planned.digest;
    };
    expect(sum('f'.repeat(64))).toBe(`${'f'.repeat(63)}d`);
    expect(sum(`${'0'.repeat(24)}${'f'.repeat(40)}`)).toBe(`${'0'.repeat(23)}2${'f'.repeat(39)}d`);
  });
});

describe('a shard that has nothing to ask', () => {
  it('is not green alone, and takes nothing from the merge', async () => {
    const text = sourceOf(`{ host: 127.0.0.0/31, blocked: ${closed} }`);
    const reports = await runs(text, 4);
    expect(reports.map(({ result }) => result)).toEqual(['pass', 'pass', 'inconclusive', 'inconclusive']);
    expect(reports[3]?.verdicts).toEqual([]);
    expect(reports[3]?.warnings).toEqual([
      'Shard 4 of 4 has nothing to judge, because this policy has too few addresses and names for 4 shards. Alone it is inconclusive; a merge of all 4 reports is not affected. Use fewer shards.',
    ]);
    const report = await merged(reports);
    expect(report.result).toBe('pass');
    expect(report.totals.pass).toBe(2);
    expect(report.warnings.filter((warning) => warning.includes('nothing to judge'))).toEqual([]);
    expect((await merged(reports.slice(0, 3))).result).toBe('inconclusive');
  });

  it('that only observes is not green either', async () => {
    const text = sourceOf(`{ host: 127.0.0.1, observe: ${open.port} }`, `{ host: 127.0.0.2, blocked: ${closed} }`);
    expect((await runs(text, 2)).map(({ result }) => result)).toEqual(['inconclusive', 'pass']);
  });

  it('does not wait', async () => {
    const text = sourceOf(`{ host: 127.0.0.1, blocked: ${closed} }`);
    const report = await reportOf(text, { shard: '2/2', wait: { limitMs: 60_000 } });
    expect(report).toMatchObject({ result: 'inconclusive', wait: { rounds: 1, held: false } });
  });
});

describe('between two shards', () => {
  it('another address of a name is not green', async () => {
    const text = sourceOf(`{ host: [a.example.com, b.example.com], blocked: ${closed} }`);
    const [one] = await runs(text, 2, { lookup: at({ 'a.example.com': '127.0.0.1', 'b.example.com': '127.0.0.2' }) });
    const [, two] = await runs(text, 2, { lookup: at({ 'a.example.com': '127.0.0.3', 'b.example.com': '127.0.0.2' }) });
    expect((await merged([one as Report, two as Report])).result).toBe('inconclusive');
  });

  it('a name that moved to the other shard is not green, although all addresses are there', async () => {
    const text = sourceOf(`{ host: [a.example.com, b.example.com, 127.0.0.1-127.0.0.2], blocked: ${closed} }`);
    const [one] = await runs(text, 2, { lookup: at({ 'a.example.com': '127.0.0.1', 'b.example.com': '127.0.0.2' }) });
    const [, two] = await runs(text, 2, { lookup: at({ 'a.example.com': '127.0.0.1', 'b.example.com': '127.0.0.1' }) });
    expect([one, two].map((report) => report?.verdicts.some(({ host }) => host === 'b.example.com'))).toEqual([
      false,
      false,
    ]);
    expect((await merged([one as Report, two as Report])).result).toBe('inconclusive');
  });

  it('a waiver is not called needless for what the other shard asks', async () => {
    const text = {
      file: 'policy.yml',
      text: `${sourceOf(`{ host: 127.0.0.1-127.0.0.2, blocked: ${open.port} }`).text}waivers:\n  - { host: 127.0.0.1-127.0.0.2, ports: ${open.port}, state: open, until: 2099-01-01, reason: A }\n  - { host: 127.0.0.2, ports: ${open.port}, state: open, until: 2099-01-01, reason: B }\n`,
    };
    const reports = await runs(text, 2);
    const needless = reports.map(({ warnings }) => warnings.filter((warning) => warning.includes('not needed')));
    // Only 127.0.0.1 listens: what is waived for 127.0.0.2 alone is known by the shard that has it.
    expect(needless).toEqual([[], [expect.stringContaining('The waiver for 127.0.0.2 ')]]);
  });
});
