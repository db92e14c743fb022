import { describe, expect, it } from 'vitest';
import { readTables } from '../../../src/probe/machine/route-table.ts';
import { BY_ADDRESS_ALONE, type RouteView, wayTo } from '../../../src/probe/machine/ways.ts';

const hex = (address: string) =>
  address
    .split('.')
    .reverse()
    .map((byte) => Number(byte).toString(16).padStart(2, '0').toUpperCase())
    .join('');

/** "10.20.0.0/16 tun0", or "0.0.0.0/0 eth0 192.0.2.1". */
function surroundings(routes: readonly string[], own: readonly string[] = []): RouteView {
  const lines = routes.map((route) => {
    const [prefix = '', device, via] = route.split(' ');
    const [network = '', length] = prefix.split('/');
    const mask = (0xffffffff << (32 - Number(length))) >>> 0;
    const maskText = Number(length) === 0 ? '0.0.0.0' : [24, 16, 8, 0].map((shift) => (mask >>> shift) & 255).join('.');
    return `${device}\t${hex(network)}\t${hex(via ?? '0.0.0.0')}\t${via === undefined ? '0001' : '0003'}\t0\t0\t0\t${hex(maskText)}\t0\t0\t0`;
  });
  return {
    routes: readTables(['Iface', ...lines].join('\n'), '', true),
    isOnOwnSubnet: (address) => own.some((start) => address.startsWith(start)),
    has: (device, source) => (device === 'eth0' ? source === '192.0.2.7' : null),
  };
}

const DEFAULT = '0.0.0.0/0 eth0 192.0.2.1';

/** Whether an answer of the one vouches for the silence of the other. */
function vouch(one: string, other: string, around: RouteView, source: string | null = '192.0.2.7'): boolean {
  return wayTo(one, source, around).key === wayTo(other, source, around).key;
}

describe('wayTo', () => {
  it.each<[string, readonly string[], string, string, boolean]>([
    ['the internet, by one router', [DEFAULT], '140.82.121.3', '203.0.113.5', true],
    [
      'the internet does not vouch for a private network behind the same router',
      [DEFAULT],
      '140.82.121.3',
      '10.20.0.5',
      false,
    ],
    ['one private network, by a default route', [DEFAULT], '10.20.0.2', '10.20.99.5', true],
    ['two of them', [DEFAULT], '10.30.0.2', '10.20.0.5', false],
    ['two of different ranges', [DEFAULT], '192.168.7.1', '10.20.0.5', false],
    ['two small ones', [DEFAULT], '192.168.7.1', '192.168.8.1', false],
    [
      'a route of its own makes several blocks one network',
      [DEFAULT, '10.20.0.0/15 tun0'],
      '10.21.0.2',
      '10.20.0.5',
      true,
    ],
    [
      'a route to all of 10.0.0.0/8 says no more than a default route',
      [DEFAULT, '10.0.0.0/8 tun0'],
      '10.30.0.2',
      '10.20.0.5',
      false,
    ],
    [
      'nor do the halves of the world that a VPN adds',
      ['0.0.0.0/1 tun0', '128.0.0.0/1 tun0'],
      '10.30.0.2',
      '10.20.0.5',
      false,
    ],
    ['which are one way to the internet', ['0.0.0.0/1 tun0', '128.0.0.0/1 tun0'], '1.1.1.1', '203.0.113.5', true],
    ['two tunnels', [DEFAULT, '10.20.0.0/16 tun0', '10.30.0.0/16 tun1'], '10.30.0.2', '10.20.0.5', false],
    ['two peers of one tunnel', [DEFAULT, '10.20.0.0/16 wg0', '10.30.0.0/16 wg0'], '10.30.0.2', '10.20.0.5', false],
    ['two routers', [DEFAULT, '203.0.113.0/24 eth0 192.0.2.9'], '140.82.121.3', '203.0.113.5', false],
    [
      'several public routes by one router',
      [DEFAULT, '203.0.113.0/24 eth0 192.0.2.1'],
      '140.82.121.3',
      '203.0.113.5',
      true,
    ],
    ['a neighbour and what is behind the router', [DEFAULT, '192.0.2.0/24 eth0'], '192.0.2.9', '203.0.113.5', false],
    ['neighbours', [DEFAULT, '192.0.2.0/24 eth0'], '192.0.2.9', '192.0.2.10', true],
  ])('%s', (_, routes, one, other, expected) => {
    expect(vouch(one, other, surroundings(routes, ['192.0.2.']))).toBe(expected);
  });

  it('takes a subnet that this machine has an address in for one network, however wide', () => {
    const around = surroundings([DEFAULT, '10.0.0.0/8 eth0'], ['10.']);
    expect(vouch('10.1.0.1', '10.200.0.1', around)).toBe(true);
  });

  it('goes by source and network where policy routing leads elsewhere than the table says', () => {
    const around = surroundings([DEFAULT, '10.20.0.0/15 eth0 192.0.2.9']);
    const way = wayTo('10.20.0.5', '100.64.0.3', around);
    expect(way).toMatchObject({ route: null, network: '10.20.0.0/16' });
    expect(vouch('10.21.0.2', '10.20.0.5', around, '100.64.0.3')).toBe(false);
    expect(vouch('10.20.0.2', '10.20.0.5', around, '100.64.0.3')).toBe(true);
    expect(wayTo('10.20.0.2', '192.0.2.7', around).key).not.toBe(way.key);
  });

  it('goes by the addresses alone where no routes are known', () => {
    expect(vouch('140.82.121.3', '203.0.113.5', BY_ADDRESS_ALONE)).toBe(true);
    expect(vouch('140.82.121.3', '10.20.0.5', BY_ADDRESS_ALONE)).toBe(false);
    expect(vouch('10.20.0.2', '10.20.0.5', BY_ADDRESS_ALONE)).toBe(true);
    expect(vouch('fd00:1ab::1', 'fd00:2ab::1', BY_ADDRESS_ALONE)).toBe(false);
    expect(vouch('64:ff9b::5db8:d822', '2606:4700::1111', BY_ADDRESS_ALONE)).toBe(false);
  });

  it('names the route, and the private network where the route does not tell it from others', () => {
    const around = surroundings([DEFAULT, '10.30.0.0/16 tun0']);
    expect(wayTo('10.20.0.5', null, around)).toMatchObject({
      route: { prefix: '0.0.0.0/0', device: 'eth0', via: '192.0.2.1' },
      network: '10.20.0.0/16',
    });
    expect(wayTo('10.30.0.5', null, around)).toMatchObject({ route: { device: 'tun0', via: null }, network: null });
    expect(wayTo('203.0.113.5', null, around)).toMatchObject({ network: null });
  });
});
