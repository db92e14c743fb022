// A comment as a pull request would get it that opens ports: what is wrong now, and what its change of the policy newly exposes.
import { diffSources } from '../../../src/audit/diff.ts';
import { comment, NEWLY_EXPOSES_BYTES } from '../../../src/report/github/comment.ts';
import { newlyExposes } from '../../../src/report/github/newly-exposes.ts';
import { eventfulReport } from './eventful-report.ts';

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

const blob = 'https://github.com/example/infrastructure/blob';
const compared = diffSources([{ file: FILE, text: BASE }], [{ file: FILE, text: HEAD }], {});
if (compared.kind !== 'diffed') throw new Error('the sample policies cannot be compared');

export const sampleComment = comment(
  { ...eventfulReport, warnings: [] },
  {
    mark: { key: '0123456789abcdef', instance: '0123456789ab', runId: 1_234_567_890, attempt: 1 },
    onFailure: false,
    policyUrl: (file, line) => `${blob}/0f1e/${file}${line === null ? '' : `#L${line}`}`,
    newlyExposes: newlyExposes(
      { kind: 'changed', base: 'main@ba5eba5', diff: compared.diff },
      {
        maxBytes: NEWLY_EXPOSES_BYTES,
        reportHint: 'More of it is in the summary of this run.',
        ruleUrl: (side, file, line) => `${blob}/${side === 'old' ? 'ba5e' : '0f1e'}/${file}#L${line}`,
      },
    ),
  },
);
