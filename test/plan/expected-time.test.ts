// How long a run will take, before it runs: by the pace, the busiest address, and the bound on sockets.
import { describe, expect, it } from 'vitest';
import { DEFAULTS, type Limits } from '../../src/model/policy.ts';
import { expectedTime } from '../../src/plan/expected-time.ts';
import { planOf } from './plan-of.ts';

const defaults = { ...DEFAULTS, timeoutMs: 1000, attempts: 1 };
const none: Limits = { rate: null, perHost: null, inFlight: null, probes: null, durationMs: null };
const plan = planOf('version: 1\nhosts:\n  - { host: 10.0.0.0/31, blocked: 1-1000 }\n');

it('is nothing but one timeout without a pace', () => {
  expect(expectedTime(plan, defaults, none)).toEqual({ least: 0, most: 1 });
});

it('is the slower of the pace of all and of the busiest address', () => {
  expect(expectedTime(plan, defaults, { ...none, rate: 500 }).least).toBe(4);
  expect(expectedTime(plan, defaults, { ...none, rate: 500, perHost: 100 }).least).toBe(10);
  expect(expectedTime(plan, defaults, { ...none, rate: 100, perHost: 100 }).least).toBe(20);
});

it('waits for sockets where every port is silent', () => {
  expect(expectedTime(plan, defaults, { ...none, inFlight: 100 })).toEqual({ least: 0, most: 21 });
});

it('grows with every attempt', () => {
  const most = (attempts: number) => expectedTime(plan, { ...defaults, attempts }, { ...none, rate: 1000 }).most;
  expect(most(1)).toBe(3);
  expect(most(2) - most(1)).toBe(most(3) - most(2));
  expect(most(2)).toBeGreaterThan(2 * most(1));
});

describe('UDP ports that closed must be told of', () => {
  const most = (host: string, entries: string, attempts = 1) => {
    const text = `version: 1\nhosts:\n  - { host: "${host}", ${entries} }\n`;
    const { least, most: seconds } = expectedTime(planOf(text), { ...defaults, attempts }, none);
    expect(least).toBe(0);
    return seconds;
  };

  it('cost two seconds each over IPv4 and a fifth over IPv6, side by side', () => {
    expect(most('10.0.0.1', 'closed: 1001-1030/udp')).toBeCloseTo(1 + 60 * 1.05);
    expect(most('2001:db8::1', 'closed: 1001-1030/udp')).toBeCloseTo(1 + 60 * 0.11);
    expect(most('10.0.0.0/24', 'closed: 1001-1030/udp')).toBeCloseTo(1 + 60 * 1.05);
  });

  it('are asked no more than 256 questions at an address', () => {
    expect(most('10.0.0.1', 'closed: 1001-1127/udp')).toBeCloseTo(1 + 254 * 1.05);
    expect(most('10.0.0.1', 'closed: 1001-1129/udp')).toBeCloseTo(1 + 256 * 1.05);
    expect(most('10.0.0.1', 'closed: all/udp')).toBeCloseTo(1 + 256 * 1.05);
    expect(most('10.0.0.1', 'closed: 1001-1100/udp, open: 2001-2100/udp')).toBeCloseTo(1 + 256 * 1.05);
  });

  it.each([
    ['blocked: 1001-1010/udp', 10],
    ['filtered: 53/udp', 1],
    ['open: 53/udp', 1],
    ['blocked: [dns/udp, ntp/udp]', 0],
    ['blocked: [snmp/udp, ike/udp]', 2],
    ['blocked: { ports: 1001-1010/udp, speaks: dns }', 0],
    ['blocked: { ports: dns/udp, speaks: snmp }', 1],
    ['observe: 1001-1010/udp, open: 443', 0],
    ['closed: 1001-1010', 0],
  ])('{ %s }: %i of them', (entries, count) => {
    expect(most('10.0.0.1', entries)).toBeCloseTo(1 + 2 * count * 1.05);
  });

  it('wait while silent ports are asked again', () => {
    expect(most('10.0.0.1', 'closed: 1001-1030/udp', 2)).toBe(most('10.0.0.1', 'closed: 1001-1030/udp', 1));
    expect(most('10.0.0.1', 'closed: 1001/udp', 10)).toBe(most('10.0.0.1', 'closed: 1001', 10));
  });
});
