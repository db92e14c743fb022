// Ties that disagree are found, whatever stands around them, and nothing else is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/policy/parse-policy.ts';

function contradictions(text: string): string[] {
  const { diagnostics } = parsePolicy(text, 'p');
  expect(diagnostics.filter(({ code }) => code !== 'contradiction')).toEqual([]);
  return diagnostics.map(({ position, related }) => `${position?.line}~${related.map(({ line }) => line).join()}`);
}

/** One item a line, from line 3 on. */
function policyOf(...items: string[]): string {
  return `version: 1\nhosts:\n${items.map((item) => `  - {${item}}\n`).join('')}`;
}

describe('a contradiction', () => {
  it.each([
    ['observe against another state', ['host: a, open: 80', 'host: a, observe: 80'], ['4~3']],
    ['the same port by name and number', ['host: a, open: https', 'host: a, blocked: 443'], ['4~3']],
    ['sets of one size that meet in one port', ['host: a, open: 1-10', 'host: a, closed: 10-19'], ['4~3']],
    ['an address and its CIDR of one', ['host: 10.0.0.1, open: 80', 'host: 10.0.0.1/32, closed: 80'], ['4~3']],
    ['a name in a list', ['host: [a, b], open: 80', 'host: [c, B], closed: 80'], ['4~3']],
    ['closed and filtered', ['host: a, closed: 80, filtered: 80'], ['3~3']],
    ['the known UDP ports twice', ['host: a, open: known/udp', 'host: a, closed: known/udp'], ['4~3']],
    [
      'the known UDP ports and as many others',
      ['host: a, open: 11188-11211/udp', 'host: a, closed: known/udp'],
      ['4~3'],
    ],
    [
      'as many others and the known UDP ports',
      ['host: a, closed: known/udp', 'host: a, open: 11211-11234/udp'],
      ['4~3'],
    ],
    [
      // Both sets of 24 ports begin with 53; the first must not stand for the second.
      'ports that a set of the same size and beginning does not have',
      ['host: a, open: known/udp', 'host: a, open: 53-76/udp', 'host: a, closed: 70-93/udp, observe: 88/udp'],
      ['5~4'],
    ],
    [
      'two services in one port',
      ['host: a, open: {ports: 99/udp, speaks: dns}', 'host: a, open: {ports: 99/udp, speaks: ntp}'],
      ['4~3'],
    ],
    [
      'two services in ports that overlap',
      ['host: a, blocked: {ports: 1-10/udp, speaks: dns}', 'host: a, blocked: {ports: 10-19/udp, speaks: ntp}'],
      ['4~3'],
    ],
    [
      'two services behind a third entry that names none',
      [
        'host: a, open: {ports: 9/udp, speaks: dns}',
        'host: a, open: 9/udp',
        'host: a, open: {ports: 9/udp, speaks: sip}',
      ],
      ['5~3'],
    ],
  ])('%s', (_, items, expected) => {
    expect(contradictions(policyOf(...items))).toEqual(expected);
  });

  it.each([
    ['agreement', ['host: a, open: 80', 'host: a, open: [80, http]']],
    ['a narrower set', ['host: a, open: 80, blocked: 1-1000, filtered: all']],
    ['a narrower host', ['host: 10.0.0.0/24, blocked: 80', 'host: 10.0.0.7, open: 80']],
    ['another protocol', ['host: a, open: [53, 53/udp]', 'host: a, closed: 54/udp, filtered: 54']],
    ['another host', ['host: a, open: 80', 'host: b, closed: 80']],
    ['another family', ['host: a, family: ipv4, open: 80', 'host: a, family: ipv6, blocked: 80']],
    ['as many ports as the known UDP ports, none of them one', ['host: a, open: 12000-12023/udp, closed: known/udp']],
    [
      'a service in one of two entries',
      ['host: a, open: 99/udp', 'host: a, open: {ports: 99/udp, speaks: dns}', 'host: a, open: 99/udp'],
    ],
    [
      'another service in a narrower entry',
      ['host: a, open: {ports: 99/udp, speaks: dns}', 'host: a, open: {ports: 90-99/udp, speaks: ntp}'],
    ],
    [
      'another service where narrower entries decide',
      [
        'host: a, open: {ports: 1-10/udp, speaks: dns}',
        'host: a, open: {ports: 10-19/udp, speaks: ntp}',
        'host: a, observe: 10/udp',
      ],
    ],
    ['neighbouring sets', ['host: a, open: 1-10', 'host: a, closed: 11-20']],
    ['neighbouring networks', ['host: 10.0.0.0/24, open: 80', 'host: 10.0.1.0/24, closed: 80']],
    ['a name and an address, which only DNS could make meet', ['host: a, open: 80', 'host: 10.0.0.1, closed: 80']],
    ['a tie that narrower entries decide', ['host: a, open: 1-10, closed: 10-19', 'host: a, observe: 10']],
  ])('is not %s', (_, items) => {
    expect(contradictions(policyOf(...items))).toEqual([]);
  });

  it('is named once where an anchor repeats it', () => {
    const text = 'version: 1\nhosts:\n  - &a\n    host: a\n    open: 80\n    closed: 80\n  - {<<: *a, host: b}\n';
    expect(contradictions(text)).toEqual(['6~5']);
  });
});

const states = ['open', 'closed', 'filtered', 'blocked', 'observe'];
const line = fc.record({
  state: fc.constantFrom(...states),
  host: fc.integer({ min: 0, max: 12 }),
  hosts: fc.constantFrom(1, 1, 4),
  port: fc.integer({ min: 1, max: 12 }),
  ports: fc.constantFrom(1, 1, 4),
  speaks: fc.constantFrom('', '', ', speaks: dns', ', speaks: ntp'),
});

it('is found exactly where asking every entry about every port of every address finds one', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const items = lines.map(
        ({ state, host, hosts, port, ports, speaks }) =>
          `host: 10.0.0.${host}-10.0.0.${host + hosts - 1}, ${state}: {ports: ${port}-${port + ports - 1}/udp${speaks}}`,
      );
      const found = contradictions(policyOf(...items)).length > 0;
      // A tie that a narrower entry decides on part of the hosts only is still reported: that is looked at apart.
      const tied = (decide: boolean) => {
        for (let address = 0; address < 17; address++) {
          for (let port = 1; port < 17; port++) {
            const here = lines.filter(
              (l) => l.host <= address && address < l.host + l.hosts && l.port <= port && port < l.port + l.ports,
            );
            const least = Math.min(...here.map((l) => l.ports));
            const few = decide ? here.filter((l) => l.ports === least) : here;
            for (const hosts of [1, 4]) {
              for (const ports of [1, 4]) {
                const winners = few.filter((l) => l.hosts === hosts && l.ports === ports);
                const narrowest = !decide || hosts === Math.min(...few.map((l) => l.hosts));
                const services = new Set(winners.map((l) => l.speaks).filter((speaks) => speaks !== ''));
                const disagree = new Set(winners.map((l) => l.state)).size > 1 || services.size > 1;
                if (narrowest && disagree) return true;
              }
            }
          }
        }
        return false;
      };
      // Never missed where it decides something; never claimed where there is no tie at all.
      if (tied(true)) expect(found).toBe(true);
      if (!tied(false)) expect(found).toBe(false);
    }),
    { numRuns: 500, seed: 7 },
  );
});
