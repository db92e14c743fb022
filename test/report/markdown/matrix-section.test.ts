// The exposure matrix in the job summary, read as GitHub reads it.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { summary } from '../../../src/report/markdown/summary.ts';
import type { SummaryOptions } from '../../../src/report/text/report-options.ts';
import { elements, githubTree, type Node, textOf } from '../readers/github-markdown.ts';
import { reportOf, sampleReport, sampleVerdict } from '../samples/sample-report.ts';

const options: SummaryOptions = {
  policyUrl: () => null,
  maxBytes: 1_048_576,
  reportHint: 'All of it is in report.json.',
};

const only = (tree: Node, name: string) => elements(tree).filter(({ tagName }) => tagName === name);

describe('the matrix', () => {
  const matrix = (report: Report) => {
    const tree = githubTree(summary(report, options));
    return only(tree, 'table').find(
      (table) => textOf(table).trim().startsWith('Host') && /\d/.test(textOf(only(table, 'tr')[0] as Node)),
    );
  };

  it('has a row a host, a column for what matters, and a sign where they meet', () => {
    const rows = only(matrix(sampleReport) as Node, 'tr').map((row) =>
      (row.children ?? []).filter(({ type }) => type === 'element').map((cell) => textOf(cell)),
    );
    const column = rows[0]?.indexOf('5432postgresql') ?? -1;
    const row = rows.find(([host]) => host?.startsWith('db1.example.com'));
    expect(row?.[column]).toBe('❌');
    expect(new Set(rows.map((cells) => cells.length)).size).toBe(1);
  });

  it('is folded where it is long, and is not there where nothing was asked', () => {
    const many = reportOf(
      Array.from({ length: 30 }, (_, i) => ({
        ...sampleVerdict,
        host: `h${i}.example`,
        address: `203.0.113.${i * 2}`,
      })),
    );
    expect(summary(many, options)).toContain('<details><summary>Exposure of hosts by the ports that matter (30 rows)<');
    // A row is an address: the heading counts the hosts, and must not be contradicted.
    const one = reportOf(many.verdicts.map((verdict) => ({ ...verdict, host: 'balanced.example' })));
    expect(summary(one, options)).toContain('30 hosts, 30 ports');
    const nobody = sampleReport.verdicts.filter(({ ports }) => ports === null);
    expect(nobody.length).toBeGreaterThan(0);
    expect(matrix(reportOf(nobody))).toBeUndefined();
  });

  it('shortens the list of all other ports to one line', () => {
    const ports = '1-20,23-79,81-442,444-65535';
    const text = summary(
      reportOf([{ ...sampleVerdict, ports, count: 65_531, state: 'filtered', expected: 'blocked' }]),
      options,
    );
    expect(text).toContain('| –&nbsp;1-20,&nbsp;23-79&nbsp;and&nbsp;65,454&nbsp;more |');
  });

  it('tells its signs apart without colour', () => {
    const legend = /❌ open, and must not be · .*/.exec(summary(sampleReport, options))?.[0] ?? '';
    const signs = legend.split(' · ').map((entry) => entry.split(' ')[0]);
    expect(new Set(signs).size).toBe(signs.length);
  });
});
