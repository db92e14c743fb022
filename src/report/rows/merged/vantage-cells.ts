// One cell of the matrix with a column a vantage: how the ports of a machine are from there, in words, the most severe first.
import { getOrCreate } from '../../../base/get-or-create.ts';
import { grouped } from '../../../base/numbers-and-lists.ts';
import type { PortRange } from '../../../model/policy.ts';
import { countPorts, parseRanges, unitedRanges } from '../../../model/port-ranges.ts';
import type { Verdict } from '../../../model/verdict.ts';
import { PROTOCOLS, type Protocol } from '../../../model/words.ts';
import { stateText } from '../../text/cause-text.ts';
import { clip } from '../../text/clip.ts';
import { LONGEST_SERVICE, portsText, udpSuffix } from '../../text/places/place-text.ts';
import { noteOf } from '../exposure.ts';
import { CELL_KINDS, type CellKind, cellKind, moreSevere } from '../matrix/cell-kinds.ts';
import type { VantageColumn } from './vantage-columns.ts';

/** `open 443 https, 5432 postgresql`, and what the policy thinks of it. */
export interface VantagePart {
  readonly kind: CellKind;
  readonly text: string;
}

export interface VantageCell {
  readonly parts: readonly VantagePart[];
  /** Why the cell has no parts: `not asked`, `no report`, `name not resolved`. */
  readonly note: string;
  /** The most severe of the cell; null where nothing was asked, and nothing is wrong with that. */
  readonly kind: CellKind | null;
}

/** Open ports that are written out, as ranges; the rest is counted. */
const MOST_OPEN = 6;
/** Ranges of other ports: more are told as a number. */
const MOST_SHUT = 2;
/** A service stands beside each open port where those are few. */
const NAMED = 4;

interface Gathered {
  readonly kind: CellKind;
  readonly word: string;
  readonly ranges: Record<Protocol, PortRange[]>;
  readonly services: Map<string, string>;
}

/** What one vantage saw of one machine, as it is gathered. */
export class CellDraft {
  readonly #parts = new Map<string, Gathered>();
  #note: string | null = null;
  #noteKind: CellKind = 'unsure';

  add(verdict: Verdict): void {
    const { protocol, ports, service } = verdict;
    if (protocol === null || ports === null) {
      const note = noteOf(verdict);
      if (note === null) return;
      this.#note ??= note;
      this.#noteKind = moreSevere(cellKind(verdict), this.#noteKind);
      return;
    }
    const kind = cellKind(verdict);
    const word = wordOf(kind, verdict);
    const part = getOrCreate(this.#parts, `${kind} ${word}`, () => ({
      kind,
      word,
      ranges: { tcp: [], udp: [] },
      services: new Map(),
    }));
    for (const range of parseRanges(ports)) part.ranges[protocol].push(range);
    if (service !== null) part.services.set(`${protocol} ${ports}`, clip(service, LONGEST_SERVICE));
  }

  /** Whether there is nothing to say but that names lead where they must. */
  get isEmpty(): boolean {
    return this.#parts.size === 0 && this.#note === null;
  }

  cell(): VantageCell {
    const drafts = [...this.#parts.values()].sort((a, b) => rank(a) - rank(b) || (a.word < b.word ? -1 : 1));
    const parts = drafts.map((part) => ({ kind: part.kind, text: `${part.word} ${portsOf(part)}` }));
    if (parts[0] !== undefined) return { parts, note: '', kind: parts[0].kind };
    return { parts, note: this.#note ?? '', kind: this.#noteKind };
  }
}

const rank = ({ kind }: Gathered) => CELL_KINDS.indexOf(kind);

/** The state as it was seen; of what could not be judged, that it is not known. */
function wordOf(kind: CellKind, { state }: Verdict): string {
  if (kind === 'unsure') return state === 'open' ? 'open, unproven' : 'not known';
  return state === null ? 'not known' : stateText(state);
}

function portsOf({ word, ranges, services }: Gathered): string {
  const isOpen = word.startsWith('open');
  const texts = PROTOCOLS.flatMap((protocol) => {
    const united = unitedRanges(ranges[protocol]);
    if (united.length === 0) return [];
    const suffix = udpSuffix(protocol);
    const count = countPorts(united);
    if (isOpen && count <= NAMED) return [namedPorts(united, protocol, services)];
    if (isOpen) return [portsText(united, MOST_OPEN, suffix)];
    return united.length <= MOST_SHUT || count <= NAMED
      ? [portsText(united, NAMED, suffix)]
      : [protocol === 'udp' ? `${grouped(count)} UDP ports` : `${grouped(count)} ports`];
  });
  return texts.join(', ');
}

function namedPorts(ranges: readonly PortRange[], protocol: Protocol, services: ReadonlyMap<string, string>): string {
  const ports = ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
  return ports
    .map((port) => {
      const service = services.get(`${protocol} ${port}`);
      return `${port}${udpSuffix(protocol)}${service === undefined ? '' : ` ${service}`}`;
    })
    .join(', ');
}

/** The cell of a vantage from which nothing is known of a machine. What a missing report had to ask is not known. */
export function emptyCell({ reports }: VantageColumn): VantageCell {
  if (reports === 'none') return { parts: [], note: 'no report', kind: 'unsure' };
  if (reports === 'some') return { parts: [], note: 'in no report', kind: 'unsure' };
  return { parts: [], note: 'not asked', kind: null };
}

/** The words of cells: `✖ open 5432`, `not asked`. Not escaped. */
export function cellTexts({ parts, note }: VantageCell, signs: Readonly<Record<CellKind, string>>): readonly string[] {
  return parts.length === 0 ? [note] : parts.map(({ kind, text }) => `${signs[kind]} ${text}`);
}
