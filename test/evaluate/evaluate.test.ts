// Merging, order, totals and the result of a run.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { address, failed, input, observe, rule, saw, segment } from './build.ts';

const brief = ({ host, address: at, ports, expected, verdict, count }: Verdict) =>
  [host, at, ports, expected, verdict, count] as const;

describe('one port', () => {
  it('is told in every field', () => {
    const planned = address('203.0.113.7', segment('5432', rule('blocked', 12, {}, 'db.example.com')));
    const { verdicts, totals, result } = evaluate(
      input([observe(planned, { 5432: saw('open') })], { vantage: 'internet' }),
    );
    const { explanation, advice, ...rest } = verdicts[0] as Verdict;
    expect(rest).toEqual({
      host: 'db.example.com',
      address: '203.0.113.7',
      vantage: 'internet',
      protocol: 'tcp',
      ports: '5432',
      count: 1,
      service: 'service-5432',
      expected: 'blocked',
      state: 'open',
      cause: 'syn-ack',
      verdict: 'violation',
      severity: 'critical',
      evidence: 'direct',
      attempts: 1,
      rttMs: 11.8,
      rule: { file: 'policy.yml', line: 12, column: 5 },
      waiver: null,
    });
    expect(explanation).not.toBe('');
    expect(advice).not.toBe('');
    expect(totals).toMatchObject({ probes: 1, open: 1, violation: 1, pass: 0 });
    expect(result).toBe('fail');
  });

  it('that passes keeps its service and its time, and explains nothing', () => {
    const planned = address('203.0.113.7', segment('443', rule('open')));
    const { verdicts, result } = evaluate(input([observe(planned, { 443: saw('open') })]));
    expect(verdicts).toHaveLength(1);
    expect(verdicts[0]).toMatchObject({ host: '203.0.113.7', verdict: 'pass', service: 'service-443', rttMs: 11.8 });
    expect(verdicts[0]).toMatchObject({ explanation: '', advice: '', severity: null });
    expect(result).toBe('pass');
  });
});

describe('merging', () => {
  it('folds passes that are alike into ranges, and leaves everything else apart', () => {
    const planned = address('203.0.113.7', segment('22', rule('open', 1)), segment('1-21,23-1023', rule('blocked', 2)));
    const seen = {
      22: saw('open'),
      80: saw('open'),
      100: saw('silent', { attempts: 4 }),
      101: saw('silent'),
      102: failed('no-route'),
    };
    const { verdicts } = evaluate(input([observe(planned, seen)]));
    expect(verdicts.map((v) => [v.ports, v.verdict, v.cause, v.count, v.attempts])).toEqual([
      ['1-21,23-79,81-99,103-1023', 'pass', 'rst', 21 + 57 + 19 + 921, 1],
      ['22', 'pass', 'syn-ack', 1, 1],
      ['80', 'violation', 'syn-ack', 1, 1],
      ['100-101', 'pass', 'timeout', 2, 4],
      ['102', 'inconclusive', 'no-route', 1, 2],
    ]);
    expect(verdicts[0]).toMatchObject({ service: null, rttMs: null });
  });

  it('keeps passes apart that differ in rule, evidence, cause or protocol', () => {
    const planned = address(
      '203.0.113.7',
      segment('1-2', rule('blocked', 1)),
      segment('3-4', rule('blocked', 2)),
      segment('5-6', rule('closed', 2)),
      segment('1-2/udp', rule('blocked', 2)),
    );
    const { verdicts } = evaluate(
      input([observe(planned, { 3: saw('silent'), 4: saw('anchored'), 5: saw('refused') })]),
    );
    expect(verdicts.map((v) => [v.ports, v.protocol, v.expected, v.cause, v.evidence])).toEqual([
      ['1-2', 'tcp', 'blocked', 'rst', 'direct'],
      ['3', 'tcp', 'blocked', 'timeout', 'vouched'],
      ['4', 'tcp', 'blocked', 'timeout', 'anchored'],
      ['5', 'tcp', 'closed', 'refused', 'vouched'],
      ['6', 'tcp', 'closed', 'rst', 'direct'],
      ['1-2', 'udp', 'blocked', 'rst', 'direct'],
    ]);
  });

  it('joins the ports of one rule that stand in several segments, in ascending order', () => {
    const one = rule('blocked', 1);
    const planned = address(
      '203.0.113.7',
      segment('50-60', one),
      segment('1-49', { ...one }),
      segment('61', one, rule('closed', 3, {}, 'a')),
    );
    const { verdicts } = evaluate(input([observe(planned, {})]));
    expect(verdicts.map(brief)).toEqual([
      ['203.0.113.7', '203.0.113.7', '1-61', 'blocked', 'pass', 61],
      ['a', '203.0.113.7', '61', 'closed', 'pass', 1],
    ]);
  });

  it('leaves what is only observed one entry a port', () => {
    const planned = address('203.0.113.7', segment('1-3', rule('observe')));
    const { verdicts, totals, result } = evaluate(input([observe(planned, {})]));
    expect(verdicts.map((v) => [v.ports, v.verdict, v.severity])).toEqual([
      ['1', 'not-judged', null],
      ['2', 'not-judged', null],
      ['3', 'not-judged', null],
    ]);
    expect(totals).toMatchObject({ closed: 3, notJudged: 3 });
    expect(result).toBe('pass');
  });

  it('loses no port and invents none, whatever the segments and the sights', () => {
    const observations: readonly Observation[] = [
      saw('rst'),
      saw('silent'),
      saw('anchored'),
      saw('open'),
      failed('no-route'),
    ];
    const scenario = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 4 }), fc.array(fc.nat(4), { minLength: 1, maxLength: 12 })),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(scenario, (drawn) => {
        let next = 1;
        const seen: Record<number, Observation> = {};
        const segments = drawn.map(([line, kinds]) => {
          const first = next;
          for (const kind of kinds) seen[next++] = observations[kind] as Observation;
          return segment(`${first}-${next - 1}`, rule('blocked', line));
        });
        const planned = address('203.0.113.7', ...segments.reverse());
        const { verdicts, totals } = evaluate(input([observe(planned, seen)]));
        const told = verdicts.flatMap((v) =>
          (v.ports ?? '').split(',').flatMap((range) => {
            const [from = 0, to = from] = range.split('-').map(Number);
            return Array.from({ length: to - from + 1 }, (_, i) => [from + i, v.cause] as const);
          }),
        );
        expect(told.sort((a, b) => a[0] - b[0])).toEqual(
          Object.entries(seen).map(([port, { cause }]) => [Number(port), cause]),
        );
        expect(verdicts.reduce((sum, { count }) => sum + count, 0)).toBe(totals.probes);
        expect(totals.open + totals.closed + totals.filtered + totals.unknown).toBe(totals.probes);
      }),
    );
  });

  it('makes one entry of 65,535 ports', () => {
    const planned = address('203.0.113.7', segment('1-65535', rule('blocked')));
    const { verdicts, totals } = evaluate(input([observe(planned, {})]));
    expect(verdicts.map(brief)).toEqual([['203.0.113.7', '203.0.113.7', '1-65535', 'blocked', 'pass', 65535]]);
    expect(totals).toMatchObject({ probes: 65535, closed: 65535, pass: 65535 });
  });
});

describe('order', () => {
  it('goes by host as first met, family, address, protocol, port and rule', () => {
    const b = (line: number) => rule('open', line, {}, 'b.example');
    const a = (line: number) => rule('open', line, {}, 'a.example');
    const shared = [segment('53/udp', b(9)), segment('443', b(4)), segment('80', b(3), a(2))];
    const observed = [
      observe(address('2001:db8::1', ...shared), {}),
      observe(address('203.0.113.9', ...shared), {}),
      observe(address('203.0.113.10', segment('22', rule('open', 1))), {}),
      observe(address('203.0.113.1', segment('443', b(4))), {}),
    ];
    const unresolved = [
      { host: 'gone.example', family: null, code: 'ENOTFOUND', position: { file: 'policy.yml', line: 30, column: 1 } },
      { host: 'a.example', family: 6, code: 'EAI_AGAIN', position: { file: 'policy.yml', line: 31, column: 1 } },
    ] as const;
    const { verdicts } = evaluate(input(observed, { unresolved }));
    expect(verdicts.map((v) => [v.host, v.address, v.protocol, v.ports])).toEqual([
      ['b.example', '203.0.113.1', 'tcp', '443'],
      ['b.example', '203.0.113.9', 'tcp', '80'],
      ['b.example', '203.0.113.9', 'tcp', '443'],
      ['b.example', '203.0.113.9', 'udp', '53'],
      ['b.example', '2001:db8::1', 'tcp', '80'],
      ['b.example', '2001:db8::1', 'tcp', '443'],
      ['b.example', '2001:db8::1', 'udp', '53'],
      ['a.example', '203.0.113.9', 'tcp', '80'],
      ['a.example', '2001:db8::1', 'tcp', '80'],
      ['a.example', null, null, null],
      ['203.0.113.10', '203.0.113.10', 'tcp', '22'],
      ['gone.example', null, null, null],
    ]);
  });

  it('puts two rules on one port in the order of the policy', () => {
    const planned = address('203.0.113.9', segment('80', rule('filtered', 8), rule('open', 3)));
    const { verdicts } = evaluate(input([observe(planned, {})]));
    expect(verdicts.map((v) => v.rule.line)).toEqual([3, 8]);
  });
});

describe('totals', () => {
  it('count the state of a port once and each entry that applies to it', () => {
    const planned = address('203.0.113.9', segment('80-81', rule('open', 1, {}, 'a'), rule('blocked', 2, {}, 'b')));
    const { verdicts, totals, result } = evaluate(input([observe(planned, { 80: saw('open') })]));
    expect(verdicts.map(brief)).toEqual([
      ['a', '203.0.113.9', '80', 'open', 'pass', 1],
      ['a', '203.0.113.9', '81', 'open', 'violation', 1],
      ['b', '203.0.113.9', '80', 'blocked', 'violation', 1],
      ['b', '203.0.113.9', '81', 'blocked', 'pass', 1],
    ]);
    expect(totals).toEqual({
      ...{ probes: 2, open: 1, closed: 1, filtered: 0, openOrFiltered: 0, unknown: 0 },
      ...{ pass: 2, violation: 2, waived: 0, inconclusive: 0, notJudged: 0 },
    });
    expect(result).toBe('fail');
  });

  it('count a name that did not resolve as unknown and inconclusive, and not among the probes', () => {
    const planned = address('203.0.113.9', segment('80', rule('open')));
    const position = { file: 'policy.yml', line: 3, column: 9 };
    const unresolved = [{ host: 'gone.example', family: null, code: 'ENOTFOUND', position }];
    const { verdicts, totals, result } = evaluate(input([observe(planned, { 80: saw('open') })], { unresolved }));
    expect(totals).toMatchObject({ probes: 1, open: 1, unknown: 1, pass: 1, inconclusive: 1 });
    expect(result).toBe('inconclusive');
    expect(verdicts[1]).toMatchObject({
      ...{ host: 'gone.example', address: null, protocol: null, ports: null, expected: null, count: 1, rule: position },
      ...{ state: 'unknown', cause: 'dns-failed', verdict: 'inconclusive', severity: null, evidence: 'none' },
    });
  });

  it('make a run fail rather than inconclusive when it is both', () => {
    const planned = address('203.0.113.9', segment('80-81', rule('open')));
    const { result } = evaluate(input([observe(planned, { 81: failed('no-route') })]));
    expect(result).toBe('fail');
  });
});

describe('observations that are not of the plan', () => {
  const planned = address('203.0.113.9', segment('80', rule('blocked')));
  const other = address('203.0.113.8', segment('80', rule('blocked')));

  it('are a bug that says so, never a pass', () => {
    const missing = { ...input([observe(planned, {})]), observations: [] };
    expect(() => evaluate(missing)).toThrow('differ');
    const swapped = { ...input([observe(planned, {})]), observations: [observe(other, {})] };
    expect(() => evaluate(swapped)).toThrow('no observations of 203.0.113.9');
  });
});
