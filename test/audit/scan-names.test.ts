// Names and scans: a scan does not say which addresses a name has, so what it did not look at is never taken for absent.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit.ts';
import { reportJson } from '../../src/report/json/report-json.ts';
import { closedPort } from '../cli/loopback.ts';
import { nobody, options, reportOf, sourceOf } from './report-of.ts';

const judged = async (item: string, text: string) => {
  const outcome = await audit([sourceOf(item)], options({ observations: { file: 'scan', text } }));
  if (outcome.kind !== 'report') throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.report;
};

it('a name of which the run could not learn one family is no pass when its report is judged again', async () => {
  const item = `{ host: www.localhost, blocked: ${await closedPort()} }`;
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
  const item = `{ host: www.localhost, family: ipv4, blocked: ${port} }`;
  const lookup = async () => ['127.0.0.1', '127.0.0.2'];
  const report = await reportOf(sourceOf(item), { lookup, only: ['127.0.0.1'] });
  expect(report).toMatchObject({ result: 'pass', totals: { probes: 1 } });
  const again = await judged(item, reportJson(report));
  expect(again.result).toBe('inconclusive');
  expect(again.verdicts.find(({ cause }) => cause === 'not-covered')?.explanation).toBe(
    'The addresses that the scan covers are judged. A scan does not say which other addresses the name has, and none of those was checked.',
  );
});

it('addresses that the policy names itself need no name service, and may be green', async () => {
  const item = `{ host: 127.0.0.1, blocked: ${await closedPort()} }`;
  const report = await reportOf(sourceOf(item));
  expect((await judged(item, reportJson(report))).result).toBe('pass');
});

describe('a report of a vantage', () => {
  const policy = (port: number) => ({
    file: 'policy.yml',
    text: `version: 1\nvantages: { office: {}, internet: {} }\nhosts: [{ host: 127.0.0.1, blocked: ${port} }]\n`,
  });
  const seenFrom = async (port: number, vantage: string) => reportJson(await reportOf(policy(port), { vantage }));
  const judgedAs = async (port: number, vantage: string, text: string) =>
    audit([policy(port)], options({ vantage, observations: { file: 'scan.json', text } }));

  it('is judged as that vantage', async () => {
    const port = await closedPort();
    const outcome = await judgedAs(port, 'office', await seenFrom(port, 'office'));
    expect(outcome).toMatchObject({ kind: 'report', report: { result: 'pass' } });
  });

  it('is refused by a run that is another one: what is shut to the office may be open to the internet', async () => {
    const port = await closedPort();
    const outcome = await judgedAs(port, 'internet', await seenFrom(port, 'office'));
    expect(outcome.kind).toBe('unusable');
    expect(outcome.diagnostics).toMatchObject([
      {
        message:
          'scan.json is a report of the vantage office, and this is the vantage internet: what is open there need not be open here.',
        help: 'Run with --vantage office, or give a report of the vantage internet.',
      },
    ]);
  });

  it('is refused where its head and its verdicts name two', async () => {
    const port = await closedPort();
    const text = (await seenFrom(port, 'office'))
      .replace('"vantage":"office"', '"vantage":"internet"')
      .replace('"vantage": "office"', '"vantage": "internet"');
    const outcome = await judgedAs(port, 'internet', text);
    expect(outcome.kind).toBe('unusable');
  });

  it('is refused where the run has one and the report has none', async () => {
    const port = await closedPort();
    const nameless = reportJson(await reportOf(sourceOf(`{ host: 127.0.0.1, blocked: ${port} }`)));
    const outcome = await judgedAs(port, 'internet', nameless);
    expect(outcome.diagnostics).toMatchObject([{ help: 'Make a report with --vantage internet, and give that.' }]);
  });
});

describe('a hasty scan', () => {
  const xml = readFileSync(new URL('../scan/fixtures/nmap-syn.xml', import.meta.url), 'utf8');
  const hasty = (option: string) => xml.replace('args="nmap -n', `args="nmap -n ${option}`);

  it('makes no silence a pass, and says which option makes it so', async () => {
    const item = '{ host: 198.51.100.2, open: 8001, blocked: [8003, 8004] }';
    expect((await judged(item, xml)).result).toBe('pass');
    const { result, verdicts, warnings } = await judged(item, hasty('--max-retries 0'));
    expect(result).toBe('inconclusive');
    expect(verdicts.find(({ ports }) => ports === '8004')).toMatchObject({ state: 'unknown', cause: 'not-covered' });
    expect(verdicts.find(({ ports }) => ports === '8004')?.explanation).toContain(
      'The scan by nmap 7.93 heard nothing from this port, but it ran with --max-retries 0. With that option, a port that answers clients may look silent.',
    );
    expect(warnings.join()).toContain('The scan was made with --max-retries 0');
  });

  it('keeps what did answer', async () => {
    const { verdicts } = await judged('{ host: 198.51.100.2, open: 8001, closed: 8003 }', hasty('--min-rate 5000'));
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['pass', 'pass']);
  });
});

describe('a name that nobody asked for', () => {
  const xml = readFileSync(new URL('../scan/fixtures/nmap-syn.xml', import.meta.url), 'utf8');
  const named = (type: string) =>
    xml.replaceAll('<hostnames>', `<hostnames><hostname name="www.example.com" type="${type}"/>`);

  it('is not judged by the address that resolves back to it', async () => {
    const { verdicts, result } = await judged('{ host: www.example.com, blocked: 8001 }', named('PTR'));
    expect([result, verdicts[0]?.address]).toEqual(['inconclusive', null]);
  });

  it('is judged where it was asked for', async () => {
    const { result } = await judged('{ host: www.example.com, family: ipv4, blocked: 8001 }', named('user'));
    expect(result).toBe('fail');
  });
});

it("reads what nmap writes of a service's banner, though XML has no such character", async () => {
  const xml = readFileSync(new URL('../scan/fixtures/nmap-syn.xml', import.meta.url), 'utf8');
  for (const reference of ['&#x1;', '&#1;', '&#x0000b;', '&#31;', '&#xD800;', '&#xFFFF;', '&#55296;']) {
    const text = xml.replace('<port ', `<port note="${reference}" `);
    expect((await judged('{ host: 198.51.100.2, blocked: 8001 }', text)).result, reference).toBe('fail');
  }
});

it('a name that led the scanning machine to itself shows nothing there either', async () => {
  const item = `{ host: www.example.com, family: ipv4, blocked: ${await closedPort()} }`;
  const lookup = async () => ['127.0.0.1'];
  const report = await reportOf(sourceOf(item), { lookup, ownOf: nobody });
  expect(report.result).toBe('pass');
  const again = await judged(item, reportJson(report));
  expect(again).toMatchObject({ result: 'inconclusive', totals: { pass: 0, probes: 0 } });
  expect(again.verdicts.map(({ cause }) => cause)).toContain('out-of-scope');
});

it('a name is found in a scan with a dot at its end and without', async () => {
  const port = await closedPort();
  const report = await reportOf(sourceOf(`{ host: www.localhost, family: ipv4, blocked: ${port} }`), {
    lookup: async () => ['127.0.0.1'],
  });
  const again = await judged(`{ host: WWW.localhost., family: ipv4, blocked: ${port} }`, reportJson(report));
  expect(again.totals).toMatchObject({ pass: 1, inconclusive: 1 });
});
