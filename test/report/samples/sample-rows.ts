// Rows of an expansion of every kind, with texts in them that mean harm to whatever reads them.
import type { ExpandedRow } from '../../../src/model/documents/expansion.ts';

const ROW: ExpandedRow = {
  vantage: 'internet',
  host: '203.0.113.0/28',
  addresses: '203.0.113.0-203.0.113.6',
  protocol: 'tcp',
  ports: '1-442,444-65535',
  expected: 'blocked',
  severity: 'high',
  reason: 'closed since the audit',
  rule: { file: 'policy.yml', line: 12, column: 14 },
  source: 'ours.txt:12',
  satisfies: ['PCI-DSS 1.2.1', 'a\ttab'],
  role: 'web',
  evidence: 'anchored',
  family: 'ipv4',
  asked: 'yes',
  fate: 'judged',
  anyAddress: false,
  resolvesTo: null,
};

export const SAMPLE_ROWS: readonly ExpandedRow[] = [
  ROW,
  {
    ...ROW,
    host: 'www.example.com',
    addresses: null,
    family: 'both',
    asked: 'once-resolved',
    severity: null,
    role: null,
  },
  {
    ...{ ...ROW, host: 'www.example.com', addresses: null, family: 'both', severity: null, reason: null, role: null },
    ...{ protocol: null, ports: null, expected: null, evidence: null, resolvesTo: '203.0.113.0/24, "x"' },
  },
  { ...ROW, vantage: null, reason: 'a\ttab, a \\t, a\nline, \u202e and ##[error]x', asked: 'no', fate: 'not-seen' },
  { ...ROW, reason: '-', anyAddress: true },
];
