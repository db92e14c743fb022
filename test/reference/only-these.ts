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

/** All `--only` of a run; without any, everything is kept. One that keeps nothing is a mistake, so that is remembered. */
export class OnlyThese {
  readonly #all: readonly Only[];
  readonly #used = new Set<Only>();

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
    );
  }

  /** Of a name as such: one that did not resolve, or whose addresses are checked. */
  keepsName(name: string): boolean {
    return this.#keeps(({ host }) => host.name === name);
  }

  /** Of a host with addresses outside the scope. */
  keepsOutside(host: Host, outside: readonly Address[]): boolean {
    return this.#keeps((only) => outside.some((address) => matches(only, host.name, address)));
  }

  /**
   * Names (with a family, where it is only that) whose resolver failed: one of addresses that has kept nothing may be about them.
   * Asked last of all.
   */
  mayMean(names: readonly string[]): readonly string[] {
    const lost = this.#all.filter((only) => only.host.stretch !== null && !this.#used.has(only));
    return names.filter((text) => {
      const [, family] = text.split(' ');
      const about = lost.filter(({ host }) => family === undefined || family === `ipv${host.stretch?.family}`);
      for (const only of about) this.#used.add(only);
      return about.length > 0;
    });
  }

  /** Those that kept nothing. */
  get unused(): readonly string[] {
    return this.#all.filter((only) => !this.#used.has(only)).map(({ text }) => text);
  }

  #keeps(wanted: (only: Only) => boolean): boolean {
    const matching = this.#all.filter(wanted);
    for (const only of matching) this.#used.add(only);
    return this.#all.length === 0 || matching.length > 0;
  }
}

/** The judged host is that name, or the address lies in it. */
function matches({ host }: Only, name: string | null, address: Address): boolean {
  return host.stretch === null ? host.name === name : holds(host.stretch, address);
}
