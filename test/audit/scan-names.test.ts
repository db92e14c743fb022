// Names and scans: a scan does not say which addresses a name has, so what it did not look at is never taken for absent.
import { expect, it } from 'vitest';
import { audit } from '../../src/audit.ts';
import { reportJson } from '../../src/report/report-json.ts';
import { closedPort } from '../cli/loopback.ts';
import { options, reportOf, sourceOf } from './report-of.ts';

const judged = async (item: string, text: string) => {
  const outcome = await audit([sourceOf(item)], options({ observations: { file: 'scan', text } }));
  if (outcome.kind !== 'report') throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.report;
};

it('a name of which the run could not learn one family is no pass when its report is judged again', async () => {
  const item = `{ host: www.example.com, blocked: ${await closedPort()} }`;
  const half = async (_: string, family: 4 | 6) => {
    if (family === 4) return ['127.0.0.1'];
    throw Object.assign(new Error('no answer'), { code: 'EAI_AGAIN' });
  };
  const report = await reportOf(sourceOf(item), { lookup: half });
  expect(report.result).toBe('inconclusive');
  const again = await judged(item, reportJson(report));
  expect(again).toMatchObject({ result: 'inconclusive', totals: { pass: 1 } });
});

it('nor is one of which only a part was asked', async () => {
  const port = await closedPort();
  const item = `{ host: www.example.com, family: ipv4, blocked: ${port} }`;
  const lookup = async () => ['127.0.0.1', '127.0.0.2'];
  const report = await reportOf(sourceOf(item), { lookup, only: ['127.0.0.1'] });
  expect(report).toMatchObject({ result: 'pass', totals: { probes: 1 } });
  const again = await judged(item, reportJson(report));
  expect(again.result).toBe('inconclusive');
  expect(again.verdicts.find(({ cause }) => cause === 'not-covered')?.explanation).toBe(
    'A scan does not say which addresses www.example.com has: those that it covers are judged, and nothing that the policy expects of any other was checked.',
  );
});

it('addresses that the policy names itself need no name service, and may be green', async () => {
  const item = `{ host: 127.0.0.1, blocked: ${await closedPort()} }`;
  const report = await reportOf(sourceOf(item));
  expect((await judged(item, reportJson(report))).result).toBe('pass');
});
