// What is told once and what is told apart, and in which order.
import { expect, it } from 'vitest';
import type { Verdict } from '../../../src/model/verdict.ts';
import { groupPorts } from '../../../src/report/rows/group-texts.ts';
import { compareAddresses, compareNaturally, mostSevereFirst } from '../../../src/report/rows/most-severe-first.ts';
import { verdictGroups } from '../../../src/report/rows/verdict-groups.ts';
import { sampleReport } from '../samples/sample-report.ts';

const base = sampleReport.verdicts.find(({ verdict }) => verdict === 'violation') as Verdict;
const deaf = sampleReport.verdicts.find(({ cause }) => cause === 'deaf-vantage') as Verdict;
const port = (from: Verdict, ports: string, rest: Partial<Verdict> = {}): Verdict => ({
  ...from,
  ports,
  service: null,
  ...rest,
});
const groups = (verdicts: readonly Verdict[], kind: 'violation' | 'inconclusive') =>
  verdictGroups({ verdicts, drift: null }, kind);
const told = (verdicts: readonly Verdict[], kind: 'violation' | 'inconclusive') =>
  groups(verdicts, kind).map((group) => groupPorts(group));

it('tells violations once that differ in the port and in naming it', () => {
  const texts = (number: string) => ({ explanation: `Port ${number} answers.`, advice: `Close ${number}.` });
  expect(
    told([port(base, '80', texts('80')), port(base, '79', texts('79')), port(base, '90', texts('90'))], 'violation'),
  ).toEqual(['79-80, 90']);
});

it('tells violations once that differ in what was measured of each', () => {
  const texts = (attempts: string, time: string) => ({
    explanation: `Expected closed, but ${attempts} got no answer, and an RST came (RST in ${time}).`,
  });
  const alike = [
    texts('1 attempt', '0.4 ms'),
    texts('4 attempts over 2.1 s', 'under 0.1 ms'),
    texts('2 attempts', '120 ms'),
  ];
  expect(
    told(
      alike.map((rest, index) => port(base, `${80 + index}`, rest)),
      'violation',
    ),
  ).toEqual(['80-82']);
  const other = port(base, '81', texts('4 witnesses', '0.4 ms'));
  expect(told([port(base, '80', texts('1 attempt', '0.4 ms')), other], 'violation')).toEqual(['80', '81']);
});

it('takes a low port for itself, not for a digit of an address or of another number', () => {
  const texts = (number: string) => ({
    explanation: `Port ${number} of 203.0.113.1 and 2001:db8::2 answers; drop ${number}/tcp, not 12.`,
  });
  expect(told([port(base, '1', texts('1')), port(base, '2', texts('2'))], 'violation')).toEqual(['1-2']);
});

it.each<[string, Partial<Verdict>]>([
  ['what is wanted', { expected: 'closed' }],
  ['advice', { advice: 'Do something else.' }],
  ['explanation', { explanation: 'Something else.' }],
  ['vantage', { vantage: 'office' }],
  ['cause', { cause: 'refused' }],
])('tells violations apart that differ in %s', (_, rest) => {
  expect(groups([port(base, '1'), port(base, '2', rest)], 'violation')).toHaveLength(2);
});

it('tells the inconclusive of one cause and text once', () => {
  expect(
    told(
      [port(deaf, '3'), port(deaf, '2', { explanation: 'Otherwise said.' }), port(deaf, '1', { service: 'x' })],
      'inconclusive',
    ),
  ).toEqual(['1, 3', '2']);
  expect(told([port(deaf, '3'), port(deaf, '2', { cause: 'timeout' })], 'inconclusive')).toEqual(['2', '3']);
});

it('tells UDP silence apart by its reason, and once where only port and numbers differ', () => {
  const silence = sampleReport.verdicts.filter(
    ({ state, verdict }) => state === 'open|filtered' && verdict === 'inconclusive',
  );
  expect(silence.map(({ ports }) => ports)).toEqual(['161', '5555', '5556']);
  expect(told(silence, 'inconclusive')).toEqual(['161/udp snmp', '5555-5556/udp']);
});

it('has no port to show of a name that did not resolve', () => {
  expect(told(sampleReport.verdicts, 'inconclusive')).toContain('');
});

it('orders by severity, host, address and port, numbers as numbers', () => {
  const one = (severity: Verdict['severity'], host: string, address: string, ports: string) =>
    port(base, ports, { severity, host, address });
  const ordered = [
    one('critical', 'z', '203.0.113.1', '1'),
    one('high', 'host-2', '203.0.113.9', '9'),
    one('high', 'host-2', '203.0.113.9', '10'),
    one('high', 'host-2', '203.0.113.10', '1'),
    one('high', 'host-2', '2001:db8::1', '1'),
    one('high', 'host-10', '203.0.113.1', '1'),
    one(null, 'a', '203.0.113.1', '1'),
  ];
  expect(mostSevereFirst([...ordered].reverse())).toEqual(ordered);
});

it('compares consistently', () => {
  expect(compareNaturally('a', 'a')).toBe(0);
  expect(compareNaturally('a1', 'a01')).not.toBe(0);
  expect(Math.sign(compareNaturally('a1', 'a01'))).toBe(-Math.sign(compareNaturally('a01', 'a1')));
  expect(compareAddresses(null, '203.0.113.1')).toBeLessThan(0);
});
