// A comment as a pull request would get it that opens ports: what is wrong now, and what its change of the policy newly exposes.
import { diffSources } from '../../../src/audit/diff.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { type CommentOptions, comment } from '../../../src/report/github/comment.ts';
import { eventfulReport } from './eventful-report.ts';
import { reportOf } from './sample-report.ts';

const FILE = '.github/port-policy.yml';
const BASE = `version: 1
hosts:
  - host: www.example.com
    open: https
    blocked: top-1000
  - host: db1.example.com
    open: { ports: ssh, reason: through the jump host }
    blocked: all
`;
const HEAD = `version: 1
hosts:
  - host: www.example.com
    open: [https, 8443]
    blocked: top-1000
  - host: db1.example.com
    open:
      - { ports: ssh, reason: through the jump host }
      - { ports: postgresql, reason: "#418, the reports are read by the new service" }
    blocked: all
`;

const NOT_YET: Partial<Verdict> = {
  state: 'closed',
  cause: 'rst',
  verdict: 'violation',
  severity: 'high',
  explanation: 'The host refused the connection: no service listens on this port.',
  advice: 'On the host, check that the service runs and on which address it listens (ss -ltn).',
};

const blob = 'https://github.com/example/infrastructure/blob';
const compared = diffSources([{ file: FILE, text: BASE }], [{ file: FILE, text: HEAD }], {});
if (compared.kind !== 'diffed') throw new Error('the sample policies cannot be compared');

/** What a run of that pull request sees: the database answers, as the policy wants it now, and nothing listens on 8443 yet. */
const verdicts = eventfulReport.verdicts.flatMap((one): Verdict[] => {
  if (one.host === 'db1.example.com' && one.ports === '5432')
    return [{ ...one, expected: 'open', verdict: 'pass', severity: null, explanation: '', advice: '' }];
  if (one.host !== 'www.example.com') return [one];
  if (one.ports === '1-79,81-442,444-65535')
    return [{ ...one, ports: '1-79,81-442,444-8442,8444-65535', count: 65_532 }];
  if (one.ports !== '443') return [one];
  return [one, { ...one, ports: '8443', service: 'https-alt', ...NOT_YET }];
});

export const commentReport = reportOf(verdicts, { controls: eventfulReport.controls, warnings: [] });

export const commentOptions: CommentOptions = {
  mark: { key: '0123456789abcdef', instance: '0123456789ab', runId: 1_234_567_890, attempt: 1 },
  onFailure: false,
  policyUrl: (file, line) => `${blob}/0f1e/${file}${line === null ? '' : `#L${line}`}`,
  change: { kind: 'changed', base: 'main@ba5eba5', diff: compared.diff },
  ruleUrl: (side, file, line) => `${blob}/${side === 'old' ? 'ba5e' : '0f1e'}/${file}#L${line}`,
};

export const sampleComment = comment(commentReport, commentOptions);
