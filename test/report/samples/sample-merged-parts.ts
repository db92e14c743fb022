// The verdicts and patterns of the merged sample report: one machine for each kind of pattern, seen from three vantages.
import type { Pattern } from '../../../src/model/report.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import type { State } from '../../../src/model/words.ts';
import { verdict } from './sample-verdict.ts';

type Seen = Partial<Verdict>;
type From = Readonly<Partial<Record<'internet' | 'office' | 'vpc', Seen>>>;

/** One port, or some, as the vantages see it. */
function views(host: string, address: string | null, line: number, ports: Seen, from: From): Verdict[] {
  return Object.entries(from).map(([vantage, seen]) => verdict(host, address, line, { ...ports, ...seen, vantage }));
}

const port = (number: number, service: string | null): Seen => ({ ports: String(number), service });
const some = (ports: string, count: number): Seen => ({ ports, count, service: null });

const OPEN: Seen = { rttMs: 9.3 };
const FILTERED: Seen = { expected: 'blocked', state: 'filtered', cause: 'timeout', evidence: 'anchored', attempts: 4 };
const PROVEN: Seen = { ...FILTERED, evidence: 'proven' };
const CLOSED: Seen = { expected: 'blocked', state: 'closed', cause: 'rst' };
const exposed = (severity: Verdict['severity'], what: string, advice: string): Seen => ({
  expected: 'blocked',
  verdict: 'violation',
  severity,
  explanation: what,
  advice,
  rttMs: 11.83,
});
const notOpen = (seen: Seen, explanation: string, advice: string): Seen => ({
  ...seen,
  expected: 'open',
  verdict: 'violation',
  severity: 'high',
  explanation,
  advice,
});
const unsure = (cause: Verdict['cause'], explanation: string, advice: string): Seen => ({
  expected: 'blocked',
  state: 'unknown',
  cause,
  verdict: 'inconclusive',
  evidence: 'none',
  explanation,
  advice,
  attempts: 2,
});

const DATABASE = exposed(
  'critical',
  'A PostgreSQL database answers this vantage.',
  "Restrict the security group to the application's subnets.",
);
const REDIS = exposed(
  'critical',
  'A Redis server answers this vantage. Without a password, it lets everybody read and write.',
  'Bind Redis to its private address.',
);
const DOWN = 'Look on the host whether the service runs (ss -ltn).';
const DEAF = unsure(
  'deaf-vantage',
  'Silent, but nothing answered this vantage over IPv6.',
  'Give the vantage a working IPv6 route, or set family: ipv4.',
);
const SHUT = unsure(
  'timeout',
  'Every port of this address is silent from here, and it answers other vantages: the silence says nothing of the internet at large.',
  'Ask from an address that the host does not drop.',
);

export const MERGED_VERDICTS: readonly Verdict[] = [
  ...views('api.example.com', '203.0.113.9', 30, port(443, 'https'), { internet: OPEN, office: OPEN, vpc: OPEN }),
  ...views('api.example.com', '203.0.113.9', 31, port(8443, 'https-alt'), {
    internet: PROVEN,
    office: PROVEN,
    vpc: OPEN,
  }),
  ...views('cache.example.com', '203.0.113.8', 20, port(6379, 'redis'), {
    internet: FILTERED,
    office: REDIS,
    vpc: { ...OPEN, rttMs: 0.4 },
  }),
  ...views('db1.example.com', '203.0.113.7', 12, port(5432, 'postgresql'), {
    internet: DATABASE,
    office: DATABASE,
    vpc: DATABASE,
  }),
  ...views('db1.example.com', '203.0.113.7', 13, some('1-21,23-5431,5433-65535', 65_533), {
    internet: FILTERED,
    office: FILTERED,
    vpc: FILTERED,
  }),
  ...views('db1.example.com', '203.0.113.7', 14, port(22, 'ssh'), { office: OPEN, vpc: OPEN }),
  ...views('db1.example.com', '2001:db8:100::7', 12, port(5432, 'postgresql'), {
    internet: DEAF,
    office: DATABASE,
    vpc: DATABASE,
  }),
  ...views('mail.example.com', '203.0.113.13', 40, port(25, 'smtp'), { internet: FILTERED, office: CLOSED }),
  ...views('mail.example.com', '203.0.113.13', 41, port(587, 'submission'), { internet: OPEN, office: OPEN }),
  ...views(
    'ns1.example.com',
    '203.0.113.53',
    44,
    { ...port(53, 'domain'), protocol: 'udp' },
    {
      internet: { cause: 'reply', rttMs: 12.1 },
      office: { cause: 'reply', rttMs: 2.1 },
      vpc: { expected: 'observe', verdict: 'not-judged', cause: 'reply', rttMs: 1.1 },
    },
  ),
  ...views('old.example.com', '203.0.113.10', 50, some('1-1024', 1024), {
    internet: FILTERED,
    office: FILTERED,
    vpc: { ...FILTERED, evidence: 'vouched' },
  }),
  ...views('queue.example.com', '203.0.113.11', 60, port(5671, 'amqps'), {
    internet: notOpen(
      { state: 'filtered', cause: 'timeout', evidence: 'vouched' },
      'Four attempts stayed silent.',
      DOWN,
    ),
    office: notOpen({ state: 'closed', cause: 'rst' }, 'The host refused: no service listens on this port.', DOWN),
    vpc: notOpen({ state: 'closed', cause: 'rst' }, 'The host refused: no service listens on this port.', DOWN),
  }),
  ...views('shop.example.com', '203.0.113.12', 70, port(22, 'ssh'), {
    internet: { ...SHUT, state: 'filtered' },
    office: CLOSED,
    vpc: OPEN,
  }),
  ...views('shop.example.com', '203.0.113.12', 71, port(3306, 'mysql'), {
    internet: { ...SHUT, state: 'filtered' },
    office: CLOSED,
    vpc: CLOSED,
  }),
  ...views(
    'vantage internet, shard 2 of 2',
    null,
    1,
    { protocol: null, ports: null },
    {
      internet: {
        expected: null,
        state: 'unknown',
        cause: 'no-report',
        verdict: 'inconclusive',
        evidence: 'none',
        explanation: 'No report covers shard 2 of 2 of the vantage internet: nothing is known of what it had to ask.',
        advice: 'Find out why that job left no report, then run it again.',
        attempts: 0,
        rule: { file: '.github/port-policy.yml', line: 1, column: 1 },
      },
    },
  ),
  ...views('www.example.com', '10.20.0.6', 5, port(443, 'https'), { vpc: { ...OPEN, rttMs: 0.5 } }),
  ...views('www.example.com', '203.0.113.6', 5, port(443, 'https'), { internet: OPEN, office: OPEN }),
];

const states = (internet: State | null, office: State | null, vpc: State | null): Pattern['states'] => ({
  internet,
  office,
  vpc,
});

function pattern(
  kind: Pattern['kind'],
  host: string,
  address: string | null,
  ports: string | null,
  seen: Pattern['states'],
  [explanation, advice = '']: readonly [explanation: string, advice?: string],
  count = 1,
): Pattern {
  return {
    kind,
    host,
    address,
    protocol: ports === null ? null : 'tcp',
    ports,
    count,
    states: seen,
    explanation,
    advice,
  };
}

export const MERGED_PATTERNS: readonly Pattern[] = [
  pattern('exposed-everywhere', 'db1.example.com', '203.0.113.7', '5432', states('open', 'open', 'open'), [
    'Port 5432 (postgresql) is open from every vantage: no firewall protects it.',
    "Restrict the security group to the application's subnets.",
  ]),
  pattern('exposed-from-some', 'cache.example.com', '203.0.113.8', '6379', states('filtered', 'open', 'open'), [
    'Port 6379 (redis) must not be open from office, and it is; it is filtered from internet.',
    'Look which rule of the firewall lets office in.',
  ]),
  pattern('exposed-from-some', 'db1.example.com', '2001:db8:100::7', '5432', states('unknown', 'open', 'open'), [
    'Port 5432 (postgresql) is open over IPv6 from office and vpc; internet could not check it.',
    "Restrict the security group to the application's subnets, for IPv6 too.",
  ]),
  pattern('down', 'queue.example.com', '203.0.113.11', '5671', states('filtered', 'closed', 'closed'), [
    'Port 5671 (amqps) must be open, and is open from nowhere: the service is probably down.',
    DOWN,
  ]),
  pattern('missing', 'vantage internet, shard 2 of 2', null, null, states(null, null, null), [
    'No report covers shard 2 of 2 of the vantage internet: nothing is known of what it had to ask.',
    'Find out why that job left no report, then run it again.',
  ]),
  pattern('deaf-vantage', 'vantage internet', null, null, states('unknown', null, null), [
    'Nothing answered internet over IPv6, so nothing is known about 1 port at 1 address from there. Other vantages got answers over IPv6.',
    'Give the vantage a working IPv6 route.',
  ]),
  pattern('shut-to-vantage', 'shop.example.com', '203.0.113.12', null, states('filtered', 'closed', 'open'), [
    'Nothing at this address answers internet, on any port that is asked, and it answers office and vpc. It may drop everything from there.',
    'Ask from another address, or allow the address of the vantage.',
  ]),
  pattern('resolves-differently', 'www.example.com', null, null, states(null, null, null), [
    'www.example.com leads to 203.0.113.6 from internet and office, and to 10.20.0.6 from vpc: each vantage asked another machine.',
    'If that is not meant (split DNS, a CDN), correct the records.',
  ]),
  pattern('treated-differently', 'mail.example.com', '203.0.113.13', '25', states('filtered', 'closed', null), [
    'Port 25 (smtp) is filtered from internet and closed from office: a rule treats the two differently. A balancer or anycast can look the same.',
    'Look whether the rule is meant.',
  ]),
  pattern(
    'blocked-nothing-shown',
    'db1.example.com',
    '203.0.113.7',
    '1-21,23-5431,5433-65535',
    states('filtered', 'filtered', 'filtered'),
    ['Blocked from everywhere, and no vantage shows that anything listens there.'],
    65_533,
  ),
  pattern(
    'blocked-nothing-shown',
    'old.example.com',
    '203.0.113.10',
    '1-1024',
    states('filtered', 'filtered', 'filtered'),
    ['Blocked from everywhere, and no vantage shows that anything listens there.'],
    1024,
  ),
  pattern('as-meant-and-proven', 'api.example.com', '203.0.113.9', '8443', states('filtered', 'filtered', 'open'), [
    'Open from vpc, blocked from internet and office: something listens, and the firewall holds it back.',
  ]),
];

/** Servers in a row, `203.0.113.64` and on, of which `internet` sees SSH and must not. */
export function alikeServers(count: number): { readonly verdicts: Verdict[]; readonly patterns: Pattern[] } {
  const advice = 'Let the firewall allow SSH from the office alone.';
  const addresses = Array.from({ length: count }, (_, at) => `203.0.113.${64 + at}`);
  const seen: From = {
    internet: exposed('high', 'SSH answers this vantage.', advice),
    office: FILTERED,
    vpc: { ...OPEN, rttMs: 0.6 },
  };
  return {
    verdicts: addresses.flatMap((address) => views(address, address, 80, port(22, 'ssh'), seen)),
    patterns: addresses.map((address) =>
      pattern('exposed-from-some', address, address, '22', states('open', 'filtered', 'open'), [
        'Port 22 (ssh) must not be open from internet, and it is; it is filtered from office.',
        advice,
      ]),
    ),
  };
}
