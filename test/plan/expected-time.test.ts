// How long a run will take, before it runs: by the pace, the busiest address, and the bound on sockets.
import { expect, it } from 'vitest';
import { DEFAULTS, type Limits } from '../../src/model/policy.ts';
import { expectedTime } from '../../src/plan/expected-time.ts';
import { planOf } from './plan-of.ts';

const defaults = { ...DEFAULTS, timeoutMs: 1000, attempts: 1 };
const none: Limits = { rate: null, perHost: null, inFlight: null, probes: null };
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
