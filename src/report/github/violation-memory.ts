// The hidden list of violations in the body of the nightly issue, from which the next run knows what is new and what is gone.
import { fnv1a64 } from '../../base/fnv1a64.ts';
import { byteLength } from '../../base/utf8.ts';
import { parseRanges, rangeText, unitedRanges } from '../../model/port-ranges.ts';
import {
  setOf,
  sizeOf,
  VIOLATION_KINDS,
  type ViolationGroup,
  type ViolationKind,
  type ViolationSet,
  WHOLE_NAME,
} from './violation-set.ts';

/** What a body remembers: the violations, or, where they are too many, only how many and a hash. */
export type ViolationMemory =
  | { readonly kind: 'set'; readonly set: ViolationSet }
  | { readonly kind: 'digest'; readonly count: number; readonly digest: string };

/** Leaves most of a body to what a person reads. */
export const MEMORY_BYTES = 24_000;

const BEGIN = '<!-- port-policy violations ';
const END = ' -->';

/** One line, with its end. No text in it can end the comment, mention anybody or refer to an issue. */
export function memoryLine(set: ViolationSet): string {
  const whole = lineOf([...set.values()].map(rowOf));
  return byteLength(whole) <= MEMORY_BYTES ? whole : lineOf({ count: sizeOf(set), digest: digestOf(set) });
}

export function digestOf(set: ViolationSet): string {
  return fnv1a64(JSON.stringify([...set.values()].map(rowOf)));
}

type Row = readonly [ViolationKind, string | null, string, string | null, string];

function rowOf({ kind, vantage, host, protocol, ports }: ViolationGroup): Row {
  return [kind, vantage, host, protocol, ports.map(rangeText).join(',')];
}

/** Everything that GitHub might change on the way, such as half a surrogate pair, is written as an escape. */
function lineOf(value: unknown): string {
  const text = JSON.stringify(value).replace(
    /[^\x20-\x7e]|[<>@#&]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${BEGIN}${text}${END}\n`;
}

/** What the hidden line of a body remembers; null if somebody has edited it. */
export function readMemory(body: string): ViolationMemory | null {
  const line = body.split(/\r?\n/).find((one) => one.startsWith(BEGIN)) ?? '';
  if (!line.endsWith(END)) return null;
  let value: unknown;
  try {
    value = JSON.parse(line.slice(BEGIN.length, -END.length));
  } catch {
    return null;
  }
  if (Array.isArray(value)) {
    const groups = value.map(groupOf);
    return groups.every((group) => group !== null) ? { kind: 'set', set: setOf(groups) } : null;
  }
  const { count, digest } = (value ?? {}) as Record<string, unknown>;
  return typeof count === 'number' && typeof digest === 'string' ? { kind: 'digest', count, digest } : null;
}

const PORTS = /^\d{1,5}(?:-\d{1,5})?(?:,\d{1,5}(?:-\d{1,5})?)*$/;

function groupOf(row: unknown): ViolationGroup | null {
  if (!Array.isArray(row) || row.length !== 5) return null;
  const [kind, vantage, host, protocol, ports] = row as unknown[];
  const isKind = VIOLATION_KINDS.find((known) => known === kind);
  if (isKind === undefined || typeof host !== 'string' || typeof ports !== 'string' || !PORTS.test(ports)) return null;
  if (vantage !== null && typeof vantage !== 'string') return null;
  if (protocol !== null && protocol !== 'tcp' && protocol !== 'udp') return null;
  // What is about a name has the port 0, which no range of a report may hold.
  const ranges = protocol === null ? WHOLE_NAME : unitedRanges(parseRanges(ports));
  return ranges.length === 0 ? null : { kind: isKind, vantage, host, protocol, ports: ranges };
}
