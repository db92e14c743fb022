// What changed of the ports of hosts, by examples: one a kind, and the ranges and rules that they are told with.
import { describe, expect, it } from 'vitest';
import type { Expectation } from '../../src/diff/ports/expectation.ts';
import { expectationChanges } from '../../src/diff/ports/expectation-changes.ts';
import { changesOf, diffOf, hosts } from './diff-of.ts';

const WWW = 'www.example.com';

describe('the state that is expected', () => {
  /** A host of which something is expected in any case, and something more of one port. */
  const item = (state: string | null) =>
    hosts(`{ host: ${WWW}, open: 443 }`, ...(state === null ? [] : [`{ host: ${WWW}, ${state}: 3306 }`]));

  it.each([
    ['blocked', 'open', 'weakening critical newly-open www.example.com 3306/tcp blocked -> open'],
    ['observe', 'open', 'weakening critical newly-open www.example.com 3306/tcp observe -> open'],
    [null, 'open', 'weakening critical newly-open www.example.com 3306/tcp null -> open'],
    ['open', 'filtered', 'tightening newly-blocked www.example.com 3306/tcp open -> filtered'],
    [null, 'blocked', 'tightening newly-blocked www.example.com 3306/tcp null -> blocked'],
    ['blocked', null, 'weakening high no-longer-watched www.example.com 3306/tcp blocked -> null'],
    ['closed', 'observe', 'weakening high no-longer-watched www.example.com 3306/tcp closed -> observe'],
    ['open', null, 'weakening low no-longer-watched www.example.com 3306/tcp open -> null'],
    ['observe', null, 'weakening low no-longer-watched www.example.com 3306/tcp observe -> null'],
    [null, 'observe', 'tightening newly-watched www.example.com 3306/tcp null -> observe'],
    ['filtered', 'blocked', 'weakening low blocked-otherwise www.example.com 3306/tcp filtered -> blocked'],
    ['blocked', 'filtered', 'tightening blocked-otherwise www.example.com 3306/tcp blocked -> filtered'],
    ['closed', 'filtered', 'neutral blocked-otherwise www.example.com 3306/tcp closed -> filtered'],
  ])('%s to %s', (was, now, change) => {
    expect(changesOf(item(was), item(now))).toEqual([change]);
  });
});

describe('how grave it is', () => {
  const severity = (old: string, now: string) =>
    diffOf(hosts(old), hosts(now)).changes.map((change) => change.severity);

  it('is the risk of the gravest service among the ports', () => {
    expect(severity(`{ host: ${WWW}, blocked: all }`, `{ host: ${WWW}, blocked: all, open: 8081 }`)).toEqual([
      'medium',
    ]);
    expect(severity(`{ host: ${WWW}, blocked: all }`, `{ host: ${WWW}, open: all }`)).toEqual(['critical']);
    expect(severity(`{ host: ${WWW}, blocked: 22 }`, `{ host: ${WWW}, open: 22 }`)).toEqual(['high']);
  });

  it('is what the old policy says of an open port there, if it says so', () => {
    const own = `{ host: ${WWW}, blocked: { ports: 6432, severity: critical } }`;
    expect(severity(own, `{ host: ${WWW}, open: 6432 }`)).toEqual(['critical']);
    expect(severity(own, `{ host: ${WWW}, observe: 6432 }`)).toEqual(['high']);
    expect(
      severity(`{ host: ${WWW}, blocked: { ports: 5432, severity: low } }`, `{ host: ${WWW}, open: 5432 }`),
    ).toEqual(['low']);
  });

  it('is not what the new policy says of a port that is not open', () => {
    expect(
      severity(`{ host: ${WWW}, blocked: 5432 }`, `{ host: ${WWW}, open: { ports: 5432, severity: low } }`),
    ).toEqual(['critical']);
  });

  it('is a step less for what is only watched no more', () => {
    expect(severity(`{ host: ${WWW}, blocked: [22, 443] }`, `{ host: ${WWW}, blocked: 443 }`)).toEqual(['medium']);
    expect(severity(`{ host: ${WWW}, blocked: [8081, 443] }`, `{ host: ${WWW}, blocked: 443 }`)).toEqual(['low']);
  });
});

describe('how it is judged', () => {
  const change = (old: string, now: string) => changesOf(hosts(old), hosts(now));

  it('evidence, where silence may pass', () => {
    const item = (evidence: string) => `{ host: ${WWW}, evidence: ${evidence}, open: 443, observe: 80, blocked: 22 }`;
    expect(change(item('anchored'), item('vouched'))).toEqual([
      'weakening low evidence www.example.com 22/tcp anchored -> vouched',
    ]);
    expect(change(item('vouched'), item('anchored'))).toEqual([
      'tightening evidence www.example.com 22/tcp vouched -> anchored',
    ]);
  });

  it('evidence beside another state', () => {
    expect(
      change(`{ host: ${WWW}, evidence: anchored, blocked: 22 }`, `{ host: ${WWW}, evidence: vouched, filtered: 22 }`),
    ).toEqual([
      'weakening low evidence www.example.com 22/tcp anchored -> vouched',
      'tightening blocked-otherwise www.example.com 22/tcp blocked -> filtered',
    ]);
  });

  it('addresses, of names and what must be open', () => {
    const item = (demand: string) => `{ host: [${WWW}, 203.0.113.7], addresses: ${demand}, open: 443, blocked: 22 }`;
    expect(change(item('all'), item('any'))).toEqual(['weakening low addresses www.example.com 443/tcp all -> any']);
    expect(change(item('any'), item('all'))).toEqual(['tightening addresses www.example.com 443/tcp any -> all']);
  });

  it('family, as what is watched no more', () => {
    expect(change(`{ host: ${WWW}, open: 443 }`, `{ host: ${WWW}, open: 443, family: ipv4 }`)).toEqual([
      'weakening low no-longer-watched www.example.com/IPv6 443/tcp open -> null',
    ]);
  });

  it('defaults, in the hosts that they are put into', () => {
    const policy = (defaults: string) => `${hosts(`{ host: ${WWW}, open: 443, blocked: 22 }`)}defaults: ${defaults}\n`;
    expect(changesOf(policy('{}'), policy('{ family: ipv6, evidence: anchored, addresses: any }'))).toEqual([
      'weakening medium no-longer-watched www.example.com/IPv4 22/tcp blocked -> null',
      'weakening low no-longer-watched www.example.com/IPv4 443/tcp open -> null',
      'weakening low addresses www.example.com/IPv6 443/tcp all -> any',
      'tightening evidence www.example.com/IPv6 22/tcp vouched -> anchored',
    ]);
  });

  it('the question of a UDP port, weaker where its silence begins to say that it is shut', () => {
    const item = (speaks: string) => `{ host: ${WWW}, blocked: { ports: [53/udp, 161/udp, 7000/udp]${speaks} } }`;
    expect(change(item(''), item(', speaks: dns'))).toEqual([
      'weakening low question www.example.com 161,7000/udp what the number stands for -> dns',
    ]);
    expect(change(item(', speaks: dns'), item(''))).toEqual([
      'tightening question www.example.com 161,7000/udp dns -> what the number stands for',
    ]);
    expect(change(item(', speaks: dns'), item(', speaks: ntp'))).toEqual([
      'neutral question www.example.com 53,161,7000/udp dns -> ntp',
    ]);
    expect(change(item(', speaks: snmp'), item(', speaks: sip'))).toEqual([
      'neutral question www.example.com 53,161,7000/udp snmp -> sip',
    ]);
  });

  it('severity and reason alone, which is neutral', () => {
    expect(
      change(`{ host: ${WWW}, blocked: 22 }`, `{ host: ${WWW}, blocked: { ports: 22, severity: low, reason: later } }`),
    ).toEqual(['neutral wording www.example.com 22/tcp null -> low, "later"']);
  });
});

describe('rows', () => {
  it('join hosts and ports of which the same changed, wherever they stand', () => {
    const old = hosts('{ host: a.example.com, blocked: all }', '{ host: [b.example.com, 203.0.113.4], blocked: all }');
    const now = hosts(
      '{ host: a.example.com, blocked: all, open: [7100, 7101] }',
      '{ host: b.example.com, blocked: all, open: 7100-7101 }',
      '{ host: 203.0.113.4, blocked: [1-7099, 7102-65535], open: [7101, 7100] }',
    );
    expect(changesOf(old, now)).toEqual([
      'weakening medium newly-open a.example.com b.example.com 203.0.113.4 7100-7101/tcp blocked -> open',
    ]);
    const [row] = diffOf(old, now).changes;
    expect(row?.oldRules.map(({ line }) => line)).toEqual([3, 4]);
    expect(row?.newRules.map(({ line, column }) => [line, column])).toEqual([
      [3, 49],
      [3, 55],
      [4, 48],
      [5, 64],
      [5, 70],
    ]);
  });

  it('cut runs of addresses at the edges of both policies, and join them again', () => {
    const old = hosts('{ host: 203.0.113.0/24, blocked: [22, 80] }', '{ host: 203.0.113.9, open: 22 }');
    const now = hosts(
      '{ host: 203.0.113.0-203.0.113.127, blocked: [22, 80] }',
      '{ host: 203.0.113.128/25, blocked: 80 }',
    );
    expect(changesOf(old, now)).toEqual([
      'weakening medium no-longer-watched 203.0.113.128/25 22/tcp blocked -> null',
      'tightening newly-blocked 203.0.113.9 22/tcp open -> blocked',
    ]);
  });

  it('join runs that others cut, and that changed alike', () => {
    const beside = '{ host: [203.0.113.9, 203.0.113.64/26], blocked: 80 }';
    const network = (state: string) => `{ host: 203.0.113.0/24, ${state}: 22 }`;
    expect(changesOf(hosts(network('blocked'), beside), hosts(network('filtered'), beside))).toEqual([
      'tightening blocked-otherwise 203.0.113.0/24 22/tcp blocked -> filtered',
    ]);
  });

  it('show runs as the shortest thing that a policy could write', () => {
    const text = (run: string) =>
      changesOf(hosts(`{ host: ${WWW}, open: 80 }`), hosts(`{ host: ${WWW}, open: 80 }`, run));
    expect(text('{ host: 203.0.113.3-203.0.113.6, open: 80 }')[0]).toContain(' 203.0.113.3-203.0.113.6 ');
    expect(text('{ host: 203.0.113.4-203.0.113.7, open: 80 }')[0]).toContain(' 203.0.113.4/30 ');
    expect(text('{ host: 203.0.113.2-203.0.113.5, open: 80 }')[0]).toContain(' 203.0.113.2-203.0.113.5 ');
    expect(text('{ host: 0.0.0.1-0.0.0.1, open: 80 }')[0]).toContain(' 0.0.0.1 ');
    expect(text('{ host: "2001:db8::/32", open: 80 }')[0]).toContain(' 2001:db8::/32 ');
    expect(text('{ host: "2001:db8::1-2001:db8::2", open: 80 }')[0]).toContain(' 2001:db8::1-2001:db8::2 ');
  });

  it('expand no address and no port', () => {
    const old = hosts('{ host: "2001:db8::/32", blocked: [all, all/udp] }', '{ host: 10.0.0.0/8, blocked: all }');
    const now = hosts(
      '{ host: "2001:db8::/32", blocked: [all, all/udp] }',
      '{ host: "2001:db8:1::/64", open: all }',
      '{ host: 10.0.0.0/8, blocked: all }',
      '{ host: 10.128.0.0/9, filtered: all }',
    );
    expect(changesOf(old, now)).toEqual([
      'weakening critical newly-open 2001:db8:1::/64 1-65535/tcp blocked -> open',
      'tightening blocked-otherwise 10.128.0.0/9 1-65535/tcp blocked -> filtered',
    ]);
  });

  it('tell of the entry that wins, not of one that is covered', () => {
    const old = hosts('{ host: 203.0.113.0/24, blocked: all, open: 22 }', '{ host: 203.0.113.7, filtered: 22 }');
    const now = hosts('{ host: 203.0.113.0/24, blocked: all }', '{ host: 203.0.113.7, filtered: 22 }');
    expect(changesOf(old, now)).toEqual([
      'tightening newly-blocked 203.0.113.0-203.0.113.6 203.0.113.8-203.0.113.255 22/tcp open -> blocked',
    ]);
  });

  it('tell of roles where they are used', () => {
    const policy = (role: string) =>
      `${hosts('{ host: [a.example.com, b.example.com], roles: web }', '{ host: c.example.com, open: 80 }')}roles: { web: { open: [${role}] } }\n`;
    expect(changesOf(policy('80'), policy('80, 443'))).toEqual([
      'weakening medium newly-open a.example.com b.example.com 443/tcp null -> open',
    ]);
  });
});

it('puts weakenings first, the gravest first, then tightenings, then the rest', () => {
  const old = `${hosts('{ host: b.example.com, open: 443, closed: 25, filtered: 21 }', '{ host: a.example.com, blocked: [8081, 22] }')}limits: { rate: 1/s }\n`;
  const now = hosts(
    '{ host: b.example.com, blocked: [443, 21], filtered: 25 }',
    '{ host: a.example.com, open: [8081, 22] }',
  );
  expect(changesOf(old, now)).toEqual([
    'weakening high newly-open a.example.com 22,8081/tcp blocked -> open',
    'weakening low blocked-otherwise b.example.com 21/tcp filtered -> blocked',
    'tightening newly-blocked b.example.com 443/tcp open -> blocked',
    'neutral blocked-otherwise b.example.com 25/tcp closed -> filtered',
    'neutral limits 1 -> auto',
  ]);
  const settings = (timeout: string, waiver: string) =>
    `${hosts('{ host: a.example.com, closed: 22 }')}defaults: { timeout: ${timeout} }\n${waiver}`;
  const waiver = 'waivers: [{ host: a.example.com, ports: 22, state: open, until: 2027-01-31, reason: T-1 }]\n';
  expect(changesOf(settings('1s', waiver), settings('2s', '').replace('closed', 'filtered'))).toEqual([
    'tightening waiver-removed a.example.com 22/tcp open until 2027-01-31 -> null',
    'neutral blocked-otherwise a.example.com 22/tcp closed -> filtered',
    'neutral settings 1000 ms -> 2000 ms',
  ]);
});

describe('entries that tie and disagree', () => {
  // The parser refuses a policy with some, but where there are too many pairs to compare.
  const expecting = (...states: readonly Expectation['expected'][]): Expectation[] =>
    states.map((expected, i) => ({
      ...{ expected, evidence: 'vouched', addresses: 'all', speaks: null, severity: null, reason: null, unseen: null },
      satisfies: [],
      position: { file: 'policy.yml', line: i + 1, column: 1 },
    }));
  const told = (old: Expectation[], now: Expectation[]) =>
    expectationChanges(old, now, { protocol: 'tcp', port: 22 }).map(({ was, now: is }) => `${was} -> ${is}`);

  it.each([
    [['open', 'blocked'], ['blocked', 'open'], []],
    [['blocked'], ['blocked', 'open'], ['null -> open']],
    [['open', 'blocked'], ['blocked'], ['open -> null']],
    [['open', 'blocked'], ['blocked', 'filtered'], ['open -> filtered']],
    [['open', 'blocked'], [], ['open -> null', 'blocked -> null']],
  ] as const)('%j to %j', (old, now, changes) => {
    expect(told(expecting(...old), expecting(...now))).toEqual(changes);
  });
});
