// Which addresses each item of a run reaches: what its names resolved to, without strangers, and inside the scope.
import { type Address, holds, textOf } from './address-text.ts';
import { everyAddress } from './find-ties.ts';
import type { Host } from './host-text.ts';
import { inScope, type LookUp, type Scope } from './in-scope.ts';
import type { OnlyThese } from './only-these.ts';
import type { Item } from './read-claims.ts';
import type { Claim, NameCheck, ReferenceInput } from './reference-types.ts';
import { ask } from './resolve.ts';

export class Reach {
  readonly #active: readonly Item[];
  readonly #all: readonly Item[];
  readonly #checks: ReadonlyMap<string, NameCheck>;
  readonly #input: ReferenceInput;

  /**
   * @param active items that hold at this vantage, with the claims that do
   * @param all those of the run: their names are resolved for wildcards of the scope
   */
  constructor(
    active: readonly Item[],
    all: readonly Item[],
    checks: ReadonlyMap<string, NameCheck>,
    input: ReferenceInput,
  ) {
    this.#active = active;
    this.#all = all;
    this.#checks = checks;
    this.#input = input;
  }

  /** Each address that an item may want something of, in scope or not. */
  everyAddress(cells: number): ReadonlyMap<string, Address> {
    const all = everyAddress(
      this.#active.flatMap(({ hosts }) => hosts.flatMap(({ stretch }) => stretch ?? [])),
      cells,
    );
    for (const { hosts, families } of this.#active) {
      for (const host of hosts) for (const address of this.#named(host, families)) all.set(textOf(address), address);
    }
    return all;
  }

  /** The claims on an address that is in the scope of their items' files, and the run's. */
  claimsAt(address: Address): readonly Claim[] {
    return this.#active
      .filter((item) => this.#isInScope(item, address))
      .flatMap(({ claims }) => claims.filter(({ host, families }) => this.#covers(host, families, address)));
  }

  /** "One inconclusive entry for each host reference of the item that has addresses outside." */
  outOfScope(only: OnlyThese): ReadonlySet<string> {
    const texts = new Set<string>();
    for (const item of this.#active.filter(({ claims }) => claims.length > 0)) {
      for (const host of item.hosts) {
        const outside = this.#addressesOf(host, item.families).filter((address) => !this.#isInScope(item, address));
        if (outside.length > 0 && only.keepsOutside(host, outside)) texts.add(host.text);
      }
    }
    return texts;
  }

  #addressesOf(host: Host, families: readonly (4 | 6)[]): readonly Address[] {
    if (host.stretch === null) return this.#named(host, families);
    return [...everyAddress([host.stretch], 1).values()];
  }

  /** A name's addresses but those that `resolves-to` does not know: they are somebody else's machine. */
  #named({ name }: Host, families: readonly (4 | 6)[]): readonly Address[] {
    if (name === null) return [];
    const strangers = this.#checks.get(name)?.outside ?? [];
    return this.#lookUp(name, families).filter((address) => !strangers.includes(textOf(address)));
  }

  #covers(host: Host, families: readonly (4 | 6)[], address: Address): boolean {
    if (host.stretch !== null) return holds(host.stretch, address);
    return this.#named(host, families).some(
      ({ family, value }) => family === address.family && value === address.value,
    );
  }

  #isInScope(item: Item, address: Address): boolean {
    const items = this.#all.filter(({ document }) => document === item.document);
    const scopes: Scope[] = item.document.scopes.map((elements) => ({ elements, items }));
    if (this.#input.runScope !== null) scopes.push({ elements: this.#input.runScope, items: this.#all });
    return inScope(address, scopes, this.#lookUp);
  }

  readonly #lookUp: LookUp = (name, families) =>
    families.flatMap((family) => ask(name, family, this.#input.zone).addresses);
}
