// All patterns of a merge: what is missing, then host by host what the vantages show together.
import type { Pattern } from '../../model/report.ts';
import type { JudgedAddress } from '../judge/judge-addresses.ts';
import { missingPattern, type Shortfall } from '../shortfall.ts';
import type { AddressGroup } from '../verdict-index.ts';
import { addAddressPatterns, type Vantages } from './address-patterns.ts';
import { DeafVantages } from './deaf-vantages.ts';
import { PatternList } from './pattern-list.ts';
import { namesResolvedDifferently } from './resolves-differently.ts';

export interface Merged extends Vantages {
  /** In the order of the report. */
  readonly groups: readonly AddressGroup[];
  readonly judged: readonly JudgedAddress[];
  readonly shortfalls: readonly Shortfall[];
}

/** @returns the patterns, the most severe first, and a warning where not all of them are listed */
export function allPatterns({ groups, judged, vantages, missing, provers, shortfalls }: Merged): {
  readonly patterns: readonly Pattern[];
  readonly warnings: readonly string[];
} {
  const list = new PatternList();
  const deaf = new DeafVantages();
  for (const shortfall of shortfalls) list.add('missing', null, () => missingPattern(shortfall));
  for (const address of judged) {
    addAddressPatterns(address, { vantages, missing, provers }, list);
    deaf.add(address);
  }
  for (const pattern of deaf.patterns(vantages)) list.add(pattern.kind, null, () => pattern);
  for (const pattern of namesResolvedDifferently(groups, vantages)) list.add(pattern.kind, null, () => pattern);
  return { patterns: list.patterns(), warnings: list.warnings() };
}
