// The places that a run may be made from: what each cannot see, and whether every `from` names one of them.
import { listOf, namesIn } from './plain.ts';
import { portsOf } from './ports-text.ts';
import { entriesOfRoles, type Item } from './read-claims.ts';
import type { Document } from './read-files.ts';
import type { Ports } from './reference-types.ts';
import { Refused } from './refused.ts';

export interface Blindness {
  readonly ports: readonly Ports[];
  readonly families: ReadonlySet<4 | 6>;
}

/** "Controls and vantages: the union." */
export function declaredVantages(documents: readonly Document[]): ReadonlySet<string> {
  return new Set(documents.flatMap(({ vantages }) => Object.keys(vantages)));
}

/** What a vantage cannot see, all files that declare it taken together. */
export function blindnessOf(vantage: string | null, documents: readonly Document[]): Blindness {
  const ports: Ports[] = [];
  const families = new Set<4 | 6>();
  for (const { vantages } of documents) {
    const said = vantage !== null && Object.hasOwn(vantages, vantage) ? vantages[vantage] : undefined;
    if (said?.family === 'ipv4') families.add(6);
    if (said?.family === 'ipv6') families.add(4);
    for (const element of listOf(said?.['cannot-see'])) {
      if (element === 'ipv4') families.add(4);
      else if (element === 'ipv6') families.add(6);
      else ports.push(portsOf(element));
    }
  }
  return { ports, families };
}

/**
 * Every `from` and the run's own vantage must be declared, and whoever says `from` must be run from somewhere.
 *
 * @returns whether any `from` stands anywhere
 */
export function checkVantages(documents: readonly Document[], items: readonly Item[], vantage: string | null): boolean {
  const declared = declaredVantages(documents);
  const waivers = documents.flatMap((document) => document.waivers.map(({ from }) => namesIn(from)));
  const entries = [...items.flatMap(({ claims }) => claims.map(({ entry }) => entry)), ...entriesOfRoles(documents)];
  const everyFrom = [...items.map(({ from }) => from), ...entries.map(({ from }) => from), ...waivers];
  for (const name of everyFrom.flatMap((from) => [...(from ?? [])])) {
    if (!declared.has(name)) throw new Refused(`unknown-vantage: ${name}`);
  }
  if (vantage !== null && !declared.has(vantage)) throw new Refused(`unknown-vantage: ${vantage}`);
  const anyFrom = everyFrom.some((from) => from !== null);
  if (anyFrom && vantage === null) throw new Refused('vantage-needed');
  return anyFrom;
}
