// The matrix as data: which ports get a column, what a cell says where verdicts meet, what is folded and left out.
import { expect, it } from 'vitest';
import type { Verdict } from '../../../../src/model/verdict.ts';
import { exposureMatrix } from '../../../../src/report/rows/matrix/exposure-matrix.ts';
import { matrixColumns } from '../../../../src/report/rows/matrix/matrix-columns.ts';
import { reportOf, sampleReport } from '../../samples/sample-report.ts';
import { verdict } from '../../samples/sample-verdict.ts';

const ROOM = { columns: 40, cells: 24_000 };
const one = (ports: string, rest: Partial<Verdict> = {}, host = 'a.example', address = '192.0.2.1') =>
  verdict(host, address, 1, { ports, ...rest });
const shut = { expected: 'blocked', state: 'filtered', cause: 'timeout' } as const;
const bad = { expected: 'blocked', verdict: 'violation', severity: 'high' } as const;
/** A row as text: sign kinds by port, and the others. */
const rows = (verdicts: readonly Verdict[]) => {
  const { columns, rows: all } = exposureMatrix(reportOf(verdicts), ROOM);
  return all.map((row) => {
    const cells = row.cells.flatMap((kind, index) => (kind === null ? [] : [`${columns[index]?.port} ${kind}`]));
    const others = row.others.map(({ kind, ports }) => `others ${kind} ${ports}`);
    return [row.host, ...cells, ...others, ...(row.note === '' ? [] : [row.note])].join(', ');
  });
};

it('columns are ports that are open, expected open, against the policy, or named by themselves', () => {
  const { columns } = matrixColumns(
    [
      one('443'),
      one('25', { ...shut, expected: 'open', verdict: 'violation' }),
      one('53', { protocol: 'udp', state: 'open|filtered', cause: 'no-reply' }),
      one('22,3389', { ...shut, count: 2 }),
      one('1-21,23-24', { ...shut, count: 23 }),
      one('8000-8003', { count: 4 }),
    ],
    ROOM.columns,
  );
  expect(columns.map(({ protocol, port }) => `${port}/${protocol}`)).toEqual([
    ...['22/tcp', '25/tcp', '443/tcp', '3389/tcp', '8000/tcp', '8001/tcp', '8002/tcp', '8003/tcp', '53/udp'],
  ]);
});

it('no more columns than somebody takes in: the most severe stay, the others are counted', () => {
  const many = Array.from({ length: 200 }, (_, index) => one(String(1000 + index)));
  const { columns, crowdedOut } = matrixColumns([...many, one('60000', bad)], ROOM.columns);
  expect(columns).toHaveLength(ROOM.columns);
  expect(columns.at(-1)).toMatchObject({ port: 60_000 });
  expect(crowdedOut).toBe(201 - ROOM.columns);
});

it('a range is cut where a column is, and the rest of it stands at the end', () => {
  expect(rows([one('22', bad), one('1-100', { ...shut, count: 100 }, 'b.example', '192.0.2.2')])).toEqual([
    'a.example, 22 exposed',
    'b.example, 22 filtered, others filtered 1-21, 23-100',
  ]);
});

it('where verdicts meet in a cell the most severe is shown', () => {
  expect(rows([one('22'), one('22', { verdict: 'not-judged', expected: 'observe' }), one('22', bad)])).toEqual([
    'a.example, 22 exposed',
  ]);
  expect(rows([one('22', { verdict: 'inconclusive', state: 'unknown' }), one('22')])).toEqual(['a.example, 22 unsure']);
});

it('addresses in a row that show the same are one row; a name never is', () => {
  const address = (last: number, rest: Partial<Verdict> = {}) => one('22', rest, `192.0.2.${last}`, `192.0.2.${last}`);
  const named = [5, 6].map((last) => one('22', {}, 'a.example', `192.0.2.${last}`));
  expect(rows([9, 10, 11, 13].map((last) => address(last)))).toEqual([
    '192.0.2.9-192.0.2.11, 22 open',
    '192.0.2.13, 22 open',
  ]);
  expect(rows([address(1), address(2, bad), address(3)])).toHaveLength(3);
  expect(rows(named)).toEqual(['a.example, 22 open', 'a.example, 22 open']);
});

it('a name that did not resolve says so; one that leads where it must is no row', () => {
  const text = rows(sampleReport.verdicts);
  expect(text).toContain('gone.example.com, name not resolved');
  const leads = verdict('a.example', null, 1, { ports: null, protocol: null, state: null, cause: null });
  expect(rows([leads])).toEqual([]);
});

it('where rows are too many, those on which nothing is wrong are left out, and counted', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    one('22', index === 9_999 ? bad : {}, `host-${index}.example`, `10.0.${index >> 8}.${index & 255}`),
  );
  const matrix = exposureMatrix(reportOf(many), ROOM);
  expect(matrix.rows.length + matrix.leftOutRows).toBe(10_000);
  expect(matrix.leftOutRows).toBeGreaterThan(0);
  expect(matrix.rows.at(-1)).toMatchObject({ host: 'host-9999.example', cells: ['exposed'] });
});

it('the vantage is named where it is another one than the report says', () => {
  const matrix = exposureMatrix(reportOf([one('22'), one('22', { ...bad, vantage: 'vpc' })]), ROOM);
  expect(matrix.rows.map(({ vantage }) => vantage)).toEqual([null, 'vpc']);
});
