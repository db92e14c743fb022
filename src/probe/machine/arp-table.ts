// The ARP table of Linux (/proc/net/arp): which IPv4 neighbours on our own links are known to answer.
import { readFileSync } from 'node:fs';

/** ATF_COM of <linux/if_arp.h>: the hardware address is known. */
const COMPLETE = 0x2;

/** By address: true where somebody answered to it by ARP, false where it was asked for and nobody did. */
export type ArpTable = ReadonlyMap<string, boolean>;

/** @returns null where this machine has no such table (anything but Linux, or a /proc that is hidden) */
export function readArpTable(): ArpTable | null {
  try {
    return parseArpTable(readFileSync('/proc/net/arp', 'latin1'));
  } catch {
    return null;
  }
}

/** A line a neighbour, after one of titles: address, hardware type, flags, hardware address, mask, device (proc(5)). */
export function parseArpTable(text: string): ArpTable {
  const known = new Map<string, boolean>();
  for (const line of text.split('\n').slice(1)) {
    const [address, , flags] = line.trim().split(/\s+/);
    if (address === undefined || flags === undefined) continue;
    const isThere = (Number(flags) & COMPLETE) !== 0;
    // The same address may be asked for on two links: it is there if it answers on one.
    known.set(address, isThere || known.get(address) === true);
  }
  return known;
}
