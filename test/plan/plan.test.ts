// Policy to Plan: which entry wins, what DNS does to it, and what a plan refuses.
import { describe, expect, it } from 'vitest';
import { expectedOf, makePlan, planned, planOf, policyOf, resolutionsOf } from './plan-of.ts';

const policy = (...items: string[]) => `version: 1\nhosts:\n${items.map((item) => `  - ${item}\n`).join('')}`;
const addressesOf = (plan: ReturnType<typeof planOf>) => plan.addresses.map(({ address }) => address);

describe('which entry wins', () => {
  it('is the one with the fewest ports', () => {
    const plan = planOf(policy('{ host: 10.0.0.1, open: 443, closed: 400-450, blocked: all }'));
    expect(expectedOf(plan, '10.0.0.1', 443)).toEqual(['open']);
    expect(expectedOf(plan, '10.0.0.1', 444)).toEqual(['closed']);
    expect(expectedOf(plan, '10.0.0.1', 451)).toEqual(['blocked']);
  });

  it('asks the rest of `all` once, as ranges around what is narrower', () => {
    const plan = planOf(policy('{ host: 10.0.0.1, open: [80, 443], filtered: 1000-1999, blocked: all }'));
    expect(plan.probes).toBe(65_535);
    const blocked = plan.addresses[0]?.segments.find(
      ({ appliedEntries }) => appliedEntries[0]?.entry.expected === 'blocked',
    );
    expect(blocked?.ports).toEqual({
      protocol: 'tcp',
      ranges: [
        { first: 1, last: 79 },
        { first: 81, last: 442 },
        { first: 444, last: 999 },
        { first: 2000, last: 65_535 },
      ],
      count: 65_535 - 2 - 1000,
    });
  });

  it('goes by ports before addresses', () => {
    const plan = planOf(policy('{ host: 10.0.0.0/24, open: 22 }', '{ host: 10.0.0.7, blocked: 1-100 }'));
    expect(expectedOf(plan, '10.0.0.7', 22)).toEqual(['open']);
    expect(expectedOf(plan, '10.0.0.7', 23)).toEqual(['blocked']);
    expect(expectedOf(plan, '10.0.0.8', 23)).toEqual([]);
  });

  it('is, of as many ports, the one whose host covers the fewest addresses', () => {
    const plan = planOf(
      policy(
        '{ host: 10.0.0.0/24, blocked: 22 }',
        '{ host: 10.0.0.16-10.0.0.31, closed: 22 }',
        '{ host: 10.0.0.20, open: 22 }',
      ),
    );
    const seen = [15, 16, 19, 20, 21, 31, 32].map((last) => expectedOf(plan, `10.0.0.${last}`, 22).join());
    expect(seen).toEqual(['blocked', 'closed', 'closed', 'open', 'closed', 'closed', 'blocked']);
    expect(plan.addresses).toHaveLength(256);
  });

  it('counts a name as one address, however many it has', () => {
    const plan = planOf(policy('{ host: www.example.com, open: 443 }', '{ host: 10.0.0.2-10.0.0.3, blocked: 443 }'), {
      'www.example.com': { addresses: ['10.0.0.1', '10.0.0.2', '10.0.0.3', '10.0.0.4'] },
    });
    expect(expectedOf(plan, '10.0.0.2', 443)).toEqual(['open for www.example.com']);
  });

  it('takes each element of a list for itself', () => {
    const plan = planOf(policy('{ host: 10.0.0.1, open: [22, 1-100], blocked: 20-40 }'));
    expect([22, 30, 50].map((port) => expectedOf(plan, '10.0.0.1', port).join())).toEqual(['open', 'blocked', 'open']);
  });

  it('takes each host of a list for itself', () => {
    const plan = planOf(
      policy('{ host: [10.0.0.1, 10.0.0.8/30, "2001:db8::1"], open: 22 }', '{ host: 10.0.0.8/31, blocked: 22 }'),
    );
    expect(addressesOf(plan)).toEqual(['10.0.0.1', '10.0.0.8', '10.0.0.9', '10.0.0.10', '10.0.0.11', '2001:db8::1']);
    expect(expectedOf(plan, '10.0.0.9', 22)).toEqual(['blocked']);
    expect(expectedOf(plan, '10.0.0.10', 22)).toEqual(['open']);
  });

  it('merges ties that agree, and the first of the policy speaks', () => {
    const plan = planOf(policy('{ host: 10.0.0.1, open: 22 }', '{ host: 10.0.0.1, open: [22, 23] }'));
    const [segment] = plan.addresses[0]?.segments ?? [];
    expect(segment?.appliedEntries).toHaveLength(1);
    expect(segment?.appliedEntries[0]?.entry.position.line).toBe(3);
    expect(plan.probes).toBe(2);
  });

  it('keeps the strictest evidence that merged entries demand', () => {
    const demands = (text: string) =>
      planOf(text).addresses[0]?.segments.flatMap(({ appliedEntries }) =>
        appliedEntries.map(({ evidence }) => evidence),
      );
    const anchored = '{ host: 10.0.0.1, evidence: anchored, blocked: 22 }';
    const vouched = '{ host: 10.0.0.1, blocked: 22 }';
    expect(demands(policy(vouched, anchored))).toEqual(['anchored']);
    expect(demands(policy(anchored, vouched))).toEqual(['anchored']);
    expect(demands(policy(vouched, vouched))).toEqual(['vouched']);
  });

  it('takes the evidence of the entry before that of the host, and that before the default', () => {
    const plan = planOf(
      `version: 1\ndefaults: { evidence: anchored }\nhosts:\n  - host: 10.0.0.1\n    evidence: vouched\n    blocked: [22, { ports: 23, evidence: anchored }]\n  - { host: 10.0.0.2, blocked: 22 }\n`,
    );
    const demands = plan.addresses.map(({ segments }) =>
      segments.map(({ appliedEntries }) => appliedEntries[0]?.evidence),
    );
    expect(demands).toEqual([['vouched', 'anchored'], ['anchored']]);
  });
});

describe('UDP', () => {
  const speaks = (plan: ReturnType<typeof planOf>) =>
    plan.addresses[0]?.segments.map(({ ports, appliedEntries }) => [
      ...ports.ranges.map(({ first, last }) => `${first}-${last}`),
      ...appliedEntries.map(
        ({ entry, evidence }) => `${entry.expected} ${entry.speaks} ${evidence} ${entry.position.line}`,
      ),
    ]);

  it('ports are asked beside those of TCP', () => {
    const plan = planOf(policy('{ host: 10.0.0.1, open: [53, 53/udp], blocked: [all/udp, known/udp] }'));
    expect(plan.probes).toBe(1 + 65_535);
    expect(expectedOf(plan, '10.0.0.1', 53, 'tcp')).toEqual(['open']);
    expect(expectedOf(plan, '10.0.0.1', 53, 'udp')).toEqual(['open']);
    expect(expectedOf(plan, '10.0.0.1', 54, 'tcp')).toEqual([]);
    expect(expectedOf(plan, '10.0.0.1', 54, 'udp')).toEqual(['blocked']);
    const texts = plan.addresses[0]?.segments.flatMap(({ appliedEntries }) =>
      appliedEntries.map(({ entry }) => entry.text),
    );
    expect(texts?.sort()).toEqual(['53', '53/udp', 'all/udp', 'known/udp']);
  });

  it.each([
    ['first', '{ ports: 99/udp, speaks: dns }', '99/udp', 3],
    ['second', '99/udp', '{ ports: 99/udp, speaks: dns }', 3],
  ])('keeps what the %s of two entries that agree says of the service', (_, one, two, line) => {
    const plan = planOf(policy(`{ host: 10.0.0.1, open: ${one} }`, `{ host: 10.0.0.1, open: ${two} }`));
    expect(speaks(plan)).toEqual([['99-99', `open dns vouched ${line}`]]);
  });

  it('keeps it where they meet, and nowhere else', () => {
    const plan = planOf(
      policy(
        '{ host: 10.0.0.1, open: 10-19/udp }',
        '{ host: 10.0.0.1, open: { ports: 19-28/udp, speaks: dns, evidence: anchored } }',
      ),
    );
    expect(speaks(plan)).toEqual([
      ['10-18', 'open null vouched 3'],
      ['19-19', 'open dns anchored 3'],
      ['20-28', 'open dns anchored 4'],
    ]);
  });

  it('takes the service of the narrower entry alone', () => {
    const plan = planOf(policy('{ host: 10.0.0.1, open: [99/udp, { ports: 90-99/udp, speaks: dns }] }'));
    expect(speaks(plan)).toEqual([
      ['90-98', 'open dns vouched 3'],
      ['99-99', 'open null vouched 3'],
    ]);
  });
});

describe('two names on one address', () => {
  const zone = { 'a.example.com': { addresses: ['10.0.0.1'] }, 'b.example.com': { addresses: ['10.0.0.1'] } };

  it('are both judged where they agree, and asked once', () => {
    const plan = planOf(policy('{ host: a.example.com, open: 22 }', '{ host: b.example.com, open: 22 }'), zone);
    expect(expectedOf(plan, '10.0.0.1', 22)).toEqual(['open for a.example.com', 'open for b.example.com']);
    expect(plan.probes).toBe(1);
  });

  it('are both judged where they disagree', () => {
    const plan = planOf(policy('{ host: a.example.com, open: 22 }', '{ host: b.example.com, blocked: 22 }'), zone);
    expect(expectedOf(plan, '10.0.0.1', 22)).toEqual(['open for a.example.com', 'blocked for b.example.com']);
  });

  it('are judged beside the address itself', () => {
    const plan = planOf(policy('{ host: a.example.com, open: 22 }', '{ host: 10.0.0.1, blocked: 22 }'), zone);
    expect(expectedOf(plan, '10.0.0.1', 22)).toEqual(['open for a.example.com', 'blocked']);
  });

  it('leave a port to the name that is narrower there', () => {
    const plan = planOf(policy('{ host: a.example.com, blocked: all }', '{ host: b.example.com, open: 22 }'), zone);
    expect(expectedOf(plan, '10.0.0.1', 22)).toEqual(['open for b.example.com']);
    expect(expectedOf(plan, '10.0.0.1', 23)).toEqual(['blocked for a.example.com']);
  });
});

describe('the ceiling', () => {
  it('refuses a /8 with every port at once, with the count, and expands nothing', () => {
    const text = policy('{ host: 10.0.0.0/8, blocked: all }');
    // Expanded, this would be 16 million objects of addresses: neither this test's time nor its memory would do.
    const { plan, diagnostics } = planned(text);
    expect(plan).toBeNull();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'too-many-probes', level: 'error' });
    expect(diagnostics[0]?.message).toContain('1,099,494,850,560 probes');
    expect(diagnostics[0]?.message).toContain('1,000,000');
  });

  it('says how to raise it, where that helps', () => {
    const help = (host: string) => planned(policy(`{ host: ${host}, blocked: all }`)).diagnostics[0]?.help;
    expect(help('10.0.0.0/27')).toContain('`limits: { probes: 2097120 }`');
    expect(help('10.0.0.0/8')).not.toContain('limits');
  });

  it('counts IPv6 networks past what a number holds', () => {
    const { diagnostics } = planned(policy('{ host: "2001:db8::/32", blocked: 1-2 }'));
    expect(diagnostics[0]?.message).toContain('158,456,325,028,528,675,187,087,900,672 probes');
  });

  it('counts a port that several items speak of once', () => {
    const limited = (probes: number) =>
      planned(
        `version: 1\nlimits: { probes: ${probes} }\nhosts:\n  - { host: 10.0.0.0/30, blocked: 1-100 }\n  - { host: 10.0.0.1, open: 22 }\n`,
      );
    expect(limited(400).plan?.probes).toBe(400);
    expect(limited(399).diagnostics).toMatchObject([{ code: 'too-many-probes' }]);
  });

  it('can be taken away', () => {
    const plan = planOf('version: 1\nlimits: { probes: unlimited }\nhosts:\n  - { host: 10.0.0.0/27, blocked: all }\n');
    expect(plan.probes).toBe(32 * 65_535);
  });

  it('holds, taken away, where no machine could keep the answers', () => {
    const { plan, diagnostics } = planned(
      'version: 1\nlimits: { probes: unlimited }\nhosts:\n  - { host: "2001:db8::/64", blocked: 22 }\n',
    );
    expect(plan).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'too-many-probes' }]);
    expect(diagnostics[0]?.help).not.toContain('limits');
  });
});

describe('refusals', () => {
  it('judges nothing of `observe` alone', () => {
    const text = policy('{ host: 10.0.0.1, observe: 22 }');
    expect(planned(text)).toMatchObject({ plan: null, diagnostics: [{ code: 'nothing-to-judge', level: 'error' }] });
    expect(makePlan(policyOf(text), [], { mayObserveOnly: true })).toMatchObject({
      plan: { probes: 1 },
      diagnostics: [],
    });
  });

  it('judges something where one port of one host is to be judged, or a name did not resolve', () => {
    expect(planOf(policy('{ host: 10.0.0.1, observe: all, open: 22 }')).probes).toBe(65_535);
    const gone = policy('{ host: gone.example.com, open: 22 }');
    expect(makePlan(policyOf(gone), resolutionsOf(policyOf(gone), {})).plan?.probes).toBe(0);
  });
});

it('gives the same bytes for the same policy', () => {
  const text = policy(
    '{ host: [www.example.com, 10.0.0.0/29], open: [22, 80], blocked: all }',
    '{ host: 10.0.0.3, closed: 1-9 }',
  );
  const zone = { 'www.example.com': { addresses: ['10.0.0.3', '2001:db8::2', '2001:db8::1'] } };
  expect(JSON.stringify(planOf(text, zone))).toBe(JSON.stringify(planOf(text, zone)));
});
