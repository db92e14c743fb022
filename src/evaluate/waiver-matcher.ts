// Matches waivers to violations: which are excused, which were until the waiver ended, and which waivers match nothing.
import ipaddr from 'ipaddr.js';
import { getOrCreate } from '../base/get-or-create.ts';
import type { PlannedAddress } from '../model/plan.ts';
import type { PortSet, Waiver } from '../model/policy.ts';
import { holdsPort, sharedRanges } from '../model/port-ranges.ts';
import type { WaiverReference } from '../model/verdict.ts';
import type { Protocol, State, VerdictKind } from '../model/words.ts';

export interface Excuse {
  readonly kind: VerdictKind;
  /** What the explanation says of it; begins with a blank, or is empty. */
  readonly note: string;
  readonly waiver: WaiverReference | null;
}

/** The waivers that may speak of one address. */
export interface AddressWaivers {
  /** What becomes of a verdict: a violation that a waiver covers is `waived`; everything else stays what it is. */
  cover(kind: VerdictKind, host: string, protocol: Protocol, port: number, state: State): Excuse;
}

const NO_WAIVERS: AddressWaivers = { cover: (kind) => ({ kind, note: '', waiver: null }) };

export class WaiverMatcher {
  readonly #waivers: readonly Waiver[];
  readonly #today: string;
  /** By the name that they are about; those about addresses apart. */
  readonly #byHost = new Map<string, Waiver[]>();
  readonly #wide = new Set<Waiver>();
  readonly #order = new Map<Waiver, number>();
  readonly #divided: ReadonlySet<Waiver>;
  readonly #probed = new Set<Waiver>();
  /** Those that covered something, and those of whose ports something could not be known. */
  readonly #settled = new Set<Waiver>();

  /**
   * @param today `YYYY-MM-DD` in UTC
   * @param divided those that may be needed by what another shard asks: this run cannot say that they are not
   */
  constructor(waivers: readonly Waiver[], today: string, divided: ReadonlySet<Waiver> = new Set()) {
    this.#divided = divided;
    this.#waivers = waivers;
    this.#today = today;
    for (const [index, waiver] of waivers.entries()) {
      this.#order.set(waiver, index);
      for (const { pattern } of waiver.hosts) {
        if (pattern.kind === 'addresses') this.#wide.add(waiver);
        else getOrCreate(this.#byHost, pattern.name, () => []).push(waiver);
      }
    }
  }

  of(planned: PlannedAddress): AddressWaivers {
    if (this.#waivers.length === 0) return NO_WAIVERS;
    const value = addressNumber(planned.address);
    const names = new Set(
      planned.segments.flatMap(({ appliedEntries }) => appliedEntries.flatMap(({ host }) => host ?? [])),
    );
    const means = (waiver: Waiver, host: string | null) =>
      waiver.hosts.some(({ pattern }) =>
        pattern.kind === 'name'
          ? host === null
            ? names.has(pattern.name)
            : pattern.name === host
          : pattern.family === planned.family && pattern.first <= value && value <= pattern.last,
      );
    const near = this.#near(names).filter((waiver) => means(waiver, null));
    for (const waiver of near)
      if (planned.segments.some(({ ports }) => overlap(waiver.ports, ports))) this.#probed.add(waiver);
    if (near.length === 0) return NO_WAIVERS;
    return {
      cover: (kind, host, protocol, port, state) => {
        if (kind !== 'violation' && kind !== 'inconclusive') return { kind, note: '', waiver: null };
        const meant = near.filter((waiver) => means(waiver, host) && holds(waiver.ports, protocol, port));
        if (kind === 'inconclusive') {
          for (const waiver of meant) this.#settled.add(waiver);
          return { kind, note: '', waiver: null };
        }
        const matching = meant.filter(({ states }) => states.some((one) => one === state));
        // The one that ends last: whether it still holds decides.
        const last = matching.reduce<Waiver | null>(
          (best, one) => (best === null || one.until > best.until ? one : best),
          null,
        );
        if (last === null) return { kind, note: '', waiver: null };
        for (const waiver of matching) this.#settled.add(waiver);
        return last.until >= this.#today ? excused(last) : { kind, note: ended(last), waiver: null };
      },
    };
  }

  /** Those that may mean an address or one of these names: of thousands, all but a few name other hosts. */
  #near(names: ReadonlySet<string>): readonly Waiver[] {
    const found = new Set([...this.#wide, ...[...names].flatMap((host) => this.#byHost.get(host) ?? [])]);
    // In the order of the policy: of two that end on one day, the first is named.
    return [...found].sort((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
  }

  /** A sentence for each waiver that nothing needs: its ports were asked and are known, and none is against the policy. */
  unused(): string[] {
    return this.#waivers
      .filter((waiver) => this.#probed.has(waiver) && !this.#settled.has(waiver) && !this.#divided.has(waiver))
      .map(({ hosts, states, reason, position, until }) => {
        const host = hosts.map(({ text }) => text).join(', ');
        const state = states.join(' or ');
        return until >= this.#today
          ? `The waiver for ${host} (${position.file}, line ${position.line}: "${reason}") is not needed: none of its ports is ${state} against the policy in this run. Remove it, so that it cannot hide a later problem.`
          : `The waiver for ${host} (${position.file}, line ${position.line}: "${reason}") ended on ${until} and is not missed: none of its ports is ${state} against the policy in this run. Remove it.`;
      });
  }
}

function excused({ until, reason, owner, position }: Waiver): Excuse {
  const who = owner === null ? '' : `, ${owner}`;
  const { file, line, column } = position;
  return {
    kind: 'waived',
    note: ` Waived until ${until}: "${reason}"${who}.`,
    waiver: { until, reason, owner, file, line, column },
  };
}

function ended({ until, reason, owner }: Waiver): string {
  return ` The waiver for this ended on ${until}: "${reason}"${owner === null ? '' : `, ${owner}`}.`;
}

function holds(sets: readonly PortSet[], protocol: Protocol, port: number): boolean {
  return sets.some((set) => set.protocol === protocol && holdsPort(set.ranges, port));
}

function overlap(sets: readonly PortSet[], ports: PortSet): boolean {
  return sets.some((set) => set.protocol === ports.protocol && sharedRanges(set.ranges, ports.ranges).length > 0);
}

function addressNumber(address: string): bigint {
  return ipaddr
    .parse(address)
    .toByteArray()
    .reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}
