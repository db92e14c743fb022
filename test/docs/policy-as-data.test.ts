// docs/policy-as-data.md against the code: every field of a row, every fate, and the example of lines.
import { describe, expect, it } from 'vitest';
import { ASKED, expansionSchema, ROW_FATES } from '../../src/model/schema/expansion-schema.ts';
import { expandView } from '../../src/plan/expand/expand-view.ts';
import { expandedRows } from '../../src/plan/expand/expanded-rows.ts';
import { WHOLE_VIEW } from '../../src/plan/view.ts';
import { WorkBudget } from '../../src/plan/work-budget.ts';
import { expansionLinePieces } from '../../src/report/lines/expansion-lines.ts';
import { policyOf } from '../plan/plan-of.ts';
import { readText } from './markdown.ts';

const PAGE = readText('docs/policy-as-data.md');
const codes = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
const firstCells = (heading: string) =>
  PAGE.slice(PAGE.indexOf(heading))
    .split('\n\n')[1]
    ?.split('\n')
    .slice(2)
    .flatMap((line) => codes(line.split('|')[1] ?? ''));

describe('docs/policy-as-data.md', () => {
  it('has every field of a row, in its order', () => {
    expect(firstCells('## What a row says')).toEqual(Object.keys(expansionSchema.shape.rows.def.element.shape));
  });

  it('has every fate, and every word of `asked`', () => {
    const start = PAGE.indexOf('| `fate` | what a check does |');
    const rows = PAGE.slice(start, PAGE.indexOf('\n\n', start)).split('\n').slice(2);
    expect(rows.flatMap((line) => codes(line.split('|')[1] ?? ''))).toEqual([...ROW_FATES]);
    for (const word of ASKED) expect(PAGE).toContain(`\`${word}\``);
  });

  it('shows the lines that the program prints', () => {
    const text = `version: 1
vantages: {internet: }
hosts:
  - {host: 203.0.113.0/28, blocked: all}
  - {host: 203.0.113.7, open: 443}
  - {host: www.example.com, open: 443}`;
    const policy = policyOf(text);
    const [vantage = null] = policy.vantages;
    const view = expandView(policy, null, { ...WHOLE_VIEW, vantage }, new WorkBudget());
    const lines = [...expansionLinePieces(expandedRows([view]))].join('').split('\n').slice(0, -1);
    for (const line of lines) expect(PAGE).toContain(`    ${line.split('\t').slice(1, 8).join('\t')}\n`);
  });
});
