// A small SARIF run to build tests from: two rules and results on the lines of a policy.
import type { SourcePosition } from '../../../src/model/diagnostic.ts';
import type { ResultText, RuleText, SarifContent } from '../../../src/report/sarif/sarif-log.ts';

export const at = (line: number, file = 'policy.yml'): SourcePosition => ({ file, line, column: 3 });

export const rule = (id: string, rest: Partial<RuleText> = {}): RuleText => ({
  id,
  title: `The title of ${id}`,
  description: 'What it is about.',
  help: { text: 'Mend it.', markdown: '**Mend** it.' },
  helpUri: `https://example.com/help#${id}`,
  level: 'error',
  tags: ['security'],
  precision: 'high',
  severity: 'critical',
  ...rest,
});

export const result = (line: number, rest: Partial<ResultText> = {}): ResultText => ({
  ruleId: 'open-port',
  level: 'error',
  message: 'Port 5432 is open.',
  position: at(line),
  length: 4,
  related: [],
  identity: ['check', 'db1.example.com', '5432'],
  ...rest,
});

export const content = (results: readonly ResultText[], rest: Partial<SarifContent> = {}): SarifContent => ({
  tool: { name: 'port-policy', version: '1.2.3', informationUri: 'https://example.com/' },
  rules: [rule('not-open', { level: 'note', severity: null }), rule('open-port')],
  results,
  automationId: 'port-policy/internet/',
  ...rest,
});
