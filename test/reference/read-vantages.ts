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
  /** Only an open port that must not be open is judged. */
  readonly openOnly: boolean;
}

/** "Controls and vantages: the union." */
export function declaredVantages(documents: readonly Document[]): ReadonlySet<string> {
  return new Set(documents.flatMap(({ vantages }) => Object.keys(vantages)));
}

/** From where probes must leave, by every file that says it: `10.0.0.0/8 or eth0 and 10.1.0.1`. */
export function leavesFrom(documents: readonly Document[], vantage: string | null): string {
  const demands = documents.flatMap(({ vantages }) => {
    const said = vantage !== null && Object.hasOwn(vantages, vantage) ? vantages[vantage] : undefined;
    return said?.source === undefined
      ? []
      : [
          listOf(said.source)
            .map((one) => String(one).trim())
            .join(' or '),
        ];
  });
  return demands.join(' and ');
}

/** What a vantage cannot see, all files that declare it taken together. */
export function blindnessOf(vantage: string | null, documents: readonly Document[]): Blindness {
  const ports: Ports[] = [];
  const families = new Set<4 | 6>();
  let openOnly = false;
  for (const { vantages } of documents) {
    const said = vantage !== null && Object.hasOwn(vantages, vantage) ? vantages[vantage] : undefined;
    if (said?.sees === 'open-only') openOnly = true;
    if (said?.family === 'ipv4') families.add(6);
    if (said?.family === 'ipv6') families.add(4);
    for (const element of listOf(said?.['cannot-see'])) {
      if (element === 'ipv4') families.add(4);
      else if (element === 'ipv6') families.add(6);
      else ports.push(portsOf(element));
    }
  }
  return { ports, families, openOnly };
}

/**
 * Every `from` and the run's own vantage must be declared, and whoever says `from` must be run from somewhere.
 *
 * @returns whether any `from` stands anywhere
 */
export function checkVantages(documents: readonly Document[], items: readonly Item[], vantage: string | null): boolean {
  const declared = declaredVantages(documents);
  const waivers = documents.flatMap((document) => document.waivers.map(({ from }) => namesIn(from)));
  const used = items.flatMap(({ claims }) => claims.map(({ entry }) => entry));
  const usedFrom = [...items.map(({ from }) => from), ...used.map(({ from }) => from), ...waivers];
  const everyFrom = [...usedFrom, ...entriesOfRoles(documents).map(({ from }) => from)];
  for (const name of everyFrom.flatMap((from) => [...(from ?? [])])) {
    if (!declared.has(name)) throw new Refused(`unknown-vantage: ${name}`);
  }
  if (vantage !== null && !declared.has(vantage)) throw new Refused(`unknown-vantage: ${vantage}`);
  // A role that no host has is a library's: nothing depends on where it would be judged from.
  const anyFrom = usedFrom.some((from) => from !== null);
  if (anyFrom && vantage === null) throw new Refused('vantage-needed');
  return anyFrom;
}
