// `--only HOST[:PORTS]`: what of a plan is kept.
import { type Address, holds } from './address-text.ts';
import { type Host, hostOf } from './host-text.ts';
import { type Cell, holdsCell, portsOf } from './ports-text.ts';
import type { Ports } from './reference-types.ts';

interface Only {
  readonly text: string;
  readonly host: Host;
  /** Null: all of them. */
  readonly ports: readonly Ports[] | null;
}

/** `www.example.com`, `10.0.0.1:22`, `10.0.0.0/30:80-90`, `2001:db8::1`, `[2001:db8::1]:443`. */
function onlyOf(text: string): Only {
  const bracketed = /^\[([^\]]*)\](?::(.*))?$/.exec(text);
  const [, host = text, ports] = bracketed ?? /^([^:]*)(?::([^:]*))?$/.exec(text) ?? [];
  return { text, host: hostOf(host), ports: ports === undefined ? null : ports.split(',').map(portsOf) };
}

/**
 * All `--only` of a run; without any, everything is kept. One that names a host or a port that the policy does not have is a mistake, so what
 * was met is remembered.
 */
export class OnlyThese {
  readonly #all: readonly Only[];
  readonly #used = new Set<Only>();
  /** Those that mean something that cannot be known. */
  readonly #unknown = new Set<Only>();
  readonly #met = new Map<Only, Set<string>>();

  constructor(texts: readonly string[]) {
    this.#all = texts.map(onlyOf);
  }

  get ports(): readonly Ports[] {
    return this.#all.flatMap(({ ports }) => ports ?? []);
  }

  /** "Keep only applied entries whose host or address matches and only those ports." */
  keepsPort(name: string | null, address: Address, cell: Cell): boolean {
    return this.#keeps(
      (only) => matches(only, name, address) && (only.ports === null || only.ports.some((one) => holdsCell(one, cell))),
      (only) => this.#met.set(only, (this.#met.get(only) ?? new Set()).add(textOf(cell))),
    );
  }

  /** Of a name as such: one that did not resolve, or whose addresses are checked. */
  keepsName(name: string, isKnown: boolean): boolean {
    return this.#keeps(
      ({ host }) => host.name === name,
      (only) => isKnown || this.#unknown.add(only),
    );
  }

  /** Of a host with addresses outside the scope. */
  keepsOutside(host: Host, outside: readonly Address[]): boolean {
    return this.#keeps(
      (only) => outside.some((address) => matches(only, host.name, address)),
      (only) => this.#unknown.add(only),
    );
  }

  /**
   * Names (with a family, where it is only that) whose resolver failed: one of addresses that lacks something may be about them.
   * Asked last of all.
   */
  mayMean(names: readonly string[], cells: readonly Cell[]): readonly string[] {
    const lost = this.#all.filter((only) => only.host.stretch !== null && this.#lacks(only, cells));
    return names.filter((text) => {
      const [, family] = text.split(' ');
      const about = lost.filter(({ host }) => family === undefined || family === `ipv${host.stretch?.family}`);
      for (const only of about) this.#unknown.add(only);
      return about.length > 0;
    });
  }

  /**
   * Those that name what the policy does not have: a port that nothing was met for, or no port at all and nothing of the host.
   * @param cells all of the policy and of these
   */
  lacking(cells: readonly Cell[]): readonly string[] {
    return this.#all.filter((only) => this.#lacks(only, cells)).map(({ text }) => text);
  }

  #lacks(only: Only, cells: readonly Cell[]): boolean {
    const { ports } = only;
    if (this.#unknown.has(only)) return false;
    if (ports === null) return !this.#used.has(only);
    const wanted = cells.filter((cell) => ports.some((one) => holdsCell(one, cell)));
    return wanted.some((cell) => !this.#met.get(only)?.has(textOf(cell)));
  }

  #keeps(wanted: (only: Only) => boolean, note: (only: Only) => unknown): boolean {
    const matching = this.#all.filter(wanted);
    for (const only of matching) {
      this.#used.add(only);
      note(only);
    }
    return this.#all.length === 0 || matching.length > 0;
  }
}

function textOf({ protocol, first, last }: Cell): string {
  return `${first}-${last}/${protocol}`;
}

/** The judged host is that name, or the address lies in it. */
function matches({ host }: Only, name: string | null, address: Address): boolean {
  return host.stretch === null ? host.name === name : holds(host.stretch, address);
}
