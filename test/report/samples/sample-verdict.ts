// One verdict of the sample report: a pass of an open port, with changes.
import type { Verdict } from '../../../src/model/verdict.ts';

export const POLICY = '.github/port-policy.yml';

export function verdict(host: string, address: string | null, line: number, rest: Partial<Verdict>): Verdict {
  return {
    host,
    address,
    vantage: 'internet',
    protocol: 'tcp',
    ports: '443',
    count: 1,
    service: null,
    expected: 'open',
    state: 'open',
    cause: 'syn-ack',
    verdict: 'pass',
    severity: null,
    evidence: 'direct',
    explanation: '',
    advice: '',
    attempts: 1,
    rttMs: null,
    rule: { file: POLICY, line, column: 15 },
    waiver: null,
    ...rest,
  };
}

/** A database that answers and must not: a violation. */
export function exposedDatabase(
  rest: Partial<Verdict> = {},
  line = 12,
  host = 'db1.example.com',
  address = '203.0.113.7',
): Verdict {
  return verdict(host, address, line, {
    ports: '5432',
    service: 'postgresql',
    expected: 'blocked',
    verdict: 'violation',
    severity: 'critical',
    explanation: 'A database answers this vantage.',
    advice: 'Restrict the security group.',
    rttMs: 11.83,
    ...rest,
  });
}
