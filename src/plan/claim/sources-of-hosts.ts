// From which line of a file an address of the policy comes, for all hosts of one item that a file names (`hosts-in`).
import type { AddressSources } from '../../model/plan.ts';
import type { AddressRange, HostItem, HostReference } from '../../model/policy.ts';
import { addressValue } from '../address-text.ts';

const known = new WeakMap<readonly HostReference[], AddressSources>();

/**
 * Made once for each item, so that all its addresses share it, as they share their segments.
 * @returns null where the policy itself names the hosts
 */
export function sourcesOf({ hosts }: Pick<HostItem, 'hosts'>): AddressSources | null {
  if (hosts[0]?.source === undefined) return null;
  const made = known.get(hosts) ?? new SourcesOfItem(hosts);
  known.set(hosts, made);
  return made;
}

type Listed = AddressRange & { readonly source: string };

/** Who wins an address among hosts of one item: the one that covers the fewest addresses, then the first. */
class SourcesOfItem implements AddressSources {
  readonly #hosts: readonly HostReference[];
  #pieces: Readonly<Record<4 | 6, Pieces>> | null = null;

  constructor(hosts: readonly HostReference[]) {
    this.#hosts = hosts;
  }

  at(address: string): string | null {
    const { family, value } = addressValue(address);
    this.#pieces ??= { 4: this.#piecesOf(4), 6: this.#piecesOf(6) };
    return this.#pieces[family].at(value);
  }

  #piecesOf(family: 4 | 6): Pieces {
    const listed = this.#hosts.flatMap(({ pattern, source }): Listed[] =>
      pattern.kind === 'addresses' && pattern.family === family && source !== undefined ? [{ ...pattern, source }] : [],
    );
    return new Pieces(listed);
  }
}

/** Addresses cut at the edges of all hosts; the smallest host takes its pieces first, so that each is given away once. */
class Pieces {
  /** Where each piece begins, ascending. */
  readonly #edges: readonly bigint[];
  readonly #sources: (string | undefined)[];

  constructor(listed: readonly Listed[]) {
    const edges = new Set<bigint>();
    for (const { first, last } of listed) edges.add(first).add(last + 1n);
    this.#edges = [...edges].sort((a, b) => (a < b ? -1 : 1));
    this.#sources = new Array(this.#edges.length);
    /** By piece: itself where it is free, else one further on, up to the next free one. */
    const next = Int32Array.from({ length: this.#edges.length + 1 }, (_, index) => index);
    const free = (from: number): number => {
      let at = from;
      while (next[at] !== at) {
        next[at] = next[next[at] as number] as number;
        at = next[at] as number;
      }
      return at;
    };
    // A stable sort: of two that are alike, the first of the file stays the first.
    for (const { first, last, source } of [...listed].sort((a, b) => compare(a.last - a.first, b.last - b.first))) {
      const end = this.#index(last + 1n);
      for (let at = free(this.#index(first)); at < end; at = free(at)) {
        this.#sources[at] = source;
        next[at] = at + 1;
      }
    }
  }

  at(value: bigint): string | null {
    return this.#sources[this.#index(value)] ?? null;
  }

  /** The last piece that begins at the value or before it; -1: none. */
  #index(value: bigint): number {
    let [low, high] = [0, this.#edges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#edges[middle] as bigint) <= value) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function compare(a: bigint, b: bigint): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
