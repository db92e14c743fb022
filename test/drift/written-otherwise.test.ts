// A baseline may write an IPv4 address as an IPv6 one, as an earlier version did: it is the same host all the same.
import { expect, it } from 'vitest';
import { compareReports } from '../../src/drift/compare-reports.ts';
import { coveredBy } from '../../src/drift/covered-addresses.ts';
import { reportOf } from '../report/samples/sample-report.ts';
import { verdict } from '../report/samples/sample-verdict.ts';

const blocked = (address: string, state: 'open' | 'closed') =>
  verdict('www.example.com', address, 5, {
    ports: '22',
    state,
    expected: 'blocked',
    ...(state === 'open' ? { verdict: 'violation', severity: 'high' } : {}),
  });
const compared = (before: string, state: 'open' | 'closed') =>
  compareReports(
    reportOf([blocked(before, 'closed')], { warnings: [] }),
    reportOf([blocked('198.51.100.2', state)], { warnings: [] }),
  ).changes.map(({ kind, address }) => [kind, address]);

it.each(['::ffff:c633:6402', '::ffff:198.51.100.2', '0:0:0:0:0:FFFF:c633:6402'])('%s', (before) => {
  expect(compared(before, 'closed')).toEqual([]);
  expect(compared(before, 'open')).toEqual([['newly-open', '198.51.100.2']]);
});

it('an address that some read as octal lies in no network', () => {
  const isCovered = coveredBy(['8.0.0.0/8', '10.0.0.0/8']);
  expect([isCovered('10.1.2.3'), isCovered('::ffff:10.1.2.3'), isCovered('010.1.2.3')]).toEqual([true, true, false]);
});
