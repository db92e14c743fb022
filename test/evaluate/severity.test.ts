// How grave: the table of risky services, and what goes before it.
import { describe, expect, it } from 'vitest';
import { riskOf } from '../../src/evaluate/risk.ts';
import { SERVICES } from '../../src/evaluate/risky-services.ts';
import { severityOf } from '../../src/evaluate/severity.ts';
import { SEVERITIES } from '../../src/model/words.ts';

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
  ] as const)('%d/%s is %s', (port, protocol, severity) => {
    expect(severityOf('violation', blocked, 'open', port, protocol)).toBe(severity);
  });

  it("is as grave as the policy's entry says, where it says so", () => {
    expect(severityOf('violation', { expected: 'blocked', severity: 'low' }, 'open', 5432, 'tcp')).toBe('low');
    expect(severityOf('violation', { expected: 'open', severity: 'critical' }, 'closed', 80, 'tcp')).toBe('critical');
  });
});

it('an expected open that is not is high, another way of being shut medium', () => {
  expect(severityOf('violation', { expected: 'open', severity: null }, 'filtered', 5432, 'tcp')).toBe('high');
  expect(severityOf('violation', { expected: 'filtered', severity: null }, 'closed', 5432, 'tcp')).toBe('medium');
  expect(severityOf('violation', { expected: 'closed', severity: null }, 'filtered', 5432, 'tcp')).toBe('medium');
});

it('only a violation has one', () => {
  for (const kind of ['pass', 'inconclusive', 'not-judged', 'waived'] as const) {
    expect(severityOf(kind, { expected: 'blocked', severity: 'high' }, 'open', 5432, 'tcp')).toBeNull();
  }
});

describe('the table', () => {
  const keys = SERVICES.flatMap(([, , ports]) =>
    ports.split(' ').map((port) => (port.includes('/') ? port : `${port}/tcp`)),
  );

  it('names no port twice', () => {
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
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
