// Scopes as sets of addresses and names, so that two can be compared by what they hold and not by how they are written.
import type { AddressRun, HostPattern, Scope, ScopeElement } from '../model/policy.ts';
import type { Family } from '../model/words.ts';

/** One scope, read once: lists of thousands are asked thousands of times. */
export class ScopeSet {
  readonly elements: Scope;
  readonly #runs: Readonly<Record<Family, readonly AddressRun[]>>;
  readonly #names = new Set<string>();
  readonly #wildcards = new Set<string>();

  constructor(scope: Scope) {
    this.elements = scope;
    const runs = scope.filter((element) => element.kind === 'addresses');
    this.#runs = {
      4: merged(runs.filter(({ family }) => family === 4)),
      6: merged(runs.filter(({ family }) => family === 6)),
    };
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
    if (element.kind === 'addresses') return this.holdsRun(element);
    if (element.kind === 'name') return this.holdsName(element.name);
    return this.#wildcards.has(element.name) || this.#isBelowWildcard(element.name);
  }

  holdsName(name: string): boolean {
    return this.#names.has(name) || this.#isBelowWildcard(name);
  }

  holdsRun({ family, first, last }: AddressRun): boolean {
    const runs = this.#runs[family];
    let [low, high] = [0, runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle] as AddressRun).last < first) low = middle + 1;
      else high = middle;
    }
    const run = runs[low];
    return run !== undefined && run.first <= first && last <= run.last;
  }

  #isBelowWildcard(name: string): boolean {
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1))
      if (this.#wildcards.has(name.slice(dot + 1))) return true;
    return false;
  }
}

/** Every scope that binds an item: what may be probed is in each of them; empty: anything. */
export type Bounds = readonly ScopeSet[];

/** Whether all that `inner` lets through, `outer` does too. */
export function boundsHold(outer: Bounds, inner: Bounds): boolean {
  return outer.every((scope) => inner.some(({ elements }) => elements.every((element) => scope.holds(element))));
}

/** Whether a host is in all of them whatever DNS says: its addresses are listed, or its name is. */
export function isSurelyIn(bounds: Bounds, pattern: HostPattern): boolean {
  return bounds.every((scope) =>
    pattern.kind === 'addresses' ? scope.holdsRun(pattern) : scope.holdsName(pattern.name),
  );
}

/** As written: `203.0.113.0/24, *.example.com`; of several that bind at once, `... and in ...`; null where none binds. */
export function boundsText(bounds: Bounds): string | null {
  const texts = bounds.map(({ elements }) => elements.map(({ text }) => text.trim()).join(', '));
  return bounds.length === 0 ? null : [...new Set(texts)].join(' and in ');
}

/** Sorted, disjoint, never adjacent. */
function merged(runs: readonly AddressRun[]): AddressRun[] {
  const all: AddressRun[] = [];
  for (const { family, first, last } of [...runs].sort((a, b) => (a.first < b.first ? -1 : 1))) {
    const before = all.at(-1);
    if (before === undefined || first > before.last + 1n) all.push({ family, first, last });
    else if (last > before.last) all[all.length - 1] = { ...before, last };
  }
  return all;
}
