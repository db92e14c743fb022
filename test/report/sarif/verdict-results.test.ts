// SARIF results of verdicts: which verdicts make one, in which words and order, and what keeps it the same result the next day.
import { describe, expect, it } from 'vitest';
import { reportOf } from '../samples/sample-report.ts';
import { exposedDatabase, POLICY, verdict } from '../samples/sample-verdict.ts';
import { fingerprintOf, resultsOf, runOf, said, unknown } from './verdict-runs.ts';

describe('what is wrong', () => {
  it.each([
    ['exposed-critical', 'error', exposedDatabase()],
    ['exposed-high', 'error', exposedDatabase({ severity: 'high' })],
    ['exposed-medium', 'warning', exposedDatabase({ severity: 'medium', expected: 'closed' })],
    ['exposed-low', 'note', exposedDatabase({ severity: 'low', expected: 'filtered' })],
    ['not-open', 'error', exposedDatabase({ severity: 'high', expected: 'open', state: 'closed', cause: 'rst' })],
    [
      'not-open',
      'error',
      exposedDatabase({ severity: 'high', expected: 'open', state: 'open|filtered', cause: 'no-reply' }),
    ],
    ['not-open', 'note', exposedDatabase({ severity: 'low', expected: 'open', state: 'filtered', cause: 'timeout' })],
    [
      'not-closed',
      'warning',
      exposedDatabase({ severity: 'medium', expected: 'closed', state: 'filtered', cause: 'timeout' }),
    ],
    [
      'not-filtered',
      'warning',
      exposedDatabase({ severity: 'medium', expected: 'filtered', state: 'closed', cause: 'rst' }),
    ],
    [
      'resolves-elsewhere',
      'error',
      exposedDatabase({ severity: 'high', protocol: null, ports: null, expected: null, state: null, cause: null }),
    ],
    ['inconclusive', 'warning', unknown()],
    ['inconclusive', 'warning', exposedDatabase({ verdict: 'inconclusive', severity: null, evidence: 'none' })],
  ] as const)('%s is %s', (ruleId, level, one) => {
    expect(resultsOf(one)).toMatchObject([{ ruleId, level }]);
  });

  it('is nothing of what passes, is waived or is not judged', () => {
    const waiver = { until: '2027-06-30', reason: 'INFRA-142', owner: null, file: POLICY, line: 30, column: 5 };
    const run = runOf(
      reportOf([
        verdict('a.example.com', '203.0.113.1', 3, {}),
        exposedDatabase({ verdict: 'waived', waiver }),
        verdict('a.example.com', '203.0.113.1', 4, { verdict: 'not-judged', expected: 'observe' }),
      ]),
    );
    expect(run.results).toEqual([]);
    expect(said(run)[0]).toBe('1 violation is waived and left out: code scanning would show it as if not.');
  });

  it('says what was meant, what was seen and what to do, on its line', () => {
    const [one] = resultsOf(exposedDatabase());
    expect(one?.message.text).toBe(
      'db1.example.com (203.0.113.7), port 5432/tcp postgresql: intended blocked, seen open (SYN-ACK). A database answers this vantage. Restrict the security group.',
    );
    expect(one?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: POLICY, uriBaseId: '%SRCROOT%' },
      region: { startLine: 12, startColumn: 15, endColumn: 16 },
    });
  });

  it('comes the most severe first', () => {
    const levels = resultsOf(
      unknown({ ports: '1' }),
      exposedDatabase({ severity: 'low', ports: '2' }),
      exposedDatabase(),
    );
    expect(levels.map(({ ruleId }) => ruleId)).toEqual(['exposed-critical', 'exposed-low', 'inconclusive']);
  });
});

describe('one result', () => {
  it('stands for all addresses of a name, and stays when they change', () => {
    const [today, ...others] = resultsOf(
      ...[7, 8, 9, 10, 11, 12, 13].map((last) => exposedDatabase({ address: `203.0.113.${last}` })),
    );
    expect(others).toEqual([]);
    expect(today?.message.text).toContain(
      'db1.example.com (203.0.113.7, 203.0.113.8, 203.0.113.9, 203.0.113.10, 203.0.113.11 and 2 more), port 5432/tcp',
    );
    const [tomorrow] = resultsOf(
      exposedDatabase({ address: '198.51.100.1', explanation: 'Other words.', rttMs: 3 }, 99),
    );
    expect(fingerprintOf(tomorrow)).toBe(fingerprintOf(today));
  });

  it('says of which address its text is, where those of others differ', () => {
    const [one] = resultsOf(
      exposedDatabase(),
      exposedDatabase({ address: '203.0.113.8', explanation: 'Another text.' }),
    );
    expect(one?.message.text).toMatch(/ \(Shown for port 5432 of 203\.0\.113\.7; 1 more verdict of the kind\.\)$/);
  });

  it('links to the other lines of the policy that it breaks', () => {
    const [one] = resultsOf(
      exposedDatabase(),
      exposedDatabase({ address: '203.0.113.8' }, 20),
      exposedDatabase({ address: '203.0.113.9' }),
    );
    expect(one?.relatedLocations?.map(({ physicalLocation }) => physicalLocation.region.startLine)).toEqual([20]);
  });

  it('is of one host, port, protocol, vantage and kind', () => {
    const all = [
      exposedDatabase(),
      exposedDatabase({}, 12, 'db2.example.com'),
      exposedDatabase({ ports: '5433' }),
      exposedDatabase({ protocol: 'udp' }),
      exposedDatabase({ severity: 'high' }),
      exposedDatabase({ expected: 'open', state: 'closed' }),
    ];
    const here = runOf(reportOf(all)).results.map(fingerprintOf);
    expect(new Set(here).size).toBe(all.length);
    const there = runOf(reportOf(all.map((one) => ({ ...one, vantage: 'vpc' })))).results.map(fingerprintOf);
    expect(here.filter((one) => there.includes(one))).toEqual([]);
    for (const fingerprint of [...here, ...there]) expect(fingerprint).toMatch(/^[0-9a-f]{16}:1$/);
  });

  it('stands for all ports that could not be checked for the same cause, but for silent UDP', () => {
    const deaf = Array.from({ length: 500 }, (_, index) => unknown({ ports: `${index + 1}` }));
    const [one, ...others] = resultsOf(...deaf);
    expect(others).toEqual([]);
    expect(one?.message.text).toContain(
      'db1.example.com (203.0.113.7), ports 1-500/tcp: intended blocked, seen unknown',
    );
    expect(one?.message.text).toMatch(/Run it again\.$/);
    const silence = (ports: string, service: string | null) =>
      unknown({ ports, service, protocol: 'udp', state: 'open|filtered', cause: 'no-reply' });
    expect(resultsOf(silence('53', 'domain'), silence('161', 'snmp'))).toHaveLength(2);
    expect(resultsOf(silence('5555', null), silence('5556', null))).toHaveLength(1);
    expect(resultsOf(unknown(), unknown({ cause: 'no-route' }))).toHaveLength(2);
  });
});
