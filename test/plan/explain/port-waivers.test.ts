// What each waiver that speaks of a port would excuse there.
import { describe, expect, it } from 'vitest';
import type { AddressExplanation, PortExplanation } from '../../../src/model/documents/port-explanation.ts';
import { explained } from './explained.ts';

const first = (explanations: readonly PortExplanation[]): AddressExplanation => {
  const [found] = explanations[0]?.addresses ?? [];
  if (found === undefined) throw new Error('nothing is explained');
  return found;
};

describe('waivers', () => {
  const POLICY = `version: 1
vantages: { internet: {}, vpc: {} }
hosts:
  - { host: a.example.com, blocked: [22, 23], open: 443, observe: 80 }
  - { host: b.example.com, blocked: 1-1000 }
waivers:
  - { host: a.example.com, ports: [1-100], state: [open, closed], until: 2026-06-15, reason: today }
  - { host: 10.0.0.0/24, ports: 22, state: open, until: 2026-06-14, reason: yesterday }
  - { host: a.example.com, ports: 443, state: filtered, until: 2026-01-01, reason: ended }
  - { host: a.example.com, ports: 443, state: filtered, until: 2027-01-01, reason: elsewhere, from: vpc }
  - { host: b.example.com, ports: 22, state: open, until: 2027-01-01, reason: other host }
`;
  const zone = { 'a.example.com': { addresses: ['10.0.0.1'] }, 'b.example.com': { addresses: ['10.0.0.1'] } };
  const standings = (question: string, from: string) =>
    first(explained(POLICY, question, zone, { vantage: from })).waivers.map(
      ({ waiver, standing, states }) => `${waiver.reason}: ${[standing, ...states].join(' ')}`,
    );

  it.each([
    ['a.example.com:22', 'internet', ['today: holds open', 'yesterday: outlasted']],
    ['a.example.com:443', 'internet', ['ended: ended filtered', 'elsewhere: not-from-here']],
    ['a.example.com:443', 'vpc', ['ended: outlasted', 'elsewhere: holds filtered']],
    ['a.example.com:80', 'internet', ['today: not-against']],
    ['a.example.com:2000', 'internet', []],
    ['b.example.com:22', 'internet', ['today: holds open', 'yesterday: outlasted', 'other host: other-host']],
  ])('%s from %s', (question, from, expected) => {
    expect(standings(question, from)).toEqual(expected);
  });

  it('excuse nothing where nothing is judged', () => {
    const text = POLICY.replace('blocked: [22, 23], open: 443, observe: 80', 'open: 9').replace('1-1000', '2000');
    const { waivers } = first(explained(text, 'a.example.com:22', zone));
    expect(waivers.map(({ waiver, standing }) => [waiver.reason, standing])).toEqual([
      ['today', 'nothing-judged'],
      ['yesterday', 'nothing-judged'],
    ]);
  });
});
