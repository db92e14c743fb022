import { describe, expect, it } from 'vitest';
import { linkEdges } from '../../../src/probe/machine/link-edges.ts';

const on = (cidr: string, family: 'IPv4' | 'IPv6' = 'IPv4', internal = false) =>
  ({ lan0: [{ address: '', netmask: '', mac: '', cidr, family, internal }] }) as never;

describe('the edges of links', () => {
  it('are the first and the last address of a network', () => {
    const hosts = { network: '198.51.100.64/27', firstHost: '198.51.100.65', lastHost: '198.51.100.94' };
    expect(Object.fromEntries(linkEdges(on('198.51.100.70/27')))).toEqual({
      '198.51.100.64': { kind: 'network', ...hosts },
      '198.51.100.95': { kind: 'broadcast', ...hosts },
    });
    expect([...linkEdges(on('240.1.2.3/1')).keys()]).toEqual(['128.0.0.0', '255.255.255.255']);
  });

  it.each([on('198.51.100.70/31'), on('198.51.100.70/32'), on('fd00::1/64', 'IPv6'), on('127.0.0.1/8', 'IPv4', true)])(
    'are none where a network has none: %o',
    (interfaces) => {
      expect(linkEdges(interfaces).size).toBe(0);
    },
  );
});
