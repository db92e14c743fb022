// What a dry run prints: every address that would be asked, alike ones as ranges, the controls among them.
import { describe, expect, it } from 'vitest';
import type { Plan, PlannedAddress } from '../../../../src/model/plan.ts';
import { DEFAULT_LIMITS } from '../../../../src/model/policy.ts';
import { portSet } from '../../../../src/model/port-ranges.ts';
import { dryRunText } from '../../../../src/report/terminal/dry-run/dry-run-text.ts';

const options = { colour: false, columns: 120 };
const time = { least: 1, most: 2 };
const textOf = (plan: Plan, notes: readonly string[] = [], columns = 120) =>
  dryRunText({ plan, time, limits: DEFAULT_LIMITS, notes }, { ...options, columns });

it('names the controls, as they are asked too', () => {
  const control = { target: 'ns\x1b[2J:53/udp', address: '192.0.2.53', family: 4, port: 53, protocol: 'udp' } as const;
  const plan: Plan = {
    addresses: [],
    unresolved: [],
    outOfScope: [],
    nameChecks: [],
    unwatched: [],
    controls: [control],
    probes: 0,
  };
  const text = textOf(plan);
  expect(text).toContain('ns\\x1b[2J:53/udp (192.0.2.53): asked before and after, as a control\n');
  expect(textOf({ ...plan, controls: [] })).not.toContain('control');
});

it('names what would not be asked, and what DNS alone decides', () => {
  const position = { file: 'p', line: 1, column: 1 };
  const range = { family: 4, first: 1n, last: 2n } as const;
  const check = (more: object) => ({
    host: 'www.example.com',
    resolvesTo: { within: [{ family: 4 as const, first: 1n, last: 2n }], text: '203.0.113.0/24', position },
    inside: [],
    outside: [],
    failure: null,
    ...more,
  });
  const plan: Plan = {
    addresses: [],
    unresolved: [],
    outOfScope: [
      { host: '10.0.0.0/8', address: null, outside: '10.0.0.0-10.1.0.0', range, bound: 'run-scope', position },
      { host: '169.254.0.1', address: '169.254.0.1', outside: '169.254.0.1', range, bound: 'refused', position },
    ],
    nameChecks: [
      check({ inside: ['203.0.113.1'] }),
      check({ outside: ['198.51.100.1'] }),
      check({}),
      check({ failure: { family: 4, code: 'EAI_AGAIN' } }),
    ],
    unwatched: [],
    controls: [],
    probes: 0,
  };
  const text = textOf(plan, ['Only a part\u001b[2J.']);
  expect(text.split('\n').filter((line) => /scope|must|Only/.test(line))).toEqual([
    '10.0.0.0/8 (10.0.0.0-10.1.0.0), 169.254.0.1: out of scope, which would be inconclusive',
    'www.example.com must resolve to 203.0.113.0/24: it does',
    'www.example.com must resolve to 203.0.113.0/24: it resolves to 198.51.100.1, which is a violation and not asked',
    'www.example.com must resolve to 203.0.113.0/24: it has no address, so it would be inconclusive',
    'www.example.com must resolve to 203.0.113.0/24: it did not resolve (EAI_AGAIN), so it would be inconclusive',
    'Only a part\\x1b[2J.',
  ]);
});

describe('alike addresses', () => {
  const position = { file: 'p', line: 1, column: 1 };
  const entry = (expected: string, ranges: readonly (readonly [number, number])[], host: string | null = null) => {
    const ports = portSet(
      'tcp',
      ranges.map(([first, last]) => ({ first, last })),
    );
    return { ports, appliedEntries: [{ host, entry: { expected, ports, position } }] };
  };
  const planOf = (...addresses: (readonly [string, readonly object[]])[]): Plan => ({
    addresses: addresses.map(
      ([address, segments]) => ({ address, family: 4, segments, probes: 1 }) as unknown as PlannedAddress,
    ),
    unresolved: [],
    outOfScope: [],
    nameChecks: [],
    unwatched: [],
    controls: [],
    probes: addresses.length,
  });
  const body = (plan: Plan, columns?: number) => textOf(plan, [], columns).split('\n\n')[0]?.split('\n');

  it('of a network are one line, and what is expected of them is said once', () => {
    const network = [entry('blocked', [[22, 22]]), entry('open', [[443, 443]]), entry('blocked', [[1, 21]])];
    const addresses = Array.from({ length: 256 }, (_, last) => [`203.0.113.${last}`, network] as const);
    addresses.splice(7, 1);
    const db = ['198.51.100.9', [entry('blocked', [[1, 22]], 'db1.example.com'), entry('open', [[443, 443]])]] as const;
    expect(body(planOf(...addresses, db, ['198.51.100.3', [entry('observe', [[80, 80]])]]))).toEqual([
      '203.0.113.0-203.0.113.6, 203.0.113.8-203.0.113.255, db1.example.com (198.51.100.9): 256 addresses',
      '  open      443',
      '  blocked   1-22 (22 ports)',
      '198.51.100.3',
      '  observe   80',
    ]);
  });

  it('are counted where they are very many, and nothing is cut without a sign', () => {
    const one = [entry('open', [[443, 443]])];
    const scattered = Array.from({ length: 40 }, (_, index) => [`203.0.113.${index * 2}`, one] as const);
    expect(body(planOf(...scattered))?.[0]).toBe(
      '203.0.113.0, 203.0.113.2, 203.0.113.4, 203.0.113.6, 203.0.113.8, 203.0.113.10 and 34 more: 40 addresses',
    );
    const different = Array.from(
      { length: 100 },
      (_, index) => [`203.0.113.${index * 2}`, [entry('open', [[index + 1, index + 1]])]] as const,
    );
    expect(body(planOf(...different))?.at(-1)).toBe('… and 40 more addresses');
    const ports = Array.from({ length: 100 }, (_, index) => [index * 2 + 1, index * 2 + 1] as const);
    const lines = body(planOf(['203.0.113.1', [entry('blocked', ports)]]), 60);
    expect(lines?.join(' ').replace(/\s+/g, ' ')).toMatch(/ 21, 23 and 88 more \(100 ports\)$/);
    expect(Math.max(...(lines ?? []).map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});
