// The kernel's counters of ICMP "destination unreachable": what tells a RST from a REJECT without being root.
import { closeSync, openSync, readSync } from 'node:fs';
import type { Family } from '../model/words.ts';

/** Running totals of this network namespace. */
export interface IcmpCount {
  /** Destination-unreachable messages received. */
  readonly received: number;
  /** Destination-unreachable messages sent: these came from this very machine. */
  readonly sent: number;
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
    let file = files.get(family);
    if (file === undefined) {
      file = openOrNull(family === 4 ? '/proc/net/snmp' : '/proc/net/snmp6');
      files.set(family, file);
    }
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
      const read = text(family);
      if (read === null) return null;
      return family === 4 ? parseSnmp(read) : parseSnmp6(read);
    },
    close() {
      for (const file of files.values()) if (file !== null) closeSync(file);
      files.clear();
    },
  };
}

/** /proc/net/snmp: a line of names and a line of values for each protocol. */
export function parseSnmp(text: string): IcmpCount | null {
  const [names, values] = text.split('\n').filter((line) => line.startsWith('Icmp: '));
  if (names === undefined || values === undefined) return null;
  const columns = names.split(' ');
  const numbers = values.split(' ');
  return count(numbers[columns.indexOf('InDestUnreachs')], numbers[columns.indexOf('OutDestUnreachs')]);
}

/** /proc/net/snmp6: a name and a value on each line. */
export function parseSnmp6(text: string): IcmpCount | null {
  return count(/^Icmp6InDestUnreachs\s+(\d+)/m.exec(text)?.[1], /^Icmp6OutDestUnreachs\s+(\d+)/m.exec(text)?.[1]);
}

function count(received: string | undefined, sent: string | undefined): IcmpCount | null {
  if (received === undefined || sent === undefined) return null;
  const numbers = { received: Number(received), sent: Number(sent) };
  return Number.isFinite(numbers.received) && Number.isFinite(numbers.sent) ? numbers : null;
}

function openOrNull(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch {
    return null;
  }
}
