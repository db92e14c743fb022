// The hidden list of violations in the body of the nightly issue, from which the next run knows what is new and what is gone.
import { fnv1a64 } from '../../base/fnv1a64.ts';
import { byteLength } from '../../base/utf8.ts';
import { parseRanges, rangeText, unitedRanges } from '../../model/port-ranges.ts';
import {
  setOf,
  sizeOf,
  union,
  VIOLATION_KINDS,
  type ViolationGroup,
  type ViolationKind,
  type ViolationSet,
  WHOLE_NAME,
} from './violation-set.ts';

/** What a body remembers: the violations, or, where they are too many, only how many and a hash. */
export type ViolationMemory =
  | {
      readonly kind: 'set';
      readonly set: ViolationSet;
      /** Those of the set that the run which wrote the body could not check. */
      readonly unchecked: ViolationSet;
    }
  | { readonly kind: 'digest'; readonly count: number; readonly digest: string };

/** Leaves most of a body to what a person reads. */
export const MEMORY_BYTES = 24_000;

const BEGIN = '<!-- port-policy violations ';
const END = ' -->';

/** What a row has besides where the run that wrote it could not check the violation. */
const UNCHECKED = 'unchecked';

/**
 * One line, with its end. No text in it can end the comment, mention anybody or refer to an issue.
 * @param found what the run found violated
 * @param unchecked what earlier runs found, and this one could not check
 */
export function memoryLine(found: ViolationSet, unchecked: ViolationSet = new Map()): string {
  const rows = [...[...found.values()].map(rowOf), ...[...unchecked.values()].map((one) => [...rowOf(one), UNCHECKED])];
  const whole = lineOf(rows);
  const all = union(found, unchecked);
  return byteLength(whole) <= MEMORY_BYTES ? whole : lineOf({ count: sizeOf(all), digest: digestOf(all) });
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
    if (!groups.every((group) => group !== null)) return null;
    const unchecked = groups.filter((_, index) => (value[index] as unknown[]).length > ROW_LENGTH);
    return { kind: 'set', set: setOf(groups), unchecked: setOf(unchecked) };
  }
  const { count, digest } = (value ?? {}) as Record<string, unknown>;
  return typeof count === 'number' && typeof digest === 'string' ? { kind: 'digest', count, digest } : null;
}

const PORTS = /^\d{1,5}(?:-\d{1,5})?(?:,\d{1,5}(?:-\d{1,5})?)*$/;

const ROW_LENGTH: Row['length'] = 5;

function groupOf(row: unknown): ViolationGroup | null {
  if (!Array.isArray(row)) return null;
  const [kind, vantage, host, protocol, ports, ...more] = row as unknown[];
  const isRow = row.length === ROW_LENGTH || (more.length === 1 && more[0] === UNCHECKED);
  if (!isRow) return null;
  const isKind = VIOLATION_KINDS.find((known) => known === kind);
  if (isKind === undefined || typeof host !== 'string' || typeof ports !== 'string' || !PORTS.test(ports)) return null;
  if (vantage !== null && typeof vantage !== 'string') return null;
  if (protocol !== null && protocol !== 'tcp' && protocol !== 'udp') return null;
  // What is about a name has the port 0, which no range of a report may hold.
  const ranges = protocol === null ? WHOLE_NAME : unitedRanges(parseRanges(ports));
  return ranges.length === 0 ? null : { kind: isKind, vantage, host, protocol, ports: ranges };
}
