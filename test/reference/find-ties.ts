// Contradictions: entries that tie and disagree although DNS has not said a word.
import { type Address, holds, type Stretch, textOf } from './address-text.ts';
import { isFrom } from './plain.ts';
import { type Cell, holdsCell } from './ports-text.ts';
import type { Claim } from './reference-types.ts';
import { Refused, TooBig } from './refused.ts';
import { disagree, winnersOf } from './which-wins.ts';

/** More addresses and ports than this are not written out. */
export const MOST_PAIRS = 5000;

/** Every address of the stretches, each once. */
export function everyAddress(stretches: readonly Stretch[], cells: number): Map<string, Address> {
  const all = new Map<string, Address>();
  for (const { family, first, last } of stretches) {
    if ((last - first) * BigInt(cells) > BigInt(MOST_PAIRS)) throw new TooBig();
    for (let value = first; value <= last; value++) all.set(textOf({ family, value }), { family, value });
    if (all.size * cells > MOST_PAIRS) throw new TooBig();
  }
  return all;
}

/**
 * Refuses the input if it has one: at any address that the policy names, and at any name in any family, from any vantage.
 *
 * @param vantages every vantage that a run may be made from; null is a run without one
 */
export function findTies(claims: readonly Claim[], cells: readonly Cell[], vantages: readonly (string | null)[]): void {
  const stretches = claims.flatMap(({ host }) => host.stretch ?? []);
  const names = [...new Set(claims.flatMap(({ host }) => host.name ?? []))];
  for (const vantage of vantages) {
    const here = claims.filter(({ from }) => isFrom(from, vantage));
    const where = vantage === null ? '' : ` from ${vantage}`;
    for (const [text, address] of everyAddress(stretches, cells.length)) {
      const there = here.filter(({ host }) => host.stretch !== null && holds(host.stretch, address));
      refuseTie(there, cells, text + where);
    }
    for (const name of names) {
      for (const family of [4, 6] as const) {
        const there = here.filter(({ host, families }) => host.name === name && families.includes(family));
        refuseTie(there, cells, `${name} over IPv${family}${where}`);
      }
    }
  }
}

function refuseTie(there: readonly Claim[], cells: readonly Cell[], where: string): void {
  if (there.length < 2) return;
  for (const cell of cells) {
    const winners = winnersOf(there.filter(({ entry }) => holdsCell(entry.ports, cell)));
    if (disagree(winners)) throw new Refused(`contradiction: ${where}, ${cell.first}/${cell.protocol}`);
  }
}
