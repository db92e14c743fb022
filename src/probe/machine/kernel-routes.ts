// Reads the kernel's routing tables from /proc again and again, as routes may change while a run is under way.
import { closeSync, openSync, readSync } from 'node:fs';
import { endianness } from 'node:os';
import { getOrCreate } from '../../base/get-or-create.ts';
import { type RouteTable, readTables } from './route-table.ts';

export interface KernelRoutes {
  /** @returns null where there is no such table (not Linux), or one too long to be read over and over: a router's of the internet. */
  read(): RouteTable | null;
  close(): void;
}

/** Some 8,000 entries of IPv4, of 128 bytes each. */
const MOST_BYTES = 1024 * 1024;

/** Keeps the files open, so that running out of descriptors later cannot take them away. */
export function openKernelRoutes(): KernelRoutes {
  const files = new Map<string, number | null>();
  let buffer = Buffer.alloc(0);
  let last: { readonly texts: string; readonly table: RouteTable } | null = null;
  const text = (path: string): string | null => {
    const file = getOrCreate(files, path, () => openOrNull(path));
    if (file === null) return null;
    if (buffer.length === 0) buffer = Buffer.allocUnsafe(MOST_BYTES);
    try {
      let length = 0;
      for (let more = 1; more > 0; length += more) {
        if (length === MOST_BYTES) return null;
        more = readSync(file, buffer, length, MOST_BYTES - length, length);
      }
      return buffer.toString('latin1', 0, length);
    } catch {
      return null;
    }
  };
  return {
    read() {
      const ipv4 = text('/proc/net/route');
      if (ipv4 === null) return null;
      const ipv6 = text('/proc/net/ipv6_route') ?? '';
      const texts = `${ipv4}\n${ipv6}`;
      if (last?.texts !== texts) last = { texts, table: readTables(ipv4, ipv6, endianness() === 'LE') };
      return last.table;
    },
    close() {
      for (const file of files.values()) if (file !== null) closeSync(file);
      files.clear();
    },
  };
}

function openOrNull(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch {
    return null;
  }
}
