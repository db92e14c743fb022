// One machine, one row: how it is called, and that every row of it has all of its names.
import { expect, it } from 'vitest';
import { exposures } from '../../../src/report/rows/exposure.ts';
import { countMachines, machinesOf, machineText } from '../../../src/report/rows/machines.ts';
import { exposureMatrix } from '../../../src/report/rows/matrix/exposure-matrix.ts';
import { reportOf } from '../samples/sample-report.ts';
import { exposedDatabase, verdict } from '../samples/sample-verdict.ts';

const DB = '203.0.113.3';
const verdicts = [
  verdict('www.example.com', '203.0.113.6', 1, { ports: '443' }),
  exposedDatabase({ ports: '5432' }, 12, 'db1.example.com', DB),
  verdict(DB, DB, 3, { ports: '22,80', count: 2 }),
  verdict('www.example.com', '203.0.113.7', 1, { ports: '443' }),
  verdict('www.example.com', '2001:db8::6', 1, { ports: '443' }),
  verdict('gone.example.com', null, 1, { ports: null, protocol: null, state: 'unknown', cause: 'dns-failed' }),
];
const report = reportOf(verdicts);

it.each([
  ['an address that is named as itself and by a name', [DB, 'db1.example.com'], '203.0.113.3, also db1.example.com'],
  ['two names of one address', ['www.a.example', 'a.example'], 'a.example (203.0.113.3), also www.a.example'],
  ['a name alone', ['db1.example.com'], 'db1.example.com (203.0.113.3)'],
  ['an address alone', [DB], '203.0.113.3'],
  ['many names', ['n1', 'n2', 'n3', 'n4', 'n5', 'n10'], 'n1 (203.0.113.3), also n2, n3, n4 and 2 more'],
  ['one more than is shown', ['n1', 'n2', 'n3', 'n4', 'n5'], 'n1 (203.0.113.3), also n2, n3, n4, n5'],
])('%s', (_, hosts, text) => {
  for (const order of [hosts, [...hosts].reverse()]) {
    const machines = machinesOf({ verdicts: order.map((host) => verdict(host, DB, 1, {})) });
    for (const host of hosts) expect(machineText(machines.of({ host, address: DB, vantage: 'internet' }))).toBe(text);
  }
});

it('a name of several addresses is several machines, and what another vantage sees is another machine', () => {
  const machines = machinesOf(report);
  expect(new Set(verdicts.map((one) => machineText(machines.of(one))))).toEqual(
    new Set([
      '203.0.113.3, also db1.example.com',
      'www.example.com (203.0.113.6)',
      'www.example.com (203.0.113.7)',
      'www.example.com (2001:db8::6)',
      'gone.example.com',
    ]),
  );
  expect(machineText(machines.of({ host: DB, address: DB, vantage: 'office' }))).toBe(DB);
});

it('spells a machine the same by whichever of its names it is asked for, short and whole', () => {
  const machines = machinesOf(report);
  for (const host of [DB, 'db1.example.com']) {
    const place = { host, address: DB, vantage: 'internet' };
    expect(machines.text(place)).toBe('203.0.113.3, also db1.example.com');
    expect(machines.shortText(place)).toBe(DB);
  }
  const www = { host: 'www.example.com', address: '203.0.113.6', vantage: 'internet' };
  expect([machines.text(www), machines.shortText(www)]).toEqual(Array(2).fill('www.example.com (203.0.113.6)'));
});

it('is found out once a report', () => {
  expect(machinesOf(report)).toBe(machinesOf({ ...report }));
});

it('has one row in the exposure, with the ports of each name', () => {
  const rows = exposures(report, 12).map((row) => [machineText(row), row.ports.open]);
  expect(rows).toEqual([
    ['203.0.113.3, also db1.example.com', '22, 80, 5432 postgresql'],
    ['gone.example.com', ''],
    ['www.example.com (203.0.113.6)', '443'],
    ['www.example.com (203.0.113.7)', '443'],
    ['www.example.com (2001:db8::6)', '443'],
  ]);
});

it('has one row in the matrix, with the cells of each name', () => {
  const { rows, columns } = exposureMatrix(report, { columns: 40, cells: 24_000 });
  expect(rows).toHaveLength(5);
  const [first] = rows;
  expect(first).toMatchObject({ host: DB, alsoHosts: ['db1.example.com'], address: null });
  expect(first?.cells.flatMap((kind, index) => (kind === null ? [] : [`${columns[index]?.port} ${kind}`]))).toEqual([
    '22 open',
    '80 open',
    '5432 exposed',
  ]);
});

it('addresses in a row stay one row, but for one that has a name, too', () => {
  const network = [1, 2, 3, 4].map((last) => verdict(`192.0.2.${last}`, `192.0.2.${last}`, 1, { ports: '443' }));
  const named = reportOf([...network, verdict('web.example.com', '192.0.2.2', 2, { ports: '443' })]);
  expect(exposures(named, 12).map((row) => machineText(row))).toEqual([
    '192.0.2.1',
    '192.0.2.2, also web.example.com',
    '192.0.2.3-192.0.2.4',
  ]);
  const { rows } = exposureMatrix(named, { columns: 40, cells: 24_000 });
  expect(rows.map(({ host, isRun }) => [host, isRun])).toEqual([
    ['192.0.2.1', false],
    ['192.0.2.2', false],
    ['192.0.2.3-192.0.2.4', true],
  ]);
});

it('counts a name with an address once, though another address of it is not known', () => {
  const unresolved = { ports: null, protocol: null, state: 'unknown', cause: 'dns-failed' } as const;
  const two = [
    verdict('db.example.com', null, 1, unresolved),
    verdict('db.example.com', '203.0.113.3', 1, { ports: '5432' }),
    verdict('www.example.com', '203.0.113.6', 2, { ports: '443' }),
    verdict('www.example.com', null, 2, unresolved),
  ];
  expect(countMachines({ verdicts: two })).toBe(2);
  expect(countMachines(report)).toBe(5);
  // Nothing is known of it, so it is asked for and counted; once, whatever vantages fail to resolve it.
  expect(countMachines({ verdicts: [verdict('gone.example.com', null, 1, unresolved)] })).toBe(1);
});
