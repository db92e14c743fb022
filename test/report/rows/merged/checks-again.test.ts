// The commands that check the findings of a merge again: one for each vantage that saw them, to be run there.
import { expect, it } from 'vitest';
import type { Report } from '../../../../src/model/report.ts';
import type { Verdict } from '../../../../src/model/verdict.ts';
import { checkAgainText, checksAgain } from '../../../../src/report/rows/check-again.ts';
import { findingsOf } from '../../../../src/report/rows/merged/findings.ts';
import { sampleMergedReport } from '../../samples/sample-merged-report.ts';
import { exposedDatabase, verdict } from '../../samples/sample-verdict.ts';

const of = (verdicts: readonly Verdict[], more: Partial<Report> = {}) => {
  const report = { ...sampleMergedReport, verdicts, ...more };
  const found = [...findingsOf(report, 'violation'), ...findingsOf(report, 'inconclusive')];
  return { commands: checksAgain(report, found), text: checkAgainText(report, found) };
};
const db = (vantage: string | null, more: Partial<Verdict> = {}) => exposedDatabase({ vantage, ...more });
const missing = sampleMergedReport.verdicts.filter(({ cause }) => cause === 'no-report');

it('names the vantage that saw it', () => {
  const { commands, text } = of([db('office')]);
  expect(commands).toEqual([
    { vantage: 'office', command: 'port-policy check --vantage office --only db1.example.com:5432', all: true },
  ]);
  expect(text).toBe(
    'To check a fix alone, run at the vantage that saw it: `port-policy check --vantage office --only db1.example.com:5432`.',
  );
});

it('has one for each vantage of a finding that several share, with a port that answered that vantage', () => {
  const web = verdict('www.example.com', '203.0.113.6', 5, { vantage: 'vpc' });
  const { commands, text } = of([db('internet'), db('vpc'), web]);
  expect(commands.map(({ command }) => command)).toEqual([
    'port-policy check --vantage internet --only db1.example.com:5432',
    'port-policy check --vantage vpc --only db1.example.com:5432 --only www.example.com:443',
  ]);
  expect(text).toMatch(/^To check a fix alone, run at each vantage the command that names it: `port-policy check /);
});

it('asks at each vantage what that vantage saw alone', () => {
  const { commands } = of([db('internet'), db('vpc', { ports: '6379', service: 'redis' })]);
  expect(commands.map(({ command }) => command)).toEqual([
    'port-policy check --vantage internet --only db1.example.com:5432',
    'port-policy check --vantage vpc --only db1.example.com:6379',
  ]);
});

it('says that it is the first findings alone where that is so', () => {
  const hosts = Array.from({ length: 9 }, (_, at) => db('vpc', { host: `h${at}.example.com`, explanation: `${at}.` }));
  expect(of(hosts).text).toMatch(/^To check a fix of the first findings alone, run at each vantage .*h0\.example/);
  const vantages = Array.from({ length: 5 }, (_, at) => db(`v${at}`));
  expect(of(vantages).commands).toHaveLength(3);
  expect(of(vantages).text).toMatch(/^To check a fix of the first findings alone/);
});

it('has nothing to check of a report that is missing, and leaves it out beside others', () => {
  expect(of(missing)).toEqual({ commands: [], text: null });
  expect(of([...missing, db('internet')]).commands).toHaveLength(1);
});

it('names no vantage where there is none, and is no command that a name could turn into another', () => {
  expect(of([db(null)]).commands[0]?.command).toBe('port-policy check --only db1.example.com:5432');
  for (const name of ['a b', '$(reboot)', 'x;y', 'a`b', "it's"]) expect(of([db(name)]).commands).toEqual([]);
  expect(of([db('a b')]).text).toBe(
    'To check a fix alone, run at the vantage that saw it: `port-policy check --vantage NAME --only HOST:PORT`.',
  );
});

it('keeps to the scope of the runs, as who merges does not know what they were told', () => {
  const { commands } = of([db('vpc')], { scope: ['203.0.113.0/24', '*.example.com'] });
  expect(commands[0]?.command).toBe(
    "port-policy check --vantage vpc --scope 203.0.113.0/24 --scope '*.example.com' --only db1.example.com:5432",
  );
  expect(of([db('vpc')], { scope: ['`reboot`'] }).commands).toEqual([]);
  expect(of([db('vpc')], { scope: Array.from({ length: 6 }, (_, at) => `203.0.113.${at}`) }).commands).toEqual([]);
});
