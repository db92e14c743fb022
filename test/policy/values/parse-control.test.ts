// What a control may look like. What it may not: test/policy/fixtures/.
import { expect, it } from 'vitest';
import { UDP_SERVICES } from '../../../src/model/udp-services.ts';
import { parseControl } from '../../../src/policy/values/parse-control.ts';

const parse = (text: string) => parseControl(text, () => null);

/** `name:443/tcp`, or `4:2130706433:443/tcp`. */
function endpoint(text: string): string {
  const parsed = parse(text);
  if ('code' in parsed) return `${parsed.code}: ${parsed.message}`;
  const { pattern, port, protocol } = parsed;
  const host = pattern.kind === 'name' ? pattern.name : `${pattern.family}:${pattern.first}-${pattern.last}`;
  return `${host}:${port}/${protocol}`;
}

it.each([
  ['github.com:443', 'github.com:443/tcp'],
  ['GitHub.COM.:https', 'github.com:443/tcp'],
  [' github.com:443 ', 'github.com:443/tcp'],
  ['localhost:22/tcp', 'localhost:22/tcp'],
  ['127.0.0.1:22', '4:2130706433-2130706433:22/tcp'],
  ['10.20.0.2:53/udp', '4:169082882-169082882:53/udp'],
  ['dns.example.com:dns/udp', 'dns.example.com:53/udp'],
  ['dns.example.com:53/UDP', 'dns.example.com:53/udp'],
  ['www.example.com:https/udp', 'www.example.com:443/udp'],
  ['[::1]:443', '6:1-1:443/tcp'],
  ['[::ff]:ntp/udp', '6:255-255:123/udp'],
])('%j is %s', (text, wanted) => {
  expect(endpoint(text)).toBe(wanted);
});

it('takes every UDP port that has a question, and no other', () => {
  const ports = new Set(UDP_SERVICES.flatMap((service): readonly number[] => service.ports));
  for (const port of ports) expect(endpoint(`a:${port}/udp`)).toBe(`a:${port}/udp`);
  for (const port of [1, 54, 514, 5355, 51_820, 65_535]) expect(endpoint(`a:${port}/udp`)).toContain('bad-port: ');
});

it.each(['x'.repeat(100_000), `${'a:'.repeat(50_000)}443`, `[${'0:'.repeat(50_000)}]:443`, ' '.repeat(100_000)])(
  'refuses an endless text',
  (text) => {
    expect(endpoint(text)).toMatch(/^bad-host: .{1,120}$/);
  },
);
