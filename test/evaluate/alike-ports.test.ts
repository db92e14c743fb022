// Very many verdicts that are no pass and alike in everything but the port: one entry, of which every reader gets the same.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Observation } from '../../src/model/observation.ts';
import { parseRanges } from '../../src/model/port-ranges.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { groupExplanation } from '../../src/report/rows/group-texts.ts';
import { verdictGroups } from '../../src/report/rows/verdict-groups.ts';
import { verdictResults } from '../../src/report/sarif/verdict-results.ts';
import { address, failed, input, observe, rule, saw, segment } from './build.ts';

const V4 = '203.0.113.7';
const CANCELLED = { ...failed('cancelled'), attempts: 0 };

/** Silence that was asked how often, and over what time, depends on the port. */
const measured = (port: number) =>
  saw('anchored', {
    ...{ attempts: 2 + (port % 3), firstAskedMs: 0, lastAskedMs: port / 10, anchor: { port: 22, protocol: 'tcp' } },
  });

const brief = ({ ports, count, verdict, attempts }: Verdict) => [ports, count, verdict, attempts] as const;

function judged(
  expected: Parameters<typeof rule>[0],
  ports: string,
  at: (port: number) => Observation,
  more: Parameters<typeof input>[1] = {},
) {
  const planned = address(V4, segment(ports, rule(expected, 7)));
  const numbers = parseRanges(ports).flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
  return evaluate(input([{ address: planned, at: (i) => at(numbers[i] as number) }], more));
}

describe('what could not be checked', () => {
  it.each([
    ['31 a port each', '1-31', 31],
    ['32 as one', '1-32', 1],
  ])('%s', (_, ports, entries) => {
    const { verdicts, totals } = judged('blocked', ports, () => CANCELLED);
    expect(verdicts).toHaveLength(entries);
    expect(totals.inconclusive).toBe(verdicts.reduce((sum, { count }) => sum + count, 0));
  });

  it('of a run that was stopped is a few lines, whatever the host: what was seen stays apart', () => {
    const { verdicts, totals, result } = judged('blocked', '1-65535', (port) =>
      port === 500 ? saw('open') : port < 1000 ? saw('rst') : CANCELLED,
    );
    expect(verdicts.map(brief)).toEqual([
      ['1-499,501-999', 998, 'pass', 1],
      ['500', 1, 'violation', 1],
      ['1000-65535', 64536, 'inconclusive', 0],
    ]);
    expect(verdicts[2]).toMatchObject({ cause: 'cancelled', state: 'unknown', service: null, rttMs: null });
    expect(verdicts[2]?.explanation).not.toContain('Said of port');
    expect(totals).toMatchObject({ unknown: 64536, inconclusive: 64536, violation: 1, pass: 998 });
    expect(result).toBe('fail');
  });

  it('stays apart where another cause, rule, or a clash of answers is behind it', () => {
    const odd: Record<number, Observation> = {
      3: failed('no-route'),
      40: { ...CANCELLED, also: ['rst'] },
    };
    const { verdicts } = judged('blocked', '1-100', (port) => odd[port] ?? CANCELLED);
    expect(verdicts.map(({ ports, cause }) => [ports, cause])).toEqual([
      ['1-2,4-39,41-100', 'cancelled'],
      ['3', 'no-route'],
      ['40', 'cancelled'],
    ]);
  });
});

describe('violations', () => {
  it.each([
    ['255 a port each', '1001-1255', 255],
    ['256 as one', '1001-1256', 1],
  ])('%s', (_, ports, entries) => {
    const { verdicts, totals } = judged('open', ports, () => saw('rst'));
    expect(verdicts).toHaveLength(entries);
    expect(totals.violation).toBe(verdicts.reduce((sum, { count }) => sum + count, 0));
  });

  it('that tell what was measured of their port are one: the text is the lowest port’s, and says so', () => {
    const { verdicts } = judged('open', '52000-52999', measured);
    expect(verdicts.map(brief)).toEqual([['52000-52999', 1000, 'violation', 4]]);
    expect(verdicts[0]?.explanation).toContain(
      '3 attempts over 5.2 s got no answer, while port 22 on the same address',
    );
    expect(verdicts[0]?.explanation).toMatch(/\(Shown for port 52000; the other ports in this row are the same\.\)$/);
    expect(verdicts[0]).toMatchObject({ rttMs: null, service: null, severity: 'high' });
  });

  it('of a graver service stay apart', () => {
    const { verdicts } = judged('blocked', '5000-6500', () => saw('open'));
    const database = verdicts.find(({ ports }) => ports === '5432');
    expect(database).toMatchObject({ severity: 'critical', count: 1 });
    const ports = verdicts.flatMap((verdict) => parseRanges(verdict.ports));
    expect(ports.reduce((sum, { first, last }) => sum + last - first + 1, 0)).toBe(1501);
  });

  it('on ports that are not in a row keep their places, and none is lost or told twice', () => {
    const { verdicts } = judged('closed', '2000-3999', (port) => (port % 2 === 0 ? saw('silent') : saw('rst')));
    const violation = verdicts.find(({ verdict }) => verdict === 'violation');
    expect(violation?.count).toBe(1000);
    expect(parseRanges(violation?.ports ?? null)).toEqual(
      Array.from({ length: 1000 }, (_, i) => ({ first: 2000 + 2 * i, last: 2000 + 2 * i })),
    );
  });

  it('that a waiver covers are told from those that none covers', () => {
    const waiver = {
      hosts: [
        {
          pattern: { kind: 'addresses' as const, family: 4 as const, first: 3405803783n, last: 3405803783n },
          text: V4,
        },
      ],
      ports: [{ protocol: 'tcp' as const, ranges: [{ first: 1, last: 500 }], count: 500 }],
      states: ['closed' as const],
      until: '2026-12-31',
      reason: 'being built',
      owner: null,
      vantages: null,
      position: { file: 'policy.yml', line: 9, column: 3 },
    };
    const { verdicts, totals } = judged('open', '1-1000', () => saw('rst'), {
      waivers: [waiver as never],
      today: '2026-11-30',
    });
    expect(verdicts.map(brief)).toEqual([
      ['1-500', 500, 'waived', 1],
      ['501-1000', 500, 'violation', 1],
    ]);
    expect(verdicts[0]?.waiver).toMatchObject({ until: '2026-12-31', line: 9 });
    expect(totals).toMatchObject({ waived: 500, violation: 500 });
  });
});

it('where one address of a name is enough, those that are not are folded, too', () => {
  const applied = { ...rule('open', 7, {}, 'a.example.com'), addresses: 'any' as const };
  const planned = address(V4, segment('1-400', applied));
  const { verdicts, totals } = evaluate(input([{ address: planned, at: () => saw('rst') }]));
  expect(verdicts.map(brief)).toEqual([['1-400', 400, 'violation', 1]]);
  expect(totals.violation).toBe(400);
});

it('what is only observed: an open port has its own line, silence is one', () => {
  const { verdicts } = judged('observe', '1-600', (port) => saw(port <= 300 ? 'open' : 'rst'));
  expect(verdicts).toHaveLength(301);
  expect(verdicts.at(-1)).toMatchObject({ ports: '301-600', count: 300, state: 'closed' });
});

describe('what is told of them', () => {
  it('is one finding of all ports, and says once of which port the text is', () => {
    const { verdicts } = judged('open', '52000-52999', measured);
    const few = judged('open', '60000-60009', measured).verdicts;
    const [finding, ...others] = verdictGroups({ verdicts: [...verdicts, ...few], drift: null }, 'violation');
    expect(others.every(({ count }) => count === 1)).toBe(true);
    expect(finding?.count).toBeGreaterThanOrEqual(1000);
    expect(groupExplanation(finding as never).match(/Shown for port/g)).toHaveLength(1);
  });

  it('is one finding for code scanning, the same one whichever of the ports they are tonight', () => {
    const [one, ...more] = verdictResults(judged('blocked', '52000-52999', () => saw('open')).verdicts);
    const [other] = verdictResults(judged('blocked', '52000-52998', () => saw('open')).verdicts);
    expect(more).toEqual([]);
    expect(one?.identity).toEqual(other?.identity);
    expect(one?.message).toContain('52000-52999');
  });
});

it('one address at a time: what another shows is an entry of its own', () => {
  const seen = { 1: CANCELLED };
  const addresses = [V4, '203.0.113.8'].map((text) => address(text, segment('1-20', rule('blocked', 7))));
  const { verdicts } = evaluate(
    input(addresses.map((planned) => ({ ...observe(planned, seen), at: () => CANCELLED }))),
  );
  expect(verdicts).toHaveLength(40);
});
