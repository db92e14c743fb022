// One cause, once: what is one finding, what it says, and which of it is new.
import { describe, expect, it } from 'vitest';
import type { DriftChange } from '../../../src/model/documents/drift.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import {
  groupExpected,
  groupExplanation,
  groupHosts,
  groupPlaces,
  groupPorts,
} from '../../../src/report/rows/group-texts.ts';
import { countPlaces, verdictGroups } from '../../../src/report/rows/verdict-groups.ts';
import { sampleDrift } from '../samples/sample-drift.ts';
import { exposedDatabase, verdict } from '../samples/sample-verdict.ts';

const PORTS = ['21', '22', '23', '25', '80', '110', '143', '443', '445', '993', '1433', '3306', '3389', '5432', '6379'];
const noRoute = (ports: string, rest: Partial<Verdict> = {}) =>
  verdict('2001:db8::7', '2001:db8::7', 3, {
    ...{ ports, expected: 'blocked', state: 'unknown', cause: 'no-route', verdict: 'inconclusive', evidence: 'none' },
    explanation: 'This machine has no route to 2001:db8::7, so nothing was sent.',
    advice: 'Use a machine with IPv6.',
    ...rest,
  });
const groups = (verdicts: readonly Verdict[], kind: 'violation' | 'inconclusive' = 'violation') =>
  verdictGroups({ verdicts, drift: null }, kind);

it('no route from here to 15 ports is one finding, whatever each should be and whichever line says so', () => {
  const all = PORTS.map((port, line) =>
    noRoute(port, { expected: port === '443' ? 'open' : 'blocked', rule: { file: 'p.yml', line, column: 1 } }),
  );
  const [only, ...others] = groups(all, 'inconclusive');
  expect(others).toEqual([]);
  expect(only && groupPlaces(only)).toBe(
    `21-23, 25, 80, 110, 143, 443, 445, 993, 1433, 3306, 3389, 5432, 6379 on 2001:db8::7`,
  );
  expect(only && groupPlaces(only, { ports: 5 })).toBe('21-23, 25, 80, 110, 143 and 8 more on 2001:db8::7');
  expect(only && groupExpected(only)).toBe('open, blocked');
  expect(only).toMatchObject({ count: 15, sameTexts: true });
  expect(only?.rules).toHaveLength(15);
});

it('TCP and UDP are one finding, each port with its protocol', () => {
  const [only, ...others] = groups([noRoute('443'), noRoute('53', { protocol: 'udp' })], 'inconclusive');
  expect(others).toEqual([]);
  expect(only && groupPorts(only)).toBe('443, 53/udp');
});

it('one name on two addresses with the same violation is one finding of two places', () => {
  const [only, ...others] = groups(
    ['203.0.113.6', '203.0.113.7'].map((address) => exposedDatabase({}, 12, 'www.example.com', address)),
  );
  expect(others).toEqual([]);
  expect(only?.places).toHaveLength(2);
  expect(only && groupPlaces(only)).toBe(
    '5432 postgresql on www.example.com (203.0.113.6), www.example.com (203.0.113.7)',
  );
});

it('an address under two names is one place, and a port that both name counts as the totals count', () => {
  const named = [
    exposedDatabase({}, 12, 'db1.example.com', '203.0.113.3'),
    exposedDatabase({}, 4, '203.0.113.3', '203.0.113.3'),
  ];
  const [only, ...others] = groups(named);
  expect(others).toEqual([]);
  expect(only && groupPlaces(only)).toBe('5432 postgresql on 203.0.113.3, also db1.example.com');
  expect(only?.count).toBe(2);
  expect(only && countPlaces(only)).toBe(1);
  expect(only?.rules.map(({ line }) => line)).toEqual([4, 12]);
});

it('machines of different ports say which has which', () => {
  const [only] = groups([
    exposedDatabase({ ports: '80', service: null }, 1, 'a', '192.0.2.1'),
    exposedDatabase({ ports: '22', service: 'ssh' }, 1, 'b', '192.0.2.2'),
    exposedDatabase({ ports: '22', service: 'ssh' }, 1, 'c', '192.0.2.3'),
    exposedDatabase({ ports: '22', service: 'ssh' }, 1, 'd', '192.0.2.4'),
  ]);
  expect(only && groupPlaces(only, { machines: 2 })).toBe(
    '80 on a (192.0.2.1); 22 ssh on b (192.0.2.2); and 2 more machines',
  );
  expect(only && groupHosts(only)).toBe('4 machines');
  expect(only && groupPorts(only)).toBe('80 on a (192.0.2.1); 22 ssh on b (192.0.2.2), c (192.0.2.3), d (192.0.2.4)');
});

it('the worst severity is the severity of all', () => {
  const [only] = groups([exposedDatabase({ severity: 'low' }), exposedDatabase({ ports: '1', severity: 'high' })]);
  expect(only?.severity).toBe('high');
});

describe('texts', () => {
  const pair = (
    text: (port: string, host: string, address: string) => string,
    hosts: readonly (readonly [string, string])[],
  ) =>
    groups(
      hosts.map(([host, address], index) =>
        exposedDatabase(
          { ports: `${index + 1}`, service: null, explanation: text(`${index + 1}`, host, address) },
          1,
          host,
          address,
        ),
      ),
    );
  const HOSTS = [
    ['a.example', '192.0.2.1'],
    ['2001:db8::1', '2001:db8::1'],
    ['a.example.com', '192.0.2.10'],
  ] as const;

  it.each<[string, (port: string, host: string, address: string) => string]>([
    [
      'port, host and address',
      (port, host, address) =>
        `Port ${port} of ${host} at ${address}, that is ${host.includes(':') ? `[${host}]` : host}:${port}.`,
    ],
    ['host or address, whichever', (_, host, address) => `Look at ${host.includes('.com') ? address : host}.`],
    ['nothing of their own', () => 'Open.'],
    ['a low port beside an address that has the digit', (port) => `Port ${port}, unlike 192.0.2.1:443.`],
  ])('that name %s are the same', (_, text) => {
    const [only, ...others] = pair(
      text,
      HOSTS.filter(([host]) => !/^Port \d, unlike/.test(text('1', host, '')) || host !== 'a.example'),
    );
    expect(others).toEqual([]);
    expect(only?.places.length).toBeGreaterThan(1);
  });

  it.each<[string, (port: string, host: string, address: string) => string]>([
    ['another host', (_, host) => `See ${host === 'a.example' ? 'b.example' : 'c.example'}.`],
    ['a longer name', (_, host) => `See ${host}.internal.`],
    ['a network', (_, _host, address) => `See ${address}/${address.includes(':') ? 64 : 24}.`],
    ['another number', (port) => `It took ${Number(port) + 6} tries.`],
  ])('that name %s are not', (_, text) => {
    expect(pair(text, HOSTS.slice(0, 2))).toHaveLength(2);
  });

  it('say for which port and machine they are shown', () => {
    const [one] = pair(
      (port) => `Port ${port}.`,
      [
        ['a', '192.0.2.1'],
        ['a', '192.0.2.1'],
      ],
    );
    expect(one && groupExplanation(one)).toBe('Port 1. (Shown for port 1; the other ports in this row are the same.)');
    const [two] = pair(
      (port) => `Port ${port}.`,
      [
        ['a', '192.0.2.1'],
        ['b', '192.0.2.2'],
      ],
    );
    expect(two && groupExplanation(two)).toBe('Port 1. (Shown for port 1 on a; the others in this row are the same.)');
  });

  it('say so once where a verdict of many ports says so already, in the words of an earlier version too', () => {
    for (const note of [
      '(Shown for port 1; the other ports in this row are the same.)',
      '(Said of port 1; the others are alike.)',
    ]) {
      const many = exposedDatabase({ ports: '1-300', count: 300, service: null, explanation: `Port 1. ${note}` });
      const [only, ...others] = groups([
        many,
        exposedDatabase({ ports: '400', service: null, explanation: 'Port 400.' }),
      ]);
      expect(others).toEqual([]);
      expect(only && groupExplanation(only)).toBe(
        'Port 1. (Shown for port 1; the other ports in this row are the same.)',
      );
    }
  });
});

describe('since the baseline', () => {
  const change = (of: Verdict, rest: Partial<DriftChange> = {}): DriftChange => ({
    ...of,
    kind: 'newly-open',
    before: { state: 'closed', verdict: 'pass' },
    after: { state: of.state, verdict: of.verdict },
    explanation: '',
    ...rest,
  });
  const since = (verdicts: readonly Verdict[], changes: readonly DriftChange[]) =>
    verdictGroups({ verdicts, drift: { ...sampleDrift, notInBaseline: [], changes } }, 'violation').map((group) => [
      group.isNew,
      groupPlaces(group),
    ]);
  const db = exposedDatabase({ service: null });
  const ssh = exposedDatabase({ ports: '22', service: null, severity: 'low' });

  it('what is new comes first, however severe the rest is, and apart from what is not', () => {
    expect(since([db, ssh], [change(ssh)])).toEqual([
      [true, '22 on db1.example.com (203.0.113.7)'],
      [false, '5432 on db1.example.com (203.0.113.7)'],
    ]);
  });

  it('a verdict of many ports is cut where only some are new', () => {
    const many = exposedDatabase({ ports: '1-300', count: 300, service: null });
    expect(since([many], [change(many, { ports: '7,200-400', count: 202 })])).toEqual([
      [true, '7, 200-300 on db1.example.com (203.0.113.7)'],
      [false, '1-6, 8-199 on db1.example.com (203.0.113.7)'],
    ]);
  });

  it.each<[string, Partial<DriftChange>, boolean]>([
    ['as intended before', { kind: 'changed-verdict' }, true],
    ['not asked before', { before: null }, true],
    ['not known before', { kind: 'changed-verdict', before: { state: 'unknown', verdict: 'inconclusive' } }, true],
    ['wrong before in another way, and open now', { before: { state: 'closed', verdict: 'violation' } }, true],
    [
      'wrong before and otherwise wrong now',
      { kind: 'newly-blocked', before: { state: 'open', verdict: 'violation' } },
      false,
    ],
    ['of another host', { host: 'other.example.com' }, false],
    ['of another address', { address: '203.0.113.99' }, false],
    ['of another vantage', { vantage: 'office' }, false],
    ['over another protocol', { protocol: 'udp' }, false],
    [
      'of a host that is new',
      { kind: 'new-host', address: null, protocol: null, ports: null, before: null, after: null },
      true,
    ],
  ])('%s', (_, rest, isNew) => {
    expect(since([db], [change(db, rest)])[0]?.[0]).toBe(isNew);
  });

  it('without a baseline nothing is new and nothing is not', () => {
    expect(groups([db])[0]?.isNew).toBeNull();
  });
});
