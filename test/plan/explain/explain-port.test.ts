// One port, explained: who wins and why no other does, what a run does with it, and what each waiver would excuse.
import { describe, expect, it } from 'vitest';
import type { AddressExplanation, PortExplanation } from '../../../src/model/documents/port-explanation.ts';
import { namesToExplain, viewsToExplain } from '../../../src/plan/explain/explain-port.ts';
import { WHOLE_VIEW } from '../../../src/plan/view.ts';
import { parseScopeElement } from '../../../src/policy/values/parse-scope-element.ts';
import { policyOf, type Zone } from '../plan-of.ts';
import { explained, questionOf } from './explained.ts';

const first = (explanations: readonly PortExplanation[]): AddressExplanation => {
  const [found] = explanations[0]?.addresses ?? [];
  if (found === undefined) throw new Error('nothing is explained');
  return found;
};

/** `blocked: all` with the reason why it does not decide. */
const passedOver = ({ passedOver: all }: AddressExplanation) =>
  all.map(({ entry, why }) => `${entry.expected}: ${entry.text}, ${why.kind === 'lost' ? why.by : why.kind}`);

const winners = ({ winners: all }: AddressExplanation) =>
  all.map(({ applied: { host, entry } }) => `${host ?? '-'} ${entry.expected} line ${entry.position.line}`);

describe('which entry wins', () => {
  const POLICY = `version: 1
roles:
  web: { open: [443] }
hosts:
  - host: 10.0.0.0/24
    closed: 443
  - host: 10.0.0.5
    roles: web
    filtered: 443
    blocked: [all, 440-450]
`;

  it('has the fewest ports, then the fewest addresses, then is the host\u2019s own', () => {
    const one = first(explained(POLICY, '10.0.0.5:443'));
    expect(winners(one)).toEqual(['- filtered line 9']);
    expect(passedOver(one)).toEqual([
      'closed: 443, addresses',
      'blocked: all, ports',
      'blocked: 440-450, ports',
      'open: 443, role',
    ]);
    expect(one.fate).toBe('judged');
  });

  it('is merged with those that agree', () => {
    const text = `version: 1
hosts:
  - { host: 10.0.0.5, open: [443], evidence: vouched }
  - { host: 10.0.0.5, open: [https], evidence: anchored }
`;
    const [winner, ...more] = first(explained(text, '10.0.0.5:443')).winners;
    expect(more).toEqual([]);
    expect(winner?.merged.map(({ entry }) => entry.text)).toEqual(['https']);
    expect(winner?.applied.evidence).toBe('anchored');
  });

  it('is one for each name where only DNS made them meet', () => {
    const text = `version: 1
hosts:
  - { host: a.example.com, open: [443] }
  - { host: b.example.com, blocked: [443] }
`;
    const zone = { 'a.example.com': { addresses: ['10.0.0.1'] }, 'b.example.com': { addresses: ['10.0.0.1'] } };
    expect(winners(first(explained(text, 'a.example.com:443', zone)))).toEqual([
      'a.example.com open line 3',
      'b.example.com blocked line 4',
    ]);
    expect(winners(first(explained(text, '10.0.0.1:443', zone)))).toHaveLength(2);
  });

  it('may come from another name of the address', () => {
    const text = `version: 1
hosts:
  - { host: a.example.com, blocked: all }
  - { host: b.example.com, open: 443 }
`;
    const zone = { 'a.example.com': { addresses: ['10.0.0.1'] }, 'b.example.com': { addresses: ['10.0.0.1'] } };
    const one = first(explained(text, 'a.example.com:443', zone));
    expect(winners(one)).toEqual(['b.example.com open line 4']);
    expect(passedOver(one)).toEqual(['blocked: all, ports']);
  });
});

describe('what a run does with it', () => {
  const POLICY = `version: 1
scope: [10.0.0.0/24, 169.254.0.0/15, "*.example.com", "2001:db8::/64"]
vantages:
  internet: { family: ipv4, cannot-see: 25 }
  vpc: {}
controls: 10.0.0.9:443
hosts:
  - host: www.example.com
    family: ipv4
    open: 443
    observe: 8080
    blocked: 25
  - host: bound.example.com
    resolves-to: 10.0.0.0/28
    open: [{ ports: 80, from: vpc }, 443]
  - host: [192.0.2.1, 169.254.169.254, "2001:db8::7"]
    blocked: 443
  - host: gone.example.com
    resolves-to: none
`;
  const ZONE: Zone = {
    'www.example.com': { addresses: ['10.0.0.1', '2001:db8::1'] },
    'bound.example.com': { addresses: ['10.0.0.2', '10.0.0.99'] },
    'other.example.com': { addresses: ['10.0.0.1'] },
  };
  const fate = (question: string, vantage = 'internet', zone = ZONE) =>
    (explained(POLICY, question, zone, { vantage })[0]?.addresses ?? []).map(
      ({ address, fate: what }) => `${address} ${what}`,
    );

  it.each([
    ['10.0.0.1:443', 'vpc', ['10.0.0.1 judged']],
    ['10.0.0.1:8080', 'vpc', ['10.0.0.1 observed']],
    ['www.example.com:443', 'vpc', ['10.0.0.1 judged', '2001:db8::1 other-family']],
    ['www.example.com:25', 'internet', ['10.0.0.1 not-seen', '2001:db8::1 other-family']],
    ['www.example.com:443/udp', 'internet', ['10.0.0.1 nothing', '2001:db8::1 nothing']],
    ['other.example.com:443', 'internet', ['10.0.0.1 judged']],
    ['bound.example.com:443', 'vpc', ['10.0.0.2 judged', '10.0.0.99 leads-elsewhere']],
    ['bound.example.com:80', 'internet', ['10.0.0.2 not-from-here', '10.0.0.99 not-from-here']],
    ['192.0.2.1:443', 'vpc', ['192.0.2.1 out-of-bounds']],
    ['169.254.169.254:443', 'vpc', ['169.254.169.254 out-of-bounds']],
    ['[2001:db8::7]:443', 'internet', ['2001:db8::7 family-not-seen']],
    ['[2001:db8::7]:443', 'vpc', ['2001:db8::7 judged']],
    ['[2001:db8::99]:443', 'internet', ['2001:db8::99 nothing']],
    ['10.0.0.77:443', 'vpc', ['10.0.0.77 nothing']],
    ['gone.example.com:443', 'vpc', ['null nothing']],
  ])('%s from %s', (question, vantage, fates) => {
    expect(fate(question, vantage)).toEqual(fates);
  });

  it('says what the policy expects of a name that does not resolve', () => {
    const [one] = explained(POLICY, 'www.example.com:443', {}, { vantage: 'vpc' });
    expect(one?.addresses.map(({ address, fate: what }) => [address, what])).toEqual([[null, 'not-resolved']]);
    expect(one?.addresses.map(winners)).toEqual([['www.example.com open line 10']]);
    expect(one?.unresolved).toEqual([{ family: null, code: 'ENOTFOUND' }]);
  });

  it('does not follow a name where another item forbids it', () => {
    const text = `version: 1
hosts:
  - { host: a.example.com, open: 443 }
  - { host: a.example.com, resolves-to: 10.0.0.0/28 }
`;
    const [one] = explained(text, 'a.example.com:443', { 'a.example.com': { addresses: ['10.0.0.1', '10.0.0.99'] } });
    expect(one?.addresses.map(({ fate: what }) => what)).toEqual(['judged', 'leads-elsewhere']);
    expect(one?.addresses[1]?.passedOver.map(({ why }) => why)).toMatchObject([
      { kind: 'leads-elsewhere', resolvesTo: { text: '10.0.0.0/28', position: { line: 4 } } },
    ]);
  });

  it('names the family that a resolver failed in', () => {
    const zone: Zone = { 'bound.example.com': { addresses: ['10.0.0.2'], fails: { 6: 'EAI_AGAIN' } } };
    const [one] = explained(POLICY, 'bound.example.com:443', zone, { vantage: 'vpc' });
    expect(one?.unresolved).toEqual([{ family: 6, code: 'EAI_AGAIN' }]);
    expect(one?.resolvesTo.map(({ text }) => text)).toEqual(['10.0.0.0/28']);
  });

  it('says which scope keeps an address out, and where it stands', () => {
    const [one] = first(explained(POLICY, '192.0.2.1:443', {}, { vantage: 'vpc' })).passedOver;
    expect(one?.why).toMatchObject({ kind: 'out-of-bounds', bound: 'policy-scope' });
    const scope = one?.why.kind === 'out-of-bounds' ? one.why.scope : [];
    expect(scope.map(({ text, position }) => [text, position?.line])[0]).toEqual(['10.0.0.0/24', 2]);
  });

  it('tells the run\u2019s own scope, and what is refused everywhere, from that of the policy', () => {
    const element = parseScopeElement('10.0.0.0/30');
    if ('code' in element) throw new Error(element.message);
    const [outside] = first(
      explained(POLICY, '[2001:db8::7]:443', {}, { vantage: 'vpc', runScope: [element] }),
    ).passedOver;
    expect(outside?.why).toEqual({ kind: 'out-of-bounds', bound: 'run-scope', scope: [element] });
    const [refused] = first(explained(POLICY, '169.254.169.254:443', {}, { vantage: 'vpc' })).passedOver;
    expect(refused?.why).toEqual({ kind: 'out-of-bounds', bound: 'refused', scope: [] });
  });

  it('does not let the question itself widen a scope', () => {
    const text = `version: 1
scope: ["*.example.com"]
hosts:
  - { host: a.example.com, family: ipv4, open: 443 }
  - { host: "2606:4700::1", open: 443 }
`;
    // The question asks for both families of the name, and no run does: so no run knows that the name leads there.
    const [one] = explained(text, 'a.example.com:443', { 'a.example.com': { addresses: ['2606:4700::1'] } });
    expect(one?.addresses.map(({ address, fate: what }) => [address, what])).toEqual([
      ['2606:4700::1', 'out-of-bounds'],
    ]);
  });

  it('knows a port that is asked as a control', () => {
    const one = first(explained(POLICY, '10.0.0.9:443', {}, { vantage: 'vpc' }));
    expect([one.fate, one.controls]).toEqual(['nothing', ['10.0.0.9:443']]);
    expect(first(explained(POLICY, '10.0.0.9:80', {}, { vantage: 'vpc' })).controls).toEqual([]);
  });

  it('shows the nearest entries of the same address where nothing speaks of the port', () => {
    const { nearest } = first(explained(POLICY, 'www.example.com:440', ZONE, { vantage: 'vpc' }));
    expect(nearest.map(({ entry }) => entry.text)).toEqual(['443', '25', '8080']);
    expect(first(explained(POLICY, '10.0.0.77:440', ZONE, { vantage: 'vpc' })).nearest).toEqual([]);
  });
});

describe('from where', () => {
  const text = `version: 1
vantages: { internet: { family: ipv4 }, vpc: {} }
hosts:
  - { host: a.example.com, from: vpc, open: 22 }
  - { host: b.example.com, open: 22 }
`;

  it('is every declared vantage where the policy uses `from` and none is named', () => {
    expect(explained(text, 'a.example.com:22').map(({ vantage }) => vantage)).toEqual(['internet', 'vpc']);
    expect(explained(text, 'a.example.com:22', {}, { vantage: 'vpc' }).map(({ vantage }) => vantage)).toEqual(['vpc']);
    const without = text.replace('from: vpc, ', '');
    expect(explained(without, 'a.example.com:22').map(({ vantage }) => vantage)).toEqual([null]);
  });

  it('is every declared vantage where a waiver alone has a `from`', () => {
    const waiver = '{ host: b.example.com, ports: 22, state: closed, until: 2026-12-31, reason: x, from: vpc }';
    const waived = `${text.replace('from: vpc, ', '')}waivers:\n  - ${waiver}\n`;
    expect(explained(waived, 'b.example.com:22').map(({ vantage }) => vantage)).toEqual(['internet', 'vpc']);
  });

  it('asks DNS for what any of them asks, and for the name in question', () => {
    const policy = policyOf(text);
    const names = namesToExplain(policy, viewsToExplain(policy, WHOLE_VIEW), questionOf('c.example.com:22'));
    expect(names).toEqual([
      { name: 'b.example.com', families: [4, 6] },
      { name: 'a.example.com', families: [4, 6] },
      { name: 'c.example.com', families: [4, 6] },
    ]);
  });
});

describe('a name without an address, of which items ask for one family each', () => {
  it('is decided for each family on its own', () => {
    const policy = `version: 1
hosts:
  - {host: gone.example.com, open: 26-443, blocked: 25}
  - {host: gone.example.com, family: ipv6, closed: 443, blocked: all}`;
    const [web] = explained(policy, 'gone.example.com:443')[0]?.addresses ?? [];
    // Over IPv4 nobody speaks against it being open.
    expect(web?.winners.map(({ entry }) => entry.expected)).toEqual(['open', 'closed']);
    expect(web?.passedOver.map(({ entry, why }) => [entry.text, why.kind])).toEqual([['all', 'lost']]);
    const [mail] = explained(policy, 'gone.example.com:25')[0]?.addresses ?? [];
    expect(mail?.winners.map(({ entry }) => entry.text)).toEqual(['25']);
  });
});

describe('a port that the vantage does not see', () => {
  const seen = (internet: string, vpc: string, entry = 'blocked: [22, 25]') =>
    `version: 1\nvantages: { internet: ${internet}, vpc: ${vpc} }\nhosts: [{ host: 10.0.0.1, ${entry} }]\n`;
  const fateSeen = (policy: string, vantage = 'internet') => {
    const one = first(explained(policy, '10.0.0.1:25', {}, { vantage }));
    return [one.fate, ...one.unseenBy];
  };

  it('is left to another one, or to nobody', () => {
    expect(fateSeen(seen('{ cannot-see: 25 }', '{}'))).toEqual(['not-seen']);
    expect(fateSeen(seen('{ cannot-see: 25 }', '{ cannot-see: [25, 80] }'))).toEqual(['not-seen', 'internet', 'vpc']);
    expect(fateSeen(seen('{ family: ipv6 }', '{ family: ipv6 }'))).toEqual(['family-not-seen', 'internet', 'vpc']);
    expect(fateSeen(seen('{ family: ipv6 }', '{}'))).toEqual(['family-not-seen']);
    expect(fateSeen(seen('{}', '{ cannot-see: 25 }'))).toEqual(['judged']);
  });

  it('is not missed where it is only observed, or where another vantage sees what is judged from there alone', () => {
    const blind = '{ cannot-see: 25 }';
    expect(fateSeen(seen(blind, blind, 'observe: 25'))).toEqual(['not-seen']);
    expect(fateSeen(seen(blind, '{}', 'blocked: { ports: 25, from: internet }'))).toEqual(['not-seen']);
  });
});
