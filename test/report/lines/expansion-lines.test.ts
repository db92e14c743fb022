// The lines of `expand`: the same number of fields in each, whatever stands in a text, and nothing that steers a terminal.
import { expect, it } from 'vitest';
import { expansionLinePieces } from '../../../src/report/lines/expansion-lines.ts';
import { SAMPLE_ROWS } from '../samples/sample-rows.ts';

const lines = [...expansionLinePieces(SAMPLE_ROWS)].join('').split('\n');

it('have the same fields in each, and a first one that names them', () => {
  expect(lines.at(-1)).toBe('');
  const rows = lines.slice(0, -1).map((line) => line.split('\t'));
  expect(rows[0]).toEqual(
    '#vantage host addresses protocol ports expected asked fate severity evidence role rule source satisfies reason'.split(
      ' ',
    ),
  );
  expect(rows).toHaveLength(SAMPLE_ROWS.length + 1);
  for (const row of rows) expect(row).toHaveLength(15);
});

it('are what grep and awk like', () => {
  expect(lines.slice(1, 4)).toEqual([
    'internet\t203.0.113.0/28\t203.0.113.0-203.0.113.6\ttcp\t1-442,444-65535\tblocked\tyes\tjudged\thigh\tanchored\tweb\tpolicy.yml:12:14\tours.txt:12\tPCI-DSS 1.2.1; a\\ttab\tclosed since the audit',
    'internet\twww.example.com\t-\ttcp\t1-442,444-65535\tblocked\tonce-resolved\tjudged\t-\tanchored\t-\tpolicy.yml:12:14\tours.txt:12\tPCI-DSS 1.2.1; a\\ttab\tclosed since the audit',
    'internet\twww.example.com\t-\t-\t-\tresolves-to 203.0.113.0/24, "x"\tyes\tjudged\t-\t-\t-\tpolicy.yml:12:14\tours.txt:12\tPCI-DSS 1.2.1; a\\ttab\t-',
  ]);
});

it('tell an escape from a text that looks like one, and nothing from a dash', () => {
  expect(lines[4]?.split('\t').at(-1)).toBe('a\\ttab, a \\\\t, a\\nline, \\u202e and ##[error]x');
  expect(lines[5]?.split('\t').at(-1)).toBe('\\-');
});

it('have a line of names where there is no row', () => {
  expect([...expansionLinePieces([])].join('').split('\n')).toHaveLength(2);
});
