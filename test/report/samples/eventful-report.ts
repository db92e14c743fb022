// A report in which everything happens that the page has a part for, and nothing hostile: a nightly audit of a small shop.
import type { Drift, DriftChange } from '../../../src/model/documents/drift.ts';
import type { Wait } from '../../../src/model/documents/wait.ts';
import type { Report } from '../../../src/model/report.ts';
import type { Verdict, WaiverReference } from '../../../src/model/verdict.ts';
import { reportOf } from './sample-report.ts';
import { POLICY, verdict } from './sample-verdict.ts';

const WAIVER: WaiverReference = {
  until: '2026-12-31',
  reason: 'INFRA-142: partners still upload by FTP',
  owner: 'platform',
  file: POLICY,
  line: 44,
  column: 5,
};

const web = (host: string, address: string): Verdict[] => [
  verdict(host, address, 6, { ports: '80', service: 'http', rttMs: 9.42 }),
  verdict(host, address, 6, { ports: '443', service: 'https', rttMs: 9.17 }),
  verdict(host, address, 9, {
    ports: '1-79,81-442,444-65535',
    count: 65_533,
    expected: 'blocked',
    state: 'filtered',
    cause: 'timeout',
    evidence: 'anchored',
    attempts: 3,
  }),
];

const build = (octet: number): Verdict =>
  verdict(`203.0.113.${octet}`, `203.0.113.${octet}`, 30, {
    ports: '22,2375-2376',
    count: 3,
    expected: 'blocked',
    state: 'filtered',
    cause: 'timeout',
    evidence: 'vouched',
    attempts: 4,
  });

const VERDICTS: readonly Verdict[] = [
  ...web('www.example.com', '203.0.113.6'),
  ...web('www.example.com', '203.0.113.7'),
  ...web('shop.example.com', '203.0.113.8'),
  verdict('db1.example.com', '203.0.113.20', 12, {
    ports: '5432',
    service: 'postgresql',
    expected: 'blocked',
    verdict: 'violation',
    severity: 'critical',
    explanation:
      'Expected blocked, but the connection was accepted (SYN-ACK in 11.8 ms): this is the port of PostgreSQL, a database, and it answers the vantage internet.',
    advice: "Restrict it to the application's subnets in the security group, or bind it to a private interface.",
    rttMs: 11.83,
  }),
  verdict('db1.example.com', '203.0.113.20', 13, {
    ports: '22',
    service: 'ssh',
    expected: 'observe',
    state: 'closed',
    cause: 'rst',
    verdict: 'not-judged',
    rttMs: 11.2,
  }),
  verdict('mail.example.com', '203.0.113.25', 17, {
    ports: '587',
    service: 'submission',
    state: 'filtered',
    cause: 'timeout',
    verdict: 'violation',
    severity: 'high',
    evidence: 'anchored',
    explanation:
      'Expected open, but 4 attempts over 6.1 s stayed silent, while port 993 of the same address answered before and after: a firewall or security group drops packets for this port.',
    advice: 'Let this machine reach 587/tcp in the security group, then in the firewall of the host.',
    attempts: 4,
  }),
  verdict('mail.example.com', '203.0.113.25', 17, { ports: '993', service: 'imaps', rttMs: 10.4 }),
  verdict('mail.example.com', '2001:db8:100::25', 17, {
    ports: '993',
    service: 'imaps',
    state: 'unknown',
    cause: 'no-route',
    verdict: 'inconclusive',
    evidence: 'none',
    explanation: 'This machine has no route to 2001:db8:100::25 (ENETUNREACH); nothing is known of the port.',
    advice: 'Run the audit from a machine with IPv6, or say family: ipv4 of this host.',
  }),
  verdict('files.example.com', '203.0.113.30', 22, {
    ports: '21',
    service: 'ftp',
    expected: 'blocked',
    verdict: 'waived',
    severity: 'high',
    explanation:
      'Expected blocked, but the connection was accepted (SYN-ACK in 10.1 ms): this is the port of FTP. Waived until 2026-12-31: "INFRA-142: partners still upload by FTP", platform.',
    advice: 'Close it before the waiver ends.',
    rttMs: 10.1,
    waiver: WAIVER,
  }),
  verdict('ns1.example.com', '203.0.113.53', 25, {
    protocol: 'udp',
    ports: '53',
    service: 'domain',
    cause: 'reply',
    rttMs: 3.14,
  }),
  ...[64, 65, 66, 67, 68, 69, 70, 71].map(build),
];

const change = (rest: Partial<DriftChange>): DriftChange => ({
  kind: 'newly-open',
  host: 'db1.example.com',
  address: '203.0.113.20',
  vantage: 'internet',
  protocol: 'tcp',
  ports: '5432',
  count: 1,
  service: 'postgresql',
  before: { state: 'filtered', verdict: 'pass' },
  after: { state: 'open', verdict: 'violation' },
  severity: 'critical',
  rule: { file: POLICY, line: 12, column: 15 },
  explanation: 'Port 5432 is open now and was filtered before.',
  ...rest,
});

const DRIFT: Drift = {
  baseline: {
    startedAt: '2026-11-20T02:00:06.913Z',
    vantage: 'internet',
    commit: '9e107d9d372bb6826bd81d3542a419d6c5d1a9f0',
    url: 'https://github.com/example/infrastructure/actions/runs/1234500000',
  },
  totals: { newlyOpen: 1, newlyBlocked: 1, newHosts: 0, goneHosts: 1, changedAddresses: 0, changedVerdicts: 0 },
  notCompared: 1,
  changes: [
    change({}),
    change({
      kind: 'newly-blocked',
      host: 'mail.example.com',
      address: '203.0.113.25',
      ports: '587',
      service: 'submission',
      before: { state: 'open', verdict: 'pass' },
      after: { state: 'filtered', verdict: 'violation' },
      severity: 'high',
      rule: { file: POLICY, line: 17, column: 15 },
      explanation: 'Port 587 is filtered now and was open before.',
    }),
    change({
      kind: 'gone-host',
      host: 'old.example.com',
      address: null,
      protocol: null,
      ports: null,
      service: null,
      before: { state: 'open', verdict: 'pass' },
      after: null,
      severity: null,
      rule: null,
      explanation: 'The policy does not name old.example.com any more.',
    }),
  ],
};

const WAIT: Wait = {
  limitMs: 300_000,
  tookMs: 300_412,
  rounds: 9,
  held: false,
  stopped: false,
  flapped: [{ host: 'shop.example.com', address: '203.0.113.8', protocol: 'tcp', ports: '443', count: 1, times: 2 }],
};

export const eventfulReport: Report = reportOf(VERDICTS, {
  startedAt: '2026-11-21T02:00:07.123Z',
  finishedAt: '2026-11-21T02:05:41.520Z',
  durationMs: 334_397,
  scope: ['203.0.113.0/24', '2001:db8:100::/64'],
  controls: [{ target: 'github.com:443', answered: true }],
  limits: { rate: 1000, perHost: 200, inFlight: 1000, durationMs: 600_000 },
  warnings: ['The waiver for files.example.com, 21/tcp, ends on 2026-12-31.'],
  drift: DRIFT,
  wait: WAIT,
});
