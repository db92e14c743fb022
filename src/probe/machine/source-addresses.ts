// Which of this machine's addresses probes may leave from, where a vantage says so (`source`).
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import { bitsOfAddress } from '../../model/addresses/address-bits.ts';
import type { SourceAddresses, SourceDemand } from '../../model/policy.ts';

interface OwnAddress {
  readonly address: string;
  readonly family: 4 | 6;
  readonly device: string;
}

export interface MachineSource {
  /** Null where this machine has no address that every demand takes. */
  readonly addresses: SourceAddresses | null;
  /** What it has, loopback aside, for a message: `10.1.0.4 (eth0)`. */
  readonly has: readonly string[];
  /** Interfaces that are demanded and that no address of this machine is on. */
  readonly noInterface: readonly string[];
}

/**
 * The first address of each family that all demands take. One that holds on a single link (fe80::) is never taken, as nobody
 * elsewhere can be asked from it.
 * @param wanted at least one
 */
export function sourceOf(
  wanted: readonly SourceDemand[],
  list: () => NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces,
): MachineSource {
  const own = ownAddresses(list);
  const taken = own.filter((one) => wanted.every((demand) => demand.some((element) => isOf(one, element))));
  const first = (family: 4 | 6) => taken.find((one) => one.family === family)?.address ?? null;
  const addresses = { 4: first(4), 6: first(6) };
  const has = own.filter(({ device, address }) => !isLoopback(device, address));
  return {
    addresses: taken.length === 0 ? null : addresses,
    has: has.map(({ address, device }) => `${address} (${device})`),
    noInterface: wanted
      .flat()
      .flatMap((element) => (element.kind === 'interface' ? [element.name] : []))
      .filter((name) => own.every(({ device }) => device !== name)),
  };
}

/** A machine that does not tell its addresses has none that can be checked. */
function ownAddresses(list: () => NodeJS.Dict<NetworkInterfaceInfo[]>): OwnAddress[] {
  try {
    return Object.entries(list()).flatMap(([device, infos = []]) =>
      infos
        .filter(({ address }) => !/^fe[89ab]/i.test(address))
        .map(({ address, family }): OwnAddress => ({ address, family: family === 'IPv4' ? 4 : 6, device })),
    );
  } catch {
    return [];
  }
}

function isLoopback(device: string, address: string): boolean {
  return device === 'lo' || address === '::1' || address.startsWith('127.');
}

function isOf({ address, family, device }: OwnAddress, element: SourceDemand[number]): boolean {
  // A second address may have a label of its own, "eth0:1".
  if (element.kind === 'interface') return device === element.name || device.split(':')[0] === element.name;
  const { bits } = bitsOfAddress(address);
  return element.family === family && element.first <= bits && bits <= element.last;
}
