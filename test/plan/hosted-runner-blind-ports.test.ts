import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { blindPortsOf, blindSpotWarnings } from '../../src/plan/hosted-runner-blind-ports.ts';
import { planOf } from './plan-of.ts';

const asking = (host: string, ports: string): Plan =>
  planOf(`version: 1\nhosts:\n  - { host: "${host}", blocked: [${ports}] }\n`);

const warningsFor = (plan: Plan, hostedRunner: boolean) => blindSpotWarnings(plan, blindPortsOf(hostedRunner));

describe('blindSpotWarnings', () => {
  it.each(['25', '1-1023', 'smtp', 'well-known', '24, 25'])(
    "warns on GitHub's runners that their network blocks mail, where %s is asked of others",
    (ports) => {
      const [warning, ...more] = warningsFor(asking('203.0.113.7', ports), true);
      expect(more).toEqual([]);
      expect(warning).toBe(
        "GitHub's hosted runners cannot connect to port 25 anywhere: their network blocks it, so silence there is inconclusive. Check it from a self-hosted runner, or put `cannot-see: 25` on the vantage of this run.",
      );
    },
  );

  it('says nothing on any other machine', () => {
    expect(warningsFor(asking('203.0.113.7', '25'), false)).toEqual([]);
  });

  it.each(['24', '26-1023', '25/udp', '1-24, 26-99'])('says nothing where only %s is asked', (ports) => {
    expect(warningsFor(asking('203.0.113.7', ports), true)).toEqual([]);
  });

  it.each(['127.0.0.1', '127.8.9.1', '::1'])('says nothing of this machine itself: %s', (host) => {
    expect(warningsFor(asking(host, '25'), true)).toEqual([]);
  });

  it('says so once, however many addresses are asked, and over IPv6 too', () => {
    expect(warningsFor(asking('203.0.113.0/29', '25'), true)).toHaveLength(1);
    expect(warningsFor(asking('2001:db8::7', '25'), true)).toHaveLength(1);
  });

  it('warns of each blind port that is asked by itself', () => {
    expect(blindSpotWarnings(asking('203.0.113.7', '25, 26'), [25, 26, 27])).toHaveLength(2);
  });
});

describe('blindPortsOf', () => {
  it("is mail alone, and on GitHub's runners alone", () => {
    expect([blindPortsOf(true), blindPortsOf(false)]).toEqual([[25], []]);
  });
});
