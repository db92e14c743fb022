// A drift with every kind of change, and the same with `text` in every field that outsiders write.
import { compareReports } from '../../../src/drift/compare-reports.ts';
import type { Drift, DriftChange } from '../../../src/model/documents/drift.ts';
import { reportOf } from './sample-report.ts';
import { POLICY, verdict } from './sample-verdict.ts';

const WWW = 'www.example.com';

function change(kind: DriftChange['kind'], rest: Partial<DriftChange>): DriftChange {
  return {
    kind,
    host: WWW,
    address: '203.0.113.6',
    vantage: 'internet',
    protocol: 'tcp',
    ports: '443',
    count: 1,
    service: null,
    before: { state: 'closed', verdict: 'pass' },
    after: { state: 'open', verdict: 'violation' },
    severity: null,
    rule: { file: POLICY, line: 12, column: 15 },
    explanation: 'It was closed, and is open now.',
    ...rest,
  };
}

const WHOLE = { address: null, protocol: null, ports: null, before: null, after: null };

export const sampleDrift: Drift = {
  baseline: {
    startedAt: '2026-11-20T02:00:07.123Z',
    vantage: 'internet',
    commit: '9e8d7c6b5a49382716a5b4c3d2e1f0012345678f',
    url: 'https://github.com/example/infrastructure/actions/runs/1234567000',
  },
  totals: { newlyOpen: 2, newlyBlocked: 1, newHosts: 1, goneHosts: 1, changedAddresses: 1, changedVerdicts: 1002 },
  notCompared: 1001,
  changes: [
    change('newly-open', { ports: '5432', service: 'postgresql', severity: 'critical', host: 'db1.example.com' }),
    change('newly-open', {
      protocol: 'udp',
      ports: '53',
      service: 'domain',
      before: null,
      after: { state: 'open', verdict: 'pass' },
      explanation: 'It is open now; whether it was is not known: the baseline did not ask it.',
    }),
    change('newly-blocked', {
      address: '2001:db8:100::6',
      service: 'https',
      severity: 'high',
      before: { state: 'open', verdict: 'pass' },
      after: { state: 'filtered', verdict: 'violation' },
      explanation: 'It was open, and is filtered now.',
    }),
    change('new-host', {
      ...WHOLE,
      host: 'new.example.com',
      explanation: 'The baseline says nothing about this host.',
    }),
    change('gone-host', {
      ...WHOLE,
      host: 'old.example.com',
      rule: null,
      explanation:
        'This run says nothing about the host: the policy no longer names it, or no longer judges it from here. It had an open port: 22.',
    }),
    change('changed-address', {
      ...WHOLE,
      explanation: 'The name leads to 203.0.113.6 now, and no longer to 203.0.113.5.',
    }),
    change('changed-verdict', {
      ports: '1-999,8080,8443',
      count: 1001,
      after: { state: 'unknown', verdict: 'inconclusive' },
      explanation: 'It was closed; what it is now could not be known.',
    }),
    change('changed-verdict', {
      ...WHOLE,
      before: { state: null, verdict: 'pass' },
      after: { state: null, verdict: 'violation' },
      severity: 'high',
      explanation: 'What DNS says of the name is judged otherwise (pass then, violation now).',
    }),
  ],
};

const alike = reportOf([verdict(WWW, '203.0.113.6', 5, {})], { warnings: [] });
export const noDrift: Drift = compareReports(alike, alike);

/** @param prose what stands in fields of prose instead, where line ends may be read as spaces */
export function poisonedDrift(text: string, prose = text): Drift {
  const poison = (value: string | null) => (value === null ? null : `${value}${text}`);
  const { baseline, changes } = sampleDrift;
  return {
    ...sampleDrift,
    baseline: { ...baseline, vantage: text, commit: text, url: poison(baseline.url) },
    changes: changes.map((one, index) => ({
      ...one,
      host: `${one.host}${text}`,
      address: poison(one.address),
      vantage: `${index}${text}`,
      service: poison(one.service),
      explanation: `${prose}${one.explanation}${prose}`,
      rule: one.rule && { ...one.rule, file: `${one.rule.file}${text}` },
    })),
  };
}
