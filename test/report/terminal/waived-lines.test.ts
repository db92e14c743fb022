// Waived findings in a terminal: until when and by whom stays in sight, however narrow it is.
import { expect, it } from 'vitest';
import { verdictGroups } from '../../../src/report/rows/verdict-groups.ts';
import { waivedLines } from '../../../src/report/terminal/finding-details.ts';
import { coloursOf } from '../../../src/report/terminal/terminal-layout.ts';
import { reportOf } from '../samples/sample-report.ts';
import { exposedDatabase } from '../samples/sample-verdict.ts';

const REASON =
  'INFRA-142, the vendor migrates the data to the new cluster in the other region, and then it is shut down';

function linesOf(owner: string | null, width: number, reason = REASON): string[] {
  const waiver = { reason, until: '2027-01-11', owner, file: 'policy.yml', line: 40, column: 5 };
  const report = reportOf([
    exposedDatabase({ verdict: 'waived', waiver }, 12, '203.0.113.3', '203.0.113.3'),
    exposedDatabase({ verdict: 'waived', waiver }, 12, 'db1.example.com', '203.0.113.3'),
  ]);
  return waivedLines(verdictGroups(report, 'waived'), width, coloursOf(false));
}

it.each([60, 80, 100, 120])('tells the end and the owner in %i columns', (width) => {
  const lines = linesOf('data team', width);
  expect(lines.join('\n')).toContain('2027-01-11 (data team)');
  expect(lines.filter((line) => line.length > width)).toEqual([]);
  expect(lines.length).toBeLessThanOrEqual(5);
});

it('tells them in 40 columns, on as many lines as it takes', () => {
  expect(linesOf('data team', 40).join(' ').replace(/\s+/g, ' ')).toContain('2027-01-11 (data team)');
});

it('keeps to one line where there is room', () => {
  expect(linesOf(null, 120, 'old')).toEqual([
    'Waived',
    '  ~ critical  203.0.113.3, also db1.example.com 5432 postgresql: open, excused until 2027-01-11: old',
    '',
  ]);
});

it('cuts the reason, and nothing before it', () => {
  const text = linesOf('data team', 80).join('\n');
  expect(text).toContain('203.0.113.3, also db1.example.com 5432 postgresql: open,\n');
  expect(text).toMatch(/excused until 2027-01-11 \(data team\): INFRA-142[^\n]*\n[^\n]*…\n$/);
});
