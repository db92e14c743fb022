// The items of a drafted policy: for each host that was scanned what its ports are, with why as comments.

import { getOrCreate } from '../base/get-or-create.ts';
import { firstFew } from '../base/numbers-and-lists.ts';
import type { PortRange } from '../model/policy.ts';
import { rangeText } from '../model/port-ranges.ts';
import type { Scan, ScannedHost } from '../model/scan.ts';
import { ScanWitnesses } from '../scan/scan-witnesses.ts';
import { type ClaimedPorts, type CoveredSet, claimedPorts } from './claimed-ports.ts';
import { withDangers } from './dangerous-ports.ts';
import { portLines } from './item-lines.ts';
import {
  type AddressFacts,
  differencesOf,
  silenceNote,
  uncoveredNote,
  unknownNote,
  unprovenNote,
  unsafeNote,
} from './notes.ts';
import { classesOf, combined, isMute, type PortMap, type UnknownReasons } from './port-classes.ts';
import type { PortKnowledge } from './port-knowledge.ts';
import { hostTexts, type Subject } from './subjects.ts';
import { commentLines, listLines } from './yaml-text.ts';

/** What every item is drafted by. */
export interface ItemSketch {
  /** What every host was asked, in the words of the command; what the scan covers beside it is written as ranges. */
  readonly covered: readonly CoveredSet[];
  /** Where it was seen from: a name that a policy may declare. Then it is judged from there alone. */
  readonly vantage?: string | null;
  /** Why a host has no address, or a name none of one family, by its text. */
  readonly unresolved?: ReadonlyMap<string, string>;
}

export interface DraftedItem {
  readonly lines: readonly string[];
  /** Null where all of it is comment. */
  readonly claimed: ClaimedPorts | null;
  readonly unproven: boolean;
}

/** An item without its hosts. */
interface Body {
  readonly notes: readonly string[];
  readonly lines: readonly string[];
  readonly claimed: ClaimedPorts;
  /** Whether UDP ports were silent of which that proves nothing. */
  readonly unproven: boolean;
}

/** Drafts the items of one policy, subject by subject. */
export class ItemDrafter {
  readonly #scan: Scan;
  readonly #sketch: ItemSketch;
  readonly #knowledge: PortKnowledge;
  readonly #witnesses: ScanWitnesses;
  /** Most addresses of a large network are found alike. */
  readonly #bodies = new Map<string, Body | null>();
  readonly #portsKeys = new WeakMap<readonly PortRange[], string>();

  constructor(scan: Scan, sketch: ItemSketch, knowledge: PortKnowledge) {
    this.#scan = scan;
    this.#sketch = sketch;
    this.#knowledge = knowledge;
    this.#witnesses = new ScanWitnesses(scan.hosts);
  }

  items(subject: Subject): DraftedItem[] {
    if (subject.kind === 'missing') return [notDrafted(subject.given, subject.reason)];
    return subject.kind === 'name' ? [this.#nameItem(subject)] : this.#addressItems(subject);
  }

  #nameItem({ given, written, hosts }: Extract<Subject, { kind: 'name' }>): DraftedItem {
    const facts = hosts.map((host) => this.#factsOf(host));
    const family = knownFamily(facts);
    const kept = facts.filter(({ host }) => family === null || host.family === family);
    const body = this.#bodyOf(kept);
    if (body === null) return notDrafted(given, NOTHING_KNOWN);
    const addresses = kept.map(({ host }) => host.address);
    const mute = facts.filter((one) => !kept.includes(one)).map(({ host }) => host.address);
    const other = family === 4 ? 'IPv6' : 'IPv4';
    const failed = family === null ? failedFamily(hosts, this.#sketch.unresolved?.get(given)) : null;
    return {
      claimed: body.claimed,
      unproven: body.unproven,
      lines: [
        ...commentLines(2, addresses.join(', ')),
        ...body.notes.flatMap((note) => commentLines(2, note)),
        ...(family === null
          ? []
          : commentLines(
              2,
              `Nothing is known of ${mute.join(', ')} from here, so its ${other} is left out. Check it from a machine that has ${other}.`,
            )),
        ...listLines(2, '- host', [written]),
        ...(family === null ? [] : [`    family: ipv${family}`]),
        ...(failed === null ? [] : [...commentLines(4, failed.why), `    family: ipv${failed.known}`]),
        ...this.#from(),
        ...body.lines,
      ],
    };
  }

  #addressItems(subject: Extract<Subject, { kind: 'addresses' }>): DraftedItem[] {
    const groups = new Map<Body | null, ScannedHost[]>();
    for (const host of subject.hosts) {
      const body = this.#bodyOfAddress(host);
      getOrCreate(groups, body, () => []).push(host);
    }
    const items = [...groups].map(([body, hosts]): DraftedItem => {
      const texts = hostTexts(hosts, subject);
      if (body === null) return notDrafted(shortened(texts), NOTHING_KNOWN);
      return {
        claimed: body.claimed,
        unproven: body.unproven,
        lines: [
          ...commentLines(2, namesOf(hosts)),
          ...body.notes.flatMap((note) => commentLines(2, note)),
          ...listLines(2, '- host', texts),
          ...this.#from(),
          ...body.lines,
        ],
      };
    });
    return [...items, ...unknownAddresses(subject)];
  }

  /** The same object for addresses of which the same is said. */
  #bodyOfAddress(host: ScannedHost): Body | null {
    const seen = host.seen.map(({ ports, state, cause, evidence }) =>
      [ports.protocol, this.#portsKey(ports.ranges), state, cause, evidence].join(),
    );
    const key = `${host.family} ${host.where} ${seen.join(';')}`;
    const known = this.#bodies.get(key);
    if (known !== undefined) return known;
    const body = this.#bodyOf([this.#factsOf(host)]);
    const text = JSON.stringify([body?.notes, body?.lines]);
    const same = this.#bodies.get(text) ?? body;
    this.#bodies.set(key, same).set(text, same);
    return same;
  }

  #portsKey(ranges: readonly PortRange[]): string {
    return getOrCreate(this.#portsKeys, ranges, () => ranges.map(rangeText).join());
  }

  #factsOf(host: ScannedHost): AddressFacts {
    const reasons: UnknownReasons = new Map();
    const map = classesOf(host, this.#scan, this.#witnesses, reasons);
    return { host, map, reasons, answered: host.seen.some(({ state }) => state === 'open' || state === 'closed') };
  }

  /** @returns null where nothing can be stated */
  #bodyOf(facts: readonly AddressFacts[]): Body | null {
    const map: PortMap = withDangers(combined(facts.map((one) => one.map)), this.#knowledge.riskOf);
    const claimed = claimedPorts(map, this.#sketch.covered);
    const { open, blocked, closed, observe } = claimed;
    if (open.length + blocked.length + closed.length + observe.length === 0) return null;
    const differing = differencesOf(facts, map, this.#knowledge.riskOf);
    const because = { unknown: unknownNote(facts, map), unsafe: unsafeNote(map), differing };
    const unproven = unprovenNote(map);
    const notes = [silenceNote(facts, map), uncoveredNote(map, this.#sketch.covered), unproven];
    return {
      claimed,
      unproven: unproven !== null,
      notes: notes.filter((note) => note !== null),
      lines: portLines(claimed, because, this.#knowledge),
    };
  }

  #from(): string[] {
    const { vantage = null } = this.#sketch;
    return vantage === null ? [] : listLines(4, 'from', [vantage]);
  }
}

const NOTHING_KNOWN = 'nothing can be stated of any of its ports';

function notDrafted(given: string, reason: string): DraftedItem {
  return {
    claimed: null,
    unproven: false,
    lines: [...commentLines(2, `- host: ${given}`), ...commentLines(2, `Left out: ${reason}.`)],
  };
}

/** Addresses of a network that the scan has not: of one that was given, or those of its hosts that were left to others. */
function unknownAddresses({ given, run, missing }: Extract<Subject, { kind: 'addresses' }>): DraftedItem[] {
  if (run === null || missing === 0n) return [];
  const all = run.last - run.first + 1n;
  const text = `Of ${given.trim()}, nothing is known of ${missing} of ${all} addresses: they were not asked.`;
  return [{ claimed: null, unproven: false, lines: commentLines(2, text) }];
}

/** The family that alone is known of a name, where nothing is known of any address of the other; null for both. */
function knownFamily(facts: readonly AddressFacts[]): 4 | 6 | null {
  const known = new Set(facts.filter(({ map }) => !isMute(map)).map(({ host }) => host.family));
  const all = new Set(facts.map(({ host }) => host.family));
  const [only] = known;
  return known.size === 1 && all.size === 2 && only !== undefined ? only : null;
}

/** Of a name of which one family alone has addresses: why the other is left out; null where its look-up did not fail. */
function failedFamily(
  hosts: readonly ScannedHost[],
  reason: string | undefined,
): { readonly known: 4 | 6; readonly why: string } | null {
  const [known, ...others] = new Set(hosts.map(({ family }) => family));
  if (known === undefined || others.length > 0 || reason === undefined) return null;
  const other = known === 4 ? 'IPv6' : 'IPv4';
  // It may also be about the family that is known: more addresses than DNS handed out.
  if (!reason.includes(other)) return null;
  return {
    known,
    why: `${reason} So ${other} is left out, as a check would be inconclusive. If ${other} is meant, repair DNS and remove \`family\`.`,
  };
}

/** So many hosts of which nothing is said are listed. */
const MOST_LEFT_OUT = 20;

function shortened(texts: readonly string[]): string {
  return firstFew(texts, MOST_LEFT_OUT, String);
}

/** So many addresses are told with the names that the scan knows them by. */
const MOST_NAMED = 8;

function namesOf(hosts: readonly ScannedHost[]): string {
  if (hosts.length > MOST_NAMED) return '';
  const named = hosts.filter(({ names }) => names.length > 0);
  return named
    .map(({ address, names }) => `${hosts.length > 1 ? `${address}: ` : ''}${names.slice(0, 3).join(', ')}`)
    .join('; ');
}
