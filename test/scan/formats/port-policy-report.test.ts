// Our own report.json as a scan: what it recorded, folded or not, and which reports are not read.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { reportJson } from '../../../src/report/json/report-json.ts';
import { reportOf } from '../../report/samples/sample-report.ts';
import { verdict } from '../../report/samples/sample-verdict.ts';
import { problemOf, said, scanOf } from '../said.ts';

/** An open port of db1.example.com, with changes. */
const OPEN: Partial<Verdict> = { ports: '5432', rttMs: 11.8, attempts: 1 };
const textOf = (verdicts: readonly Partial<Verdict>[], more: Partial<Report> = {}) =>
  reportJson(
    reportOf(
      verdicts.map((one) => verdict('db1.example.com', '203.0.113.7', 1, { ...OPEN, ...one })),
      { warnings: [], ...more },
    ),
  );

it('keeps state, cause, evidence, attempts and times as they were recorded', async () => {
  const scan = await scanOf(
    textOf([
      { ports: '443', state: 'open', cause: 'syn-ack', evidence: 'direct', rttMs: 11.8, attempts: 1 },
      { ports: '1-21,23-442', state: 'filtered', cause: 'timeout', evidence: 'anchored', rttMs: null, attempts: 3 },
      { ports: '22', state: 'unknown', cause: 'deaf-vantage', evidence: 'none', rttMs: null, attempts: 2 },
      { ports: '8080', state: 'closed', cause: 'refused', evidence: 'none', rttMs: 1, attempts: 1 },
      { ports: '53', protocol: 'udp', state: 'open|filtered', cause: 'no-reply', evidence: 'vouched', rttMs: null },
    ]),
  );
  expect(scan).toMatchObject({
    tool: 'port-policy',
    version: '1.0.0',
    finishedAt: '2026-11-21T02:00:10Z',
    warnings: [],
  });
  expect(said(scan)).toEqual([
    '203.0.113.7 (db1.example.com) tcp 1-21,23-442 filtered timeout anchored 3x',
    '203.0.113.7 (db1.example.com) tcp 22 unknown deaf-vantage none 2x',
    '203.0.113.7 (db1.example.com) tcp 443 open syn-ack 11.8ms direct 1x',
    '203.0.113.7 (db1.example.com) tcp 8080 closed refused 1ms none 1x',
    '203.0.113.7 (db1.example.com) udp 53 open|filtered no-reply vouched 1x',
  ]);
});

it('reads a report of every kind of verdict', async () => {
  const golden = readFileSync(new URL('../../report/json/report.golden.json', import.meta.url), 'utf8');
  const report = JSON.parse(golden) as Report;
  const scan = await scanOf(golden);
  const told = report.verdicts.filter(({ address, ports }) => address !== null && ports !== null);
  expect(scan.hosts.map(({ address }) => address).sort()).toEqual(
    [...new Set(told.map(({ address }) => address))].sort(),
  );
  expect(scan.warnings).toEqual(report.warnings);
});

it('a port that two rules judged is there once', async () => {
  const scan = await scanOf(textOf([{ host: 'a.example.com' }, { host: 'b.example.com', expected: 'closed' }]));
  expect(said(scan)).toEqual(['203.0.113.7 (a.example.com b.example.com) tcp 5432 open syn-ack 11.8ms direct 1x']);
  expect(scan.warnings).toEqual([]);
});

it('a name that did not resolve says nothing of any port', async () => {
  const scan = await scanOf(
    textOf([{ address: null, protocol: null, ports: null, expected: null, cause: 'dns-failed' }]),
  );
  expect(scan).toMatchObject({ hosts: [], warnings: ['The scan says nothing about any port.'] });
});

it('in another order of fields, and without line ends', async () => {
  const report = JSON.parse(textOf([{}])) as Report;
  const turned = Object.fromEntries(Object.entries(report).reverse());
  expect(said(await scanOf(JSON.stringify(turned)))).toEqual(said(await scanOf(textOf([{}]))));
});

it('that breaks off keeps what is whole', async () => {
  const text = textOf([{ ports: '1' }, { ports: '2' }]);
  // The head of a report ends before its verdicts.
  const scan = await scanOf(text.slice(0, text.lastIndexOf('"state"')));
  expect(said(scan)).toEqual(['203.0.113.7 (db1.example.com) tcp 1 open syn-ack 11.8ms direct 1x']);
  expect(scan.warnings).toContain('The report breaks off. What it lacks was not covered.');
  expect(await problemOf(text.slice(0, text.indexOf('"state"')))).toMatchObject({
    problem: expect.stringContaining('breaks off'),
  });
});

it('passes on what the run itself warned of', async () => {
  const warnings = Array.from({ length: 30 }, (_, i) => `warning ${i}`);
  expect((await scanOf(textOf([{}], { warnings }))).warnings).toEqual(warnings.slice(0, 20));
});

describe('is not read', () => {
  it.each([
    ['of another form', textOf([{}]).replace('"schemaVersion": 1', '"schemaVersion": 2'), 'schemaVersion'],
    ['of several vantages', textOf([{ vantage: 'internet' }, { vantage: 'office' }]), 'several vantages'],
    ['of a merge, even of one vantage', textOf([{}], { vantages: [] }), 'is a merged report'],
    ['of another tool', textOf([{}]).replace('"name": "port-policy"', '"name": "other"'), 'not of a scan'],
  ])('%s', async (_, text, words) => {
    expect((await problemOf(text)).problem).toContain(words);
  });
});

it.each([
  ['a state', { state: 'ajar' }],
  ['a cause', { cause: 'constructor' }],
  ['an evidence', { evidence: 'toString' }],
  ['a protocol', { protocol: '__proto__' }],
  ['ports', { ports: '70000' }],
  ['ports', { ports: '' }],
  ['an address', { address: 'db1.example.com' }],
])('leaves out a verdict with %s that is none, and says so', async (_, wrong) => {
  const scan = await scanOf(textOf([wrong as unknown as Partial<Verdict>, { ports: '80' }]));
  expect(said(scan)).toEqual(['203.0.113.7 (db1.example.com) tcp 80 open syn-ack 11.8ms direct 1x']);
  expect(scan.warnings).toEqual(['1 verdict of the report say nothing that could be read, and were left out.']);
});
