// One report written by hand, with every kind of verdict over both families, and its hostile twin: the same report in
// which every text that comes from outside holds what would break out of each output.
import type { Report, Totals } from '../../../src/model/report.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { SAMPLE_UDP } from './sample-udp.ts';
import { POLICY, verdict } from './sample-verdict.ts';

const deaf = (port: number): Partial<Verdict> => ({
  ports: String(port),
  service: port === 22 ? 'ssh' : null,
  expected: 'blocked',
  state: 'unknown',
  cause: 'deaf-vantage',
  verdict: 'inconclusive',
  evidence: 'none',
  explanation: `Port ${port} was expected to be blocked and stayed silent, but nothing answered this machine over IPv6.`,
  advice: 'Run the audit from a machine with IPv6, or set family: ipv4 on this host.',
  attempts: 2,
});

const VERDICTS: readonly Verdict[] = [
  verdict('www.example.com', '203.0.113.6', 5, { service: 'https', rttMs: 9.31 }),
  verdict('www.example.com', '203.0.113.6', 6, {
    ports: '22',
    service: 'ssh',
    expected: 'observe',
    verdict: 'not-judged',
    rttMs: 9.9,
  }),
  verdict('www.example.com', '203.0.113.6', 7, {
    ports: '8080',
    service: 'http-alt',
    expected: 'filtered',
    state: 'closed',
    cause: 'rst',
    verdict: 'violation',
    severity: 'low',
    explanation:
      'Expected to be filtered, but an RST came back: packets for this port reach the host, or a firewall that answers.',
    advice: 'Let the firewall drop instead of reject, or expect `blocked` if either is fine.',
    rttMs: 9.7,
  }),
  verdict('www.example.com', '203.0.113.6', 8, {
    ports: '1-21,23-79',
    count: 78,
    expected: 'blocked',
    state: 'filtered',
    cause: 'timeout',
    evidence: 'anchored',
    attempts: 4,
  }),
  verdict('www.example.com', '2001:db8:100::6', 5, {
    service: 'https',
    state: 'unknown',
    cause: 'no-route',
    verdict: 'inconclusive',
    evidence: 'none',
    explanation: 'This machine has no route to 2001:db8:100::6 (ENETUNREACH); nothing is known of the port.',
    advice: 'Run the audit from a machine with IPv6, or set family: ipv4 on this host.',
  }),
  ...[22, 23, 24, 80].map((port) => verdict('www.example.com', '2001:db8:100::6', 8, deaf(port))),
  verdict('db1.example.com', '203.0.113.7', 12, {
    ports: '5432',
    service: 'postgresql',
    expected: 'blocked',
    verdict: 'violation',
    severity: 'critical',
    explanation: "A database answers this vantage. Expected to be blocked, because: customers' data (see #42).",
    advice: "Restrict the security group to the application's subnets.",
    rttMs: 11.83,
  }),
  verdict('db1.example.com', '203.0.113.7', 13, {
    ports: '8000-8100',
    count: 101,
    expected: 'closed',
    state: 'closed',
    cause: 'rst',
    attempts: 2,
  }),
  verdict('203.0.113.10', '203.0.113.10', 17, {
    ports: '22',
    service: 'ssh',
    state: 'filtered',
    cause: 'timeout',
    verdict: 'violation',
    severity: 'high',
    evidence: 'vouched',
    explanation: 'Expected to be open, but four attempts stayed silent: a firewall drops them, or the host is down.',
    advice: 'Look whether the security group allows this source, then whether the host runs.',
    attempts: 4,
  }),
  ...[3306, 3307, 3308].map((port) =>
    verdict('203.0.113.10', '203.0.113.10', 18, {
      ports: String(port),
      expected: 'filtered',
      state: 'closed',
      cause: 'refused',
      verdict: 'violation',
      severity: 'low',
      explanation: `Port ${port} was expected to be filtered, but it refused.`,
      advice: 'Let the firewall drop instead of reject.',
      rttMs: 8 + port / 1000,
    }),
  ),
  verdict('gone.example.com', null, 21, {
    protocol: null,
    ports: null,
    expected: null,
    state: 'unknown',
    cause: 'dns-failed',
    verdict: 'inconclusive',
    evidence: 'none',
    explanation: 'The name gone.example.com does not resolve (ENOTFOUND).',
    advice: 'Mend the name, or take the host out of the policy.',
    attempts: 0,
  }),
  ...SAMPLE_UDP,
];

function totalsOf(verdicts: readonly Verdict[]): Totals {
  const sum = (field: 'state' | 'verdict', value: string) =>
    verdicts.reduce((total, one) => total + (one[field] === value ? one.count : 0), 0);
  return {
    probes: verdicts.reduce((total, one) => total + (one.ports === null ? 0 : one.count), 0),
    open: sum('state', 'open'),
    closed: sum('state', 'closed'),
    filtered: sum('state', 'filtered'),
    openOrFiltered: sum('state', 'open|filtered'),
    unknown: verdicts.reduce(
      (total, one) => total + (one.state === 'unknown' && one.ports !== null ? one.count : 0),
      0,
    ),
    pass: sum('verdict', 'pass'),
    violation: sum('verdict', 'violation'),
    waived: sum('verdict', 'waived'),
    inconclusive: sum('verdict', 'inconclusive'),
    notJudged: sum('verdict', 'not-judged'),
  };
}

/** The report around some verdicts, its totals and result counted from them. */
export function reportOf(verdicts: readonly Verdict[], rest: Partial<Report> = {}): Report {
  const totals = totalsOf(verdicts);
  return {
    schemaVersion: 1,
    tool: { name: 'port-policy', version: '1.0.0' },
    startedAt: '2026-11-21T02:00:07.123Z',
    finishedAt: '2026-11-21T02:00:10.323Z',
    durationMs: 3200,
    seed: 4_021_177,
    vantage: 'internet',
    shard: null,
    expects: { vantages: ['internet', 'vpc'], shards: 1 },
    run: {
      repository: 'example/infrastructure',
      commit: '0f1e2d3c4b5a69788796a5b4c3d2e1f001234567',
      url: 'https://github.com/example/infrastructure/actions/runs/1234567890',
      actor: 'octocat',
    },
    policies: [{ path: POLICY, sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' }],
    scope: [],
    controls: [
      { target: 'github.com:443', answered: true },
      { target: '10.20.0.2:53/udp', answered: false },
    ],
    limits: { rate: 1000, perHost: 200, inFlight: null, durationMs: null },
    warnings: [
      'Over IPv4, everything that answered did so on port 443: an egress filter that lets only 443 out would look just like this.',
      'The control 10.20.0.2:53/udp did not answer.',
    ],
    scan: null,
    wait: null,
    drift: null,
    result: totals.violation > 0 ? 'fail' : totals.inconclusive > 0 ? 'inconclusive' : 'pass',
    totals,
    verdicts,
    ...rest,
  };
}

export const sampleReport: Report = reportOf(VERDICTS);
export const sampleVerdict: Verdict = VERDICTS[0] as Verdict;

/** One way out of each output: Markdown, HTML, a table, a log, a terminal, a line, the reading direction. */
export const HOSTILE_PIECES: readonly string[] = [
  '"\'quoted\'"',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '|',
  '\\|',
  '| a | b |\n|---|---|\n| c | d |',
  '%0A::error file=x::percent%0D%0A',
  '\n\n# heading\n\n- list\n\n1. one\n\n---\n\n> quote\n\n```js\ncode\n',
  '##[set-output name=x]y',
  '\n::error file=x::y',
  '\n  ::set-output name=a::b\r::add-mask::c',
  '\n:\u200b:warning::zero width',
  '#\u00ad#[error]soft hyphen',
  '\x1b[2J\x1b[31mred\x1b]0;title\x07\x1b]8;;http://evil.example/\x07link\x9b1;1H',
  '\u202egnp.exe\u2066\u200b\ufeff',
  '](javascript:alert(1))',
  '[text](https://evil.example/)',
  '![image](https://evil.example/x.png)',
  '<https://evil.example/>',
  'https://evil.example/a?b=c&d=e www.evil.example nobody@evil.example',
  '@octocat #1 GH-1 0f1e2d3c4b5a69788796a5b4c3d2e1f001234567 :smile: :100:',
  '`code` ``code`` `unclosed',
  '**bold** _em_ ~~gone~~ $x^2$ &copy; &lt;',
  '--><!-- ',
  '</details></summary></table><details open>',
  '[^1] [x]: https://evil.example/',
  '\t\0\b\x7f\ud800',
  '\\',
];
const HOSTILE = HOSTILE_PIECES.join(' ');

/**
 * The same report with `text` in every field that outsiders write: structure and numbers stay the sample's.
 * @param prose what stands in fields of prose instead, where line ends may be read as spaces
 */
export function poisoned(text: string, prose = text): Report {
  const poison = (value: string | null) => (value === null ? null : `${value}${text}`);
  return {
    ...sampleReport,
    tool: { name: 'port-policy', version: `1.0.0${text}` },
    vantage: `internet${text}`,
    expects: { vantages: [text], shards: 1 },
    run: {
      repository: poison(sampleReport.run.repository),
      commit: poison(sampleReport.run.commit),
      url: poison(sampleReport.run.url),
      actor: poison(sampleReport.run.actor),
    },
    controls: sampleReport.controls.map(({ target, answered }) => ({ target: `${target}${text}`, answered })),
    policies: sampleReport.policies.map(({ path, sha256 }) => ({ path: `${path}${text}`, sha256 })),
    warnings: sampleReport.warnings.map((warning) => `${warning}${prose}`),
    verdicts: sampleReport.verdicts.map((one) => ({
      ...one,
      host: `${one.host}${text}`,
      vantage: `internet${text}`,
      service: poison(one.service),
      explanation: one.explanation === '' ? '' : `${prose}${one.explanation}${prose}`,
      advice: one.advice === '' ? '' : `${prose}${one.advice}${prose}`,
      rule: { ...one.rule, file: `${one.rule.file}${text}` },
    })),
  };
}

export const hostileReport: Report = poisoned(HOSTILE);
/** As the hostile report, with a harmless text in every place: what its structure has to equal. */
export const harmlessTwin: Report = poisoned('harmless');
