// The SARIF rules for verdicts: all of them, which are security alerts, and texts that lead somewhere.
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/policy/parse-policy.ts';
import { LONGEST_DESCRIPTION } from '../../../src/report/sarif/sarif-limits.ts';
import { VERDICT_RULES } from '../../../src/report/text/verdict-rules.ts';
import { anchors, readText } from '../../docs/markdown.ts';
import { reportOf, sampleReport } from '../samples/sample-report.ts';
import { runOf } from './verdict-runs.ts';

describe('rules', () => {
  const { rules } = runOf(reportOf([])).tool.driver;

  it('are all of them, whatever was found', () => {
    expect(rules.map(({ id }) => id)).toEqual([...VERDICT_RULES]);
    expect(runOf(sampleReport).tool.driver.rules).toEqual(rules);
  });

  it('make what is exposed, and nothing else but a name led astray, a security finding', () => {
    const scores = rules.flatMap(({ id, properties }) =>
      properties['security-severity'] === undefined ? [] : [[id, properties['security-severity']]],
    );
    expect(scores).toEqual([
      ['exposed-critical', '9.5'],
      ['exposed-high', '8.0'],
      ['exposed-medium', '5.5'],
      ['exposed-low', '2.5'],
      ['resolves-elsewhere', '8.0'],
    ]);
  });

  it('explain themselves uncut, lead to their section, and give waivers that are well written', () => {
    const known = anchors(readText('docs/reports.md'));
    for (const { id, fullDescription, help, helpUri } of rules) {
      expect(fullDescription.text.length, id).toBeLessThan(LONGEST_DESCRIPTION);
      const [page, anchor] = helpUri.split('#');
      expect(page).toBe('https://github.com/port-policy/port-policy/blob/main/docs/reports.md');
      expect(known, id).toContain(anchor);
      const [, example] = /```yaml\n([\s\S]*?)```/.exec(help.markdown) ?? [];
      expect(help.text.includes('No waiver covers this.'), id).toBe(example === undefined);
      if (example === undefined) continue;
      expect(help.text).toContain(example.trim());
      const policy = `version: 1\nhosts: [{ host: www.example.com, blocked: 22 }]\n${example}`;
      expect(parsePolicy(policy, 'policy.yml').diagnostics, id).toEqual([]);
    }
  });
});
