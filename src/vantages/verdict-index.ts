// The verdicts of a merge by host and address, in the order of a merged report: host, address, protocol, port, vantage, rule.
import { byText } from '../base/by-text.ts';
import { getOrCreate } from '../base/get-or-create.ts';
import { bitsOfAddress } from '../model/addresses/address-bits.ts';
import type { Verdict } from '../model/verdict.ts';

import { vantageKey } from './vantage-names.ts';

/** Verdicts of one host on one address; on the host as a whole where the address is null. */
export interface AddressGroup {
  readonly host: string;
  readonly address: string | null;
  /** May be replaced by others of the same ports. */
  verdicts: Verdict[];
}

interface HostGroup {
  readonly host: string;
  readonly addresses: Map<string | null, AddressGroup>;
  /** The first place in the policy that says anything of it. */
  first: Verdict['rule'];
}

/** Collects verdicts, and hands them over in order. None is copied. */
export class VerdictIndex {
  readonly #hosts = new Map<string, HostGroup>();
  readonly #byPlace: (a: Verdict['rule'], b: Verdict['rule']) => number;
  readonly #vantageRank: ReadonlyMap<string, number>;

  /**
   * @param files the policy files, in order
   * @param vantages the names of the vantages, in order
   */
  constructor(files: readonly string[], vantages: readonly string[]) {
    const rank = new Map(files.map((file, index) => [file, index]));
    const rankOf = (file: string) => rank.get(file) ?? files.length;
    this.#byPlace = (a, b) =>
      rankOf(a.file) - rankOf(b.file) || byText(a.file, b.file) || a.line - b.line || a.column - b.column;
    this.#vantageRank = new Map(vantages.map((key, index) => [key, index]));
  }

  add(verdict: Verdict): void {
    const { host, address, rule } = verdict;
    const group = getOrCreate(this.#hosts, host, () => ({ host, addresses: new Map(), first: rule }));
    if (this.#byPlace(rule, group.first) < 0) group.first = rule;
    const known = group.addresses.get(address);
    if (known === undefined) group.addresses.set(address, { host, address, verdicts: [verdict] });
    else known.verdicts.push(verdict);
  }

  /** By host as the policy first names them, then by address, IPv4 first; what has no address comes last in its host. Their verdicts are not sorted yet. */
  ordered(): AddressGroup[] {
    const hosts = [...this.#hosts.values()].map((group) => ({ group, sortKey: addressKey(group.host) }));
    hosts.sort((a, b) => this.#byPlace(a.group.first, b.group.first) || byText(a.sortKey, b.sortKey));
    const groups: AddressGroup[] = [];
    for (const { group } of hosts) {
      const addresses = [...group.addresses.values()];
      if (addresses.length > 1) addresses.sort(byAddress);
      for (const one of addresses) groups.push(one);
    }
    return groups;
  }

  /** By protocol, port, vantage and rule, in place. */
  sort(verdicts: Verdict[]): void {
    if (verdicts.length === 1) return;
    const rank = (verdict: Verdict) => this.#vantageRank.get(vantageKey(verdict.vantage)) ?? -1;
    verdicts.sort(
      (a, b) =>
        byText(a.protocol ?? '', b.protocol ?? '') ||
        firstPort(a) - firstPort(b) ||
        rank(a) - rank(b) ||
        this.#byPlace(a.rule, b.rule) ||
        byText(JSON.stringify(a), JSON.stringify(b)),
    );
  }
}

function byAddress(a: AddressGroup, b: AddressGroup): number {
  return byText(addressKey(a.address), addressKey(b.address));
}

/** Sorts IPv4 before IPv6, both by number, then names, then what is null. */
function addressKey(text: string | null): string {
  if (text === null) return '9';
  if (/^\d+(?:\.\d+){3}$/.test(text)) return `4${bitsOfAddress(text).bits.toString(16).padStart(8, '0')}`;
  // An IPv6 address has a colon, and no name has one.
  if (text.includes(':')) return `6${bitsOfAddress(text).bits.toString(16).padStart(32, '0')}${text}`;
  return `7${text}`;
}

function firstPort({ ports }: Verdict): number {
  return ports === null ? 0 : Number.parseInt(ports, 10);
}
