// A scan as observations: in the order of the plan, nothing claimed of what it does not cover, and silence only where something vouches.
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import type { PlannedAddress } from '../../src/model/plan.ts';
import type { Scan, ScannedHost, ScannedPorts } from '../../src/model/scan.ts';
import type { Cause, Protocol, State } from '../../src/model/words.ts';
import { observeScan } from '../../src/scan/observe-scan.ts';
import { address, ports, rule, segment } from '../evaluate/build.ts';
import { planOf } from '../plan/plan-of.ts';
import { fixture, scanOf } from './said.ts';

const V4 = '203.0.113.7';
const V6 = '2001:db8::7';

/** "22,80 closed rst", "53/udp open reply" */
function seen(text: string, more: Partial<ScannedPorts> = {}): ScannedPorts {
  const [list = '', state, cause] = text.split(' ');
  const [numbers = '', protocol = 'tcp'] = list.split('/');
  return {
    ports: ports(numbers, protocol as Protocol),
    ...{ state: state as State, cause: cause as Cause, rttMs: null, evidence: null, attempts: null },
    ...more,
  };
}

function host(text: string, ...of: (string | ScannedPorts)[]): ScannedHost {
  const observations = of.map((one) => (typeof one === 'string' ? seen(one) : one));
  return { address: text, family: text.includes(':') ? 6 : 4, names: [], where: 'elsewhere', seen: observations };
}

function scanned(hosts: readonly ScannedHost[], more: Partial<Scan> = {}): Scan {
  return { tool: 'nmap', version: '7.93', finishedAt: null, hosts, warnings: [], ...more };
}

/** What the scan says of the ports of one address, by port and protocol. */
function observed(scan: Scan, planned: PlannedAddress): Record<string, Observation> {
  const { observations } = observeScan({ addresses: [planned] }, scan);
  const order = planned.segments.flatMap(({ ports: { protocol, ranges } }) =>
    ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => `${first + i}/${protocol}`)),
  );
  return Object.fromEntries(
    order.map((port, index) => [port, (observations[0] as (typeof observations)[number]).at(index)]),
  );
}

/** State, cause and evidence of one port. */
function observations(scan: Scan, at: string, port: string): string {
  const [numbers = '', protocol = 'tcp'] = port.split('/');
  const { state, cause, evidence } = Object.values(
    observed(scan, address(at, segment(`${numbers}/${protocol}`, rule('blocked')))),
  )[0] as Observation;
  return `${state} ${cause} ${evidence}`;
}

describe('the order of the plan', () => {
  it('is kept, by segments and by ports', () => {
    const planned = address(
      V4,
      segment('443,20-22', rule('open')),
      segment('53/udp', rule('open')),
      segment('19', rule('open')),
    );
    const scan = scanned([host(V4, '20-21 closed rst', '443 open syn-ack', '53/udp open reply')]);
    const found = observed(scan, planned);
    expect(Object.entries(found).map(([port, { state }]) => `${port} ${state}`)).toEqual([
      '443/tcp open',
      '20/tcp closed',
      '21/tcp closed',
      '22/tcp unknown',
      '53/udp open',
      '19/tcp unknown',
    ]);
    const [only] = observeScan({ addresses: [planned] }, scan).observations;
    expect(only?.address).toBe(planned);
    expect(() => only?.at(6)).toThrow('no probe 6 of 6');
  });

  it('is that of a plan made of a policy, address by address', async () => {
    const plan = planOf(
      'version: 1\nhosts:\n  - host: 198.51.100.2-198.51.100.4\n    open: [8001]\n    blocked: [8002-8004]\n',
    );
    const { observations } = observeScan(plan, await scanOf(fixture('nmap-syn.xml')));
    const all = observations.map((one) => Array.from({ length: one.address.probes }, (_, i) => one.at(i).cause));
    expect(observations.map(({ address: { address } }) => address)).toEqual([
      '198.51.100.2',
      '198.51.100.3',
      '198.51.100.4',
    ]);
    expect(all).toEqual([
      ['syn-ack', 'syn-ack', 'rst', 'timeout'],
      ['timeout', 'timeout', 'timeout', 'timeout'],
      Array(4).fill('not-covered'),
    ]);
  });

  it('of very many sets of ports each is found', () => {
    const each = Array.from({ length: 100 }, (_, i) => seen(`${2 * i + 1} open syn-ack`, { rttMs: i }));
    const found = observed(scanned([host(V4, ...[...each].reverse())]), address(V4, segment('1-200', rule('open'))));
    for (let i = 0; i < 100; i++) {
      expect(found[`${2 * i + 1}/tcp`]?.rttMs).toBe(i);
      expect(found[`${2 * i + 2}/tcp`]?.cause).toBe('not-covered');
    }
  });
});

it('what is not covered is unknown, and says who made the scan', () => {
  const scan = scanned([host(V4, '80 open syn-ack')]);
  for (const [at, port] of [
    [V4, '81'],
    [V4, '80/udp'],
    ['203.0.113.8', '80'],
    [V6, '80'],
  ] as const)
    expect(observations(scan, at, port)).toBe('unknown not-covered none');
  const planned = address(V4, segment('81', rule('blocked')));
  expect(observed(scan, planned)['81/tcp']?.detail).toBe('nmap 7.93');
  expect(observed(scanned([], { tool: 'naabu', version: null }), planned)['81/tcp']?.detail).toBe('naabu');
});

it('answers stand for themselves, and nothing more is claimed of them than the scan says', () => {
  const scan = scanned([host(V4, '80 open syn-ack', '81 closed rst', '53/udp open reply')]);
  const of = observed(scan, address(V4, segment('80', rule('open'))));
  expect(of['80/tcp']).toEqual({
    ...{ state: 'open', cause: 'syn-ack', evidence: 'direct', rttMs: null, attempts: 0, also: [], detail: null },
    ...{ firstAskedMs: null, lastAskedMs: null, anchor: null, question: null, acceptsAnything: false },
  });
  expect(observations(scan, V4, '81')).toBe('closed rst direct');
  expect(observations(scan, V4, '53/udp')).toBe('open reply direct');
});

describe('silence', () => {
  const SILENT = '22 filtered timeout';

  it('is anchored by another port of the same address that answered for itself', () => {
    for (const answer of ['80 open syn-ack', '80 closed rst']) {
      const scan = scanned([host(V4, SILENT, answer)]);
      expect(observations(scan, V4, '22')).toBe('filtered timeout anchored');
      expect(observed(scan, address(V4, segment('22', rule('blocked'))))['22/tcp']?.anchor).toEqual({
        protocol: 'tcp',
        port: 80,
      });
    }
  });

  it('is vouched for by another address of the same family', () => {
    expect(observations(scanned([host(V4, SILENT), host('203.0.113.8', '80 open syn-ack')]), V4, '22')).toBe(
      'filtered timeout vouched',
    );
    expect(observations(scanned([host(V6, SILENT), host('2001:db8::8', '80 closed rst')]), V6, '22')).toBe(
      'filtered timeout vouched',
    );
  });

  it.each([
    ['nobody', []],
    ['an address of the other family', [host(V6, '80 open syn-ack')]],
    ['a refusal that may be an ICMP error', [host('203.0.113.8', '80 closed refused')]],
    ['an ICMP error', [host('203.0.113.8', '80 filtered icmp-port-unreachable')]],
    ['a UDP port that is closed by ICMP', [host('203.0.113.8', '80/udp closed icmp-port-unreachable')]],
    ['loopback', [{ ...host('127.0.0.1', '80 open syn-ack'), where: 'here' }]],
    ['another address of the scanning machine', [{ ...host('203.0.113.1', '80 open syn-ack'), where: 'here' }]],
    ['what may be the scanning machine', [{ ...host('203.0.113.1', '80 closed rst'), where: 'unsure' }]],
  ] as const)('%s does not vouch for it', (_, others) => {
    expect(observations(scanned([host(V4, SILENT), ...others]), V4, '22')).toBe('unknown deaf-vantage none');
  });

  it.each([
    ['the internet of a private network', '10.20.0.5', '203.0.113.8', 'unknown deaf-vantage none'],
    ['a private network of the internet', V4, '10.20.0.5', 'unknown deaf-vantage none'],
    ['one private network of another', '10.20.0.5', '10.30.0.2', 'unknown deaf-vantage none'],
    ['a private network of itself', '10.20.0.5', '10.20.7.2', 'filtered timeout vouched'],
    ['one site of another over IPv6', 'fd00:1ab::5', 'fd00:2ab::2', 'unknown deaf-vantage none'],
  ])('says of %s what it shows', (_, silent, answers, expected) => {
    expect(observations(scanned([host(silent, SILENT), host(answers, '80 open syn-ack')]), silent, '22')).toBe(
      expected,
    );
  });

  it('an address’s own refusal is no anchor either', () => {
    expect(observations(scanned([host(V4, SILENT, '80 closed refused')]), V4, '22')).toBe('unknown deaf-vantage none');
  });

  it('of the scanning machine’s own addresses is vouched for by those alone', () => {
    const here = { ...host('127.0.0.1', SILENT), where: 'here' } as const;
    expect(observations(scanned([here, host(V4, '80 open syn-ack')]), '127.0.0.1', '22')).toBe(
      'unknown deaf-vantage none',
    );
    const self = { ...host('203.0.113.1', '80 open syn-ack'), where: 'here' } as const;
    expect(observations(scanned([here, self]), '127.0.0.1', '22')).toBe('filtered timeout vouched');
  });

  it('an address that may be the scanning machine has anchors of its own, and hears of others', () => {
    const unsure = { ...host(V4, SILENT, '80 closed rst'), where: 'unsure' } as const;
    expect(observations(scanned([unsure]), V4, '22')).toBe('filtered timeout anchored');
    expect(
      observations(scanned([{ ...host(V4, SILENT), where: 'unsure' }, host('203.0.113.8', '80 closed rst')]), V4, '22'),
    ).toBe('filtered timeout vouched');
  });

  it('over TCP rests on UDP only where nobody was heard over TCP', () => {
    expect(observations(scanned([host(V4, SILENT, '53/udp open reply')]), V4, '22')).toBe('filtered timeout vouched');
    expect(observations(scanned([host(V4, SILENT), host('203.0.113.8', '53/udp open reply')]), V4, '22')).toBe(
      'filtered timeout vouched',
    );
  });
});

it('an ICMP error rests on others as silence does, and keeps its cause where it does not count', () => {
  const error = '22 filtered icmp-admin-prohibited';
  expect(observations(scanned([host(V4, error, '80 open syn-ack')]), V4, '22')).toBe(
    'filtered icmp-admin-prohibited anchored',
  );
  expect(observations(scanned([host(V4, error), host('203.0.113.8', '80 closed rst')]), V4, '22')).toBe(
    'filtered icmp-admin-prohibited vouched',
  );
  expect(observations(scanned([host(V4, error)]), V4, '22')).toBe('unknown deaf-vantage none');
  const [alone] = Object.values(observed(scanned([host(V4, error)]), address(V4, segment('22', rule('blocked')))));
  expect(alone?.detail).toBe('icmp-admin-prohibited');
});

it('a refusal that is not told apart is closed, and rests on whoever vouches', () => {
  const refused = '22 closed refused';
  expect(observations(scanned([host(V4, refused)]), V4, '22')).toBe('closed refused none');
  expect(observations(scanned([host(V4, refused, '80 open syn-ack')]), V4, '22')).toBe('closed refused anchored');
});

describe('UDP', () => {
  const SILENT = '53/udp open|filtered no-reply';
  const CLOSED = '53/udp closed icmp-port-unreachable';

  it.each([
    [
      'silence, and the address replied over UDP',
      [SILENT, '161/udp open reply'],
      [],
      'open|filtered no-reply anchored',
    ],
    ['silence, and another replied over UDP', [SILENT], ['161/udp open reply'], 'open|filtered no-reply vouched'],
    [
      'silence, and the address answered over TCP alone',
      [SILENT, '80 open syn-ack'],
      [],
      'open|filtered no-reply none',
    ],
    ['silence, and another answered over TCP alone', [SILENT], ['80 open syn-ack'], 'open|filtered no-reply none'],
    ['silence, and nobody answered', [SILENT], [], 'unknown deaf-vantage none'],
    ['ICMP, and the address answered over TCP', [CLOSED, '80 closed rst'], [], 'closed icmp-port-unreachable anchored'],
    ['ICMP, and another answered over TCP', [CLOSED], ['80 closed rst'], 'closed icmp-port-unreachable vouched'],
    [
      'ICMP, and the address replied over UDP',
      [CLOSED, '161/udp open reply'],
      [],
      'closed icmp-port-unreachable anchored',
    ],
    ['ICMP, and nobody answered', [CLOSED], [], 'unknown deaf-vantage none'],
  ])('%s', (_, own, others, expected) => {
    const scan = scanned([host(V4, ...own), ...(others.length > 0 ? [host('203.0.113.8', ...others)] : [])]);
    expect(observations(scan, V4, '53/udp')).toBe(expected);
  });

  it('what was asked is not known', () => {
    const found = observed(
      scanned([host(V4, SILENT, '161/udp open reply')]),
      address(V4, segment('53/udp', rule('blocked'))),
    );
    expect(found['53/udp']?.question).toBeNull();
  });
});

describe('an address that accepts anything', () => {
  const proves = (...of: string[]) => observations(scanned([host(V4, ...of)]), V4, '443');

  it('is told by a hundred high ports of which hardly one is refused and most are open', () => {
    expect(proves('443,20000-20099 open syn-ack')).toBe('open syn-ack none');
    expect(proves('443,20000-20099 open syn-ack', '20100-20198 filtered timeout')).toBe('open syn-ack none');
    expect(proves('1-65535 open syn-ack')).toBe('open syn-ack none');
  });

  it.each([
    ['too few were asked', ['443,20000-20098 open syn-ack']],
    ['they are low ports', ['443,1000-1099 open syn-ack']],
    ['some are refused', ['443,20000-20099 open syn-ack', '30000-30002 closed rst']],
    ['most are silent', ['443,20000-20099 open syn-ack', '30000-30100 filtered timeout']],
    ['they are UDP', ['443 open syn-ack', '20000-20099/udp open reply']],
  ])('is not told where %s', (_, of) => expect(proves(...of)).toBe('open syn-ack direct'));

  it('is told of all that was seen there', () => {
    const found = observed(
      scanned([host(V4, '443,20000-20099 open syn-ack', '22 filtered timeout')]),
      address(V4, segment('22,443', rule('open'))),
    );
    expect(Object.values(found).map(({ acceptsAnything }) => acceptsAnything)).toEqual([true, true]);
  });
});

describe('a report of our own', () => {
  const own = (...of: ScannedPorts[]) => scanned([host(V4, ...of)], { tool: 'port-policy', version: '1.0.0' });

  it('stays as it was recorded, without asking who vouches', () => {
    const scan = own(
      seen('22 filtered timeout', { evidence: 'vouched', attempts: 3 }),
      seen('23 unknown deaf-vantage', { evidence: 'none', attempts: 2 }),
      seen('24 closed refused', { evidence: 'none', attempts: 1, rttMs: 3 }),
      seen('53/udp open|filtered no-reply', { evidence: 'none', attempts: 4 }),
    );
    const found = observed(scan, address(V4, segment('22-25', rule('blocked')), segment('53/udp', rule('blocked'))));
    expect(
      Object.values(found).map(({ state, cause, evidence, attempts, rttMs }) => [
        state,
        cause,
        evidence,
        attempts,
        rttMs,
      ]),
    ).toEqual([
      ['filtered', 'timeout', 'vouched', 3, null],
      ['unknown', 'deaf-vantage', 'none', 2, null],
      ['closed', 'refused', 'none', 1, 3],
      ['unknown', 'not-covered', 'none', 0, null],
      ['open|filtered', 'no-reply', 'none', 4, null],
    ]);
  });

  it('an open that rested on nothing was at an address that accepts anything', () => {
    const found = observed(
      own(seen('443 open syn-ack', { evidence: 'none', attempts: 1 })),
      address(V4, segment('443', rule('open'))),
    );
    expect(found['443/tcp']).toMatchObject({ evidence: 'none', acceptsAnything: true });
  });
});

describe('warnings', () => {
  const plan = {
    addresses: [address(V4, segment('22', rule('blocked'))), address(V6, segment('22', rule('blocked')))],
  };
  const of = (scan: Scan) => observeScan(plan, scan).warnings;

  it('say who saw it and when, what the scan says of itself, and which addresses it does not have', () => {
    const scan = scanned([host(V4, '22 closed rst')], { finishedAt: '2026-11-21T16:18:32Z', warnings: ['cut short'] });
    expect(of(scan)).toEqual([
      'This run sent nothing. It judges what nmap 7.93 saw at 2026-11-21T16:18:32Z, from the machine that ran it.',
      'cut short',
      'The scan says nothing about 2001:db8::7.',
    ]);
  });

  it('count the addresses that it does not have', () => {
    const addresses = Array.from({ length: 5 }, (_, i) => address(`203.0.113.${i}`, segment('22', rule('blocked'))));
    expect(observeScan({ addresses }, scanned([])).warnings.at(-1)).toBe(
      'The scan says nothing about 203.0.113.0, 203.0.113.1, 203.0.113.2 and 2 more.',
    );
  });

  it('say what silence rests on, except of a run of our own, which has said it', () => {
    const hosts = [host(V4, '22 filtered timeout', '80,8080 closed rst')];
    expect(of(scanned(hosts)).filter((one) => one.startsWith('Silence counts'))).toHaveLength(1);
    expect(of(scanned(hosts, { tool: 'port-policy' })).join()).not.toContain('Silence counts');
    expect(of(scanned([host(V4, '22 closed rst')])).join()).not.toContain('Silence counts');
  });

  it.each([
    ['on one port', ['443 open syn-ack', '22,25 filtered timeout'], 'did so on port 443, while 2 ports were silent'],
    [
      'on the web’s two',
      ['443 open syn-ack', '80 closed rst', '22 filtered timeout'],
      'did so on port 80 or 443, while 1 port was silent',
    ],
    ['on others', ['443 open syn-ack', '8443 closed rst', '22 filtered timeout'], null],
    ['on several in a row', ['442-443 open syn-ack', '22 filtered timeout'], null],
    ['and nothing was silent', ['443 open syn-ack', '22 closed rst'], null],
  ])('of an egress filter where everything answered %s', (_, observationsOf, words) => {
    const egress = of(scanned([host(V4, ...observationsOf)])).filter((one) => one.includes('egress filter'));
    expect(egress).toEqual(words === null ? [] : [expect.stringContaining(words)]);
  });

  it('of loopback there is no egress filter', () => {
    const here = { ...host('127.0.0.1', '443 open syn-ack', '22 filtered timeout'), where: 'here' } as const;
    expect(of(scanned([here])).join()).not.toContain('egress');
  });
});
