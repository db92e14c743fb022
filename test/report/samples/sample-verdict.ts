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
