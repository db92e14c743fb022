// The kernel's counters of ICMP destination-unreachable and TCP segments: what tells an RST from a REJECT without being root.
import { closeSync, openSync, readSync } from 'node:fs';
import { getOrCreate } from '../../base/get-or-create.ts';
import type { Family } from '../../model/words.ts';

/** Running totals of this network namespace. */
export interface IcmpCount {
  /** Destination-unreachable messages received. */
  readonly received: number;
  /** Destination-unreachable messages sent: these came from this very machine. */
  readonly sent: number;
  /** TCP segments received, over both families (RFC 4022, tcpInSegs): an RST is one of them, an ICMP error is none. */
  readonly segments: number;
}

export interface IcmpCounters {
  /** @returns null where this machine keeps no such counter (anything but Linux). */
  read(family: Family): IcmpCount | null;
  close(): void;
}

/** Large enough for every kernel's /proc/net/snmp6, which is the longer of the two (about 7 kB in 2026). */
const BUFFER_BYTES = 32 * 1024;

/**
 * Opens the counters and keeps the files open, so that running out of descriptors later cannot take them away.
 * Source: RFC 2011 and RFC 2466 (icmpInDestUnreachs and its IPv6 twin), shown by Linux in /proc/net/snmp and snmp6.
 */
export function openIcmpCounters(): IcmpCounters {
  const files = new Map<Family, number | null>();
  const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  const text = (family: Family): string | null => {
    const file = getOrCreate(files, family, () => openOrNull(family === 4 ? '/proc/net/snmp' : '/proc/net/snmp6'));
    if (file === null) return null;
    try {
      return buffer.toString('latin1', 0, readSync(file, buffer, 0, BUFFER_BYTES, 0));
    } catch {
      return null;
    }
  };
  // Opened now, not at the first use: by then there may be no descriptor left.
  text(4);
  text(6);
  return {
    read(family) {
      const snmp = text(4);
      if (snmp === null) return null;
      if (family === 4) return parseSnmp(snmp);
      const snmp6 = text(6);
      return snmp6 === null ? null : parseSnmp6(snmp6, snmp);
    },
    close() {
      for (const file of files.values()) if (file !== null) closeSync(file);
      files.clear();
    },
  };
}

/** /proc/net/snmp: a line of names and a line of values for each protocol. */
export function parseSnmp(text: string): IcmpCount | null {
  const icmp = columnsOf(text, 'Icmp');
  return count(icmp('InDestUnreachs'), icmp('OutDestUnreachs'), columnsOf(text, 'Tcp')('InSegs'));
}

/** /proc/net/snmp6: a name and a value on each line. @param snmp /proc/net/snmp, which alone counts TCP, over both families */
export function parseSnmp6(text: string, snmp: string): IcmpCount | null {
  return count(
    /^Icmp6InDestUnreachs\s+(\d+)/m.exec(text)?.[1],
    /^Icmp6OutDestUnreachs\s+(\d+)/m.exec(text)?.[1],
    columnsOf(snmp, 'Tcp')('InSegs'),
  );
}

function columnsOf(text: string, protocol: string): (column: string) => string | undefined {
  const [names, values] = text.split('\n').filter((line) => line.startsWith(`${protocol}: `));
  const columns = names?.split(' ') ?? [];
  const numbers = values?.split(' ') ?? [];
  return (column) => numbers[columns.indexOf(column)];
}

function count(received: string | undefined, sent: string | undefined, segments: string | undefined): IcmpCount | null {
  if (received === undefined || sent === undefined || segments === undefined) return null;
  const numbers = { received: Number(received), sent: Number(sent), segments: Number(segments) };
  return Object.values(numbers).every(Number.isFinite) ? numbers : null;
}

function openOrNull(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch {
    return null;
  }
}
