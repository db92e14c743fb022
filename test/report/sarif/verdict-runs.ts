// What the tests of SARIF read: the runs and results of verdicts, once the file has been found valid.
import { expect } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { FINGERPRINT } from '../../../src/report/sarif/sarif-limits.ts';
import type { SarifLog, SarifResult, SarifRun } from '../../../src/report/sarif/sarif-types.ts';
import { verdictsSarif } from '../../../src/report/sarif/verdicts-sarif.ts';
import { reportOf } from '../samples/sample-report.ts';
import { exposedDatabase } from '../samples/sample-verdict.ts';
import { sarifMistakes } from './sarif-mistakes.ts';

/** All runs, after the file has been found valid. */
export function runsOf(report: Report): readonly SarifRun[] {
  const text = verdictsSarif(report);
  expect(sarifMistakes(text)).toEqual([]);
  return (JSON.parse(text) as SarifLog).runs;
}

export function runOf(report: Report): SarifRun {
  const [run, ...others] = runsOf(report);
  expect(others).toEqual([]);
  return run as SarifRun;
}

export const resultsOf = (...verdicts: Verdict[]) => runOf(reportOf(verdicts)).results;
export const fingerprintOf = (result: SarifResult | undefined) => result?.partialFingerprints[FINGERPRINT];
export const said = (run: SarifRun) =>
  run.invocations.flatMap(({ toolExecutionNotifications }) =>
    toolExecutionNotifications.map(({ message }) => message.text),
  );

export const unknown = (rest: Partial<Verdict> = {}): Verdict =>
  exposedDatabase({
    verdict: 'inconclusive',
    severity: null,
    state: 'unknown',
    cause: 'deaf-vantage',
    evidence: 'none',
    explanation: 'Nothing answered this machine over IPv4.',
    advice: 'Run it again.',
    ...rest,
  });

export const many = (count: number): Verdict[] =>
  Array.from({ length: count }, (_, index) =>
    exposedDatabase({
      host: `host-${index % 977}.example.com`,
      address: `203.0.${index % 113}.${index % 251}`,
      ports: `${1 + Math.floor(index / 977)}`,
      service: null,
      severity: (['low', 'medium', 'high', 'critical'] as const)[index % 4] ?? null,
      explanation: `Expected blocked, but the connection was accepted (SYN-ACK in ${index / 100} ms). `.repeat(3),
      advice: `Close port ${index} in the security group of that host, or say in the policy that it is meant to be open.`,
    }),
  );
