import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { knownBlindSpots } from '../../src/plan/known-blind-spots.ts';
import { planOf } from './plan-of.ts';

const asking = (host: string, ports: string): Plan =>
  planOf(`version: 1\nhosts:\n  - { host: "${host}", blocked: [${ports}] }\n`);

describe('knownBlindSpots', () => {
  it.each(['25', '1-1023', 'smtp', 'well-known', '24, 25'])(
    "warns on GitHub's runners that their network blocks mail, where %s is asked of others",
    (ports) => {
      const [warning, ...more] = knownBlindSpots(asking('203.0.113.7', ports), true);
      expect(more).toEqual([]);
      expect(warning).toContain('port 25');
    },
  );

  it('says nothing on any other machine', () => {
    expect(knownBlindSpots(asking('203.0.113.7', '25'), false)).toEqual([]);
  });

  it.each(['24', '26-1023', '25/udp', '1-24, 26-99'])('says nothing where only %s is asked', (ports) => {
    expect(knownBlindSpots(asking('203.0.113.7', ports), true)).toEqual([]);
  });

  it.each(['127.0.0.1', '127.8.9.1', '::1'])('says nothing of this machine itself: %s', (host) => {
    expect(knownBlindSpots(asking(host, '25'), true)).toEqual([]);
  });

  it('says so once, however many addresses are asked, and over IPv6 too', () => {
    expect(knownBlindSpots(asking('203.0.113.0/29', '25'), true)).toHaveLength(1);
    expect(knownBlindSpots(asking('2001:db8::7', '25'), true)).toHaveLength(1);
  });
});
