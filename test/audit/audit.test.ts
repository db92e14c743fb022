// The pipeline on loopback: real listeners, a silent port, names that a made-up resolver answers for.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportSchema } from '../../src/model/schema/report-schema.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { Lookup } from '../../src/probe/names/resolve-names.ts';
import { reportJson } from '../../src/report/json/report-json.ts';
import { closedPort, type Listener, listener } from '../cli/loopback.ts';
import { silentPort } from '../silent-port.ts';
import { nobody, reportOf, sourceOf } from './report-of.ts';

let open: Listener;
let silent: Awaited<ReturnType<typeof silentPort>>;
let closed: number;

beforeAll(async () => {
  open = await listener();
  silent = await silentPort();
  closed = await closedPort();
});

afterAll(async () => {
  await open.close();
  await silent.close();
});

const verdictOf = (report: Report, port: number): Verdict => {
  const found = report.verdicts.find(({ ports }) => ports === `${port}`);
  if (found === undefined) throw new Error(`no verdict of port ${port}`);
  return found;
};

describe('a report', () => {
  it('has a verdict of every port, and totals that add up', async () => {
    const source = sourceOf(`{ host: 127.0.0.1, open: ${open.port}, closed: ${closed}, filtered: ${silent.port} }`);
    const report = await reportOf(source);
    expect(report.result).toBe('pass');
    expect(report.totals).toEqual({
      probes: 3,
      open: 1,
      closed: 1,
      filtered: 1,
      openOrFiltered: 0,
      unknown: 0,
      pass: 3,
      violation: 0,
      waived: 0,
      inconclusive: 0,
      notJudged: 0,
    });
    expect(verdictOf(report, open.port)).toMatchObject({ state: 'open', cause: 'syn-ack', evidence: 'direct' });
    expect(verdictOf(report, closed).state).toBe('closed');
    expect(verdictOf(report, silent.port)).toMatchObject({ state: 'filtered', cause: 'timeout', evidence: 'anchored' });
    expect(verdictOf(report, silent.port).attempts).toBeGreaterThanOrEqual(2);
    expect(report.verdicts.map(({ rule }) => [rule.file, rule.line])).toEqual(Array(3).fill(['policy.yml', 4]));
  });

  it('is what its schema says, with what it was told of the run', async () => {
    const source = sourceOf(`{ host: 127.0.0.1, blocked: ${open.port} }`);
    const report = await reportOf(source, { seed: 4_294_967_295 });
    expect(reportSchema.parse(JSON.parse(reportJson(report)))).toMatchObject({
      tool: { name: 'port-policy', version: '1.2.3' },
      seed: 4_294_967_295,
      run: { repository: 'a/b', commit: 'c', url: 'https://example.com/', actor: 'd' },
      policies: [{ path: 'policy.yml', sha256: createHash('sha256').update(source.text).digest('hex') }],
      result: 'fail',
      limits: { rate: 10_000, perHost: 2000 },
      warnings: [],
    });
  });

  it('takes its times from the clock that it is given', async () => {
    const times = [new Date('2026-11-21T02:00:00.000Z'), new Date('2026-11-21T02:00:03.250Z')];
    const report = await reportOf(sourceOf(`{ host: 127.0.0.1, open: ${open.port} }`), {
      now: () => times.shift() as Date,
    });
    expect(report).toMatchObject({
      startedAt: '2026-11-21T02:00:00.000Z',
      finishedAt: '2026-11-21T02:00:03.250Z',
      durationMs: 3250,
    });
  });

  it.each([
    ['open', 'silent', 'violation'],
    ['open', 'closed', 'violation'],
    ['open', 'open', 'pass'],
    ['blocked', 'open', 'violation'],
    ['blocked', 'closed', 'pass'],
    ['blocked', 'silent', 'pass'],
    ['closed', 'open', 'violation'],
    ['closed', 'silent', 'violation'],
    ['filtered', 'open', 'violation'],
    ['filtered', 'closed', 'violation'],
    ['observe', 'open', 'not-judged'],
  ])('expected %s, seen %s: %s', async (expected, seen, verdict) => {
    const port = { open: open.port, closed, silent: silent.port }[seen] as number;
    const witness = await listener();
    try {
      const source = sourceOf(`{ host: 127.0.0.1, open: ${witness.port}, ${expected}: ${port} }`);
      // One map cannot hold the same key twice.
      const text =
        expected === 'open' ? source.text.replace(/open: (\d+), open: (\d+)/, 'open: [$1, $2]') : source.text;
      expect(verdictOf(await reportOf({ ...source, text }), port).verdict).toBe(verdict);
    } finally {
      await witness.close();
    }
  });

  it('takes silence for nothing where nobody answered', async () => {
    for (const expected of ['open', 'blocked', 'filtered']) {
      const report = await reportOf(sourceOf(`{ host: 127.0.0.1, ${expected}: ${silent.port} }`));
      expect(report.result).toBe('inconclusive');
      expect(verdictOf(report, silent.port)).toMatchObject({
        state: 'unknown',
        cause: 'deaf-vantage',
        evidence: 'none',
      });
    }
  });

  it('asks a port once, whichever names lead to it, and judges each', async () => {
    const lookup: Lookup = async (_, family) => (family === 4 ? ['127.0.0.1'] : []);
    const before = open.connections();
    const report = await reportOf(
      sourceOf(`{ host: a.example.com, open: ${open.port} }`, `{ host: b.example.com, blocked: ${open.port} }`),
      { lookup, ownOf: nobody },
    );
    expect(open.connections() - before).toBe(1);
    expect(report.totals).toMatchObject({ probes: 1, open: 1, pass: 1, violation: 1 });
    expect(report.verdicts.map(({ host, verdict }) => [host, verdict]).sort()).toEqual([
      ['a.example.com', 'pass'],
      ['b.example.com', 'violation'],
    ]);
  });

  it('is inconclusive for a family whose resolver fails, beside the other’s pass', async () => {
    const lookup: Lookup = async (_, family) => {
      if (family === 4) return ['127.0.0.1'];
      throw Object.assign(new Error('try again'), { code: 'EAI_AGAIN' });
    };
    const report = await reportOf(sourceOf(`{ host: www.example.com, open: ${open.port} }`), {
      lookup,
      ownOf: nobody,
    });
    expect(report.result).toBe('inconclusive');
    expect(report.totals).toMatchObject({ probes: 1, pass: 1, inconclusive: 1 });
    expect(report.verdicts.find(({ address }) => address === null)).toMatchObject({ cause: 'dns-failed' });
  });

  it('is the same in all but the times for the same seed', async () => {
    const source = sourceOf(`{ host: 127.0.0.1, open: ${open.port}, blocked: [${closed}, 1-20] }`);
    const same = { now: () => new Date(0) };
    const bytes = async (seed: number) =>
      reportJson(await reportOf(source, { ...same, seed })).replace(/"rttMs": [\d.]+/g, '"rttMs": 0');
    expect(await bytes(1)).toBe(await bytes(1));
    expect((await bytes(2)).replace('"seed": 2', '"seed": 1')).toBe(await bytes(1));
  });

  it('counts its progress up to every port', async () => {
    const seen: [number, number][] = [];
    await reportOf(sourceOf(`{ host: 127.0.0.1, open: ${open.port}, blocked: 1-50 }`), {
      onProgress: ({ done, total }) => seen.push([done, total]),
    });
    expect(seen.at(-1)).toEqual([51, 51]);
    expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).sort((a, b) => a - b));
  });
});

describe('a stop', () => {
  it('before the first packet sends none, and calls nothing a pass', async () => {
    const before = open.connections();
    const report = await reportOf(sourceOf(`{ host: 127.0.0.1, open: ${open.port}, blocked: ${closed} }`), {
      signal: AbortSignal.abort(),
    });
    expect(open.connections()).toBe(before);
    expect(report.result).toBe('inconclusive');
    expect(report.totals).toMatchObject({ probes: 2, unknown: 2, inconclusive: 2, pass: 0 });
    for (const verdict of report.verdicts) expect(verdict).toMatchObject({ cause: 'cancelled', state: 'unknown' });
  });

  it('while a resolver is silent ends the waiting, and the name was not resolved', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    const report = await reportOf(sourceOf(`{ host: www.example.com, open: ${open.port} }`), {
      signal: controller.signal,
      lookup: () => new Promise(() => {}),
    });
    expect(report).toMatchObject({ result: 'inconclusive', totals: { probes: 0, inconclusive: 1, pass: 0 } });
  }, 5000);
});
