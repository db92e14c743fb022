// The owner of one name must not be able to keep a run from the hosts of others, by adding records.
import { describe, expect, it } from 'vitest';
import { explainUnresolved } from '../../../src/evaluate/explain/whole-host/unresolved.ts';
import { DEFAULT_LIMITS } from '../../../src/model/policy.ts';
import { dryRunText } from '../../../src/report/terminal/dry-run/dry-run-text.ts';
import { planned, planOf, type Zone } from '../plan-of.ts';

const many = (count: number, third = 113) => Array.from({ length: count }, (_, i) => `203.0.${third}.${i + 1}`);
const zone: Zone = {
  'crowd.example.com': { addresses: many(20) },
  'four.example.com': { addresses: many(4, 114) },
  'pair.example.com': { addresses: ['198.51.100.1', '2001:db8::1'] },
};
const policy = (more: string, limits = '') => `version: 1\n${limits}hosts:\n${more}`;
const ALL = (host: string) => `  - { host: ${host}, blocked: all }\n`;

describe('a name that takes a run over its ceiling', () => {
  it('is left out and told, and the rest is asked', () => {
    const plan = planOf(
      policy(`${ALL('crowd.example.com')}${ALL('pair.example.com')}  - { host: 198.51.100.7, open: 80 }\n`),
      zone,
    );
    expect(plan.addresses.map(({ address }) => address)).toEqual(['198.51.100.1', '2001:db8::1', '198.51.100.7']);
    expect(plan.unresolved).toMatchObject([
      {
        host: 'crowd.example.com',
        family: null,
        code: 'ECEILING',
        position: { line: 3 },
        crowd: { addresses: 20, probes: 1_310_700n, ceiling: 1_000_000 },
      },
    ]);
    const { explanation, advice } = explainUnresolved(plan.unresolved[0] as (typeof plan.unresolved)[0]);
    expect(explanation).toContain('This name has 20 addresses');
    expect(advice).toContain('resolves-to');
    const dry = { plan, time: { least: 1, most: 1 }, limits: DEFAULT_LIMITS, notes: [] };
    expect(dryRunText(dry, { colour: false, columns: 120 })).toContain(
      'crowd.example.com: its 20 addresses are too many for the ceiling of 1,000,000 ports, so it would be inconclusive',
    );
  });

  it('is asked where the run is under its ceiling', () => {
    expect(planOf(policy(ALL('crowd.example.com'), 'limits: { probes: 1310700 }\n'), zone).addresses).toHaveLength(20);
  });

  it('goes alone: the one with the most ports, and no more of them than needed', () => {
    const both = `${ALL('four.example.com')}${ALL('crowd.example.com')}`;
    const hosts = (limit: number) =>
      planOf(policy(both, `limits: { probes: ${limit} }\n`), zone).unresolved.map(({ host }) => host);
    expect(hosts(1_500_000)).toEqual(['crowd.example.com']);
    expect(hosts(200_000)).toEqual(['crowd.example.com', 'four.example.com']);
  });

  it('keeps what the policy says of the same addresses by themselves', () => {
    const text = policy(`${ALL('crowd.example.com')}  - { host: 203.0.113.0/28, open: 80 }\n`);
    expect(planOf(text, zone)).toMatchObject({ probes: 16, unresolved: [{ host: 'crowd.example.com' }] });
  });

  it('is counted once where two names share their addresses', () => {
    const shared: Zone = { 'a.example.com': { addresses: many(10) }, 'b.example.com': { addresses: many(10) } };
    const plan = planOf(policy(`${ALL('a.example.com')}${ALL('b.example.com')}`), shared);
    expect(plan).toMatchObject({ unresolved: [], probes: 655_350 });
  });

  it.each([
    ['its networks are', '  - { host: 10.0.0.0/8, blocked: all }\n'],
    ['its names are, with one address each', Array.from({ length: 16 }, (_, i) => ALL(`n${i}.example.com`)).join('')],
  ])('is no excuse for a policy that asks too much by itself: %s', (_, more) => {
    const names = Object.fromEntries(
      Array.from({ length: 16 }, (_, i) => [`n${i}.example.com`, { addresses: [`198.51.100.${i + 1}`] }]),
    );
    expect(planned(policy(`${more}${ALL('crowd.example.com')}`), { ...zone, ...names })).toMatchObject({
      plan: null,
      diagnostics: [{ code: 'too-many-probes' }],
    });
  });

  it('is a run that judges nothing else, and no pass', () => {
    const plan = planOf(policy(ALL('crowd.example.com')), zone);
    expect(plan).toMatchObject({ probes: 0, unresolved: [{ host: 'crowd.example.com' }] });
  });
});
