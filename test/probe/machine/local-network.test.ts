import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { localNetwork } from '../../../src/probe/machine/local-network.ts';
import { readTables } from '../../../src/probe/machine/route-table.ts';

const HEADER = 'Iface\n';
const DEFAULT = 'eth0\t00000000\t010200C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\n';
/** 10.9.0.0/24 on the link of an interface that has no address in it. */
const LINK = 'eth0\t0000090A\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0\n';

type Listed = Record<string, { address: string; cidr: string; internal?: boolean }[]>;

const MACHINE: Listed = {
  lo: [{ address: '127.0.0.1', cidr: '127.0.0.1/8', internal: true }],
  eth0: [{ address: '192.0.2.7', cidr: '192.0.2.7/24' }],
};

/** A machine with those interfaces and routes; each `look` sees what the fields say then. */
function machine(interfaces: Listed | Error, routes: string | null = HEADER + DEFAULT) {
  const world = { interfaces, routes };
  const list = () => {
    if (world.interfaces instanceof Error) throw world.interfaces;
    const infos = (listed: Listed[string]) =>
      listed.map((info) => ({ internal: false, ...info, family: info.address.includes(':') ? 'IPv6' : 'IPv4' }));
    const entries = Object.entries(world.interfaces).map(([name, listed]) => [name, infos(listed)]);
    return Object.fromEntries(entries) as NodeJS.Dict<NetworkInterfaceInfo[]>;
  };
  const read = () => (world.routes === null ? null : readTables(world.routes, '', true));
  return { world, network: localNetwork(list, { read, close: () => {} }) };
}

const DENIED = new Error('uv_interface_addresses returned Unknown system error 97');

describe('localNetwork', () => {
  it('knows itself, its links and its families', () => {
    const { network } = machine(MACHINE);
    const self = ['127.0.0.1', '127.9.9.9', '::1', '192.0.2.7', '192.0.2.8'].map((address) => network.isSelf(address));
    expect(self, 'of IPv6 it has nothing').toEqual([true, true, false, true, false]);
    expect([network.isOnLink('192.0.2.8'), network.isOnLink('203.0.113.1')]).toEqual([true, false]);
    expect([network.has(4, '203.0.113.1'), network.has(6, '2001:db8::1')]).toEqual([true, false]);
    expect(network.blindness).toBeNull();
  });

  it('has no way to ask a loopback address that it does not have', () => {
    const { network } = machine(MACHINE);
    expect([network.has(6, '::1'), network.has(4, '127.0.0.1'), network.has(4, '127.0.0.2')]).toEqual([
      false,
      true,
      true,
    ]);
    const both = machine({ ...MACHINE, lo: [{ address: '::1', cidr: '::1/128', internal: true }] }).network;
    expect([both.has(6, '::1'), both.has(4, '127.0.0.1')]).toEqual([true, false]);
  });

  it('takes what a route leads to without a router for its own link, though it has no address there', () => {
    const { network } = machine(MACHINE, HEADER + DEFAULT + LINK);
    expect([network.isOnLink('10.9.0.7'), network.isOnLink('10.9.1.7')]).toEqual([true, false]);
  });

  it('goes on where its interfaces are not told: by the routes, and where there are none by asking every silent host', () => {
    const { network } = machine(DENIED, HEADER + DEFAULT + LINK);
    expect(network.isSelf('127.0.0.1')).toBe(true);
    expect(network.isSelf('192.0.2.7')).toBe(false);
    expect([network.isOnLink('10.9.0.7'), network.isOnLink('203.0.113.1')]).toEqual([true, false]);
    expect(network.has(6, '2001:db8::1'), 'for all that is known').toBe(true);
    expect(network.blindness).toMatch(/error 97/);
    expect(machine(DENIED, null).network.isOnLink('203.0.113.1')).toBe(true);
  });

  it('tells ways apart by the interface that a source belongs to, its labels included', () => {
    const labelled = { ...MACHINE, 'eth0:1': [{ address: '192.0.2.9', cidr: '192.0.2.9/24' }] };
    const { network } = machine(labelled);
    expect(network.wayTo('203.0.113.1', '192.0.2.9').route).toMatchObject({ device: 'eth0', via: '192.0.2.1' });
    expect(network.wayTo('203.0.113.1', '100.64.0.1').route, 'policy routing').toBeNull();
  });

  it('sees what changes when it looks, and only then', () => {
    const { world, network } = machine(MACHINE);
    expect(network.look(), 'nothing was asked so far').toBe(false);
    const before = network.wayTo('10.9.0.7', '192.0.2.7').key;
    expect(network.look()).toBe(false);
    world.routes = HEADER + DEFAULT + LINK;
    expect(network.wayTo('10.9.0.7', '192.0.2.7').key).toBe(before);
    expect([network.look(), network.look()]).toEqual([true, false]);
    expect(network.wayTo('10.9.0.7', '192.0.2.7').key).not.toBe(before);
    world.interfaces = { ...MACHINE, tun0: [{ address: '10.8.0.2', cidr: '10.8.0.2/24' }] };
    expect([network.look(), network.isSelf('10.8.0.2')]).toEqual([true, true]);
  });
});
