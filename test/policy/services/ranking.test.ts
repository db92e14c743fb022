// `top-100` and `top-1000`: exactly as many ports, every dangerous service in them, and what the generator would write again.
import { describe, expect, it } from 'vitest';
import { DOCUMENTED, EVERYDAY } from '../../../scripts/port-ranking.ts';
import { portsIn, rangesOf, rankPorts, tcpPortsOf } from '../../../scripts/rank-ports.ts';
import { type RiskyService, SERVICES } from '../../../src/evaluate/risks/risky-services.ts';
import type { PortSet } from '../../../src/model/policy.ts';
import { SEVERITIES } from '../../../src/model/words.ts';
import { IANA_SERVICES } from '../../../src/policy/services/iana.ts';
import { rankedPorts } from '../../../src/policy/services/ranked-ports.ts';
import { TOP_100, TOP_1000 } from '../../../src/policy/services/ranking.ts';
import { parsePorts } from '../../../src/policy/values/parse-ports.ts';

const isRegistered = (port: number) => IANA_SERVICES.includes(`\n${port}t `) || IANA_SERVICES.includes(`\n${port}b `);
const everyday = EVERYDAY.flatMap(({ ports }) => portsIn(ports));
const top100 = portsOf('top-100');
const top1000 = portsOf('top-1000');

function portsOf(set: string): readonly number[] {
  return (rankedPorts(set) ?? []).flatMap(({ first, last }) => portsIn(`${first}-${last}`));
}

describe.each([
  ['top-100', top100, 100],
  ['top-1000', top1000, 1000],
] as const)('%s', (set, ports, size) => {
  it('is exactly as many distinct TCP ports, in order', () => {
    expect(ports).toHaveLength(size);
    expect([...ports].sort((a, b) => a - b)).toEqual(ports);
    expect(new Set(ports).size).toBe(size);
    expect(Math.min(...ports)).toBeGreaterThan(0);
    expect(Math.max(...ports)).toBeLessThan(65_536);
  });

  it.each([set, set.toUpperCase(), `${set}/tcp`])('is written %s', (text) => {
    const parsed = parsePorts(text, () => null) as PortSet;
    expect(parsed).toEqual({ protocol: 'tcp', ranges: rankedPorts(set), count: size });
  });
});

describe('the ranking', () => {
  it('has top-100 in top-1000', () => {
    expect(top100.filter((port) => !top1000.includes(port))).toEqual([]);
  });

  it('has every dangerous TCP port in top-1000', () => {
    const dangerous = SEVERITIES.flatMap((severity) => tcpPortsOf(SERVICES, severity).flat());
    expect(dangerous.length).toBeGreaterThan(300);
    expect(dangerous.filter((port) => !top1000.includes(port))).toEqual([]);
  });

  it('has every critical service in top-100, by its first port, and what every network has', () => {
    const first = tcpPortsOf(SERVICES, 'critical').map(([port]) => port as number);
    expect(first.length).toBeGreaterThan(50);
    expect([...first, ...everyday].filter((port) => !top100.includes(port))).toEqual([]);
  });

  it('has every hand-written port in it: none is lost at the thousandth place', () => {
    const ports = DOCUMENTED.flatMap((group) => portsIn(group.ports));
    expect(ports.filter((port) => !top1000.includes(port))).toEqual([]);
  });

  it('is what the generator writes: else run node scripts/generate-services.mjs', () => {
    const ranked = rankPorts({ everyday: EVERYDAY, services: SERVICES, documented: DOCUMENTED, isRegistered });
    const text = (generated: string) => generated.trim().split(/\s+/).join(' ');
    expect(text(TOP_100)).toBe(rangesOf(ranked.slice(0, 100)));
    expect(text(TOP_1000)).toBe(rangesOf(ranked));
  });

  it('puts the everyday before the critical, the critical before the grave, and IANA last', () => {
    const services: RiskyService[] = [
      ['database', 'high', '50 60/udp', 'grave'],
      ['database', 'critical', '40 41', 'first'],
      ['database', 'critical', '42', 'second'],
    ];
    const ranked = rankPorts({
      everyday: [{ reason: '', ports: '30-31' }],
      services,
      documented: [{ reason: '', ports: '70 40' }],
      isRegistered: (port) => port === 5 || port === 50,
    });
    expect(ranked).toEqual([30, 31, 40, 42, 41, 50, 70, 5]);
  });
});

it('each hand-written group says why, in ports that exist', () => {
  for (const { reason, ports } of [...EVERYDAY, ...DOCUMENTED]) {
    expect(reason).toMatch(/\w{3}/);
    expect(ports).toMatch(/^[1-9]\d*(-[1-9]\d*)?( [1-9]\d*(-[1-9]\d*)?)*$/);
    expect(Math.max(...portsIn(ports)), reason).toBeLessThan(65_536);
  }
});
