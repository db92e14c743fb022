// From where two policies are compared, and what is said of the places themselves.
import { describe, expect, it } from 'vitest';
import { changesOf, diffOf, hosts } from './diff-of.ts';

const policy = (vantages: string, ...items: readonly string[]) =>
  `${hosts(...items)}${vantages === '' ? '' : `vantages: { ${vantages} }\n`}`;
const BLOCKED = '{ host: db.example.com, blocked: [22, 5432] }';

describe('what is judged from somewhere', () => {
  it('is told of with the vantages that it changed for', () => {
    const now = '{ host: db.example.com, blocked: 22, open: { ports: 5432, from: vpc } }';
    const entries = '{ host: db.example.com, blocked: { ports: 5432, from: [internet, office] } }';
    expect(
      changesOf(
        policy('internet: null, office: null, vpc: null', BLOCKED),
        policy('internet: null, office: null, vpc: null', now, entries),
      ),
    ).toEqual(['weakening critical newly-open db.example.com 5432/tcp blocked -> open from vpc']);
  });

  it('names no vantage where it changed for all of them', () => {
    const vantages = 'internet: null, vpc: null';
    const now = '{ host: db.example.com, blocked: 22, open: 5432, from: [internet, vpc] }';
    const [change] = diffOf(policy(vantages, BLOCKED), policy(vantages, now)).changes;
    expect(change?.vantages).toBeNull();
    expect(change?.sentence).toMatch(/^From every vantage: port 5432/);
  });

  it('says of the nameless vantage nothing at all', () => {
    const [change] = diffOf(
      policy('', BLOCKED),
      policy('', '{ host: db.example.com, blocked: 22, open: 5432 }'),
    ).changes;
    expect(change?.sentence).toMatch(
      /^Port 5432 \(postgresql\) of db.example.com must be open; the old policy says blocked\./,
    );
  });
});

describe('a vantage that comes', () => {
  it('to a policy without any, sees what it has', () => {
    expect(changesOf(policy('', BLOCKED), policy('internet: { cannot-see: 22 }', BLOCKED))).toEqual([
      'weakening medium no-longer-watched db.example.com 22/tcp blocked -> null',
      'tightening vantage-added null -> internet from internet',
    ]);
  });

  it('brings only what is said of it', () => {
    const now = [
      '{ host: db.example.com, blocked: 22 }',
      '{ host: db.example.com, open: 5432, from: vpc }',
      '{ host: db.example.com, blocked: 5432, from: internet }',
    ];
    expect(changesOf(policy('', BLOCKED), policy('internet: null, vpc: null', ...now))).toEqual([
      'weakening critical newly-open db.example.com 5432/tcp blocked -> open from vpc',
      'tightening vantage-added null -> internet from internet',
      'tightening vantage-added null -> vpc from vpc',
    ]);
  });

  it('loses nothing that it never saw', () => {
    expect(
      changesOf(policy('internet: null', BLOCKED), policy('internet: null, office: { family: ipv4 }', BLOCKED)),
    ).toEqual(['tightening vantage-added null -> office from office']);
  });
});

describe('a vantage that goes', () => {
  it('is weaker by itself', () => {
    expect(
      changesOf(policy('internet: null, office: { cannot-see: 22 }', BLOCKED), policy('internet: null', BLOCKED)),
    ).toEqual(['weakening high vantage-removed office -> null from office']);
  });

  it('takes along what was said of it', () => {
    const old = '{ host: db.example.com, open: 443, from: vpc }';
    expect(changesOf(policy('internet: null, vpc: null', BLOCKED, old), policy('internet: null', BLOCKED))).toEqual([
      'weakening high vantage-removed vpc -> null from vpc',
      'weakening low no-longer-watched db.example.com 443/tcp open -> null from vpc',
    ]);
  });

  it('is less grave where the nameless one takes its place', () => {
    expect(changesOf(policy('internet: null', BLOCKED), policy('', BLOCKED))).toEqual([
      'weakening medium vantage-removed internet -> null from internet',
    ]);
  });
});

describe('from where a vantage probes', () => {
  const from = (source: string) => policy(`vpc: { source: ${source} }`, BLOCKED);

  it.each([
    [
      'must be shown now',
      policy('vpc: null', BLOCKED),
      from('10.20.0.0/16'),
      'tightening vantage-source null -> 10.20.0.0/16 from vpc',
    ],
    [
      'need not be shown any more',
      from('[10.20.0.0/16, eth0]'),
      policy('vpc: null', BLOCKED),
      'weakening low vantage-source 10.20.0.0/16 or eth0 -> null from vpc',
    ],
    [
      'is another place',
      from('10.20.0.0/16'),
      from('10.30.0.0/16'),
      'neutral vantage-source 10.20.0.0/16 -> 10.30.0.0/16 from vpc',
    ],
  ])('%s', (_, old, now, change) => {
    expect(changesOf(old, now)).toEqual([change]);
  });

  it('is the same', () => {
    expect(changesOf(from('10.20.0.0/16'), from('10.20.0.0/16'))).toEqual([]);
  });
});

describe('what a vantage sees', () => {
  it('less: with what is watched no more', () => {
    expect(
      changesOf(
        policy('internet: null, vpc: null', BLOCKED),
        policy('internet: { family: ipv4, cannot-see: [5432, 53/udp] }, vpc: null', BLOCKED),
      ),
    ).toEqual([
      'weakening high no-longer-watched db.example.com/IPv6 22,5432/tcp blocked -> null from internet',
      'weakening high no-longer-watched db.example.com/IPv4 5432/tcp blocked -> null from internet',
      'weakening low vantage-sight null -> cannot see IPv6, 5432/tcp, 53/udp from internet',
    ]);
  });

  it('more, and less at once', () => {
    expect(
      changesOf(policy('internet: { cannot-see: 1-10 }', BLOCKED), policy('internet: { cannot-see: 6-15 }', BLOCKED)),
    ).toEqual([
      'weakening low vantage-sight cannot see 1-10/tcp -> cannot see 6-15/tcp from internet',
      'tightening vantage-sight cannot see 1-10/tcp -> cannot see 6-15/tcp from internet',
    ]);
  });

  it('a blind one is told of with those that see', () => {
    const vantages = 'internet: { family: ipv4, cannot-see: 22 }, vpc: null';
    expect(
      changesOf(policy(vantages, BLOCKED), policy(vantages, '{ host: db.example.com, open: [22, 5432] }')),
    ).toEqual(['weakening critical newly-open db.example.com 22,5432/tcp blocked -> open']);
  });

  it('a family that nobody sees is told of with the other', () => {
    expect(
      changesOf(
        policy('internet: { family: ipv4 }', BLOCKED),
        policy('internet: { family: ipv4 }', '{ host: db.example.com, open: [22, 5432] }'),
      ),
    ).toEqual(['weakening critical newly-open db.example.com 22,5432/tcp blocked -> open']);
  });

  it('what nobody sees is neutral', () => {
    const vantages = 'internet: { cannot-see: 22 }';
    const { changes } = diffOf(
      policy(vantages, BLOCKED),
      policy(vantages, '{ host: db.example.com, open: 22, blocked: 5432 }'),
    );
    expect(changes.map(({ kind, mark, was, now }) => [kind, mark, was, now])).toEqual([
      ['unseen', 'neutral', 'blocked', 'open'],
    ]);
    expect(changes[0]?.sentence).toContain(
      'changed from blocked to open on paper alone, as that cannot be seen from there.',
    );
  });
});

describe('controls', () => {
  it('of the policy and of its vantages', () => {
    const old = `${policy('internet: { controls: [github.com:443] }, vpc: null', BLOCKED)}controls: [192.0.2.1:53/udp, 192.0.2.2:443]\n`;
    const now = `${policy('internet: null, vpc: { controls: [github.com:https] }', BLOCKED)}controls: [192.0.2.1:domain/udp]\n`;
    expect(changesOf(old, now)).toEqual([
      'weakening low control-removed 192.0.2.2:443 -> null',
      'weakening low control-removed github.com:443 -> null from internet',
      'tightening control-added null -> github.com:https from vpc',
    ]);
  });

  it('moved from the policy to its only vantage', () => {
    const old = `${policy('internet: null', BLOCKED)}controls: github.com:443\n`;
    expect(changesOf(old, policy('internet: { controls: github.com:443 }', BLOCKED))).toEqual([]);
  });

  it('with the place where each stands', () => {
    const old = `${policy('', BLOCKED)}controls:\n  - github.com:443\n  - 192.0.2.1:443\n`;
    const [change] = diffOf(old, `${policy('', BLOCKED)}controls: github.com:443\n`).changes;
    expect(change).toMatchObject({ vantages: null, oldRules: [{ file: 'old.yml', line: 6, column: 5 }], newRules: [] });
  });
});

describe('settings and limits', () => {
  it('are neutral', () => {
    const old = `${policy('', BLOCKED)}defaults: { timeout: 3s, attempts: 4 }\nlimits: { rate: unlimited, probes: 10 }\n`;
    expect(changesOf(old, policy('', BLOCKED)).sort()).toEqual([
      'neutral limits 10 -> 1000000',
      'neutral limits unlimited -> auto',
      'neutral settings 3000 ms -> 1500 ms',
      'neutral settings 4 -> 2',
    ]);
  });

  it('of controls by name too', () => {
    const one = (family: string) =>
      `${hosts('{ host: 203.0.113.7, blocked: 22 }')}defaults: { family: ${family} }\ncontrols: github.com:443\n`;
    expect(
      changesOf(
        one('both').replace('203.0.113.7', 'a.example.com, family: both'),
        one('ipv4').replace('203.0.113.7', 'a.example.com, family: both'),
      ),
    ).toEqual(['neutral settings both -> ipv4']);
  });
});
