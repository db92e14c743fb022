// Rows of an expansion read back: addresses as numbers and ports as ranges, as a tool that is given the JSON would read them.
import ipaddr from 'ipaddr.js';
import type { ExpandedRow } from '../../../src/model/documents/expansion.ts';
import type { PortRange } from '../../../src/model/policy.ts';
import { parseRanges } from '../../../src/model/port-ranges.ts';
import type { Family } from '../../../src/model/words.ts';

export interface RangeRow {
  readonly row: ExpandedRow;
  /** The name that it is judged for; null where the policy names addresses. */
  readonly judgedFor: string | null;
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
  readonly ports: readonly PortRange[];
}

/** A name without an address is a place of its own in each of its families. */
export function rangeRows(rows: readonly ExpandedRow[]): RangeRow[] {
  return rows.flatMap((row): RangeRow[] => {
    const ports = parseRanges(row.ports);
    const judgedFor =
      /^[0-9.:a-f/-]+$/i.test(row.host) && !/[g-z]/i.test(row.host) && isAddresses(row.host) ? null : row.host;
    if (row.addresses !== null) return [{ row, judgedFor, ports, ...rangeOf(row.addresses) }];
    const families = row.family === 'both' ? ([4, 6] as const) : [row.family === 'ipv4' ? (4 as const) : (6 as const)];
    return families.map((family) => ({
      row,
      judgedFor: `${row.host} without an address`,
      family,
      first: 0n,
      last: 0n,
      ports,
    }));
  });
}

function isAddresses(host: string): boolean {
  return (
    host.split(/[-/]/).every((part) => ipaddr.isValid(part) || /^\d+$/.test(part)) &&
    ipaddr.isValid(host.split(/[-/]/)[0] ?? '')
  );
}

/** `203.0.113.7`, `203.0.113.0/24`, `203.0.113.0-203.0.113.6`. */
function rangeOf(text: string): Pick<RangeRow, 'family' | 'first' | 'last'> {
  const [one = '', prefix] = text.split('/');
  const [low = '', high = low] = one.split('-');
  const [first, last] = [numberOf(low), numberOf(high)];
  if (prefix === undefined) return { family: first.family, first: first.value, last: last.value };
  const size = 1n << BigInt((first.family === 4 ? 32 : 128) - Number(prefix));
  return { family: first.family, first: first.value, last: first.value + size - 1n };
}

function numberOf(text: string): { family: Family; value: bigint } {
  const parsed = ipaddr.parse(text);
  const value = parsed.toByteArray().reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return { family: parsed.kind() === 'ipv4' ? 4 : 6, value };
}
