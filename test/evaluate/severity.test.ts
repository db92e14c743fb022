// How grave: the table of risky services, and what goes before it.
import { describe, expect, it } from 'vitest';
import { riskOf } from '../../src/evaluate/risks/risk.ts';
import { SERVICES } from '../../src/evaluate/risks/risky-services.ts';
import { severityOf } from '../../src/evaluate/severity.ts';
import type { UdpQuestion } from '../../src/model/udp-services.ts';
import { SEVERITIES, type State } from '../../src/model/words.ts';

const TCP = { state: 'open', question: null } as const;
const seen = (state: State) => ({ state, question: null });
const blocked = { expected: 'blocked', severity: null } as const;

describe('an unexpected open', () => {
  it.each([
    [5432, 'tcp', 'critical'],
    [3306, 'tcp', 'critical'],
    [27017, 'tcp', 'critical'],
    [6379, 'tcp', 'critical'],
    [11211, 'udp', 'critical'],
    [9200, 'tcp', 'critical'],
    [3389, 'tcp', 'critical'],
    [5900, 'tcp', 'critical'],
    [23, 'tcp', 'critical'],
    [445, 'tcp', 'critical'],
    [2375, 'tcp', 'critical'],
    [10250, 'tcp', 'critical'],
    [2379, 'tcp', 'critical'],
    [623, 'udp', 'critical'],
    [5005, 'tcp', 'critical'],
    [2376, 'tcp', 'high'],
    [6443, 'tcp', 'high'],
    [389, 'tcp', 'high'],
    [161, 'udp', 'high'],
    [9090, 'tcp', 'medium'],
    [443, 'tcp', 'medium'],
    [5432, 'udp', 'medium'],
    [53, 'udp', 'medium'],
    [69, 'udp', 'high'],
    [520, 'udp', 'high'],
    [1812, 'udp', 'high'],
    [5060, 'udp', 'high'],
    [500, 'udp', 'medium'],
    [51820, 'udp', 'medium'],
  ] as const)('%d/%s is %s', (port, protocol, severity) => {
    expect(severityOf('violation', blocked, TCP, port, protocol)).toBe(severity);
  });

  it('over UDP is as grave as the service whose question was answered, on whatever port', () => {
    const graveOf = (port: number, question: UdpQuestion) =>
      severityOf('violation', blocked, { state: 'open', question }, port, 'udp');
    expect(graveOf(40_000, 'memcached')).toBe('critical');
    expect(graveOf(11_211, 'ntp')).toBe('medium');
    expect(graveOf(443, 'quic')).toBe('medium');
    expect(graveOf(11_211, 'empty')).toBe('critical');
  });

  it("is as grave as the policy's entry says, where it says so", () => {
    expect(severityOf('violation', { expected: 'blocked', severity: 'low' }, TCP, 5432, 'tcp')).toBe('low');
    expect(severityOf('violation', { expected: 'open', severity: 'critical' }, seen('closed'), 80, 'tcp')).toBe(
      'critical',
    );
  });
});

it('an expected open that is not is high, another way of being shut medium', () => {
  expect(severityOf('violation', { expected: 'open', severity: null }, seen('filtered'), 5432, 'tcp')).toBe('high');
  expect(severityOf('violation', { expected: 'filtered', severity: null }, seen('closed'), 5432, 'tcp')).toBe('medium');
  expect(severityOf('violation', { expected: 'closed', severity: null }, seen('filtered'), 5432, 'tcp')).toBe('medium');
});

it('only a violation has one, waived or not', () => {
  expect(severityOf('waived', { expected: 'blocked', severity: null }, TCP, 5432, 'tcp')).toBe('critical');
  for (const kind of ['pass', 'inconclusive', 'not-judged'] as const) {
    expect(severityOf(kind, { expected: 'blocked', severity: 'high' }, TCP, 5432, 'tcp')).toBeNull();
  }
});

describe('the table', () => {
  const keys = SERVICES.flatMap(([, , ports]) =>
    ports.split(' ').map((port) => (port.includes('/') ? port : `${port}/tcp`)),
  );

  it('names no port twice', () => {
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('knows every protocol that floods are sent through (CISA TA14-017A) and that there is a question for', () => {
    for (const port of [53, 69, 111, 123, 137, 161, 389, 1900, 5353, 11_211, 17, 19, 520, 3702]) {
      expect(riskOf(port, 'udp'), `${port}/udp`).not.toBeNull();
    }
  });

  it('holds ports that exist, each with a severity and whole words', () => {
    for (const key of keys) {
      const [port, protocol] = key.split('/') as [string, 'tcp' | 'udp'];
      expect(Number(port)).toBeGreaterThan(0);
      expect(Number(port)).toBeLessThan(65536);
      const risk = riskOf(Number(port), protocol);
      expect(SEVERITIES, key).toContain(risk?.severity);
      expect(risk?.why, key).toMatch(/^[^.]+$/);
      expect(risk?.advice, key).toMatch(/^[A-Z].*\.$/);
    }
  });
});
