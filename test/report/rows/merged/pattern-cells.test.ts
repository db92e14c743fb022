// How a pattern is from each vantage: what the policy thinks of it there comes from the verdicts, which states alone do not say.
import { expect, it } from 'vitest';
import type { Pattern } from '../../../../src/model/report.ts';
import { patternCells } from '../../../../src/report/rows/merged/pattern-cells.ts';
import { MERGED_VERDICTS } from '../../samples/sample-merged-parts.ts';
import { verdict } from '../../samples/sample-verdict.ts';

const pattern = (rest: Partial<Pattern>): Pattern => ({
  kind: 'exposed-from-some',
  host: 'cache.example.com',
  address: '203.0.113.8',
  protocol: 'tcp',
  ports: '6379',
  count: 1,
  states: { internet: 'filtered', office: 'open', vpc: 'open' },
  explanation: '',
  advice: '',
  ...rest,
});

const kinds = (one: Pattern, verdicts = MERGED_VERDICTS) =>
  patternCells({ verdicts }, [one])
    .of(one)
    .map(({ name, state, kind }) => `${name} ${state} ${kind}`);

it('tells an open port that must not be from one that must', () => {
  expect(kinds(pattern({}))).toEqual(['internet filtered filtered', 'office open exposed', 'vpc open open']);
});

it('takes the most severe of several ports, also where the verdicts divide them otherwise', () => {
  const states = { internet: 'open', office: null } as const;
  const open = (ports: string, rest = {}) =>
    verdict('a.example', '192.0.2.1', 1, { ports, count: 1, vantage: 'internet', ...rest });
  const verdicts = [open('1-5'), open('7', { verdict: 'violation', severity: 'low' }), open('9')];
  const of = (ports: string) => kinds(pattern({ host: 'a.example', address: '192.0.2.1', ports, states }), verdicts);
  expect(of('5-6')).toEqual(['internet open open', 'office null null']);
  expect(of('5-7')).toEqual(['internet open exposed', 'office null null']);
  expect(of('6')).toEqual(['internet open null', 'office null null']);
});

it('of a whole address says it of the ports in the state that is told', () => {
  const shut = pattern({
    kind: 'shut-to-vantage',
    host: 'shop.example.com',
    address: '203.0.113.12',
    protocol: null,
    ports: null,
    states: { internet: 'filtered', office: 'closed', vpc: 'open' },
  });
  expect(kinds(shut)).toEqual(['internet filtered unsure', 'office closed closed', 'vpc open open']);
});

it('knows nothing of what is about no address, and names the nameless vantage null', () => {
  const missing = pattern({ kind: 'missing', host: 'vantage a', address: null, ports: null, states: { '': null } });
  expect(kinds(missing)).toEqual(['null null null']);
});
