// Scopes as sets of addresses and names, so that two can be compared by what they hold and not by how they are written.

import type { AddressRangeSet } from '../../model/addresses/address-ranges.ts';
import { addressRangeSet, holdsRange } from '../../model/addresses/address-ranges.ts';
import type { AddressRange, HostPattern, Scope, ScopeElement } from '../../model/policy.ts';

/** One scope, read once: lists of thousands are asked thousands of times. */
export class ScopeSet {
  readonly elements: Scope;
  readonly #runs: AddressRangeSet;
  readonly #names = new Set<string>();
  readonly #wildcards = new Set<string>();

  constructor(scope: Scope) {
    this.elements = scope;
    this.#runs = addressRangeSet(scope.filter((element) => element.kind === 'addresses'));
    for (const element of scope) {
      if (element.kind === 'name') this.#names.add(element.name);
      if (element.kind === 'wildcard') this.#wildcards.add(element.name);
    }
  }

  /** Whether it lists no name, so that it says by itself which addresses it holds. */
  get isAddressesAlone(): boolean {
    return this.#names.size === 0 && this.#wildcards.size === 0;
  }

  /** Whether all that an element lets through, this scope does too. */
  holds(element: ScopeElement): boolean {
    if (element.kind === 'addresses') return this.holdsRange(element);
    if (element.kind === 'name') return this.holdsName(element.name);
    return this.#wildcards.has(element.name) || this.#isBelowWildcard(element.name);
  }

  holdsName(name: string): boolean {
    return this.#names.has(name) || this.#isBelowWildcard(name);
  }

  holdsRange(run: AddressRange): boolean {
    return holdsRange(this.#runs, run);
  }

  #isBelowWildcard(name: string): boolean {
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1))
      if (this.#wildcards.has(name.slice(dot + 1))) return true;
    return false;
  }
}

/** Every scope that binds an item: what may be probed is in each of them; empty: anything. */
export type ScopeSets = readonly ScopeSet[];

/** Whether all that `inner` lets through, `outer` does too. */
export function boundsHold(outer: ScopeSets, inner: ScopeSets): boolean {
  return outer.every((scope) => inner.some(({ elements }) => elements.every((element) => scope.holds(element))));
}

/** Whether a host is in all of them whatever DNS says: its addresses are listed, or its name is. */
export function isSurelyIn(bounds: ScopeSets, pattern: HostPattern): boolean {
  return bounds.every((scope) =>
    pattern.kind === 'addresses' ? scope.holdsRange(pattern) : scope.holdsName(pattern.name),
  );
}

/** As written: `203.0.113.0/24, *.example.com`; of several that bind at once, `... and in ...`; null where none binds. */
export function boundsText(bounds: ScopeSets): string | null {
  const texts = bounds.map(({ elements }) => elements.map(({ text }) => text.trim()).join(', '));
  return bounds.length === 0 ? null : [...new Set(texts)].join(' and in ');
}
