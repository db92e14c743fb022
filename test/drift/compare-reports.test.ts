// What changed between two reports, case by case: what is told, in which words, and what is not claimed.
import { describe, expect, it } from 'vitest';
import { caveatsOf } from '../../src/drift/caveats.ts';
import { compareReports } from '../../src/drift/compare-reports.ts';
import type { Drift } from '../../src/model/documents/drift.ts';
import type { Report } from '../../src/model/report.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { reportOf } from '../report/samples/sample-report.ts';
import { verdict } from '../report/samples/sample-verdict.ts';
import { unresolved } from './any-report.ts';

const clean = (list: readonly Verdict[], rest = {}) => reportOf(list, { warnings: [], ...rest });
const told = (before: readonly Verdict[], after: readonly Verdict[]) => compareReports(clean(before), clean(after));
const lines = ({ changes }: Drift) =>
  changes.map(({ kind, address, protocol, ports, explanation }) =>
    [kind, address, protocol === 'udp' ? `${ports}/udp` : ports, explanation].filter((one) => one !== null).join(' '),
  );

const WWW = 'www.example.com';
const [OLD, NEW, SIX] = ['203.0.113.6', '203.0.113.7', '2001:db8::6'];
const port = (ports: string, state: Verdict['state'], rest: Partial<Verdict> = {}, address = OLD, host = WWW) =>
  verdict(host, address, 5, { ports, state, ...rest });
const open = (ports: string, address = OLD) => port(ports, 'open', {}, address);
const closed = (ports: string, address = OLD) => port(ports, 'closed', { expected: 'blocked' }, address);
const exposed = (ports: string, rest: Partial<Verdict> = {}) =>
  port(ports, 'open', { expected: 'blocked', verdict: 'violation', severity: 'critical', ...rest });
const outOfScope = (host: string, address: string | null) => ({
  ...unresolved(host),
  address,
  cause: 'out-of-scope' as const,
});

describe('a port', () => {
  it('was closed, and is open', () => {
    const drift = told([closed('1-65535')], [closed('1-5431,5433-65535'), exposed('5432')]);
    expect(drift.changes).toEqual([
      {
        kind: 'newly-open',
        host: WWW,
        address: OLD,
        vantage: 'internet',
        protocol: 'tcp',
        ports: '5432',
        count: 1,
        service: null,
        before: { state: 'closed', verdict: 'pass' },
        after: { state: 'open', verdict: 'violation' },
        severity: 'critical',
        rule: { file: '.github/port-policy.yml', line: 5, column: 15 },
        explanation: 'It was closed, and is open now.',
      },
    ]);
    expect(drift.totals).toMatchObject({ newlyOpen: 1, changedVerdicts: 0 });
    expect(drift.notCompared).toBe(0);
  });

  it.each<[string, Verdict[], Verdict[], string[]]>([
    [
      'was asked by nobody before',
      [closed('1-10')],
      [closed('1-10'), open('443')],
      [`newly-open ${OLD} 443 It is open now; whether it was is not known: the baseline did not ask it.`],
    ],
    [
      'was not known',
      [port('443', 'unknown', { verdict: 'inconclusive' })],
      [open('443')],
      [`newly-open ${OLD} 443 It is open now; whether it was is not known: the baseline could not tell.`],
    ],
    [
      'was silent over UDP',
      [port('53', 'open|filtered', { protocol: 'udp' })],
      [port('53', 'open', { protocol: 'udp' })],
      [`newly-open ${OLD} 53/udp It is open now; whether it was is not known: the baseline heard nothing from it.`],
    ],
    [
      'was open, and is filtered',
      [open('443')],
      [port('443', 'filtered', { verdict: 'violation' })],
      [`newly-blocked ${OLD} 443 It was open, and is filtered now.`],
    ],
    [
      'was open, and is not known',
      [open('443')],
      [port('443', 'unknown', { verdict: 'inconclusive' })],
      [`changed-verdict ${OLD} 443 It was open; what it is now could not be known.`],
    ],
    ['was open, and is not asked', [open('443'), closed('1')], [closed('1')], []],
    [
      'was waived, and is no longer',
      [exposed('21', { verdict: 'waived' })],
      [exposed('21')],
      [`changed-verdict ${OLD} 21 It is open as before, and judged otherwise (waived then, violation now).`],
    ],
    [
      'was closed where it must be filtered',
      [port('22', 'filtered')],
      [port('22', 'closed', { verdict: 'violation' })],
      [
        `changed-verdict ${OLD} 22 It was filtered, and is closed now, which is judged otherwise (pass then, violation now).`,
      ],
    ],
    ['was closed, is filtered, and either will do', [closed('22')], [port('22', 'filtered')], []],
  ])('%s', (_, before, after, changes) => {
    expect(lines(told(before, after))).toEqual(changes);
  });

  describe.each(['out-of-time', 'cancelled'] as const)(
    'of which a run that ended early knows nothing (%s)',
    (cause) => {
      const unknown = (ports: string) => port(ports, 'unknown', { verdict: 'inconclusive', cause });

      it('has not changed, in either direction', () => {
        for (const [before, after] of [
          [[open('443'), closed('1-100')], [unknown('1-100,443')]],
          [[unknown('1-100,443')], [open('443'), closed('1-100')]],
        ] as const) {
          const drift = told(before, after);
          expect([drift.changes, drift.notCompared]).toEqual([[], 101]);
        }
      });

      it('is told where it violates the policy now', () => {
        expect(lines(told([unknown('5432')], [exposed('5432')]))).toEqual([
          `newly-open ${OLD} 5432 It is open now; whether it was is not known: the baseline could not tell.`,
        ]);
      });

      it('nor does its name lead elsewhere', () => {
        const unasked = { ...unresolved(WWW), cause };
        expect(lines(told([open('443')], [unasked]))).toEqual([]);
        expect(lines(told([unasked], [open('443')]))).toEqual([]);
      });
    },
  );

  it('is in one row with those that changed alike', () => {
    const silent = (ports: string) => port(ports, 'unknown', { verdict: 'inconclusive' });
    const many = Array.from({ length: 5000 }, (_, i) => silent(`${i + 1}`));
    const drift = told([closed('1-5000')], many);
    expect(drift.changes).toMatchObject([{ kind: 'changed-verdict', ports: '1-5000', count: 5000 }]);
    expect([drift.totals.changedVerdicts, drift.notCompared]).toEqual([5000, 5000]);
  });

  it('has the name of its service', () => {
    const named = (number: number, protocol: string) => `${protocol} ${number}`;
    const [one, two] = [clean([closed('1-100')]), clean([closed('1-21,24-52,54-100'), open('22-23'), open('53')])];
    expect(compareReports(one, two, named).changes.map(({ ports, service }) => [ports, service])).toEqual([
      ['22-23,53', null],
    ]);
    expect(compareReports(one, clean([closed('1-52,54-100'), open('53')]), named).changes[0]?.service).toBe('tcp 53');
  });

  it('is compared by what the gravest of its rules says', () => {
    const twice = [open('443'), { ...exposed('443'), rule: { file: 'other.yml', line: 9, column: 1 } }];
    expect(told([closed('443')], twice).changes).toMatchObject([
      { kind: 'newly-open', after: { state: 'open', verdict: 'violation' }, rule: { file: 'other.yml', line: 9 } },
    ]);
  });
});

describe('an address that accepts anything', () => {
  const any = (ports: string) => exposed(ports, { evidence: 'none' });

  it('is newly open, and proves nothing', () => {
    expect(lines(told([closed('1-100')], [any('1-100')]))).toEqual([
      `newly-open ${OLD} 1-100 It was closed, and is open now. The address accepts connections on any port, so "open" does not show that a service is running.`,
    ]);
  });

  it('was not known to be open', () => {
    expect(lines(told([any('443')], [open('443')]))[0]).toMatch(
      /^newly-open .* It is open now; whether it was is not known: its address accepted connections on any port/,
    );
    expect(told([any('443')], [closed('443')]).changes).toMatchObject([{ kind: 'changed-verdict' }]);
  });

  it('that does so still is nothing new', () => expect(told([any('1-100')], [any('1-100')]).changes).toEqual([]));

  it('does not make an open port newly blocked, nor newly open', () => {
    expect(lines(told([open('443')], [any('443')]))).toEqual([
      `changed-verdict ${OLD} 443 It is open as before, but now at an address that accepts any port, which is judged otherwise (pass then, violation now). The address accepts connections on any port, so "open" does not show that a service is running.`,
    ]);
  });
});

describe('a host', () => {
  it('is new, and what is open there was not known to be', () => {
    const other = 'new.example.com';
    const drift = told(
      [open('443')],
      [open('443'), port('22', 'open', {}, NEW, other), port('23', 'closed', {}, NEW, other)],
    );
    expect(lines(drift)).toEqual([
      `newly-open ${NEW} 22 It is open now; whether it was is not known: the baseline says nothing about this host.`,
      'new-host The baseline says nothing about this host.',
    ]);
    expect(drift.totals).toMatchObject({ newlyOpen: 1, newHosts: 1 });
    expect(drift.notCompared).toBe(2);
  });

  it('is gone, and with it what was open: nobody knows whether it is blocked', () => {
    const drift = told([open('443'), open('53-54'), closed('1-10'), { ...open('53'), protocol: 'udp' }], []);
    expect(lines(drift)).toEqual([
      'gone-host This run says nothing about the host: the policy no longer names it, or no longer judges it from here. It had 4 open ports: 53-54, 443, 53/udp.',
    ]);
    expect(drift.changes[0]).toMatchObject({ vantage: 'internet', rule: null, before: null, after: null });
    expect(drift.notCompared).toBe(14);
  });

  it('whose name does not resolve is not gone', () => {
    const drift = told([open('443'), closed('1-10')], [unresolved(WWW)]);
    expect(lines(drift)).toEqual([
      'changed-verdict The name, or one family of it, could not be resolved now; in the baseline it could.',
    ]);
    expect(drift.notCompared).toBe(11);
  });

  it('whose name resolves again is not new', () => {
    const drift = told([unresolved(WWW)], [open('443'), closed('1-10')]);
    expect(lines(drift)).toEqual([
      `newly-open ${OLD} 443 It is open now; whether it was is not known: the name did not resolve in the baseline.`,
      'changed-verdict The name could be resolved now; in the baseline it, or one family of it, could not.',
    ]);
  });

  it('that is out of scope is not gone', () => {
    const drift = told([port('22', 'closed', {}, OLD, OLD)], [outOfScope('203.0.113.0/24', null)]);
    expect(lines(drift)).toEqual(['changed-verdict It is out of scope now, and was not in the baseline.']);
    expect(drift.notCompared).toBe(1);
    expect(lines(told([outOfScope('203.0.113.0-203.0.113.9', null)], [port('22', 'closed', {}, OLD, OLD)]))).toEqual([
      'changed-verdict It is in scope now; in the baseline it was not asked.',
    ]);
    expect(lines(told([port('22', 'closed', {}, SIX, SIX)], [outOfScope('203.0.113.0/24', null)]))).toHaveLength(2);
    expect(lines(told([closed('22')], [outOfScope(WWW, OLD)]))).toEqual([
      `changed-verdict ${OLD} It is out of scope now, and was not in the baseline.`,
    ]);
  });

  it('leads where it must not', () => {
    const leads = (kind: 'pass' | 'violation', address: string | null) => ({
      ...unresolved(WWW),
      address,
      state: null,
      cause: null,
      verdict: kind,
      severity: kind === 'pass' ? null : ('high' as const),
    });
    const drift = told([open('443'), leads('pass', null)], [open('443'), leads('violation', NEW)]);
    expect(lines(drift)).toEqual([
      `changed-address The name also leads to ${NEW} now.`,
      'changed-verdict What DNS says of the name is judged otherwise (pass then, violation now).',
    ]);
    expect(drift.changes[1]).toMatchObject({ severity: 'high', before: { state: null, verdict: 'pass' } });
  });
});

describe('a name that leads elsewhere', () => {
  it('is one change, and what is open there as before is none', () => {
    const drift = told([open('80,443'), closed('22')], [open('80,443', NEW), closed('22', NEW)]);
    expect(lines(drift)).toEqual([`changed-address The name leads to ${NEW} now, and no longer to ${OLD}.`]);
    expect(drift.notCompared).toBe(0);
  });

  it('has newly open what was open at none of its addresses', () => {
    const drift = told(
      [open('80,443'), closed('22'), closed('80,22', '203.0.113.5'), open('443', '203.0.113.5')],
      [open('22,80,443', NEW)],
    );
    expect(lines(drift)).toEqual([
      `newly-open ${NEW} 22 It was closed, and is open now. The address is new to the name, and was compared with those that the name had.`,
      `changed-address The name leads to ${NEW} now, and no longer to ${OLD}, 203.0.113.5.`,
    ]);
  });

  it('has newly blocked what was open at all of them', () => {
    const before = [open('80,443'), open('443', '203.0.113.5'), closed('80', '203.0.113.5')];
    const drift = told(before, [...before, port('80,443', 'closed', { verdict: 'violation' }, NEW)]);
    expect(lines(drift)).toEqual([
      `newly-blocked ${NEW} 443 It was open, and is closed now. The address is new to the name, and was compared with those that the name had.`,
      `changed-address The name also leads to ${NEW} now.`,
      `changed-verdict ${NEW} 80 It is closed as before, and judged otherwise (pass then, violation now). The address is new to the name, and was compared with those that the name had.`,
    ]);
  });

  it('over another family is compared with nothing', () => {
    expect(lines(told([open('443')], [open('443'), open('443', SIX)]))).toEqual([
      `newly-open ${SIX} 443 It is open now; whether it was is not known: the baseline did not ask it.`,
      `changed-address The name also leads to ${SIX} now.`,
    ]);
  });

  it('does so only as far as both reports know', () => {
    expect(lines(told([open('443'), unresolved(WWW)], [open('443'), open('443', SIX)]))).not.toContain(
      'changed-address',
    );
    expect(lines(told([open('443'), open('443', SIX)], [open('443'), unresolved(WWW)]))).toEqual([
      'changed-verdict The name, or one family of it, could not be resolved now; in the baseline it could.',
    ]);
    // The family that did not fail is known.
    expect(lines(told([open('443'), unresolved(WWW)], [open('443', NEW), unresolved(WWW)]))).toEqual([
      `changed-address The name leads to ${NEW} now, and no longer to ${OLD}.`,
    ]);
  });
});

describe('what neither report knows', () => {
  const elsewhere = { policies: [{ path: 'a', sha256: '0'.repeat(64) }] };
  const six = [open('443'), open('443', SIX)];

  it('is counted, where a name resolved in neither, or an address was out of scope in both', () => {
    const beyond = outOfScope(WWW, OLD);
    for (const one of [unresolved(WWW), beyond, { ...unresolved(WWW), cause: 'cancelled' as const }])
      expect(told([one], [one])).toMatchObject({ notCompared: 1, changes: [] });
  });

  it('is no address that is gone, where nobody asked for its family', () => {
    const gone = `changed-address The name no longer leads to ${SIX}.`;
    expect(lines(told(six, [open('443')]))).toEqual([gone]);
    expect(lines(compareReports(clean(six), clean([open('443')], elsewhere)))).toEqual([]);
    const office = [{ ...open('443'), vantage: 'office' }];
    expect(lines(compareReports(clean(six), clean(office, { vantage: 'office' })))).toEqual([]);
    // Of a family that both have it is known, whatever the policies are.
    expect(lines(compareReports(clean(six), clean([open('443', NEW)], elsewhere)))).toEqual([
      `changed-address The name leads to ${NEW} now, and no longer to ${OLD}.`,
    ]);
  });

  it('is not what an address was that nobody had asked', () => {
    const before = [open('443'), outOfScope(WWW, NEW)];
    expect(lines(told(before, [open('443'), port('443', 'closed', { verdict: 'violation' }, NEW)]))).toEqual([
      `changed-verdict ${NEW} It is in scope now; in the baseline it was not asked.`,
    ]);
    expect(lines(told(before, [open('443'), open('443', NEW)]))[0]).toBe(
      `newly-open ${NEW} 443 It is open now; whether it was is not known: the baseline did not ask it.`,
    );
  });

  it('is not that a name has ceased to resolve, where DNS was not asked', () => {
    for (const cause of ['cancelled', 'not-covered'] as const)
      expect(lines(told([open('443')], [{ ...unresolved(WWW), cause }]))).toEqual([]);
  });

  it('is told first, where one of the addresses that a name had was not known', () => {
    const known = [port('22', 'closed', {}, OLD), port('22', 'unknown', { verdict: 'inconclusive' }, '203.0.113.9')];
    for (const order of [known, [...known].reverse()])
      expect(lines(told(order, [exposed('22', { address: NEW })]))[0]).toMatch(/whether it was is not known/);
  });

  it('leads nowhere before: not "also"', () => {
    const nowhere = { ...unresolved(WWW), state: null, cause: null, verdict: 'pass' as const };
    expect(lines(told([nowhere], [{ ...open('443') }]))).toContain(`changed-address The name leads to ${OLD} now.`);
  });
});

describe('reports that are not of one kind', () => {
  const [one, two] = [clean([closed('1-10')]), clean([closed('1-9'), exposed('10')])];
  const from = (vantage: string, ...list: Verdict[]) => list.map((of) => ({ ...of, vantage }));

  it('have no caveats where they are', () => expect(caveatsOf(one, two)).toEqual([]));

  it.each<[string, object, object, RegExp]>([
    ['another policy', { policies: [{ path: 'a', sha256: '0'.repeat(64) }] }, {}, /another policy/],
    [
      'other files of hosts',
      { hostFiles: [{ path: 'a.txt', sha256: '0'.repeat(64), hosts: 1 }] },
      {},
      /^The baseline read other files of hosts/,
    ],
    ['a baseline that is newer', { startedAt: '2026-12-01T00:00:00.000Z' }, {}, /\(2026-12-01.*is newer than this run/],
    [
      'a part of the baseline',
      { warnings: ['Only a part of the policy was checked: a.'] },
      {},
      /^The baseline asked only a part/,
    ],
    [
      'a part of this run',
      {},
      { warnings: ['Only a part of the policy was checked: a.'] },
      /^This run asked only a part/,
    ],
  ])('%s is said', (_, before, after, sentence) => {
    const caveats = caveatsOf({ ...one, ...before }, { ...two, ...after });
    expect(caveats).toEqual([expect.stringMatching(sentence)]);
  });

  it('two files of hosts whose texts were swapped are said', () => {
    const read = (...digits: string[]) => ({
      hostFiles: digits.map((digit, i) => ({ path: `${i}.txt`, sha256: digit.repeat(64), hosts: 1 })),
    });
    const said = caveatsOf({ ...one, ...read('1', '2') }, { ...two, ...read('2', '1') });
    expect(said).toEqual([expect.stringMatching(/^The baseline read other files of hosts/)]);
    expect(caveatsOf({ ...one, ...read('1', '2') }, { ...two, ...read('1', '2') })).toEqual([]);
  });

  it('a file of hosts that was written again with the same hosts is not said', () => {
    const read = (text: string, hosts: string) => ({
      hostFiles: [{ path: 'o.json', sha256: text.repeat(64), hostsSha256: hosts.repeat(64), hosts: 1 }],
    });
    const policies = (digit: string) => [{ path: 'p.yml', sha256: digit.repeat(64) }];
    const said = (before: object, now: object) => caveatsOf({ ...one, ...before }, { ...two, ...now });
    expect(said(read('1', 'a'), read('2', 'a'))).toEqual([]);
    expect(said(read('1', 'a'), read('2', 'b'))).toHaveLength(1);
    expect(
      said({ ...read('1', 'a'), policies: policies('1') }, { ...read('2', 'a'), policies: policies('2') }),
    ).toEqual([expect.stringMatching(/another policy/)]);
  });

  describe('shards', () => {
    const set = { count: 1, digest: '0'.repeat(64) };
    const shard = (index: number) => ({ shard: { index, of: 2, planned: set, taken: set } });
    const [here, there] = [
      { ...one, ...shard(1) },
      clean([{ ...closed('1-10'), host: 'other.example.com' }], shard(2)),
    ];
    const kinds = (before: Report, now: Report) => compareReports(before, now).changes.map(({ kind }) => kind);

    it.each<[string, Report, Report, string[]]>([
      ['another shard', here, there, []],
      ['whole now: what it lacks is gone', here, { ...there, shard: null }, ['gone-host']],
      ['whole before: what it lacked is new', { ...here, shard: null }, there, ['new-host']],
    ])('%s: a host that may be in another shard is neither new nor gone', (_, before, now, expected) => {
      expect(kinds(before, now)).toEqual(expected);
      expect(caveatsOf(before, now).join(' ')).toMatch(/asked only a part of its policy/);
    });

    it('what both have is compared, and two reports of one shard are', () => {
      const later = { ...two, ...shard(1) };
      expect(kinds(here, later)).toEqual(['newly-open']);
      expect(kinds({ ...here, shard: null }, later)).toEqual(['newly-open']);
      expect(caveatsOf(here, later)).toEqual([
        'Both reports are of shard 1 of 2: hosts of the other shards were not compared.',
      ]);
    });

    it('whole runs and merges say what is new and gone', () => {
      expect(kinds({ ...here, shard: null }, { ...there, shard: null }).sort()).toEqual(['gone-host', 'new-host']);
    });
  });

  it('are compared from two places, and it is said', () => {
    const elsewhere = clean(from('vpc', ...two.verdicts), { vantage: 'vpc' });
    expect(compareReports(one, elsewhere).changes).toMatchObject([{ kind: 'newly-open', vantage: 'vpc' }]);
    expect(caveatsOf(one, elsewhere)).toEqual([
      'The baseline looked from `internet`, and this run from `vpc`: what differs may be the place, and no change.',
    ]);
  });

  it('of several vantages are compared by their names', () => {
    const merged = clean([...one.verdicts, ...from('office', ...two.verdicts)]);
    const again = clean([...two.verdicts, ...from('vpc', ...two.verdicts)]);
    const drift = compareReports(merged, again);
    expect(drift.changes).toMatchObject([{ kind: 'newly-open', vantage: 'internet', ports: '10' }]);
    expect(drift.notCompared).toBe(20);
    expect(caveatsOf(merged, again)).toEqual([
      'The baseline did not look from `vpc`: that was not compared.',
      'This run did not look from `office`, as the baseline did: that was not compared.',
    ]);
  });

  it('of which one is a part have nothing new and nothing gone', () => {
    const part = {
      warnings: [
        'Only a part of the policy was checked: www.example.com:1-10. The result says nothing about the rest.',
      ],
    };
    const all = clean([...two.verdicts, port('443', 'open', {}, NEW, 'other.example.com'), open('443')]);
    const toPart = compareReports(all, clean(one.verdicts, part));
    expect(toPart.changes.map(({ kind }) => kind)).toEqual(['newly-blocked']);
    expect(toPart.notCompared).toBe(2);
    const ofPart = compareReports(clean(one.verdicts, part), all);
    expect(ofPart.changes.map(({ kind, ports }) => [kind, ports])).toEqual([['newly-open', '10']]);
    expect(ofPart.notCompared).toBe(2);
  });

  it('of which one is a part by address say nothing of the name’s other addresses', () => {
    const warnings = [`Only a part of the policy was checked: ${OLD}. The result says nothing about the rest.`];
    const all = clean([closed('22'), closed('22', NEW)]);
    const part = clean([closed('22')], { warnings });
    expect(compareReports(all, part)).toMatchObject({ changes: [], notCompared: 1 });
    const later = clean([closed('22'), open('22', NEW)]);
    expect(compareReports(part, later)).toMatchObject({ changes: [], notCompared: 1 });
  });
});

describe('a baseline that somebody wrote', () => {
  it.each(['99999', '7-1', '0', '1-65536'])('with ports %s names none', (ports) => {
    expect(told([closed(ports)], [closed('1-3')]).notCompared).toBe(3);
  });

  it('of thousands of rules upon each other is compared all the same', () => {
    const nested = Array.from({ length: 20_000 }, (_, i) => closed(`${i + 1}-${65_535 - i}`));
    const drift = told(nested, [closed('1-65535')]);
    expect(drift).toMatchObject({ changes: [], notCompared: 0 });
  });
});

describe('a name that led to the prober itself', () => {
  const HOME = '127.0.1.1';
  it('shows nothing of its ports, in a report that was written before such names were left out', () => {
    const before = [port('22', 'closed', { expected: 'blocked' }, HOME)];
    const drift = told(before, before);
    expect(drift.changes).toEqual([]);
    expect(drift.notCompared).toBeGreaterThan(0);
    const after = told(before, [exposed('22')]);
    expect(lines(after).join('\n')).toContain('changed-address');
    expect(after.totals.newlyBlocked).toBe(0);
  });

  it('is compared where it is meant to lead there', () => {
    const home = [port('22', 'closed', { expected: 'blocked' }, HOME, 'localhost')];
    expect(told(home, home).notCompared).toBe(0);
    const bound = { ...unresolved(WWW), state: null, cause: null, verdict: 'pass' as const };
    const meant = [bound, port('22', 'closed', { expected: 'blocked' }, HOME)];
    expect(told(meant, meant).notCompared).toBe(0);
  });
});
