// What this run saw of the ports that a change of the policy opens: a policy may open what nothing listens on.
import { getOrCreate } from '../../base/get-or-create.ts';
import { counted, grouped, listed } from '../../base/numbers-and-lists.ts';
import { type AddressBits, bitsOfAddress } from '../../model/addresses/address-bits.ts';
import { withoutDot } from '../../model/addresses/host-name.ts';
import type { ChangedHost, PolicyChange } from '../../model/documents/policy-diff.ts';
import type { PortRange } from '../../model/policy.ts';
import { countPorts, parseRanges, rangesWithout, sharedRanges, unitedRanges } from '../../model/port-ranges.ts';
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { fromVantages } from '../text/vantages-text.ts';

/** Ports of a change by what this run saw: each port of each address once. */
export interface SeenOfChange {
  readonly open: number;
  /** Of those, how many the baseline saw open as well; 0 without a baseline. */
  readonly before: number;
  /** Open at an address that accepts any port, so nothing shows that a service is there. */
  readonly unproven: number;
  /** Closed, filtered or silent. */
  readonly notOpen: number;
  /** The states of those, in words. */
  readonly states: readonly string[];
  /** Asked, and not known. */
  readonly unknown: number;
  /** The vantages of a merged report that saw any of it open; empty of a report of one run. */
  readonly openFrom: readonly (string | null)[];
}

const STATE_WORDS = { closed: 'closed', filtered: 'filtered', 'open|filtered': 'silent (open or filtered)' } as const;

/** Whether a change lets ports be open that were not allowed to be. */
export function opensPorts({ kind, mark, now }: PolicyChange): boolean {
  if (mark !== 'weakening') return false;
  return kind === 'newly-open' || (kind.startsWith('waiver-') && now?.startsWith('open') === true);
}

/** The verdicts of a report by the hosts that a policy names. */
export class SeenByRun {
  readonly #names = new Map<string, Verdict[]>();
  readonly #addresses = new Map<string, { readonly bits: bigint; readonly family: 4 | 6; readonly found: Verdict[] }>();

  readonly #wereOpen = new Map<string, PortRange[]>();
  readonly #merged: boolean;

  constructor({ verdicts, drift, vantages }: Pick<Report, 'verdicts' | 'drift' | 'vantages'>) {
    this.#merged = vantages !== undefined;
    // The policy judges such a port otherwise than before, so the baseline has it among its changes.
    for (const change of drift?.changes ?? []) {
      if (change.before?.state !== 'open' || change.after?.state !== 'open') continue;
      const ranges = getOrCreate(this.#wereOpen, spotKey(change), () => []);
      for (const range of parseRanges(change.ports)) ranges.push(range);
    }
    for (const verdict of verdicts) {
      if (verdict.ports === null) continue;
      if (verdict.host !== verdict.address) getOrCreate(this.#names, nameKey(verdict.host), () => []).push(verdict);
      else if (verdict.address !== null) {
        const known = this.#addresses.get(verdict.address);
        const bits = known === undefined ? bitsOf(verdict.address) : null;
        if (bits !== null) this.#addresses.set(verdict.address, { ...bits, found: [verdict] });
        else known?.found.push(verdict);
      }
    }
  }

  /** What this run saw of a change of ports. */
  of(change: PolicyChange): SeenOfChange {
    const seen = { open: 0, before: 0, unproven: 0, notOpen: 0, unknown: 0, states: new Set<string>() };
    const openFrom = new Set<string | null>();
    const told = new Map<string, PortRange[]>();
    for (const { verdict, shared: all } of this.#openFirst(change)) {
      if (this.#merged && verdict.state === 'open') openFrom.add(verdict.vantage);
      const shared = this.#merged ? untold(told, verdict, all) : all;
      const count = countPorts(shared);
      if (count === 0) continue;
      if (verdict.state === 'open' && verdict.evidence !== 'none') {
        seen.open += count;
        seen.before += countPorts(sharedRanges(shared, unitedRanges(this.#wereOpen.get(spotKey(verdict)) ?? [])));
      } else if (verdict.state === 'open') seen.unproven += count;
      else if (verdict.state === null || verdict.state === 'unknown') seen.unknown += count;
      else {
        seen.notOpen += count;
        seen.states.add(STATE_WORDS[verdict.state]);
      }
    }
    return { ...seen, states: [...seen.states].sort(), openFrom: [...openFrom] };
  }

  /** The verdicts that a change is about: those of its ports. */
  verdictsOf(change: PolicyChange): Verdict[] {
    return this.#sharedWith(change).map(({ verdict }) => verdict);
  }

  /** Of a merged report, so that a port which one vantage sees open is open, whatever the others see. */
  #openFirst(change: PolicyChange) {
    const shared = this.#sharedWith(change);
    return this.#merged ? shared.sort((a, b) => opennessOf(b.verdict) - opennessOf(a.verdict)) : shared;
  }

  #sharedWith({ hosts, protocol, ports, vantages }: PolicyChange) {
    const ranges = parseRanges(ports);
    return [...new Set(hosts.flatMap((host) => this.#at(host)))].flatMap((verdict) => {
      if (verdict.protocol !== protocol) return [];
      if (vantages !== null && verdict.vantage !== null && !vantages.includes(verdict.vantage)) return [];
      const shared = sharedRanges(parseRanges(verdict.ports), ranges);
      return shared.length === 0 ? [] : [{ verdict, shared }];
    });
  }

  #at({ host, family }: ChangedHost): readonly Verdict[] {
    const named = this.#names.get(nameKey(host)) ?? [];
    const range = addressRange(host);
    if (range === null)
      return family === null ? named : named.filter(({ address }) => address?.includes(':') === (family === 6));
    const single = this.#addresses.get(host);
    if (single !== undefined) return single.found;
    return [...this.#addresses.values()]
      .filter((one) => one.family === range.family && range.first <= one.bits && one.bits <= range.last)
      .flatMap(({ found }) => found);
  }
}

function opennessOf({ state, evidence }: Verdict): number {
  if (state === 'open') return evidence === 'none' ? 2 : 3;
  return state === null || state === 'unknown' ? 1 : 0;
}

/** Those of the ports that no vantage before this one has told of; they are told then. */
function untold(told: Map<string, PortRange[]>, verdict: Verdict, ports: readonly PortRange[]): readonly PortRange[] {
  const known = getOrCreate(told, spotKey({ ...verdict, vantage: null }), () => []);
  const left = rangesWithout(ports, unitedRanges(known));
  known.push(...left);
  return left;
}

function spotKey({
  host,
  address,
  vantage,
  protocol,
}: Pick<Verdict, 'host' | 'address' | 'vantage' | 'protocol'>): string {
  return JSON.stringify([host, address, vantage, protocol]);
}

function nameKey(host: string): string {
  return withoutDot(host).toLowerCase();
}

/** An address as a number; null for anything else, whatever a report or a policy has there. */
function bitsOf(text: string): AddressBits | null {
  if (!/^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]*:[\da-f:.]*)$/i.test(text)) return null;
  try {
    return bitsOfAddress(text);
  } catch {
    return null;
  }
}

/** `203.0.113.7`, `203.0.113.16/28`, `203.0.113.4-203.0.113.9` as numbers; null for a name. */
function addressRange(host: string): { readonly family: 4 | 6; readonly first: bigint; readonly last: bigint } | null {
  const [, from = host, sign, to = ''] = /^([^/-]+)([/-])([^/-]+)$/.exec(host) ?? [];
  const first = bitsOf(from);
  if (first === null) return null;
  const { family, bits } = first;
  if (sign === undefined) return { family, first: bits, last: bits };
  if (sign === '-') return { family, first: bits, last: bitsOf(to)?.bits ?? bits };
  const length = /^\d{1,3}$/.test(to) ? Math.min(Number(to), family === 4 ? 32 : 128) : 128;
  return { family, first: bits, last: bits + (1n << BigInt(Math.max(0, (family === 4 ? 32 : 128) - length))) - 1n };
}

/** As a sentence: `It is already open, before the merge.` */
export function seenSentence({ open, before, unproven, notOpen, states, unknown, openFrom }: SeenOfChange): string {
  const from = openFrom.length === 0 ? '' : ` ${fromVantages(openFrom)}`;
  const all = open + unproven + notOpen + unknown;
  if (all === 0) return 'Not checked in this run.';
  if (open === all && before === all)
    return all === 1
      ? 'Already open before it, and open in this run.'
      : `All ${grouped(all)} already open before it, and open in this run.`;
  if (open === 1 && all === 1) return `It is already open${from}, before the merge.`;
  if (unknown === all) return 'This run could not check it.';
  if (unproven === all) return 'This run saw it open, but the address accepts any port.';
  if (notOpen === all) return `Not seen open in this run: ${listed(states, 3)}.`;
  const rest = [
    ...(notOpen === 0 ? [] : [`${grouped(notOpen)} ${listed(states, 3)}`]),
    ...(unproven === 0 ? [] : [`${grouped(unproven)} open at an address that accepts any port`]),
    ...(unknown === 0 ? [] : [`${grouped(unknown)} not known`]),
  ];
  const earlier = before === 0 ? '' : ` Open in the baseline already: ${grouped(before)}.`;
  return open === all
    ? `All ${grouped(all)} are already open${from}, before the merge.${earlier}`
    : `${grouped(open)} of ${counted(all, 'port')} already open${from}, before the merge; ${rest.join(', ')}.${earlier}`;
}

/** Whether the baseline saw open all that a change opens. */
export function wasOpen({ open, before, unproven, notOpen, unknown }: SeenOfChange): boolean {
  return open > 0 && before === open && unproven + notOpen + unknown === 0;
}

/** The same in a title: `already open`. */
export function seenWord(seen: SeenOfChange): string {
  const { open, unproven, notOpen, unknown } = seen;
  if (wasOpen(seen)) return 'already open before it';
  if (open > 0) return unproven + notOpen + unknown === 0 ? 'already open' : 'partly open already';
  if (unproven + unknown > 0) return 'not known to be open';
  return notOpen > 0 ? 'not seen open' : 'not checked';
}
